import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Asks for one address at a time, and reads the head of the answer alone.
struct LinkVisitor: Sendable {
  struct Reply: Sendable {
    let status: Int
    /// Where it leads on, for 300 to 399.
    let location: URL?
  }

  struct Silence: Error {
    /// `there is no such host`.
    let why: String
  }

  /// For one answer.
  let patience: Duration

  /// Some hosts do not know what a head is, and say that nothing is there: those are asked for the whole, of
  /// which no more is read than the head.
  func ask(for address: URL, pausing pause: Duration) async throws(Silence) -> Reply {
    let head = try await ask("HEAD", address)
    guard head.status >= 400, head.status != 429 else { return head }
    try? await Task.sleep(for: pause)
    return try await ask("GET", address)
  }

  private func ask(_ method: String, _ address: URL) async throws(Silence) -> Reply {
    var request = URLRequest(url: address)
    request.httpMethod = method
    do {
      let response = try await Question().answer(to: request, by: configuration)
      let next = response.value(forHTTPHeaderField: "Location").flatMap { URL(string: $0, relativeTo: address) }
      return Reply(status: response.statusCode, location: next?.absoluteURL)
    } catch {
      throw Silence(why: Self.words((error as? URLError)?.code))
    }
  }

  private var configuration: URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = patience / .seconds(1)
    configuration.timeoutIntervalForResource = patience / .seconds(1)
    configuration.httpShouldSetCookies = false
    configuration.httpCookieStorage = nil
    configuration.urlCache = nil
    configuration.httpAdditionalHeaders = [
      "User-Agent": "twelvemonth (looks whether links still work)", "Accept": "*/*",
    ]
    return configuration
  }

  private static func words(_ code: URLError.Code?) -> String {
    switch code {
    case .cannotFindHost?, .dnsLookupFailed?: "there is no such host"
    case .cannotConnectToHost?: "the host takes no questions"
    case .timedOut?: "it took too long"
    case .secureConnectionFailed?, .serverCertificateUntrusted?, .serverCertificateHasBadDate?,
      .serverCertificateHasUnknownRoot?, .serverCertificateNotYetValid?:
      "its certificate is not right"
    case .notConnectedToInternet?, .networkConnectionLost?: "there is no network"
    default: "the connection failed"
    }
  }
}

/// One question, on a connection of its own: what a host sends behind a head is nobody else's answer.
private final class Question: NSObject, URLSessionDataDelegate, Sendable {
  private struct State {
    var asker: CheckedContinuation<HTTPURLResponse, any Error>?
    var response: HTTPURLResponse?
  }

  private let state = Mutex(State())

  func answer(to request: URLRequest, by configuration: URLSessionConfiguration) async throws -> HTTPURLResponse {
    let session = URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
    // It keeps its delegate until then.
    defer { session.finishTasksAndInvalidate() }
    let task = session.dataTask(with: request)
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { asker in
        state.withLock { $0.asker = asker }
        task.resume()
      }
    } onCancel: {
      task.cancel()
    }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    state.withLock { $0.response = response }
    completionHandler(nil)
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    state.withLock { $0.response = response as? HTTPURLResponse ?? $0.response }
    completionHandler(.cancel)
  }

  /// Only now is the session done with the task.
  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    let (asker, response) = state.withLock { ($0.asker.take(), $0.response) }
    if let response {
      asker?.resume(returning: response)
    } else {
      asker?.resume(throwing: error ?? URLError(.badServerResponse))
    }
  }
}
