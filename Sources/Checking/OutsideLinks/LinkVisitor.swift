import Diagnostics
import Foundation
import Parallel
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Asks one question at a time, and reads the head of the answer alone.
struct LinkVisitor: Sendable {
  enum Reply: Sendable {
    /// With where it leads on, for 300 to 399.
    case status(Int, URL?)
    /// In words that go on from “This address does not answer: ”.
    case silent(String)

    /// 0 for none.
    var status: Int { if case .status(let status, _) = self { status } else { 0 } }

    /// The host wants to be left alone for a while (RFC 6585, 429; RFC 9110, 503).
    var isBusy: Bool { [429, 503].contains(status) }
  }

  /// For one answer.
  let patience: Duration

  /// A host that sends a byte now and then does not get longer than others.
  func ask(_ question: LinkQuestion) async -> Reply {
    await Parallel.within(patience) { await reply(to: question) } ?? .silent("it took too long")
  }

  private func reply(to question: LinkQuestion) async -> Reply {
    var request = URLRequest(url: question.here)
    request.httpMethod = question.method
    do {
      let response = try await Exchange().answer(to: request, by: configuration)
      let next = response.value(forHTTPHeaderField: "Location").flatMap { URL(string: $0, relativeTo: question.here) }
      return .status(response.statusCode, next?.absoluteURL)
    } catch {
      return .silent(Self.words((error as? URLError)?.code))
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

/// A question and its answer, on a connection of its own: what a host sends behind a head is nobody else's answer.
private final class Exchange: NSObject, URLSessionDataDelegate, Sendable {
  private struct State {
    var asker: CheckedContinuation<HTTPURLResponse, any Error>?
    var response: HTTPURLResponse?
    /// When it has ended before anybody waited for it.
    var end: Result<HTTPURLResponse, any Error>?
  }

  private let state = Mutex(State())

  func answer(to request: URLRequest, by configuration: URLSessionConfiguration) async throws -> HTTPURLResponse {
    let session = URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
    // It keeps its delegate until then.
    defer { session.finishTasksAndInvalidate() }
    let task = session.dataTask(with: request)
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { asker in
        let end = state.withLock { state in
          if state.end == nil { state.asker = asker }
          return state.end
        }
        if let end { asker.resume(with: end) } else { task.resume() }
      }
    } onCancel: {
      task.cancel()
      self.end(.failure(CancellationError()))
    }
  }

  private func end(_ result: Result<HTTPURLResponse, any Error>) {
    let asker = state.withLock { state in
      state.end = state.end ?? result
      return state.asker.take()
    }
    asker?.resume(with: result)
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
    // On Linux the disposition is not obeyed.
    dataTask.cancel()
  }

  /// Only now is the session done with the task.
  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    let response = state.withLock(\.response)
    end(response.map(Result.success) ?? .failure(error ?? URLError(.badServerResponse)))
  }
}
