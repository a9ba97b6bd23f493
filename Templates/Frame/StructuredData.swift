import HTML
import Publications

/// What a page says to programs that read schema.org's words, as JSON-LD.
///
/// It gives no more of a child than the page's title: no summary, no name of anybody.
struct StructuredData {
  let edition: Edition

  private var partnership: PublicPartnership { edition.partnership }

  /// Several things, each by itself.
  static func script(_ things: [JSON]) -> HTML {
    when(!things.isEmpty) {
      """
      <script type="application/ld+json">\
      \(.object([.init("@context", "https://schema.org"), .init("@graph", .list(things))]))</script>

      """
    }
  }

  var organisation: JSON {
    .object(
      [
        .init("@type", "Organization"), .init("name", .text(partnership.name)),
        .init("alternateName", partnership.acronym),
        .init("url", .text(edition.location("/").absolute)),
        .init("logo", partnership.brand.logo.map { edition.location("/\($0)").absolute }),
      ].compactMap(\.self))
  }

  /// The way from the front page.
  func breadcrumbs(_ trail: [(title: String, path: String)]) -> JSON {
    let places = trail.enumerated().map { number, step in
      JSON.object([
        .init("@type", "ListItem"), .init("position", .number(number + 1)),
        .init("name", .text(step.title)), .init("item", .text(edition.location(step.path).absolute)),
      ])
    }
    return .object([.init("@type", "BreadcrumbList"), .init("itemListElement", .list(places))])
  }

  /// What an item's page is about.
  func things(of item: PublicItem) -> [JSON] {
    guard item.standing != .withdrawn else { return [] }
    switch item.details {
    case .review(let review):
      // A page says no more of the report than is there, to programs neither.
      return [publication(item, item.report == nil ? "CreativeWork" : "Report", reference: review.reference)]
    case .thematicReport: return [publication(item, "Report")]
    case .learningPack: return [publication(item, "LearningResource")]
    case .training(let training): return item.sessions.map { event($0.session, of: item, training) }
    case .national: return []
    case .page: return item.id == .front ? [organisation] : []
    }
  }

  private func publication(_ item: PublicItem, _ type: JSON, reference: String? = nil) -> JSON {
    .object(
      [
        .init("@type", type), .init("name", .text(item.title)),
        .init("url", .text(item.location.absolute)), .init("inLanguage", .text(item.language)),
        .init("genre", .text(item.kindName)),
        .init("datePublished", item.availability.published?.iso),
        .init("dateModified", item.lastChange?.day.iso),
        .init(item.report == nil ? "identifier" : "reportNumber", reference),
        .init("publisher", publisher(of: item)),
        item.themes.isEmpty ? nil : .init("keywords", .list(item.themes.map { .text($0.name) })),
      ].compactMap(\.self))
  }

  private func publisher(of item: PublicItem) -> JSON {
    let names = [item.publisher ?? partnership.name] + item.jointPublishers
    return .list(names.map { .object([.init("@type", "Organization"), .init("name", .text($0))]) })
  }

  private func event(_ session: Session, of item: PublicItem, _ training: PublicTraining) -> JSON {
    .object(
      [
        .init("@type", "EducationEvent"), .init("name", .text(item.title)),
        .init("url", .text(item.location.absolute)), .init("inLanguage", .text(item.language)),
        .init("startDate", .text(session.starts.rfc3339)),
        .init("endDate", .text(session.ends.rfc3339)),
        .init(
          "eventStatus",
          session.status == .cancelled
            ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled"),
        .init("eventAttendanceMode", attendance(of: session)),
        .init("location", .list(places(of: session, item))), .init("organizer", organisation),
      ].compactMap(\.self))
  }

  private func attendance(of session: Session) -> JSON {
    switch (session.isOnline, session.venue) {
    case (true, nil): "https://schema.org/OnlineEventAttendanceMode"
    case (true, _?): "https://schema.org/MixedEventAttendanceMode"
    case (false, _): "https://schema.org/OfflineEventAttendanceMode"
    }
  }

  private func places(of session: Session, _ item: PublicItem) -> [JSON] {
    let venue = session.venue.map { venue in
      JSON.object([
        .init("@type", "Place"), .init("name", .text(venue)),
        .init("address", .text(partnership.area ?? venue)),
      ])
    }
    let online =
      session.isOnline
      ? JSON.object([
        .init("@type", "VirtualLocation"),
        .init("url", .text((session.booking.map { Location($0) } ?? item.location).absolute)),
      ]) : nil
    return [venue, online].compactMap(\.self)
  }
}
