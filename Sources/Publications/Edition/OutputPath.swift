/// Where a path of the site lies in the output.
package enum OutputPath {
  /// The output file of a path: `/a/` and `/a` are `a/index.html`.
  package static func file(ofPath path: String) -> String {
    let relative = String(path.dropFirst())
    if path.hasSuffix("/") { return relative + "index.html" }
    let name = relative.split(separator: "/").last ?? ""
    let isFormerPage = !(name.hasSuffix(".html") || name.hasSuffix(".htm"))
    return isFormerPage ? relative + "/index.html" : relative
  }
}
