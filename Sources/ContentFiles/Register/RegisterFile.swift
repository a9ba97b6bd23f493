import Diagnostics
import FileSystem
import Publications

/// `Content/register.csv` (content model, section 8): RFC 4180, moments in UTC.
package enum RegisterFile {
  package static let path = "Content/register.csv"
  package static let header = "event,item,moment,until,file,sha256"

  /// The most that a register may hold, in bytes: 250,000 lines, which no partnership writes.
  static let largest = 50_000_000

  /// The longest line, in bytes. The program's own have 635 at most, with names of 255 (the most that file
  /// systems take, NAME_MAX); the rest is room for what a spreadsheet adds.
  static let longestLine = 1_000

  /// A line, without its end.
  package static func line(_ entry: RegisterEntry) -> String {
    [
      entry.event.rawValue, entry.item.description, entry.moment.rfc3339, entry.until?.iso ?? "",
      entry.file ?? "", entry.sha256 ?? "",
    ].joined(separator: ",")
  }

  /// Reads what `line` wrote.
  package static func entry(ofLine line: String) -> RegisterEntry? {
    entry(line.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
  }

  /// Whether a line can have a file's name.
  package static func canName(_ file: String) -> Bool { PlainName.isFileName(file) }

  /// Reads a site's register, as it is at the moment. One that is not there is empty.
  package static func read(
    site: String
  ) throws(FileFailure) -> (register: Register, problems: [Diagnostic]) {
    guard FileKind(at: "\(site)/\(path)") != nil else { return (Register([]), []) }
    let (register, problems, _) = try readFile(site: site)
    return (register, problems)
  }

  /// A site's register as it lies there, to the byte. One that is not there is empty.
  package static func bytes(site: String) throws(FileFailure) -> [UInt8] {
    // What is no file is told at its place when the content is read.
    guard FileKind(at: "\(site)/\(path)") == .file else { return [] }
    return try Files.read("\(site)/\(path)")
  }

  /// Reads the register that is there, with its text, unless that is not one.
  static func readFile(
    site: String
  ) throws(FileFailure) -> (register: Register, problems: [Diagnostic], text: SourceText?) {
    let bytes = try Files.read("\(site)/\(path)", limit: largest)
    guard bytes.count <= largest else { return (Register([]), [tooLarge], nil) }
    do throws(Diagnostic) {
      let text = try SourceText(path: path, bytes: bytes, largest: largest)
      let (register, problems) = read(text)
      return (register, problems, text)
    } catch {
      return (Register([]), [error], nil)
    }
  }

  private static var tooLarge: Diagnostic {
    Diagnostic(
      SourcePlace(path: path), .fileTooLarge,
      "The register is larger than \(largest / 1_000_000) MB, which no register becomes by itself.",
      hint: "Put it back from a backup or the history of the file.")
  }

  /// Reads what is there. A damaged line is a problem at its line; the lines may be in any order,
  /// and twice, as merging by hand leaves them.
  static func read(_ text: SourceText) -> (register: Register, problems: [Diagnostic]) {
    var entries: [Located<RegisterEntry>] = []
    var problems: [Diagnostic] = []
    for (number, line) in text.lines.enumerated() where !line.isEmpty {
      let place = SourcePlace(path: text.path, line: number + 1)
      guard line.utf8.count <= longestLine else {
        problems.append(damaged(line, at: place))
        continue
      }
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(unquoted)
      if fields.joined(separator: ",") == header { continue }
      if let entry = entry(fields) {
        entries.append(Located(entry, at: place))
      } else {
        problems.append(number + 1 == text.lines.count ? brokenOff(at: place) : damaged(line, at: place))
      }
    }
    return (Register(entries), problems)
  }

  // A line is written whole, with its end, before what it records goes live.
  private static func brokenOff(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      place, .registerDamaged, "The last line of the register breaks off.",
      hint: "If the machine stopped while publish was writing, nothing of it went live: delete the line, and publish "
        + "again. If the file was copied, the copy is not whole: put it back from a backup or the history of the file.")
  }

  private static func damaged(_ line: Substring, at place: SourcePlace) -> Diagnostic {
    let isConflict = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains { line.hasPrefix($0) }
    return Diagnostic(
      place, .registerDamaged,
      isConflict
        ? "This line is left over from merging two versions."
        : "This line of the register is damaged.",
      hint: isConflict
        ? "Keep the lines of both versions, and delete this one."
        : "The program writes \(header). Put the line back from a backup or the history of the file; "
          + "nothing in it is changed by hand.")
  }

  private static func entry(_ fields: [String]) -> RegisterEntry? {
    guard fields.count == 6, let event = RegisterEntry.Event(rawValue: fields[0]),
      let item = ItemID(fields[1]), let moment = Moment(rfc3339: fields[2])
    else { return nil }
    var until: CalendarDay?
    if !fields[3].isEmpty {
      guard event == .published || event == .document, case .day(let day)? = PartialDate(fields[3]) else { return nil }
      until = day
    }
    let (name, sum) = (fields[4], fields[5])
    let isSum = sum.count == 64 && sum.allSatisfy { $0.isASCII && $0.isHexDigit }
    let hasFile = PlainName.isFileName(name) && isSum
    let hasNone = name.isEmpty && sum.isEmpty
    let isWhole =
      switch event {
      case .document: hasFile
      case .text: hasFile && WordsPart(rawValue: name) != nil
      case .published, .archived: hasNone
      case .withdrawn, .takenDown, .restored, .notLive: hasFile || hasNone
      }
    guard isWhole else { return nil }
    return RegisterEntry(
      event: event, item: item, moment: moment, until: until, file: hasFile ? name : nil,
      sha256: hasFile ? sum.lowercased() : nil)
  }

  /// A spreadsheet puts quotation marks round what needs none.
  private static func unquoted(_ field: Substring) -> String {
    field.count >= 2 && field.hasPrefix("\"") && field.hasSuffix("\"")
      ? String(field.dropFirst().dropLast()) : String(field)
  }
}
