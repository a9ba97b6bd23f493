import FlyingFox
import Foundation
import HTML
import Publications

/// The preview's own pages: the frame with its toolbar, what is coming, what changes.
struct FrameRoutes {
  let reloader: SiteReloader
  let selection: PreviewSelection
  let identity: Secret

  func answer(_ place: String, _ request: HTTPRequest) async throws -> HTTPResponse {
    switch place {
    case "": return try await frame(request)
    case "edge/": return Responses.page(try await publicState(of: Self.page(request)), for: request)
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
      if let choice = PreviewSelection.Choice(text) {
        if await selection.show(choice, hasDrafts: query["drafts"] == "yes") { await reloader.look() }
      } else {
        mistake = "“\(text)” is no time on the United Kingdom's clocks. Choose another."
      }
    }
    let (state, path) = (await reloader.first, Self.page(request))
    guard let context = try await context(state) else {
      let page = FramePage(
        state: state, context: nil, challenge: Challenge(by: identity), path: path, mistake: mistake, publicState: "")
      return Responses.page(page.html, for: request)
    }
    let page = FramePage(
      state: state, context: context, challenge: context.challenge, path: path == "/" ? context.front : path,
      mistake: mistake, publicState: try await PublicStateLine(of: path, context).html)
    return Responses.page(page.html, for: request)
  }

  private func events(_ request: HTTPRequest) async throws -> HTTPResponse {
    let question = request.query.first { $0.name == "question" }?.value ?? ""
    let events = MessageFrameWSHandler(handler: Events(reloader, to: question, by: identity))
    return try await WebSocketHTTPHandler(handler: events).handleRequest(request)
  }

  private func context(_ state: SiteReloader.State) async throws -> PreviewContext? {
    guard let reading = state.reading else { return nil }
    let now = await reloader.now
    let key = await selection.key(of: reading, now: now)
    return PreviewContext(
      reading: reading, shown: try await reading.view(key), today: try await reading.view(.init(moment: now)),
      choice: await selection.choice, hasDrafts: key.hasDrafts, challenge: Challenge(by: identity))
  }

  private func page(_ request: HTTPRequest, _ make: (PreviewContext) async throws -> HTML) async throws -> HTTPResponse
  {
    guard let context = try await context(await reloader.first) else {
      return Responses.text("There is no site to show yet.", .serviceUnavailable)
    }
    return Responses.page(try await make(context), for: request)
  }

  private func publicState(of path: String) async throws -> HTML {
    guard let context = try await context(await reloader.first) else { return "" }
    return try await PublicStateLine(of: path, context).html
  }

  private func today(_ path: SitePath, _ request: HTTPRequest) async throws -> HTTPResponse {
    guard let context = try await context(await reloader.first) else {
      return Responses.text("There is no site to show yet.", .serviceUnavailable)
    }
    return try await Handler.file(at: path, in: context.today, range: request.headers[.range])
  }
}
