import Publications

/// Why nothing is taken down. The command line is at fault: exit status 64.
package enum TakeDownRefusal: Error, Sendable, Equatable {
  /// There is no site in the folder.
  case noSite(String)
  /// Neither the live site nor the register knows it; what they know of its kind.
  case unknown(ItemOrDocument, live: [String])
  /// It has no page of its own.
  case national(ItemID)

  package var message: String {
    switch self {
    case .noSite(let path): "There is no site in \(path), so nothing can be taken down there."
    case .unknown(let what, _): "\(what) is neither on the live site nor in the register."
    case .national(let item): "\(item) is what others publish, and has no page here that could be taken down."
    }
  }

  package var hint: String {
    switch self {
    case .noSite: "Name the folder that your web server shows."
    case .unknown(_, let live) where !live.isEmpty:
      "Known are: \(live.prefix(Self.most).joined(separator: ", "))\(live.count > Self.most ? ", …" : "")."
    case .unknown: "An id is a folder and a name, as in its address: reviews/child-s."
    case .national(let item): "Take Content/\(item).md away, and publish."
    }
  }

  /// More would not be read.
  private static let most = 20
}
