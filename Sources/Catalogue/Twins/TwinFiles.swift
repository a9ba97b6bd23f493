import Diagnostics
import Publications

extension Catalogue {
  private struct OwnedFile: Hashable {
    let number: Int
    let name: String
    let file: ItemFile
  }

  /// Files with the same bytes beside two items.
  func twinFiles(
    _ register: Register, from now: Moment, _ sha256: (ItemFile) -> String?
  ) -> [Diagnostic] {
    let files = items.indices.flatMap { number in
      items[number].files.sorted { $0.key < $1.key }.map { OwnedFile(number: number, name: $0.key, file: $0.value) }
    }
    let sizes = files.groups { file -> Int? in file.file.facts.bytes > 0 ? file.file.facts.bytes : nil }
    let candidates = sizes.filter { Set($0.map(\.number)).count > 1 }
    if candidates.isEmpty { return [] }
    let known = PublicBytes(register)
    return candidates.flatMap { candidates -> [Diagnostic] in
      let sums = candidates.map { ($0, sha256($0.file)) }
      return sums.groups(by: \.1).flatMap { twins -> [Diagnostic] in
        let isKnown = twins.first?.1.map(known.contains) ?? false
        return problems(of: twins.map(\.0), isKnown: isKnown, from: now)
      }
    }
  }

  /// Each of them but the first; what is twice beside one item is nobody's concern.
  private func problems(of twins: [OwnedFile], isKnown: Bool, from now: Moment) -> [Diagnostic] {
    twins.indices.dropFirst().compactMap { index in
      let others = twins[..<index].filter { $0.number != twins[index].number }
      guard let first = others.first else { return nil }
      let found =
        isKnown
        ? nil
        : others.lazy.compactMap { other in
          exposure(of: twins[index], and: other, from: now).map { (other, $0) }
        }.first
      return problem(of: twins[index], and: found?.0 ?? first, found?.1)
    }
  }

  private func exposure(of one: OwnedFile, and other: OwnedFile, from now: Moment) -> Exposure? {
    func shown(_ file: OwnedFile) -> Exposure.Shown { (file.number, spans(ofFile: file.name, ofItem: file.number)) }
    return Exposure(of: shown(one), and: shown(other), from: now)
  }

  private func problem(of one: OwnedFile, and other: OwnedFile, _ exposure: Exposure?) -> Diagnostic {
    Diagnostic(
      SourcePlace(path: one.file.source), exposure == nil ? .sameTwice : .twins,
      "This file is the same as \(other.file.source)\(words(for: exposure))",
      hint: "If it lies in the wrong folder, take it away. If both items offer the document, leave it beside one of "
        + "them, and write item: \(items[other.number].id)/\(other.name) in the other. A picture that several items "
        + "show belongs into Public, if it may be seen at all times.")
  }
}
