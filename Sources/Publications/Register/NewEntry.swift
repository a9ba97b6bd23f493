/// A line that the register does not have yet.
package struct NewEntry: Hashable, Sendable {
  package let entry: RegisterEntry
  /// Whether somebody wants to read of it. What a register from before did not record yet, and the words of what
  /// is new itself, go in without a word.
  package let isTold: Bool

  package init(_ entry: RegisterEntry, isTold: Bool = true) {
    self.entry = entry
    self.isTold = isTold
  }

  /// The same, no earlier than another line.
  package func notBefore(_ last: Moment) -> NewEntry { NewEntry(entry.notBefore(last), isTold: isTold) }
}

/// What tells versions of files and of words apart, in lower-case hexadecimal digits of SHA-256. It comes from outside:
/// the domain has no cryptography and reads no files.
package struct Hashes: Sendable {
  /// Nil when the file cannot be read.
  package let file: @Sendable (ItemFile) -> String?
  package let words: @Sendable (String) -> String

  package init(
    file: @escaping @Sendable (ItemFile) -> String?, words: @escaping @Sendable (String) -> String
  ) {
    self.file = file
    self.words = words
  }
}
