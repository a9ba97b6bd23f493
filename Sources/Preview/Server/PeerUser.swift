import CLibrary
import FlyingFox
import Foundation

/// Whose program is at the other end of a connection within this machine.
///
/// Linux tells it in `/proc/net/tcp` (proc_pid_net(5)). Elsewhere nothing tells it, and the token has to
/// do.
///
/// FlyingFox shows nobody the moment at which it accepts a connection, so the system is asked at every request, and
/// nothing is remembered: an address and port can be somebody else's a moment later. While a connection lasts, the
/// two ends are of one another alone. If the far end that the system shows is open, it is the asker's; if the asker
/// has gone and another has come to the same port, the answer reaches neither.
enum PeerUser {
  /// Whether it is the user who runs this program. The one who may read everything anyway (root) is no other: the
  /// system writes that number for connections, too, that nobody owns any more.
  ///
  /// - Parameter port: ours.
  static func isOurs(_ address: HTTPRequest.Address?, port: UInt16) -> Bool {
    #if os(Linux)
      let table: Table
      let peer: UInt16
      switch address {
      case .ip4(_, let number): (table, peer) = (.ip4, number)
      case .ip6(_, let number): (table, peer) = (.ip6, number)
      default: return false
      }
      // The table is not read in one instant: a line can be passed over while others come and go.
      for _ in 0..<5 {
        if let user = table.read()?.user(from: peer, to: port, table) { return user == getuid() }
      }
      return false
    #else
      return true
    #endif
  }

  enum Table: String {
    case ip4 = "/proc/net/tcp"
    case ip6 = "/proc/net/tcp6"

    /// The machine's own address, as the table writes it where the lowest byte comes first.
    var loopback: String {
      switch self {
      case .ip4: "0100007F"
      case .ip6: "00000000000000000000000001000000"
      }
    }

    func read() -> Data? {
      try? FileHandle(forReadingAtPath: rawValue)?.readToEnd()
    }
  }
}

extension Data {
  /// Who has opened the far end of a connection, while it is open; nil for any other.
  ///
  /// Each line has, after its number: `0100007F:D431 0100007F:1F90 01 … uid`, ports in hexadecimal. `01` is an open
  /// connection (ESTABLISHED). For one whose program has closed it, the system writes 0, as if it were root's.
  func user(from peer: UInt16, to port: UInt16, _ table: PeerUser.Table) -> UInt32? {
    let ends = "\(table.loopback):\(Self.digits(peer)) \(table.loopback):\(Self.digits(port)) 01 "
    guard let place = range(of: Data(ends.utf8)) else { return nil }
    let rest = self[place.upperBound...].prefix { $0 != UInt8(ascii: "\n") }
    let fields = String(decoding: rest, as: UTF8.self).split(separator: " ")
    return fields.count > 3 ? UInt32(fields[3]) : nil
  }

  private static func digits(_ port: UInt16) -> String {
    let digits = String(port, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
