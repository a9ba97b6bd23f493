/// Where addresses of the site lie in its output, and back: what ends with a slash is the `index.html` of a folder.
package enum OutputPath {
  private static let index = "index.html"

  /// The file at an address: `reviews/child-s/index.html` for `/reviews/child-s/`, and `feed.xml` for `/feed.xml`.
  package static func file(at address: some StringProtocol) -> String {
    address.dropFirst() + (address.hasSuffix("/") ? index : "")
  }

  /// The file of a page, whose address may lack the slash at its end, as former ones do: `/a/` and `/a` are one.
  package static func page(at address: String) -> String {
    file(at: [".html", ".htm", "/"].contains { address.hasSuffix($0) } ? address : address + "/")
  }

  /// The address of a file: `/reviews/child-s/` for `reviews/child-s/index.html`, and `/feed.xml` for `feed.xml`.
  package static func address(of file: String) -> String {
    let address = "/" + file
    return address.hasSuffix("/" + index) ? String(address.dropLast(index.count)) : address
  }
}
