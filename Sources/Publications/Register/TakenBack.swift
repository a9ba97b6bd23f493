import Diagnostics

/// What `not-live` says of the lines before it: a run wrote them and was cut off, and they never came true.
enum TakenBack {
  /// What one line is about.
  private struct Subject: Hashable {
    let item: ItemID
    let file: String?
    let sha256: String?

    init(_ entry: RegisterEntry) { (item, file, sha256) = (entry.item, entry.file, entry.sha256) }
  }

  /// The lines that stand, in their order.
  static func standing(of entries: [Located<RegisterEntry>]) -> [Located<RegisterEntry>] {
    guard entries.contains(where: { $0.value.event == .notLive }) else { return entries }
    let candidates = Dictionary(
      grouping: entries.indices.filter { entries[$0].value.event.canBeTakenBack },
      by: { Subject(entries[$0].value) })
    var gone: Set<Int> = []
    for number in entries.indices where entries[number].value.event == .notLive {
      gone.insert(number)
      gone.formUnion(takenBack(at: number, candidates[Subject(entries[number].value)] ?? [], entries))
    }
    return entries.indices.filter { !gone.contains($0) }.map { entries[$0] }
  }

  /// The last line before it in the file, and never one that a run before has written. Moments could not tell: the
  /// first time, lines have those of the days on which things opened.
  private static func takenBack(
    at number: Int, _ candidates: [Int], _ entries: [Located<RegisterEntry>]
  ) -> [Int] {
    let before = candidates.filter { $0 < number }
    guard let last = before.last else { return [] }
    // What came back in new bytes has a line of each event from the same run; and a merge may have left a line twice.
    let sameRun = before.filter { entries[$0].value.moment == entries[last].value.moment }
    let lastOfEach = Dictionary(sameRun.map { (entries[$0].value.event, $0) }, uniquingKeysWith: max)
    let lines = Set(lastOfEach.values.map { entries[$0].value })
    return sameRun.filter { lines.contains(entries[$0].value) }
  }
}

extension RegisterEntry.Event {
  /// A withdrawal stands, whatever became of the run that recorded it; and what is archived has only gone.
  fileprivate var canBeTakenBack: Bool {
    switch self {
    case .published, .document, .text, .restored: true
    case .archived, .withdrawn, .takenDown, .notLive: false
    }
  }
}
