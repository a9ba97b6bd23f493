import ContentFiles
import FileSystem
import TestSupport
import Testing

@Suite struct `A reading that somebody ends` {
  /// Whoever presses Ctrl-C is not told that a folder is no file.
  @Test func `Is of reading, and names no fault of a file`() async throws {
    let site = try WrittenSite()
    let reading = Task { () -> FileFailure? in
      withUnsafeCurrentTask { $0?.cancel() }
      do throws(FileFailure) {
        _ = try await Content.read(site: site.path)
        return nil
      } catch {
        return error
      }
    }
    let failure = try #require(await reading.value)
    #expect(failure.isOfReading)
    #expect(!failure.message.contains("plain file"))
  }
}
