import CLibrary
import FlyingFox
import FlyingSocks

/// Waits for sockets, and has each of them send what it is given at once. Otherwise the second part of a short
/// answer waits until the browser has said, 40 ms later, that the first has come (Nagle's algorithm, RFC 9293,
/// section 3.7.4).
struct NoDelaySocketPool: AsyncSocketPool {
  private let pool: any AsyncSocketPool = HTTPServer.defaultPool()

  func prepare() async throws { try await pool.prepare() }

  func run() async throws { try await pool.run() }

  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    var yes: Int32 = 1
    setsockopt(
      socket.file.rawValue, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    try await pool.suspendSocket(socket, untilReadyFor: events)
  }
}
