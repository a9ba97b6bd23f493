#if os(Linux)
  import FlyingFox
  import Foundation
  import Glibc
  import TestSupport
  import Testing

  @testable import Preview

  @Suite struct `Who is at the other end of a connection` {
    /// As proc_pid_net(5) shows it: both ends of a connection to port 8000, another one, and some that are not open.
    private static let table = Data(
      """
        sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
         0: 0100007F:1F40 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 31 1 0 100 0 0 10 0
         1: 0100007F:1F40 0100007F:D431 01 00000000:00000000 00:00000000 00000000  1000        0 32 1 0 20 4 30 10 -1
         2: 0100007F:D431 0100007F:1F40 01 00000000:00000000 00:00000000 00000000  1001        0 33 1 0 20 4 30 10 -1
         3: 0100007F:D432 0100007F:1F41 01 00000000:00000000 00:00000000 00000000  1002        0 34 1 0 20 4 30 10 -1
         4: 0100007F:D434 0100007F:1F40 06 00000000:00000000 03:00001771 00000000     0        0 0 3 0
         5: 0100007F:D435 0100007F:1F40 05 00000000:00000000 03:00001771 00000000     0        0 0 3 0
         6: 0100007F:D436 0100007F:1F40 05 00000000:00000000 00:00000000 00000000  1001        0 35 1 0 20 4 30 10 -1
         7: 0100007F:D437 0100007F:1F40 02 00000000:00000000 00:00000000 00000000  1001        0 36 1 0 20 4 30 10 -1
      """.utf8)

    @Test func `The user of the far end is found, and no other`() {
      #expect(Self.table.user(from: 0xD431, to: 8000, .ip4) == 1001)
      #expect(Self.table.user(from: 0xD432, to: 8000, .ip4) == nil)
      #expect(Self.table.user(from: 0xD433, to: 8000, .ip4) == nil)
    }

    /// The first two are nobody's any more (TIME_WAIT, FIN_WAIT2), the third is half closed, the last half open.
    @Test(arguments: [0xD434, 0xD435, 0xD436, 0xD437] as [UInt16])
    func `Of a connection that is not open, nobody is found`(port: UInt16) {
      #expect(Self.table.user(from: port, to: 8000, .ip4) == nil)
    }

    @Test func `A connection that nobody knows of is refused`() {
      #expect(!PeerUser.isOurs(nil, port: 8000))
    }

    @Test(.enabled(if: OrdinaryUser.isPossible, "Only root can be another user."), arguments: [true, false])
    func `Another user of the machine is told from one's own`(isOther: Bool) throws {
      let (listener, port) = try Self.listen()
      defer { close(listener) }
      let other = ["--reuid=\(OrdinaryUser.number)", "--clear-groups", "--"]
      let client = try RunningProgram(
        "/usr/bin/setpriv",
        (isOther ? other : ["--"]) + ["/bin/bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/\(port) && exec sleep 600"])
      defer {
        client.stop(SIGKILL)
        client.wait()
      }
      var (peer, length) = (sockaddr_in(), socklen_t(MemoryLayout<sockaddr_in>.size))
      let connection = withUnsafeMutablePointer(to: &peer) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { accept(listener, $0, &length) }
      }
      try #require(connection >= 0)
      defer { close(connection) }
      let address = HTTPRequest.Address.ip4("127.0.0.1", port: UInt16(bigEndian: peer.sin_port))
      #expect(PeerUser.isOurs(address, port: port) == !isOther)
    }

    /// - Returns: a socket of this machine alone, and its port.
    private static func listen() throws -> (socket: Int32, port: UInt16) {
      let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var (address, length) = (sockaddr_in(), socklen_t(MemoryLayout<sockaddr_in>.size))
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
      let isListening = withUnsafeMutablePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(listener, $0, length) == 0 && Glibc.listen(listener, 1) == 0 && getsockname(listener, $0, &length) == 0
        }
      }
      try #require(isListening)
      return (listener, UInt16(bigEndian: address.sin_port))
    }
  }
#endif
