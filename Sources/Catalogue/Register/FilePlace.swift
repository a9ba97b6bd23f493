import Publications

/// A file of an item under the name at which it comes out, and while it does.
struct FilePlace {
  let item: Int
  let name: String
  let file: ItemFile
  /// Nil for a picture, and whatever else a text alone names.
  let document: Document?
  let span: Span

  /// The names that come and go with it.
  var names: Set<String> { document?.fileNames ?? [name] }
}

extension Catalogue {
  /// Every file of an item that is ever public.
  func filePlaces(ofItem number: Int) -> [FilePlace] {
    let item = items[number]
    var places: [FilePlace] = []
    for (document, lifetime) in zip(item.documents, documentLifetimes[number]) {
      guard let span = lifetime?.span else { continue }
      for name in document.fileNames.sorted() {
        // What comes out under a former name is the present file.
        let source = document.replaces?.value == name ? document.fileName ?? name : name
        guard let file = item.files[source] else { continue }
        places.append(FilePlace(item: number, name: name, file: file, document: document, span: span))
      }
    }
    guard let span = lifetimes[number].content else { return places }
    for (name, file) in item.files.sorted(by: { $0.key < $1.key })
    where !item.documents.contains(where: { $0.names(name) }) {
      places.append(FilePlace(item: number, name: name, file: file, document: nil, span: span))
    }
    return places
  }
}

extension Span {
  /// Its first moment that is no earlier than another one; nil when there is none.
  func first(from moment: Moment) -> Moment? { clipped(to: Span(from: moment, until: nil))?.from }
}
