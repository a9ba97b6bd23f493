import Publications
import Testing

struct AddressesAndFiles {
  @Test(arguments: [
    ("/", "index.html"), ("/reviews/child-s/", "reviews/child-s/index.html"), ("/404.html", "404.html"),
    ("/reviews/feed.xml", "reviews/feed.xml"), ("/reviews/my-index.html", "reviews/my-index.html"), ("/old", "old"),
  ])
  func `An address leads to its file, and a file back to its address`(address: String, file: String) {
    #expect(OutputPath.file(at: address) == file)
    #expect(OutputPath.address(of: file) == address)
  }

  @Test(arguments: [
    ("/old", "old/index.html"), ("/old/", "old/index.html"), ("/old/a.html", "old/a.html"), ("/a.htm", "a.htm"),
    ("/Report.pdf", "Report.pdf/index.html"),
  ])
  func `A page has a folder, whether or not its address ends with a slash`(address: String, file: String) {
    #expect(OutputPath.page(at: address) == file)
  }
}
