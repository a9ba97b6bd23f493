import FlyingFox
import Foundation
import HTML
import Publications

/// The preview's own pages: the frame with its toolbar, what is coming, what changes.
struct FrameRoutes {
  let workshop: Workshop
  let screen: Screen
  let identity: Secret

  func answer(_ place: String, _ request: HTTPRequest) async throws -> HTTPResponse {
    switch place {
    case "": return try await frame(request)
    case "edge/": return Responses.page(try await edge(of: Self.page(request)), for: request)
    case "coming/": return try await page(request) { try await ComingPage.make($0) }
    case "changes/": return try await page(request) { try await ChangesPage.make($0) }
    case "compare/": return try await page(request) { try await ComparePage.make(Self.page(request), $0) }
    case "events": return try await events(request)
    case "frame.css": return Responses.asset(PackageResources.frame_css, named: place)
    case "frame.js": return Responses.asset(PackageResources.frame_js, named: place)
    case "compare.js": return Responses.asset(PackageResources.compare_js, named: place)
    case "watch.js": return Responses.asset(PackageResources.watch_js, named: place)
    default:
      guard place.hasPrefix("today/"), let path = SitePath(String(place.dropFirst("today".count))) else {
        return Responses.text("Not found.", .notFound)
      }
      return try await today(path, request)
    }
  }

  /// The site's page that is looked at.
  private static func page(_ request: HTTPRequest) -> String {
    let path = request.query.first { $0.name == "page" }.flatMap { SitePath($0.value) }
    return path?.inFrame == nil ? path?.text ?? "/" : "/"
  }

  /// Shows what the address asks for, if it asks for anything.
  private func frame(_ request: HTTPRequest) async throws -> HTTPResponse {
    let query = Dictionary(request.query.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    var mistake: String?
    if let text = query["as-of"] {
      if let choice = Screen.Choice(text) {
        if await screen.show(choice, hasDrafts: query["drafts"] == "yes") { await workshop.look() }
      } else {
        mistake = "“\(text)” is no time on the United Kingdom's clocks. Choose another."
      }
    }
    let (state, path) = (await workshop.first, Self.page(request))
    guard let looking = try await looking(state) else {
      let page = FramePage(
        state: state, looking: nil, challenge: Challenge(by: identity), path: path, mistake: mistake, edge: "")
      return Responses.page(page.html, for: request)
    }
    let page = FramePage(
      state: state, looking: looking, challenge: looking.challenge, path: path == "/" ? looking.front : path,
      mistake: mistake, edge: try await Edge(of: path, looking).html)
    return Responses.page(page.html, for: request)
  }

  private func events(_ request: HTTPRequest) async throws -> HTTPResponse {
    let question = request.query.first { $0.name == "question" }?.value ?? ""
    let events = MessageFrameWSHandler(handler: Events(workshop, to: question, by: identity))
    return try await WebSocketHTTPHandler(handler: events).handleRequest(request)
  }

  private func looking(_ state: Workshop.State) async throws -> Looking? {
    guard let reading = state.reading else { return nil }
    let now = await workshop.now
    let key = await screen.key(of: reading, now: now)
    return Looking(
      reading: reading, shown: try await reading.view(key), today: try await reading.view(.init(moment: now)),
      choice: await screen.choice, hasDrafts: key.hasDrafts, challenge: Challenge(by: identity))
  }

  private func page(_ request: HTTPRequest, _ make: (Looking) async throws -> HTML) async throws -> HTTPResponse {
    guard let looking = try await looking(await workshop.first) else {
      return Responses.text("There is no site to show yet.", .serviceUnavailable)
    }
    return Responses.page(try await make(looking), for: request)
  }

  private func edge(of path: String) async throws -> HTML {
    guard let looking = try await looking(await workshop.first) else { return "" }
    return try await Edge(of: path, looking).html
  }

  private func today(_ path: SitePath, _ request: HTTPRequest) async throws -> HTTPResponse {
    guard let looking = try await looking(await workshop.first) else {
      return Responses.text("There is no site to show yet.", .serviceUnavailable)
    }
    return try await Handler.file(at: path, in: looking.today, range: request.headers[.range])
  }
}
