import Publications

/// What a news feed says, in whatever form.
struct Feed {
  let edition: Edition
  let title: String
  /// The path of the page that it is the feed of, in whose folder it lies: `/`, `/reviews/`.
  let folder: String
  let items: [PublicItem]

  var page: Location { edition.location(folder) }

  func id(of item: PublicItem) -> String {
    item.feedPath.map { edition.location($0).absolute } ?? item.location.absolute
  }

  func location(_ name: String) -> Location { edition.location(folder + name) }
}
