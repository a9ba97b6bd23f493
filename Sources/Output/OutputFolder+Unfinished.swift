import FileSystem

extension OutputFolder {
  /// Removes what a run that was killed left beside the output: a site that was staged and never put
  /// in place, or one that was replaced, unless somebody is at work on it; and a rehearsal's folders.
  package func tidy() {
    let leftOvers = [stagingName, trialNames.one, trialNames.other]
    guard leftOvers.contains(where: isBeside) else { return }
    _ = try? hold(waiting: .zero)
  }

  private func isBeside(_ name: String) -> Bool {
    (try? FolderHandle(path: parent))?.facts(of: name) != nil
  }
}
