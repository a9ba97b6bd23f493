import FlyingFox
import FlyingSocks
import Foundation
import Publications
import Synchronization
import TestSupport
import Testing

@testable import Site

/// A web server on this machine that behaves as hosts do, and notes who asked.
private final class Host: Sendable {
  struct Visit: Sendable {
    let path: String
    let method: String
    let headers: [String: String]
    let time: ContinuousClock.Instant
  }

  private let noted = Mutex<[Visit]>([])
  var visits: [Visit] { noted.withLock { $0 } }

  /// Starts it on a free port, and stops it afterwards.
  static func serving(_ work: (Host, _ port: UInt16) async throws -> Void) async throws {
    let host = Host()
    let server = HTTPServer(address: .loopback(port: 0), handler: ClosureHTTPHandler { try await host.answer($0) })
    let running = Task { try await server.run() }
    try await server.waitUntilListening()
    guard case .ip6(_, let port)? = await server.listeningAddress else { throw NotOnPage(description: "no port") }
    try await work(host, port)
    running.cancel()
  }

  private func answer(_ request: HTTPRequest) async throws -> HTTPResponse {
    let headers = Dictionary(request.headers.map { ($0.key.rawValue.lowercased(), $0.value) }) { $1 }
    noted.withLock {
      $0.append(Visit(path: request.path, method: request.method.rawValue, headers: headers, time: .now))
    }
    func to(_ path: String, _ status: HTTPStatusCode) -> HTTPResponse {
      HTTPResponse(statusCode: status, headers: [.location: path])
    }
    switch request.path {
    case "/works": return HTTPResponse(statusCode: .ok, body: Data("<h1>A page</h1>".utf8))
    case "/no-heads" where request.method == .HEAD: return HTTPResponse(statusCode: .methodNotAllowed)
    case "/hides-heads" where request.method == .HEAD: return HTTPResponse(statusCode: .notFound)
    case "/no-heads", "/hides-heads": return HTTPResponse(statusCode: .ok, body: Data(count: 50_000_000))
    case "/moved": return to("/works", .movedPermanently)
    case "/moved-twice": return to("/moved", .permanentRedirect)
    case "/elsewhere-today": return to("/works", .found)
    case "/moved-to-nothing": return to("/gone-for-good", .movedPermanently)
    case "/gone-for-good": return HTTPResponse(statusCode: .gone)
    case "/to-a-file": return to("file:///etc/passwd", .movedPermanently)
    case "/round": return to("/round", .found)
    case "/forbidden": return HTTPResponse(statusCode: .forbidden)
    case "/busy": return HTTPResponse(statusCode: .tooManyRequests)
    case "/broken": return HTTPResponse(statusCode: .internalServerError)
    case "/slow":
      try await Task.sleep(for: .seconds(30))
      return HTTPResponse(statusCode: .ok)
    default: return HTTPResponse(statusCode: .notFound)
    }
  }
}

@Suite(.serialized) struct `Addresses outside are asked for, politely` {
  private static let pause = Duration.milliseconds(30)

  private func codes(
    _ paths: [String], port: UInt16, most: Int = 100, patience: Duration = .seconds(10)
  ) async throws -> (codes: [String], words: String) {
    let links = paths.map { path -> Located<WebAddress> in
      let text = path.hasPrefix("http") ? path : "http://localhost:\(port)\(path)"
      return Located(WebAddress(text)!, at: SourcePlace(path: "Content/pages/help.md", line: 7, column: 3))
    }
    let site = try #require(SiteAddress("https://partnership.example"))
    let summary = try await LinkVisit(most: most, pause: Self.pause, patience: patience)
      .run(OutsideLinks(links, besides: site)) { _, _ in }
    return (summary.problems.map { "\($0.code) \($0.message)" }, summary.words)
  }

  static let answers = [
    ("/works", nil), ("/no-heads", nil), ("/hides-heads", nil), ("/elsewhere-today", nil),
    ("/moved", "outside-link-moved"), ("/moved-twice", "outside-link-moved"), ("/moved-to-nothing", "outside-link-gone"),
    ("/gone-for-good", "outside-link-gone"), ("/nothing-here", "outside-link-gone"), ("/round", "outside-link-silent"),
    ("/forbidden", "outside-link-unclear"), ("/busy", "outside-link-unclear"), ("/broken", "outside-link-unclear"),
  ]

  @Test(arguments: answers)
  func `What a host answers is told`(path: String, code: String?) async throws {
    try await Host.serving { _, port in
      let told = try await codes([path], port: port).codes
      #expect(told.map { String($0.prefix { $0 != " " }) } == [code].compactMap(\.self), "\(told)")
    }
  }

  @Test func `A host that does not answer is told too`() async throws {
    try await Host.serving { _, port in
      let slow = try await codes(["/slow"], port: port, patience: .milliseconds(500)).codes
      #expect(slow == ["outside-link-silent http://localhost:\(port)/slow does not answer: it took too long."])
    }
    let nobody = try await codes(["http://localhost:1/"], port: 0).codes
    #expect(nobody == ["outside-link-silent http://localhost:1/ does not answer: the host takes no questions."])
    let unknown = try await codes(["https://there-is-none.invalid/"], port: 0).codes
    #expect(unknown == ["outside-link-silent https://there-is-none.invalid/ does not answer: there is no such host."])
  }

