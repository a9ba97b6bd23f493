#if os(Linux)
  import Foundation
  import TestSupport
  import Testing

  @testable import FileSystem
  @testable import Output

  @Suite struct `The exchange is tried` {
    let scratch = ScratchFolder()

    @Test(arguments: [false, true])
    func `With folders that come and go`(hadSite: Bool) throws {
      if hadSite { try scratch.build(["a": "a"]) }
      let output = try OutputFolder(path: scratch("Output"), site: scratch("site"))
      let before = scratch.snapshot
      try output.rehearseExchange()
      #expect(scratch.snapshot == before)
    }

    @Test func `What a killed one left is cleared away, even with nothing new`() throws {
      try scratch.build(["a": "a"])
      let output = try OutputFolder(path: scratch("Output"), site: scratch("site"))
      scratch.folder(output.trialNames.one)
      scratch.folder("\(output.trialNames.one)/full")
      scratch.folder(output.trialNames.other)
      output.tidy()
      #expect(scratch.paths.filter { $0.contains("try") } == [])
    }

    @Test func `What is not ours stays, and is named`() throws {
      let output = try OutputFolder(path: scratch("Output"), site: scratch("site"))
      scratch.folder(output.trialNames.one)
      scratch.file("\(output.trialNames.one)/thesis.txt")
      let before = scratch.snapshot
      #expect(throws: FileFailure.inTheWay(scratch(output.trialNames.one))) { try scratch.build(["a": "a"]) }
      #expect(scratch.snapshot == before)
    }

    /// `user:nobody:---` for all that is made in a folder (acl(5), linux/posix_acl_xattr.h).
    @Test func `Access lists of the folder above do not count`() throws {
      let scratch = ScratchFolder(onDisk: true)
      let list: [(tag: UInt8, rights: UInt8)] = [(1, 7), (2, 0), (4, 5), (16, 7), (32, 5)]
      let bytes: [UInt8] =
        [2, 0, 0, 0]
        + list.flatMap { [$0.tag, 0, $0.rights, 0] + ($0.tag == 2 ? [0xFE, 0xFF, 0, 0] : [255, 255, 255, 255]) }
      typealias Set = @convention(c) (UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafeRawPointer, Int, Int32) -> Int32
      typealias Get = @convention(c) (UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafeMutableRawPointer?, Int) -> Int
      let set = unsafeBitCast(try #require(dlsym(nil, "setxattr")), to: Set.self)
      let get = unsafeBitCast(try #require(dlsym(nil, "getxattr")), to: Get.self)
      try #require(set(scratch.path, "system.posix_acl_default", bytes, bytes.count, 0) == 0)
      try scratch.build(["in/a": "a"])
      for path in ["Output", "Output/in", "Output/in/a"] {
        #expect(get(scratch(path), "system.posix_acl_access", nil, 0) == -1, "\(path)")
      }
      #expect(scratch.facts("Output/in")?.mode == S_IFDIR | 0o755)
      #expect(scratch.facts("Output/in/a")?.mode == S_IFREG | 0o644)
    }
  }
#endif
