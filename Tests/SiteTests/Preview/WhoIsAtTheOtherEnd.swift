import Foundation
import Testing

@testable import Preview

@Suite struct `Who is at the other end of a connection` {
  /// As proc_pid_net(5) shows it: both ends of a connection to port 8000, another one, and some that are not open.
  private static let table = Data("""
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
}