  @Test func `One question at a time, with pauses, and nothing is told of who asks`() async throws {
    try await Host.serving { host, port in
      let paths = ["/works", "/works#a-heading", "/works?page=2", "/no-heads", "/moved", "https://partnership.example/reviews/"]
      _ = try await codes(paths, port: port)
      #expect(host.visits.map(\.path) == ["/works", "/works", "/no-heads", "/no-heads", "/moved", "/works"])
      #expect(host.visits.map(\.method) == ["HEAD", "HEAD", "HEAD", "GET", "HEAD", "HEAD"])
      for (one, next) in zip(host.visits, host.visits.dropFirst()) { #expect(next.time - one.time >= Self.pause) }
      for visit in host.visits {
        #expect(visit.headers["referer"] == nil && visit.headers["cookie"] == nil)
        #expect(visit.headers["user-agent"]?.hasPrefix("twelvemonth ") == true)
      }
    }
  }

  @Test func `A host that others lead to is asked one question at a time as well, and a busy one is left alone`() async throws {
    try await Host.serving { host, port in
      let roads = ["/moved", "/elsewhere-today", "/moved-twice"].map { "http://127.0.0.1:\(port)\($0)" }
      _ = try await codes(["/works"] + roads, port: port)
      // The same server, under two names.
      for name in ["localhost", "127.0.0.1"] {
        let visits = host.visits.filter { $0.headers["host"]?.hasPrefix(name) ?? false }
        for (one, next) in zip(visits, visits.dropFirst()) { #expect(next.time - one.time >= Self.pause) }
      }
    }
    try await Host.serving { host, port in
      let told = try await codes(["/busy", "/works", "/moved"], port: port).codes
      #expect(host.visits.map(\.path) == ["/busy"])
      #expect(told.count == 3 && told.allSatisfy { $0.hasPrefix("outside-link-unclear") }, "\(told)")
    }
  }

  @Test func `A way to something that is no web page is not gone`() async throws {
    try await Host.serving { _, port in
      let told = try await codes(["/to-a-file"], port: port).codes
      #expect(told.first?.contains("it leads to something that is no web page") == true, "\(told)")
    }
  }

  @Test func `There is a limit, and what was left is told`() async throws {
    try await Host.serving { host, port in
      let told = try await codes(["/works", "/a", "/b", "/c"], port: port, most: 2)
      #expect(told.words == "2 addresses outside the site were asked for. 2 more were not: that is the most for one run.")
      #expect(Set(host.visits.map(\.path)) == ["/works", "/a"])
    }
  }

  @Test func `The command tells each at its place, in keys and texts alike`() async throws {
    try await Host.serving { host, port in
      let site = try ProgramSite([
        "Content/pages/links.md": "---\ntitle: Links\nnavigation: 1\n---\n\nSee [the page](http://localhost:\(port)/nothing-here#top).\n",
        "Content/national/panel.md": """
        ---
        title: Panel
        published: 2024-01
        publisher: The Panel
        url: http://localhost:\(port)/works
        ---

        """,
        "Content/reviews/child-a.md":
          "---\ntitle: Child A\npublished: 2025-01-15\nkind: lcspr\nnational_repository: {url: \"http://localhost:\(port)/moved\"}\n---\n",
      ])
      let told = try site.run("check", "--links")
      #expect(told.status == 0)
      #expect(told.errors.contains("Content/pages/links.md:6:16: warning: http://localhost:\(port)/nothing-here leads to nothing"), "\(told.errors)")
      #expect(told.errors.contains("Content/reviews/child-a.md:5:28: warning: http://localhost:\(port)/moved has moved"), "\(told.errors)")
      #expect(!told.errors.contains("national/panel.md"))
      #expect(told.output.contains("3 addresses outside the site were asked for."), "\(told.output)")
      let before = host.visits.count
      #expect(try site.run("check").errors.contains("localhost") == false)
      #expect(host.visits.count == before)
    }
  }
}

@Suite struct `A link that nobody has looked at for long` {
  private func warnings(checked: String, reminders: String = "") throws -> String {
    try ProgramSite([
      "Content/site.yml": WrittenSite.least["Content/site.yml"]! + reminders,
      "Content/national/panel.md":
        "---\ntitle: Panel\npublished: 2024-01\npublisher: The Panel\nurl: https://panel.example/a\nchecked: \(checked)\n---\n",
    ]).run("check", "--as-of", "2026-03-10").errors
  }

  @Test func `It is told after twelve months, or as the site says`() throws {
    #expect(try warnings(checked: "2025-03-10") == "")
    #expect(
      try warnings(checked: "2025-03-09")
        == """
        Content/national/panel.md:1:1: warning: This link was last seen to work on 9 March 2025. [link-not-looked-at]
          Open https://panel.example/a. If it is the right page, write checked: 2026-03-10.

        """)
    #expect(try warnings(checked: "2025-12-01", reminders: "\nreminders: {link_months: 3}\n") .contains("1 December 2025"))
  }
}
