import Diagnostics
import FileSystem
import Publications

/// What `Content/site.yml` says, as far as it can be read.
struct SiteSettings {
  /// With stand-ins for what is missing, so that the items are looked at all the same.
  var partnership = PartnershipReader.standIn
  /// Whether nothing that is required is missing, so that a site can be made.
  var isWhole = false
  /// Nil when nobody can tell which kinds there are.
  var kinds: Kinds?
  var diagnostics: [Diagnostic] = []
  var addresses: [Located<WebAddress>] = []
  var text: SourceText?
  /// The files that it names, by their paths from the site's folder; nil when nobody can tell.
  var namedFiles: Set<String>? = []

  private static let path = "Content/site.yml"

  init(of tree: SourceTree) throws(FileFailure) {
    guard tree.hasSettings else { return }
    let bytes = try Files.read("\(tree.site)/\(Self.path)", limit: SourceText.largest)
    let findings = Findings()
    namedFiles = nil
    do throws(Diagnostic) {
      let text = try SourceText(path: Self.path, bytes: bytes)
      self.text = text
      let reader = PartnershipReader(
        findings: findings, publicFiles: Set(tree.publicFiles),
        readFile: { path in
          Files.isPlainFile(path, below: tree.site)
            ? try? Files.read("\(tree.site)/\(path)", limit: SourceText.largest) : nil
        })
      if let reading = reader.read(text) {
        partnership = reading.partnership
        isWhole = reading.isWhole
        kinds = reading.kinds
        namedFiles = reading.files
      }
      diagnostics = findings.problems.found
      addresses = findings.addresses
    } catch {
      diagnostics = [error]
    }
  }
}
