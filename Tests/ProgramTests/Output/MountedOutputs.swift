#if os(Linux)
  import Foundation
  import TestSupport
  import Testing

  @testable import Output

  /// A site, and commands that see mounts which nobody else sees.
  private struct MountedSite {
    let scratch: ScratchFolder

    init(onDisk: Bool = false) throws {
      scratch = ScratchFolder(onDisk: onDisk)
      for (file, text) in WrittenSite.least { try scratch.write("site/\(file)", text) }
      for folder in ["web", "web/view", "web/above", "web/disk"] { scratch.folder(folder) }
      try become("One")
    }

    func become(_ title: String) throws {
      try scratch.write("site/Content/pages/index.md", "---\ntitle: \(title)\n---\n")
    }

    static let commands = [["build", "--output"], ["publish", "--to"]]

    /// - Parameters:
    ///   - mounts: shell commands that run before, in the folder `web`. With `run=exec` they are the same process.
    ///   - command: one of `commands`.
    func run(_ mounts: String, _ command: [String], _ target: String) throws -> (
      ending: RunningProgram.Ending, errors: String
    ) {
      let arguments = [command[0], "--site", scratch("site"), command[1], scratch("web/\(target)")]
      return try run(mounts, arguments)
    }

    func run(_ mounts: String, _ arguments: [String]) throws -> (ending: RunningProgram.Ending, errors: String) {
      let script = "cd '\(scratch("web"))' && \(mounts) && cd / && $run \"$0\" \"$@\""
      let ending = try RunningProgram(
        "/usr/bin/unshare", ["-m", "/bin/sh", "-c", script, Program.path()] + arguments, errors: scratch("errors")
      ).wait()
      return (ending, scratch.text("errors") ?? "")
    }

    /// Runs it, and expects that nothing at all is touched.
    func expect(
      _ status: Int32, _ words: String..., mounts: String, _ command: [String], _ target: String,
      at location: SourceLocation = #_sourceLocation
    ) throws {
      scratch.file("errors")
      // The folder in which an exchange is tried has another time afterwards.
      let untouched: (String) -> Bool = { !["errors", "web"].contains($0) }
      let before = scratch.snapshot.filter { untouched($0.key) }
      let (ending, errors) = try run(mounts, command, target)
      #expect(ending == .exit(status), "\(errors)", sourceLocation: location)
      for words in words { #expect(errors.contains(words), "\(errors)", sourceLocation: location) }
      #expect(scratch.snapshot.filter { untouched($0.key) } == before, sourceLocation: location)
    }
  }

  @Suite(.enabled(if: SmallDisk.isPossible, "Only root can mount."))
  struct `An output that is mounted` {
    private static let refused: [(mounts: String, target: String, words: String, hint: String)] = [
      ("mount --bind live view", "live", "web/live is mounted at ", "Mount or share the folder above it"),
      ("mount --bind live/sub view", "live", "web/live is mounted at ", "Mount or share the folder above it"),
      ("mount --bind 'a live' 'a view'", "a live", "web/a view, too", "Mount or share the folder above it"),
      ("mount --bind . above && mount --bind live view", "above/live", "web/view, too", "Mount or share"),
      ("mount --bind other live", "live", "is a disk or share of its own", "Name a folder inside it"),
      ("mount --bind live live", "live", "is a disk or share of its own", "Name a folder inside it"),
      ("mount -t tmpfs none view", "view", "is a disk or share of its own", "Name a folder inside it"),
      ("mount -t tmpfs none live/sub", "live", "Something is mounted in ", "Unmount that first"),
    ]

    @Test(arguments: refused, MountedSite.commands)
    private func `Is refused where the site would vanish from it, and nothing is touched`(
      refused: (mounts: String, target: String, words: String, hint: String), command: [String]
    ) throws {
      let site = try MountedSite()
      for name in ["live", "other", "a live"] {
        site.scratch.folder("web/\(name)")
        site.scratch.file("web/\(name)/.twelvemonth", OutputMarker.text)
        site.scratch.folder("web/\(name)/sub")
      }
      site.scratch.folder("web/a view")
      try site.expect(64, refused.words, refused.hint, mounts: refused.mounts, command, refused.target)
    }

    @Test(arguments: MountedSite.commands)
    func `In a container, too`(command: [String]) throws {
      let site = try MountedSite()
      site.scratch.folder("web/live")
      let script = "cd '\(site.scratch("web"))' && mount --bind live view && : > ready && exec sleep 600"
      let container = try RunningProgram("/usr/bin/unshare", ["-m", "/bin/sh", "-c", script])
      container.wait { site.scratch.facts("web/ready") != nil }
      try site.expect(64, "web/view, too", mounts: ":", command, "live")
      container.stop()
      #expect(container.wait() == .signal(SIGKILL))
      #expect(try site.run(":", command, "live").ending == .exit(0))
    }

    @Test(
      arguments: ["mount --bind . above", "mount --bind . above && mount -t tmpfs none view"],
      ["live", "above/live"])
    func `Is replaced when the folder above it is mounted`(mounts: String, target: String) throws {
      let site = try MountedSite()
      for title in ["One", "Two"] {
        try site.become(title)
        let (ending, errors) = try site.run(mounts, ["build", "--output"], target)
        #expect(ending == .exit(0), "\(errors)")
        #expect(site.scratch.text("web/live/index.html")?.contains(title) == true)
      }
    }

    @Test(arguments: MountedSite.commands)
    func `Is known by the try where mounts cannot be seen`(command: [String]) throws {
      let site = try MountedSite()
      for name in ["live", "other"] {
        site.scratch.folder("web/\(name)")
        site.scratch.file("web/\(name)/.twelvemonth", OutputMarker.text)
      }
      try site.expect(
        74, "This folder is a mount point: \(site.scratch("web/live")).", "Name a folder inside it",
        mounts: "run=exec && mount --bind other live && mount --bind /dev/null /proc/$$/mountinfo", command, "live")
    }

    @Test func `A new site can be made in a folder that is a disk`() throws {
      let site = try MountedSite()
      let answers = ["--name", "Ours", "--area", "Here", "--url", "https://ours.example", "--email", "a@ours.example"]
      let result = try site.run(
        "mount -t tmpfs none disk && mkdir disk/.twelvemonth-new-1",
        ["new", "site", site.scratch("web/disk")] + answers)
      #expect(result.ending == .exit(0), "\(result.errors)")
    }
  }

  @Suite(.enabled(if: SmallDisk.isPossible, "Only root can mount."))
  struct `A disk that cannot exchange folders` {
    static let words = "cannot exchange two folders in one step.\n  Name a folder on this computer's own disk, and copy"

    /// The kernel's own folder of control groups: folders can be made there, and not exchanged.
    @Test(arguments: MountedSite.commands)
    fileprivate func `Is found out before anything is written or recorded`(command: [String]) throws {
      let site = try MountedSite()
      let name = "live-\(site.scratch.path.suffix(6))"
      let list = "trap 'ls -A \(site.scratch("web/disk")) | grep \(name) >> \(site.scratch("web/left"))' EXIT"
      site.scratch.file("web/left")
      try site.expect(
        74, "The disk that \(site.scratch("web/disk/\(name)")) is on \(Self.words)",
        mounts: "mount -t cgroup2 none disk && \(list)", command, "disk/\(name)")
      #expect(site.scratch.text("web/left") == "text")
      #expect(site.scratch.facts("site/Content/register.csv") == nil)
    }

    /// A container whose image has the site in it already.
    @Test(arguments: MountedSite.commands)
    fileprivate func `So is a site that came with a container`(command: [String]) throws {
      let site = try MountedSite(onDisk: true)
      site.scratch.folder("web/disk/live")
      site.scratch.file("web/disk/live/.twelvemonth", OutputMarker.text)
      let mounts =
        "mount -t tmpfs none view && mkdir view/upper view/work && mount -t overlay -o "
        + "lowerdir=disk,upperdir=view/upper,workdir=view/work,redirect_dir=off none above"
      try site.expect(74, "web/above/live is on \(Self.words)", mounts: mounts, command, "above/live")
      // A new folder there can be exchanged.
      let twice = "\(mounts) && \"$0\" \"$@\""
      let (ending, errors) = try site.run(twice, command, "above/new")
      #expect(ending == .exit(0), "\(errors)")
    }
  }
#endif
