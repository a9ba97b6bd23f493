/// A line of `Content/register.csv`: what the public could see, and since when
/// (content model, section 8).
public struct RegisterEntry: Hashable, Sendable {
  public enum Event: String, CaseIterable, Sendable {
    /// An item was public from then on; again, when its window grew.
    case published
    /// A file was, in a version.
    case document
    case archived, withdrawn
    /// A withdrawn item came back.
    case restored
  }

  public var event: Event
  public var item: ItemID
  /// Since when.
  public var moment: Moment
  /// The last day of the window; nil where nothing is promised.
  public var until: CalendarDay?
  /// The name of a document's file.
  public var file: String?
  /// Of the file, in lower-case hexadecimal digits.
  public var sha256: String?

  public init(
    event: Event, item: ItemID, moment: Moment, until: CalendarDay? = nil, file: String? = nil,
    sha256: String? = nil
  ) {
    self.event = event
    self.item = item
    self.moment = moment
    self.until = until
    self.file = file
    self.sha256 = sha256
  }
}
