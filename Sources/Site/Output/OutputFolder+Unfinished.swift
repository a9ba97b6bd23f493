/// What one that was killed may have left beside the output.
extension OutputFolder {
  /// Finishes what a publishing left undone, if one was stopped between going live and recording
  /// it. To be done before the record is read. Touches nothing otherwise.
  ///
  /// The arguments are those of `replace`.
  func finish(
    waiting limit: Duration = .seconds(60), whileWaiting: (_ holder: Int?) -> Void = { _ in }
  ) throws(OutputFailure) {
    guard try there(journalName) else { return }
    _ = try hold(waiting: limit, whileWaiting: whileWaiting)
  }

  /// Removes a site that was staged and never put in place, or one that was replaced, unless
  /// somebody is at work on it.
  func tidy() {
    let leftOvers = [stagingName, OutputJournal.draft(journalName)]
    guard leftOvers.contains(where: { (try? there($0)) ?? false }) else { return }
    _ = try? hold(waiting: .zero)
  }

  private func there(_ name: String) throws(OutputFailure) -> Bool {
    try FolderHandle(path: parent).facts(of: name) != nil
  }
}
