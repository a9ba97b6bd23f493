import FlyingFox
import Foundation
import Publications
import Rendering

/// Answers every request: who asks, and for what.
struct Handler: HTTPHandler {
  let access: Access
  let reloader: SiteReloader
  let selection: PreviewSelection

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    guard request.method == .GET || request.method == .HEAD else {
      // What was sent along is no part of the next request.
      for try await _ in request.bodySequence {}
      var response = Responses.text("A preview can only be read.", .methodNotAllowed)
      response.headers[HTTPHeader("Allow")] = "GET, HEAD"
      return response
    }
    let response = await answer(request)
    return request.method == .HEAD ? response.withoutBody : response
  }

  private func answer(_ request: HTTPRequest) async -> HTTPResponse {
    switch await access.answer(to: request) {
    case .refused(let status, let words): return Responses.text(words, status)
    case .welcome:
      var response = Responses.page(WelcomePage(path: SitePath(request)?.text ?? "/").html, for: request)
      response.headers[.setCookie] = access.setCookie
      return response
    case .enter:
      do {
        return try await enter(request)
      } catch {
        // A file that was just deleted; the next reading is on its way.
        return Responses.text("This cannot be read just now: \(error)", .serviceUnavailable)
      }
    }
  }

  private func enter(_ request: HTTPRequest) async throws -> HTTPResponse {
    guard let path = SitePath(request) else { return Responses.text("This is no address.", .badRequest) }
    if let place = path.inFrame {
      let routes = FrameRoutes(reloader: reloader, selection: selection, identity: access.identity)
      return try await routes.answer(place, request)
    }
    guard let reading = await reloader.first.reading else {
      return Responses.text("There is no site to show yet.", .serviceUnavailable)
    }
    let key = await selection.key(of: reading, now: await reloader.now)
    let response = try await Self.file(at: path, in: try await reading.view(key), range: request.headers[.range])
    // A page by itself would look like the live site, and show what it shows when the preview has ended.
    let isPage = response.headers[.contentType]?.hasPrefix("text/html") ?? false
    return isPage && request.headers[HTTPHeader("Sec-Fetch-Dest")] == "document"
      ? Responses.redirect(to: FrameAddress.page(path.text).text, .temporaryRedirect) : response
  }

  /// What a web server would send of the site.
  static func file(at path: SitePath, in view: RenderedView, range: String?) async throws -> HTTPResponse {
    let base = view.edition.partnership.site.basePath
    if path.text == base { return Responses.redirect(to: "\(base)/") }
    if let file = path.file(below: base) {
      if let found = try await view.file(at: file) { return try Responses.file(found, range: range) }
      if try await view.file(at: OutputPath.file(at: "/\(file)/")) != nil {
        return Responses.redirect(to: "\(path.text)/")
      }
    }
    guard let notFound = try await view.file(at: "404.html") else { return Responses.text("Not found.", .notFound) }
    return try Responses.file(notFound, .notFound)
  }
}
