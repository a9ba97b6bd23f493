import Diagnostics
import Testing

@Suite struct `The name that somebody meant` {
  @Test(arguments: [
    ("darft", ["draft", "title", "published"], "draft"),
    ("publised", ["draft", "title", "published"], "published"),
    ("Draft", ["draft", "title"], "draft"),
    ("titel", ["draft", "title"], "title"),
    ("lcsrp", ["lcspr", "scr", "cpr"], "lcspr"),
    ("reviews/child-e", ["reviews/child-s", "pages/about"], "reviews/child-s"),
    ("audiance", ["audience", "language"], "audience"),
    ("summry", ["summary", "scope"], "summary"),
  ])
  func `Is the nearest of those that there are`(written: String, names: [String], meant: String) {
    #expect(NearestName.of(written, among: names) == meant)
  }

  @Test(arguments: [
    ("colour", ["draft", "title", "published"]), ("x", ["title"]), ("", ["title"]), ("draft", []),
    ("title", ["title"]),
  ])
  func `Is not guessed when nothing is near`(written: String, names: [String]) {
    #expect(NearestName.of(written, among: names) == nil)
  }

  @Test func `Of two that are as near, is the first`() {
    #expect(NearestName.of("child-x", among: ["child-s", "child-t"]) == "child-s")
  }
}
