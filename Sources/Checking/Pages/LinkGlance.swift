import Bytes
import FileSystem
import Parallel
import Publications

/// Whether every link of the finished pages leads somewhere: a look at their bytes, which takes a fraction of reading
/// them. Nearly always it does. Whatever this cannot tell is for `PageReports` to read.
package struct LinkGlance {
  /// The addresses at which there is something.
  private var present = ByteTable()
  private let basePath: [UInt8]

  private init(_ files: [OutputFile], basePath: String) {
    self.basePath = Array(basePath.utf8)
    for file in files { _ = present.number(of: basePath + OutputPath.address(of: file.path)) }
  }

  /// - Parameter files: all of the output.
  /// - Returns: false when a link may be dead.
  package static func isAllWell(in files: [OutputFile], basePath: String) async throws -> Bool {
    let glance = LinkGlance(files, basePath: basePath)
    let pages = try await Parallel.map(files.filter { $0.path.hasSuffix(".html") }) { glance.look(at: $0) }
    // Headings of other pages, which hardly anybody links to.
    let wanted = pages.flatMap(\.elsewhere)
    guard pages.allSatisfy(\.isWell) else { return false }
    if wanted.isEmpty { return true }
    var byAddress: [String: OutputFile] = [:]
    for file in files { byAddress[basePath + OutputPath.address(of: file.path)] = file }
    return Set(wanted).allSatisfy { link in
      guard let file = byAddress[link.address], case .bytes(let bytes) = file.contents else { return false }
      return glance.look(at: bytes).ids.contains(link.fragment)
    }
  }

  private struct Fragment: Hashable {
    let address: String
    let fragment: String
  }

  private struct Page {
    var isWell = true
    var elsewhere: [Fragment] = []
    /// None where they were not asked for.
    var ids: Set<String> = []
  }

  private func look(at file: OutputFile) -> Page {
    guard case .bytes(let bytes) = file.contents else { return Page() }
    var page = look(at: bytes)
    page.ids = []
    return page
  }

  /// In a page's text quotation marks are escaped, so that one behind `=` always opens the value of an attribute.
  private func look(at bytes: [UInt8]) -> Page {
    var page = Page()
    var ownFragments: [String] = []
    let padded = bytes + [UInt8](repeating: 0, count: ByteTable.padding)
    padded.withUnsafeBufferPointer { padded in
      var position = 1
      while let start = padded.firstIndex(of: UInt8(ascii: "\""), from: position) {
        position = start + 1
        guard padded[start - 1] == UInt8(ascii: "=") else { continue }
        guard let end = padded.firstIndex(of: UInt8(ascii: "\""), from: position) else { break }
        let value = start + 1..<end
        position = end + 1
        switch Self.kind(ofAttributeBefore: start - 1, in: padded) {
        case .address: look(at: value, in: padded, &page, &ownFragments)
        case .id: page.ids.insert(String(decoding: padded[value], as: UTF8.self))
        case .other: break
        }
      }
    }
    if !page.ids.isSuperset(of: ownFragments) { page.isWell = false }
    return page
  }

  private func look(
    at link: Range<Int>, in page: UnsafeBufferPointer<UInt8>, _ found: inout Page, _ ownFragments: inout [String]
  ) {
    let end = page[link].firstIndex(of: UInt8(ascii: "#")) ?? link.upperBound
    let address = link.lowerBound..<end
    let fragment = String(decoding: page[min(end + 1, link.upperBound)..<link.upperBound], as: UTF8.self)
    if address.isEmpty {
      if end < link.upperBound { ownFragments.append(fragment) } else { found.isWell = false }
    } else if page[address.lowerBound] == UInt8(ascii: "/") {
      let bytes = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: page[address]))
      if present.number(ofKnown: bytes) == nil { found.isWell = false }
      if end < link.upperBound {
        found.elsewhere.append(Fragment(address: String(decoding: page[address], as: UTF8.self), fragment: fragment))
      }
    }
  }

  private enum Kind { case address, id, other }

  /// - Parameter end: where the `=` behind the attribute's name is.
  private static func kind(ofAttributeBefore end: Int, in page: UnsafeBufferPointer<UInt8>) -> Kind {
    func isNamed(_ name: StaticString) -> Bool {
      let start = end - name.utf8CodeUnitCount
      return start > 0 && page[start - 1] <= UInt8(ascii: " ")
        && page[start..<end].elementsEqual(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }
    switch page[end - 1] {
    case UInt8(ascii: "f"): return isNamed("href") ? .address : .other
    case UInt8(ascii: "c"): return isNamed("src") ? .address : .other
    case UInt8(ascii: "n"): return isNamed("action") || isNamed("formaction") ? .address : .other
    case UInt8(ascii: "d"): return isNamed("id") ? .id : .other
    default: return .other
    }
  }
}
