import FileSystem
import FlyingFox
import Foundation
import HTML
import Publications
import Rendering

/// What every answer of the preview says of itself.
enum Responses {
  /// Nobody keeps it, nobody indexes it, nobody else shows it in a page of theirs.
  private static func headers(_ type: String, policy: String) -> HTTPHeaders {
    [
      .contentType: type,
      .cacheControl: "no-store",
      HTTPHeader("X-Robots-Tag"): "noindex",
      HTTPHeader("X-Content-Type-Options"): "nosniff",
      HTTPHeader("Referrer-Policy"): "no-referrer",
      HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
      HTTPHeader("Cross-Origin-Opener-Policy"): "same-origin",
      HTTPHeader("Content-Security-Policy"): policy,
    ]
  }

  /// The site's pages bring their own policy; the preview's frame alone may show them.
  private static let sitePolicy = "frame-ancestors 'self'"

  /// The frame shows the site, and has a style and scripts of its own.
  private static let framePolicy = framePolicy(connectingTo: "'self'")

  private static func framePolicy(connectingTo places: String) -> String {
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src \(places); frame-src 'self'; "
      + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
  }

  /// A page of the preview's own, which listens to it.
  static func page(_ html: HTML, for request: HTTPRequest) -> HTTPResponse {
    // It is one of ours by now. Not every browser takes `'self'` for a connection that stays open.
    let host = request.headers[.host] ?? ""
    let policy = framePolicy(connectingTo: host.hasPrefix("[") ? "'self'" : "'self' ws://\(host)")
    return data(Data(html.bytes), "text/html; charset=utf-8", .ok, policy: policy)
  }

  static func text(_ text: String, _ status: HTTPStatusCode) -> HTTPResponse {
    data(Data("\(text)\n".utf8), "text/plain; charset=utf-8", status, policy: framePolicy)
  }

  static func asset(_ bytes: [UInt8], named name: String) -> HTTPResponse {
    data(Data(bytes), mediaType(of: name), .ok, policy: framePolicy)
  }

  private static func mediaType(of name: String) -> String {
    FileFormat.named(by: name)?.mediaType ?? "application/octet-stream"
  }

  static func redirect(to path: String, _ status: HTTPStatusCode = .permanentRedirect) -> HTTPResponse {
    var response = text("It is at \(path)", status)
    response.headers[.location] = path
    return response
  }

  private static func data(_ data: Data, _ type: String, _ status: HTTPStatusCode, policy: String) -> HTTPResponse {
    HTTPResponse(statusCode: status, headers: headers(type, policy: policy), body: data)
  }

  /// A file of the site, or the part of it that is asked for. A large one is read as it is sent.
  ///
  /// - Throws: when the file cannot be read.
  static func file(
    _ file: OutputFile, _ status: HTTPStatusCode = .ok, range header: String? = nil
  ) throws -> HTTPResponse {
    let size =
      switch file.contents {
      case .bytes(let bytes): bytes.count
      case .file(let path): try Self.size(path)
      }
    var headers = headers(mediaType(of: file.path), policy: sitePolicy)
    headers[.acceptRanges] = "bytes"
    switch ByteRange(header, size: size) {
    case .whole:
      return HTTPResponse(statusCode: status, headers: headers, body: try body(file.contents, 0..<size))
    case .part(let range):
      headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"
      return HTTPResponse(statusCode: .partialContent, headers: headers, body: try body(file.contents, range))
    case .impossible:
      headers[.contentRange] = "bytes */\(size)"
      return HTTPResponse(statusCode: .rangeNotSatisfiable, headers: headers)
    }
  }

  private static func body(_ contents: OutputFile.Contents, _ range: Range<Int>) throws -> HTTPBodySequence {
    switch contents {
    case .bytes(let bytes): HTTPBodySequence(data: Data(bytes[range]), suggestedBufferSize: 65_536)
    case .file(let path):
      try HTTPBodySequence(file: URL(filePath: path), range: range, suggestedBufferSize: 65_536)
    }
  }

  private static func size(_ path: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
  }
}

extension HTTPResponse {
  /// The answer to HEAD: the same without a body.
  var withoutBody: HTTPResponse {
    var response = self
    if case .httpBody(let body) = payload, let count = body.count { response.headers[.contentLength] = "\(count)" }
    response.payload = .httpBody(HTTPBodySequence())
    return response
  }
}

extension HTTPStatusCode {
  /// RFC 9110, section 15.5.20.
  static let misdirectedRequest = HTTPStatusCode(421, phrase: "Misdirected Request")
}
