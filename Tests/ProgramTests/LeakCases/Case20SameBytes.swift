import Foundation
import TestSupport
import Testing

@Suite struct `Leak case 20: the same content and moment give the same bytes` {
  @Test(arguments: SameBytes.zones)
  func `In every zone`(zone: String) async throws {
    try await expectSame(SameBytes(environment: ["TZ": zone]))
  }

  @Test(arguments: ["C", "en_GB.UTF-8", "tr_TR.UTF-8", "de_DE", "ar_EG", "nonsense"])
  func `In every locale`(locale: String) async throws {
    try await expectSame(SameBytes(environment: ["LANG": locale, "LC_ALL": locale]))
  }

  @Test func `With nothing at all in the environment`() async throws {
    try await expectSame(
      SameBytes(before: "exec /usr/bin/env -i ${LSAN_OPTIONS+LSAN_OPTIONS=\"$LSAN_OPTIONS\"} \"$0\" \"$@\""))
  }

  /// With the rights that a web server needs.
  @Test(arguments: ["000", "022", "027", "077", "777"])
  func `Under every umask, and with the same rights`(mask: String) async throws {
    let made = try SameBytes(before: "umask \(mask)")
    try await expectSame(made)
    for (path, file) in made.files {
      #expect(file.mode == (file.bytes == nil ? S_IFDIR | 0o755 : S_IFREG | 0o644), "\(path)")
    }
  }

  @Test(arguments: [
    ("a much longer name, with blanks/two", "other"), ("Ŵ é", "Ŵ é/Output"), ("a/b/c/d/e/f", "a/Output"),
    ("site", "site/Website"),
  ])
  func `In any folder, under any name`(folder: String, output: String) async throws {
    try await expectSame(SameBytes(in: folder, output: output))
  }

  @Test func `Through a link to the site`() async throws {
    let scratch = ScratchFolder()
    try scratch.copy(.merton, to: "site")
    scratch.link("link", to: "site")
    try await expectSame(SameBytes(scratch, in: "link", output: "Output"))
  }

  @Test func `Whatever rights and times the content's files have`() async throws {
    let scratch = ScratchFolder()
    try scratch.copy(.merton, to: "site")
    for (number, path) in scratch.paths.enumerated() {
      let modes = scratch.facts(path)?.isFile == true ? [0o400, 0o600, 0o666, 0o755] : [0o700, 0o777]
      let time = Date(timeIntervalSince1970: Double(number) * 1_000_000)
      try FileManager.default.setAttributes(
        [.posixPermissions: modes[number % modes.count], .modificationDate: time], ofItemAtPath: scratch(path)
      )
    }
    try await expectSame(SameBytes(scratch))
  }

  @Test func `Again over what is there, which then stays as it is`() async throws {
    let scratch = ScratchFolder()
    try scratch.copy(.merton, to: "site")
    try await expectSame(SameBytes(scratch))
    let before = scratch.snapshot.filter { $0.value.isFile && $0.key.hasPrefix("site/Output/") }
    try await expectSame(SameBytes(scratch))
    #expect(scratch.snapshot.filter { $0.value.isFile && $0.key.hasPrefix("site/Output/") } == before)
  }

  /// The moment of a build is written nowhere.
  @Test func `A minute later, when nothing has changed`() async throws {
    let (one, other) = (
      try await Sites.merton.built(), try await Sites.merton.built(asOf: "2026-11-21T09:01")
    )
    #expect(one.paths == other.paths)
    for path in one.paths { #expect(one.files[path] == other.files[path], "\(path)") }
  }

  // MARK: Cores

  /// The program takes the place of a shell that sees one core.
  static let onOneCore = """
    taskset --cpu-list --pid $(sed -n 's/^Cpus_allowed_list:[^0-9]*\\([0-9]*\\).*/\\1/p' /proc/self/status) $$ \
    > /dev/null && test "$(nproc)" = 1 || exit 99
    """

  static let canChooseCores =
    ProcessInfo.processInfo.activeProcessorCount > 1
    && FileManager.default.isExecutableFile(atPath: "/usr/bin/taskset")

  @Test(
    .enabled(if: canChooseCores, "Here are not several cores to choose from."),
    arguments: [Sites.merton, .example])
  func `On one core as on all`(site: Sites) async throws {
    try await expectSame(SameBytes(of: site, before: Self.onOneCore), as: site)
  }

  @Test func `On a machine that is as strange as can be`() async throws {
    try await expectSame(
      SameBytes(
        of: .example, in: "Ŵ é", output: "other",
        environment: [
          "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LIBDISPATCH_COOPERATIVE_POOL_STRICT": "1",
        ],
        before: "umask 077"),
      as: .example)
  }

  // MARK: Directories

  @Test func `In any order of the directory`() async throws {
    let scratch = ScratchFolder()
    try scratch.copy(.merton, to: "copy")
    let contents = try scratch.contents(of: "copy")
    let files = contents.keys.sorted()
    var random = SplitMix64(seed: 20)
    for (name, order) in [("up", files), ("down", files.reversed()), ("mixed", random.shuffled(files))] {
      for file in order { try scratch.write("\(name)/\(file)", contents[file] ?? Data()) }
    }
    // In memory a folder gives its files by when they were written; a disk by a hash of their names.
    if ScratchFolder.hasMemory {
      #expect(Set(["up", "down", "mixed"].map(scratch.unsorted)).count == 3)
    }
    for name in ["up", "down", "mixed"] {
      try await expectSame(SameBytes(scratch, in: name, output: "\(name)-made"))
    }
  }
}
