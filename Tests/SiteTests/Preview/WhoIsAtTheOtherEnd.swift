import Foundation
import Testing

@testable import Preview

@Suite struct `Who is at the other end of a connection` {
  /// As proc_pid_net(5) shows it: both ends of a connection to port 8000, and another one.
  private static let table = Data("""
      sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
       0: 0100007F:1F40 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 31 1 0 100 0 0 10 0
       1: 0100007F:1F40 0100007F:D431 01 00000000:00000000 00:00000000 00000000  1000        0 32 1 0 20 4 30 10 -1
       2: 0100007F:D431 0100007F:1F40 01 00000000:00000000 00:00000000 00000000  1001        0 33 1 0 20 4 30 10 -1
       3: 0100007F:D432 0100007F:1F41 01 00000000:00000000 00:00000000 00000000  1002        0 34 1 0 20 4 30 10 -1
    """.utf8)

  @Test func `The user of the far end is found, and no other`() {
    #expect(Self.table.user(from: 0xD431, to: 8000, .ip4) == 1001)
    #expect(Self.table.user(from: 0xD432, to: 8000, .ip4) == nil)
    #expect(Self.table.user(from: 0xD433, to: 8000, .ip4) == nil)
  }

  @Test func `A connection that nobody knows of is refused`() {
    #expect(!PeerUser.isOurs(nil, port: 8000))
  }
}
