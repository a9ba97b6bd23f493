import Foundation
import HTML
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct `Leak case 21: markup in a field is text` {
  /// After the lists of OWASP's Cross Site Scripting Prevention and Filter Evasion cheat sheets.
  static let payloads = [
    #"<script>alert(1)</script>"#,
    #""><script>alert(1)</script>"#,
    #"'><img src=x onerror=alert(1)>"#,
    #"<img src=x onerror=alert(1)>"#,
    #"<img src="javascript:alert(1)">"#,
    #"<IMG """><SCRIPT>alert(1)</SCRIPT>">"#,
    #"<svg/onload=alert(1)>"#,
    #"<svg><script>alert(1)</script></svg>"#,
    #"</title><script>alert(1)</script>"#,
    #"</script><script>alert(1)</script>"#,
    #"--><script>alert(1)</script>"#,
    #"<!--<img src="--><img src=x onerror=alert(1)//">"#,
    #"]]><script>alert(1)</script>"#,
    #"" onmouseover="alert(1)"#,
    #"' onfocus='alert(1)' autofocus='"#,
    #"` onerror=`alert(1)`"#,
    #"javascript:alert(1)"#,
    #"<a href="javascript:alert(1)">x</a>"#,
    #"<a href="jav&#x09;ascript:alert(1)">x</a>"#,
    #"<iframe src="javascript:alert(1)"></iframe>"#,
    #"<body onload=alert(1)>"#,
    #"<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>"#,
    #"<object data="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">"#,
    #"<details open ontoggle=alert(1)>"#,
    #"&lt;script&gt;alert(1)&lt;/script&gt;"#,
    #"&#60;script&#62;alert(1)&#60;/script&#62;"#,
    #"<style>@import'https://example.org/x.css';</style>"#,
    #"<base href="https://example.org/">"#,
    #"<meta http-equiv="refresh" content="0;url=https://example.org/">"#,
    #"<noscript><p title="</noscript><img src=x onerror=alert(1)>">"#,
    #"<form action="https://example.org/"><button>x</button></form>"#,
    #"<<script>alert(1)//<</script>"#,
    #"{{constructor.constructor('alert(1)')()}}"#,
    #"\"><script>alert(1)</script>"#,
    #"=cmd|' /C calc'!A0"#,
    "\u{FF1C}script\u{FF1E}alert(1)\u{FF1C}/script\u{FF1E}",
  ]

  @Test(arguments: payloads)
  func `In a text it changes no element and no attribute of any page`(payload: String) async throws {
    let hostile = try await HostileSite(text: payload).files.built()
    let tame = try await tame.value
    expectClean(hostile)
    try expectWellFormed(hostile)
    let (pages, tamePages) = (skeletons(hostile), skeletons(tame))
    #expect(pages.count == tamePages.count)
    for (page, tame) in zip(pages, tamePages) { #expect(page == tame) }
    #expect(try events(in: hostile) == events(in: tame))
  }

  @Test(arguments: payloads)
  func `In Markdown it brings no script, no handler and no address that runs`(payload: String)
    async throws
  {
    let site = try await HostileSite(markdown: payload).files.built()
    expectClean(site)
    try expectWellFormed(site)
    #expect(try events(in: site) == events(in: try await tame.value))
  }

  @Test(arguments: [
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java&#115;cript:alert(1))",
    "[x](java&Tab;script:alert(1))", "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:msgbox(1))", "![x](javascript:alert(1))", "![x](data:image/svg+xml,x)",
    "[x][r]\n\n[r]: javascript:alert(1)", "<javascript:alert(1)>", "[x](file:///etc/passwd)",
    "[x](<javascript:alert(1)>)", "[x](\u{1}javascript:alert(1))", "[x](blob:https://example.org/1)",
  ])
  func `An address that runs something stops the build or is text`(markdown: String) async throws {
    let files = ["Content/pages/index.md": item("title: Reviews", markdown)]
    let faults = try await files.faults()
    guard faults.isEmpty else {
      #expect(faults.allSatisfy { $0.place.path == "Content/pages/index.md" && $0.place.line >= 5 })
      return
    }
    expectClean(try await files.built())
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "vbscript:x", "//example.org/", "ftp://example.org/",
  ])
  func `An address in front matter is one of the web, of mail or of a telephone`(address: String)
    async throws
  {
    let quoted = "\"\(address)\""
    for front in [
      "title: A\npublished: 2026-10-05\nkind: scr\nhosted_by: {name: B, url: \(quoted)}",
      "title: A\npublished: 2026-10-05\nkind: scr\ndocuments: [{url: \(quoted), kind: other}]",
      "title: A\npublished: 2026-10-05\nkind: scr\nnational_repository: {url: \(quoted)}",
    ] {
      let faults = try await ["Content/reviews/a.md": item(front)].faults()
      #expect(faults.contains { $0.place.path == "Content/reviews/a.md" }, "\(front)")
    }
  }
}

/// What the hostile sites are compared with.
private let tame = Task { try await HostileSite().files.built() }

/// Nothing in the site can run.
private func expectClean(_ site: BuiltSite) {
  for (path, bytes) in site.pages {
    for problem in HTMLValidator.report(on: bytes).problems {
      Issue.record("\(path):\(problem.line): \(problem.message)")
    }
    for element in Element(parsing: bytes).descendants {
      #expect(
        !["iframe", "object", "embed", "base", "style", "svg", "math"].contains(element.name), "\(path)")
      // The site's own are the search and the filters of lists.
      if element.name == "form" {
        #expect(element["role"] == "search" || element["class"] == "filters", "\(path)")
      }
      if element.name == "script", element["type"] != "application/ld+json" {
        #expect(element["src"]?.hasPrefix("/") ?? false, "\(path)")
      }
      #expect(!element.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" }, "\(path)")
      for address in [element["href"], element["src"], element["action"]].compactMap(\.self) {
        let isFine = ["/", "#", "https://", "http://", "mailto:", "tel:"].contains { address.hasPrefix($0) }
        #expect(isFine && !address.hasPrefix("//"), "\(path): \(address)")
      }
    }
  }
}

/// Programs can read what is written for them, and a spreadsheet finds no formula.
private func expectWellFormed(_ site: BuiltSite) throws {
  for path in site.paths {
    let bytes = Data(try #require(site.files[path]))
    switch path.split(separator: ".").last {
    case "xml": #expect(XMLParser(data: bytes).parse(), "\(path)")
    case "json":
      #expect(throws: Never.self, "\(path)") { try JSONSerialization.jsonObject(with: bytes) }
    default: break
    }
  }
  for record in try #require(site.text("publications.csv")).split(separator: "\r\n") {
    #expect(!record.contains(/(^|,)"?[=+\-@]/), "\(record)")
  }
}

/// The elements and attributes of each page, without text and addresses.
private func skeletons(_ site: BuiltSite) -> [String] {
  func skeleton(_ element: Element) -> String {
    let attributes = element.attributes.keys.sorted().map { name in
      ["class", "id", "http-equiv", "name", "rel"].contains(name)
        ? "\(name)=\(element.attributes[name] ?? "")" : name
    }
    return "<\(element.name) \(attributes.joined(separator: " "))>"
      + element.elements.map(skeleton).joined() + "</>"
  }
  return site.pages.map { skeleton(Element(parsing: $0.bytes)) }
}

/// The names of the lines of the calendar, which are unfolded.
private func events(in site: BuiltSite) throws -> [String] {
  let text = try #require(site.text("training.ics")).replacing("\r\n ", with: "")
  return text.split(separator: "\r\n").map { String($0.prefix { $0 != ":" }) }
}
