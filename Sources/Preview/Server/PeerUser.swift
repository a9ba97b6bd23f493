#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import FlyingFox
import Foundation

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
      let (table, peer): (String, UInt16)
      switch address {
      case .ip4(_, let number): (table, peer) = ("/proc/net/tcp", number)
      case .ip6(_, let number): (table, peer) = ("/proc/net/tcp6", number)
      default: return false
      }
      guard let lines = try? String(contentsOfFile: table, encoding: .utf8),
        let user = user(from: peer, to: port, in: lines)
      else { return false }
      return user == getuid() || user == 0
    #else
      return true
    #endif
  }

  /// Each line has, after its number: `0100007F:D431 0100007F:1F90 01 … uid`, ports in hexadecimal.
  static func user(from peer: UInt16, to port: UInt16, in table: String) -> UInt32? {
    let (from, to) = (hexadecimal(peer), hexadecimal(port))
    for line in table.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: " ", omittingEmptySubsequences: true)
      guard fields.count > 7, fields[1].hasSuffix(from), fields[2].hasSuffix(to) else { continue }
      return UInt32(fields[7])
    }
    return nil
  }

  private static func hexadecimal(_ port: UInt16) -> String {
    let digits = String(port, radix: 16, uppercase: true)
    return ":" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
