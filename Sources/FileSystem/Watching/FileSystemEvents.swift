import CLibrary

/// Wakes whoever waits for a change in some folders.
///
/// Linux tells of changes at once (inotify), but not of those that another machine makes on a shared
/// drive; elsewhere nothing tells. So a wait ends after a while in any case, and who is woken looks for
/// himself.
final class FileSystemEvents {
  #if os(Linux)
    /// How long a change can go unseen that nobody tells of.
    static let patience: Int32 = 1000
    private let queue = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))

    deinit { close(queue) }

    /// Watching a folder twice is watching it once.
    func watch(_ folders: [String]) {
      let events = IN_CREATE | IN_DELETE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
      for folder in folders { inotify_add_watch(queue, folder, UInt32(events)) }
    }

    /// - Parameter milliseconds: how long to wait at most.
    /// - Returns: whether something was told.
    func wait(_ milliseconds: Int32 = patience) -> Bool {
      var waiting = pollfd(fd: queue, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, milliseconds) > 0 else { return false }
      var buffer = [UInt8](repeating: 0, count: 16_384)
      while read(queue, &buffer, buffer.count) > 0 {}
      return true
    }
  #else
    static let patience: Int32 = 100

    func watch(_ folders: [String]) {}

    func wait(_ milliseconds: Int32 = patience) -> Bool {
      usleep(UInt32(milliseconds) * 1000)
      return false
    }
  #endif
}
