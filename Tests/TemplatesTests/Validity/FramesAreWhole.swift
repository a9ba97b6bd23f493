import TestSupport
import Testing

/// What every page has around its content.
@Suite struct `Every page has its frame` {
  @Test(arguments: Sites.allCases)
  func `A page has a skip link, its landmarks, one top heading and a language`(site: Sites)
    async throws
  {
    for (path, page) in try await pages(of: site) {
      let body = try page.the("body")
      let skip = try #require(body.elements.first, "\(path)")
      let main = try page.the("main")
      #expect(skip["class"] == "skip-link" && skip["href"] == main["id"].map { "#\($0)" }, "\(path)")
      #expect(try page.the("html")["lang"] == "en-GB", "\(path)")
      #expect(page.all("h1").count == 1, "\(path)")
      let landmarks = body.elements.map(\.name).filter { $0 != "nav" && $0 != "a" }
      #expect(landmarks == ["header", "main", "footer"], "\(path)")
      let navigations = page.all("nav").compactMap { $0["aria-label"] }
      #expect(navigations.count == page.all("nav").count, "\(path)")
      #expect(Set(navigations).count == navigations.count, "\(path)")
      #expect(navigations.contains("Everything on this site"), "\(path)")
    }
  }

  @Test(arguments: Sites.allCases)
  func `The content security policy comes first, and nothing is inline`(site: Sites) async throws {
    for (path, bytes) in try await site.built().pages {
      let page = Element(parsing: bytes)
      let first = try #require(try page.the("head").elements.first)
      #expect(first["http-equiv"] == "Content-Security-Policy", "\(path)")
      let policy = first["content"] ?? ""
      #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "\(path)")
      #expect(page.all("style").isEmpty && !policy.contains("sha256"), "\(path)")
      let scripts = page.all("script").filter { $0["type"] != "application/ld+json" }
      #expect(scripts.allSatisfy { $0["src"] != nil && $0.children.isEmpty }, "\(path)")
      for element in page.descendants {
        #expect(!element.attributes.keys.contains { $0 == "style" || $0.hasPrefix("on") }, "\(path)")
      }
    }
  }

  @Test(arguments: Sites.allCases)
  func `Breadcrumbs lead from the front page to every other page`(site: Sites) async throws {
    for (path, page) in try await pages(of: site) where path != "index.html" {
      let trail = try #require(page.all(class: "breadcrumbs").first, "\(path)")
      #expect(trail.links.first?["href"] == "/", "\(path)")
      let last = try #require(trail.all("li").last)
      #expect(last["aria-current"] == "page" && last.links.isEmpty, "\(path)")
      #expect(last.text == (try page.the("h1").text), "\(path)")
    }
  }

  @Test(arguments: Sites.allCases)
  func `The footer tells whom to ask`(site: Sites) async throws {
    for (path, page) in try await pages(of: site) {
      let contacts = try #require(try page.the("footer").all(class: "contacts").first)
      #expect(contacts.addresses.contains { $0.hasPrefix("mailto:") }, "\(path)")
    }
  }

  @Test func `A page says when it was last updated`() async throws {
    let site = try await Sites.everyKind.built()
    for (address, day) in [("/reviews/child-s/", "12 October 2026"), ("/what-is-a-review/", "5 October 2026")] {
      let updated = try #require(site.page(address).all(class: "last-updated").first)
      #expect(updated.text == "Last updated: \(day)")
    }
    #expect(try site.page("/reviews/child-a-and-child-b/").all(class: "last-updated").isEmpty)
  }

  @Test func `A stub at a former address leads on without a script`() async throws {
    let stub = try await Sites.everyKind.built().page("/case-reviews/child-s/")
    let refresh = stub.all("meta").first { $0["http-equiv"] == "refresh" }
    #expect(refresh?["content"] == "0; url=/reviews/child-s/")
    #expect(stub.all("meta").contains { $0["name"] == "robots" && $0["content"] == "noindex" })
    #expect(try stub.the("main").addresses == ["/reviews/child-s/"])
    #expect(try stub.the("html")["lang"] == "en-GB")
    #expect(stub.all("h1").count == 1)
  }

  /// The pages but for the stubs at former addresses.
  private func pages(of site: Sites) async throws -> [(path: String, page: Element)] {
    try await site.built().pages.map { ($0.path, Element(parsing: $0.bytes)) }
      .filter { !$0.1.all("meta").contains { $0["http-equiv"] == "refresh" } }
  }
}
