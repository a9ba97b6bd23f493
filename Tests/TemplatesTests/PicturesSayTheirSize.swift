import TestSupport
import Testing

@Suite struct `Pictures say how large they are` {
  @Test func `The logo does, and so does every picture that can be measured`() async throws {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20'/>"
    let shape = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 88 44'/>"
    let site = try await [
      "Content/site.yml": try #require(WrittenSite.least["Content/site.yml"]) + "brand: {logo: logo.svg}\n",
      "Public/logo.svg": shape, "Public/map.svg": svg + "<!-- A map -->",
      "Content/pages/a/index.md": item(
        "title: A\nsummary: S ![M](/map.svg)", "![P](plan.svg \"T\") ![M](../../../Public/map.svg) ![L](/logo.svg)"),
      "Content/pages/a/plan.svg": svg,
    ].built()
    let page = try site.page("/a/")
    let pictures = page.all("img").map { [$0["src"], $0["width"], $0["height"], $0["alt"], $0["title"]] }
    #expect(pictures.first == ["/logo.svg", "88", "44", "", nil])
    #expect(pictures.dropFirst().contains(["/a/plan.svg", "30", "20", "P", "T"]))
    #expect(pictures.dropFirst().contains(["/map.svg", "30", "20", "M", nil]))
    #expect(pictures.last == ["/logo.svg", nil, nil, "L", nil])
  }
}
