import Testing

/// What is wrong in a way of its own; that every key wants its form is in `The table of keys is read`.
@Suite struct `What is wrong is told` {
  /// What is written, and the problems that it has.
  struct Wrong: Sendable, CustomTestStringConvertible {
    let written: String
    let problems: [String]
    let words: String
    let read: @Sendable () async throws -> (problems: [String], words: String)
    var testDescription: String { written }

    init(
      _ written: String, _ problems: [String], _ words: String,
      _ read: @escaping @Sendable (String) async throws -> OneFile
    ) {
      (self.written, self.problems, self.words) = (written, problems, words)
      self.read = {
        let file = try await read(written)
        return (file.problems, file.words)
      }
    }

    init(setting written: String, _ problem: String, _ words: String) {
      (self.written, problems, self.words) = (written, [problem], words)
      read = {
        let reading = try await `Settings are checked`.site(written)
        return (`Settings are checked`.problems(reading), reading.words)
      }
    }
  }

  static var all: [Wrong] {
    var all: [Wrong] = `Keys that all items share`.wrong.map { Wrong($0, [$1], $2) { try await OneFile.review($0) } }
    all += `Keys of a review`.wrong.map { Wrong($0, [$1], $2) { try await OneFile.review($0) } }
    all += `Keys of a learning pack`.wrong.map { Wrong($0, [$1], $2, `Keys of a learning pack`.pack) }
    all += `Keys of training`.wrong.map { Wrong($0, $1, $2, `Keys of training`.course) }
    for (id, lines, problem, words) in `Keys of the other types`.wrong {
      all.append(Wrong(lines, [problem], words) { try await OneFile(id, "---\ntitle: A\n\($0)\n---\n") })
    }
    all += `Keys of a document`.wrong.map {
      Wrong($0, [$1], $2) { try await `Keys of a document`.review(`Keys of a document`.file + $0) }
    }
    all += `Options of a list`.wrong.map { Wrong($0, [$1], $2, `Options of a list`.list) }
    all += `Other blocks`.wrong.map { Wrong($0, [$1], $2) { try await OneFile.page($0) } }
    all += `Settings are checked`.wrong.map { Wrong(setting: $0, $1, $2) }
    return all
  }

  @Test(arguments: all)
  func `Each mistake stands where it was made, and says what to do`(wrong: Wrong) async throws {
    let told = try await wrong.read()
    #expect(told.problems == wrong.problems)
    #expect(told.words.contains(wrong.words))
  }
}
