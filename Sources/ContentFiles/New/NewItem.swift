import FileSystem
import Publications

/// A new item's file: where it goes, and what it says to the person who will fill it in.
package struct NewItem: Sendable {
  package let id: ItemID
  /// From the site's folder.
  package let path: String
  package let text: String

  package enum Fault: Error, Hashable, Sendable {
    /// No address can be made of the title.
    case noSlug
    /// The title is not one line of text.
    case notOneLine
    /// There is a file of this name already, at this path.
    case exists(String)
  }

  /// - Parameter site: the folder with `Content/` in it.
  package init(_ type: ItemType, title: String, in site: String) throws(Fault) {
    guard !title.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw .notOneLine
    }
    let slug = PlainName.slug(title)
    guard !slug.isEmpty else { throw .noSlug }
    id = ItemID(type, slug)
    let (file, folder) = ("Content/\(type.folder)/\(slug).md", "Content/\(type.folder)/\(slug)")
    for path in [file, folder] where FileKind(at: "\(site)/\(path)") != nil { throw .exists(path) }
    // What has documents is a folder.
    path = [.review, .learningPack, .thematicReport].contains(type) ? "\(folder)/index.md" : file
    let keys = NewKey.all(of: type, title: Self.quoted(title)).map(\.text).joined(separator: "\n")
    // A note among the keys is seen by nobody else, and warned of by nothing.
    let note =
      type == .national ? "" : "\n# The text of the page comes below the next line. Its headings begin with ##.\n"
    text = "---\n\(keys)\(note)---\n"
  }

  /// As YAML reads it as it was written.
  static func quoted(_ text: String) -> String {
    let isPlain =
      text.first.map { $0.isLetter || $0.isNumber } ?? false
      && !text.contains(": ") && !text.contains(" #") && !text.hasSuffix(":") && !text.hasSuffix(" ")
      && !["true", "false", "null", "yes", "no"].contains(text.lowercased())
    return isPlain ? text : YAMLQuotes.around(text)
  }
}
