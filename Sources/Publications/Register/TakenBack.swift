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
      let line = entries[number].value
      gone.formUnion(takenBack(by: line, at: number, candidates[Subject(line)] ?? [], entries))
    }
    return entries.indices.filter { !gone.contains($0) }.map { entries[$0] }
  }

  /// The last line before it, and never one that a run before has written. Where a merge has left the lines in
  /// another order, so that none stands before it, the moments tell.
  private static func takenBack(
    by line: RegisterEntry, at number: Int, _ candidates: [Int], _ entries: [Located<RegisterEntry>]
  ) -> [Int] {
    let before = candidates.filter { $0 < number }
    let last =
      before.last ?? candidates.filter { entries[$0].value.moment <= line.moment }
      .max { entries[$0].value.moment < entries[$1].value.moment }
    guard let last else { return [] }
    // What came back in new bytes has a line of each event from the same run; and a merge may have left a line twice.
    let sameRun = before.filter { entries[$0].value.moment == entries[last].value.moment }
    let lastOfEach = Dictionary(sameRun.map { (entries[$0].value.event, $0) }, uniquingKeysWith: max)
    let lines = Set(lastOfEach.values.map { entries[$0].value })
    return [last] + sameRun.filter { lines.contains(entries[$0].value) }
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
