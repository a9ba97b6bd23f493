import Foundation

/// The files within an Office document, which is a ZIP archive.
struct Package: Sendable {
  private let tools: ToolBox
  private let copy: InspectionCopy
  let names: [String]

  /// Bounds on what is taken out: an archive can hold a thousand times its own size.
  private static let most = (files: 5_000, bytes: 500_000_000)

  init(_ copy: InspectionCopy, _ tools: ToolBox) async throws(ToolProblem) {
    self.copy = copy
    self.tools = tools
    // Length is the fourth column of the short listing.
    let listing = try await tools.run(.unzip, ["-Zs", copy.file], in: copy.folder)
    let lengths = String(decoding: listing, as: UTF8.self).split(separator: "\n")
      .filter { $0.first == "-" || $0.first == "?" }
      .compactMap { line in line.split(separator: " ").dropFirst(3).first.flatMap { Int($0) } }
    let list = try await tools.run(.unzip, ["-Z1", copy.file], in: copy.folder)
    names = String(decoding: list, as: UTF8.self).split(separator: "\n").map(String.init)
    if names.count > Self.most.files || lengths.reduce(0, +) > Self.most.bytes { throw .tooMuch(.unzip) }
  }

  func has(_ name: String) -> Bool { names.contains(name) }

  func matching(_ prefix: String, _ suffix: String = ".xml") -> [String] {
    // By number: slide10 comes after slide9.
    names.filter { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) }
      .sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
  }

  func bytes(of name: String) async throws(ToolProblem) -> [UInt8] {
    // unzip takes these for patterns; no Office program names a part so. An option begins with a hyphen.
    guard !name.contains(where: { "*?[]\\".contains($0) }) || name == "[Content_Types].xml", name.first != "-"
    else {
      throw .failed(.unzip)
    }
    return try await tools.run(.unzip, ["-p", copy.file, name], in: copy.folder)
  }

  /// A part's XML; nothing if the document has no such part.
  func events(of name: String) async throws(ToolProblem) -> [XMLEvent] {
    guard has(name) else { return [] }
    do {
      return try XMLReader.events(of: try await bytes(of: name))
    } catch let problem as ToolProblem {
      throw problem
    } catch {
      throw .failed(.unzip)
    }
  }

  /// Puts the pictures beside the file, under plain names.
  func pictures() async throws(ToolProblem) -> [String] {
    var files: [String] = []
    for name in names {
      guard DocumentInspection.isPicture(name), !name.hasPrefix("Thumbnails/"), !name.hasPrefix("docProps/") else {
        continue
      }
      let kind = DocumentInspection.fileExtension(of: name)
      do {
        files.append(try copy.put(try await bytes(of: name), as: "picture\(files.count).\(kind)"))
      } catch let problem as ToolProblem {
        throw problem
      } catch {
        throw .failed(.unzip)
      }
    }
    return files
  }
}

extension [XMLEvent] {
  /// The text in every element of this name.
  func text(in element: String) -> String {
    var depth = 0
    var text = ""
    for event in self {
      switch event {
      case .start(element, _): depth += 1
      case .end(element):
        depth -= 1
        text += "\n"
      case .text(let words) where depth > 0: text += words
      default: break
      }
    }
    return text.trimmed
  }

  func has(_ elements: Set<String>) -> Bool {
    contains { if case .start(let name, _) = $0 { elements.contains(name) } else { false } }
  }

  /// The attributes of every element of this name.
  func elements(_ element: String) -> [[String: String]] {
    compactMap { if case .start(element, let attributes) = $0 { attributes } else { nil } }
  }

  /// All text, with a line for each element in `lines`, and the words of attributes that people write.
  func wholeText(lines: Set<String>) -> String {
    var text = ""
    for event in self {
      switch event {
      case .text(let words): text += words
      case .start(let name, let attributes):
        if name == "w:tab" || name == "text:s" || name == "text:tab" { text += " " }
        if name == "w:br" || name == "text:line-break" || name == "a:br" { text += "\n" }
        for key in Self.spoken {
          if let words = attributes[key], words.contains(where: \.isLetter) { text += "\n\(words)\n" }
        }
      case .end(let name): if lines.contains(name) { text += "\n" }
      case .comment(let words): text += "\n\(words)\n"
      }
    }
    return text
  }

  /// A picture's description and title, who commented or changed, a sheet's name.
  private static var spoken: [String] {
    [
      "descr", "title", "w:author", "w:initials", "displayName", "author", "userId", "providerId",
      "table:name", "w:alias",
    ]
  }
}
