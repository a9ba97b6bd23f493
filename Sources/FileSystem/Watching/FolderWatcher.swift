import Foundation
import Synchronization

/// Tells of changes below some folders, once for a burst of them.
package enum FolderWatcher {
  /// For so long nothing must change before a burst is over, in milliseconds; and it is taken to be over
  /// after so many of these.
  static let (quiet, longest): (Int32, Int) = (8, 40)

  /// Ends when nobody listens any more.
  package static func changes(below paths: [String]) -> AsyncStream<Void> {
    AsyncStream(bufferingPolicy: .bufferingNewest(1)) { listener in
      let end = End()
      listener.onTermination = { _ in end.hasCome.store(true, ordering: .relaxed) }
      // What is written from now on is a change, however late the thread begins.
      let first = FolderSnapshot(of: paths)
      let thread = Thread {
        let alarm = FileSystemEvents()
        alarm.watch(first.folders)
        var last = first
        while !end.hasCome.load(ordering: .relaxed) {
          if alarm.wait() { gather { alarm.wait(quiet) } }
          let stamp = FolderSnapshot(of: paths)
          guard stamp != last else { continue }
          alarm.watch(stamp.folders)
          last = stamp
          listener.yield()
        }
      }
      thread.start()
    }
  }

  /// Waits until a burst is over.
  ///
  /// - Parameter isTold: waits for a while, and returns whether another change was told meanwhile.
  static func gather(_ isTold: () -> Bool) {
    var waits = 1
    while isTold(), waits < longest { waits += 1 }
  }

  private final class End: Sendable {
    let hasCome = Atomic(false)
  }
}
