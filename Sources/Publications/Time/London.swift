import Foundation

/// Time in the partnership's zone, whatever the machine's. The one place that knows time zones.
enum London {
  private static let zone: TimeZone = {
    guard let zone = TimeZone(identifier: "Europe/London") else {
      preconditionFailure("This system has no data for the time zone Europe/London.")
    }
    return zone
  }()

  /// Seconds that London's clocks are ahead of UTC at an instant.
  static func offset(at secondsSince1970: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(secondsSince1970)))
  }

  /// The instants at which London's clocks show a local time, given as if it were UTC: none when
  /// the clocks skip it, two when they repeat it, otherwise one.
  static func instants(ofLocal seconds: Int) -> [Int] {
    let day = 86_400
    let offsets = Set([offset(at: seconds - day), offset(at: seconds), offset(at: seconds + day)])
    return offsets.map { seconds - $0 }
      .filter { $0 + offset(at: $0) == seconds }
      .sorted()
  }
}
