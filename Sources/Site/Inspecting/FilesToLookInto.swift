import Catalogue
import ContentFiles
import Inspection
import Publications
import Rendering

extension CheckedContent {
  /// Every file beside an item, and what in `Public/` people look at; from the site's folder.
  var filesToLookInto: [String] {
    catalogue.office.files.map(\.source)
      + content.publicFiles.map { "Public/\($0)" }.filter(DocumentInspection.canLookInto)
  }
}

extension Register {
  /// The hash of each file in each version that the public has had.
  var versions: Set<String> { Set(entries.compactMap(\.value.sha256)) }
}
