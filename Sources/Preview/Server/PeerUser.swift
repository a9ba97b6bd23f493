#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import FlyingFox
import Foundation

/// Remembers for a second whose connections are ours: a browser asks for a page's files one after the other by
/// the same one, and the system takes milliseconds to tell.
actor KnownPeers {
  private let port: UInt16
  private var known: [HTTPRequest.Address: ContinuousClock.Instant] = [:]

  init(port: UInt16) {
    self.port = port
  }

  func isOurs(_ address: HTTPRequest.Address?) -> Bool {
    guard let address else { return false }
    let now = ContinuousClock.now
    if let until = known[address], now < until { return true }
    guard PeerUser.isOurs(address, port: port) else { return false }
    known = known.filter { now < $0.value }
    known[address] = now + .seconds(1)
    return true
  }
}

/// Whose program is at the other end of a connection within this machine.
///
/// Linux tells it in `/proc/net/tcp` (proc_pid_net(5)). Elsewhere nothing tells it, and the token has to
/// do.
enum PeerUser {
  /// Whether it is the user who runs this program, or the one who may read everything anyway.
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
      guard let user = (0..<5).lazy.compactMap({ _ in table.read()?.user(from: peer, to: port, table) }).first
      else { return false }
      return user == getuid() || user == 0
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
  /// Each line has, after its number: `0100007F:D431 0100007F:1F90 01 … uid`, ports in hexadecimal.
  func user(from peer: UInt16, to port: UInt16, _ table: PeerUser.Table) -> UInt32? {
    let ends = "\(table.loopback):\(Self.digits(peer)) \(table.loopback):\(Self.digits(port)) "
    guard let place = range(of: Data(ends.utf8)) else { return nil }
    let rest = self[place.upperBound...].prefix { $0 != UInt8(ascii: "\n") }
    let fields = String(decoding: rest, as: UTF8.self).split(separator: " ")
    return fields.count > 4 ? UInt32(fields[4]) : nil
  }

  private static func digits(_ port: UInt16) -> String {
    let digits = String(port, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
