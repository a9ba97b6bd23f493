import FileSystem

/// What a build put into the output.
package struct OutputSummary: Sendable, Equatable {
  /// Files that are new or have changed.
  package internal(set) var written = 0
  /// Files that are what they were, and kept their time.
  package internal(set) var unchanged = 0
  /// The size of all files together.
  package internal(set) var bytes = 0
  /// The old site's files, if they could not be removed after the new site was put in place.
  /// The new site is whole; the next build tries again.
  package internal(set) var leftOver: FileFailure?

  /// Why the lock file does not say what it should for the next run. The site is live all the same.
  package internal(set) var notNoted: FileFailure?
  /// Why the exchange may not last if the machine loses its power now. The site is live all the same.
  package internal(set) var notFlushed: FileFailure?

  /// What is to be told of a site that is live all the same.
  package var faults: [String] {
    let unsafe = notFlushed.map { "The site is live, but the disk may lose that if the power fails now. \($0.message)" }
    let unknown = notNoted.map { "The site is live, but the next publishing may not know by whom. \($0.message)" }
    return [unsafe, unknown].compactMap(\.self)
  }

  /// All files of the site.
  package var files: Int { written + unchanged }

  static func + (one: OutputSummary, other: OutputSummary) -> OutputSummary {
    var sum = one
    sum.written += other.written
    sum.unchanged += other.unchanged
    sum.bytes += other.bytes
    return sum
  }
}
