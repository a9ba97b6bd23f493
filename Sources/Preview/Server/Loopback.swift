import CLibrary
import FlyingFox
import FlyingSocks

/// The two addresses by which a machine reaches itself, and no others, at one port.
struct Loopback {
  let port: UInt16
  private let servers: [HTTPServer]

  /// Where to look for a port when none is named.
  static let usual: ClosedRange<UInt16> = 8000...8099

  /// - Parameter port: nil for the first of the usual ones that is free.
  /// - Throws: `Preview.Refusal` when the port is taken.
  static func freePort(_ port: UInt16?) throws(Preview.Refusal) -> UInt16 {
    if let port {
      guard isFree(port) else {
        throw .portTaken(port)
      }
      return port
    }
    guard let free = usual.first(where: isFree) else { throw .noPort }
    return free
  }

  init(port: UInt16, handler: Handler) throws {
    self.port = port
    Self.allowManyClients()
    // Some machines have only one of the two.
    var addresses: [any SocketAddress] = [try sockaddr_in.inet(ip4: "127.0.0.1", port: port)]
    if Self.hasIPv6 { addresses.append(sockaddr_in6.loopback(port: port)) }
    servers = addresses.map { address in
      HTTPServer(
        address: address, timeout: 60, pool: NoDelaySocketPool(), logger: .disabled, handler: handler)
    }
  }

  /// Answers until it is cancelled.
  ///
  /// - Throws: `Preview.Refusal` when the port cannot be had any more.
  func run() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for server in servers {
        group.addTask {
          while true {
            do {
              return try await server.run()
            } catch SocketError.failed(_, errno: EADDRINUSE, _) {
              throw Preview.Refusal.portTaken(port)
            } catch  where !Task.isCancelled {
              // There were more clients than files may be open. They have been sent away.
              try await Task.sleep(for: .milliseconds(100))
            }
          }
        }
      }
      try await group.next()
      group.cancelAll()
    }
  }

  func waitUntilListening() async throws {
    for server in servers { try await server.waitUntilListening() }
  }

  /// Each client is an open file. Often only 256 or 1,024 may be open unless a program asks for more.
  private static func allowManyClients() {
    #if canImport(Glibc)
      let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      let files = RLIMIT_NOFILE
    #endif
    var limit = rlimit()
    guard getrlimit(files, &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, 65_536)
    setrlimit(files, &limit)
  }

  /// Whether both addresses of a port can be had.
  private static func isFree(_ port: UInt16) -> Bool {
    var four = sockaddr_in()
    four.sin_family = sa_family_t(AF_INET)
    four.sin_port = port.bigEndian
    four.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    guard canBind(&four, AF_INET) else { return false }
    guard hasIPv6 else { return true }
    var six = sockaddr_in6()
    six.sin6_family = sa_family_t(AF_INET6)
    six.sin6_port = port.bigEndian
    six.sin6_addr = in6addr_loopback
    return canBind(&six, AF_INET6)
  }

  private static let hasIPv6: Bool = {
    var any = sockaddr_in6()
    any.sin6_family = sa_family_t(AF_INET6)
    any.sin6_addr = in6addr_loopback
    return canBind(&any, AF_INET6)
  }()

  /// As the server will do it: an address that was just left counts as free, one that is listened at not.
  private static func canBind<Address>(_ address: inout Address, _ family: Int32) -> Bool {
    #if canImport(Glibc)
      let stream = Int32(SOCK_STREAM.rawValue)
    #else
      let stream = SOCK_STREAM
    #endif
    let file = socket(family, stream, 0)
    guard file >= 0 else { return false }
    defer { close(file) }
    var yes: Int32 = 1
    setsockopt(file, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(file, $0, socklen_t(MemoryLayout<Address>.size)) == 0 && listen(file, 1) == 0
      }
    }
  }
}
