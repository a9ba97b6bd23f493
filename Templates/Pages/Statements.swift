import HTML
import Publications

extension SitePage {
  static func accessibility(_ context: TemplateContext) -> SitePage {
    builtIn(.accessibility, context, title: "Accessibility statement") {
      AccessibilityStatement(partnership: context.partnership).html
    }
  }

  static func privacy(_ context: TemplateContext) -> SitePage {
    builtIn(.privacy, context) {
      """
      <p>This website sets no cookies. It loads nothing from other organisations, and nobody is \
      told what you read here.</p>
      <p>It stores nothing on your device, unless you switch on “Toggle contrast”. Then your \
      browser keeps the word “high”, so that the next page has the same contrast. It is deleted \
      when you switch that off, and it is never sent to us.</p>
      <p>Whoever runs the web server may keep a record of requests for a short time, as web \
      servers do. If you write to us or call us, we use what you tell us to answer you.</p>
      <p>Questions: \(ContactLine(contact: context.partnership.contacts[.businessUnit]).html)</p>

      """
    }
  }
}

/// The statement that the regulations on accessibility ask of a public body (SI 2018/952), with the
/// headings of the model statement.
struct AccessibilityStatement {
  let partnership: PublicPartnership

  private var facts: AccessibilityFacts { partnership.accessibility.facts }

  var html: HTML {
    """
    <p>\(partnership.name) is committed to making this website accessible, in accordance with the \
    Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. \
    This statement applies to \(partnership.site.origin)\(partnership.site.basePath).</p>
    <h2 id="page.status">Compliance status</h2>
    <p>This website is \(status) with the Web Content Accessibility Guidelines version 2.2 AA \
    standard.</p>
    \(nonAccessible)\(preparation)\(feedback)\(enforcement)\(Self.adjusting)
    """
  }

  private var status: String {
    switch facts.status {
    case .fully: "fully compliant"
    case .partially: "partially compliant"
    case .not: "not compliant"
    }
  }

  private var nonAccessible: HTML {
    let groups = [
      ("Non-compliance", facts.problems), ("Disproportionate burden", facts.disproportionateBurden),
      ("Content that is not within the scope of the regulations", facts.outOfScope),
    ].filter { !$0.1.isEmpty }
    return when(!groups.isEmpty) {
      """
      <h2 id="page.non-accessible">Non-accessible content</h2>
      \(each(groups) { title, problems in
        "<h3>\(title)</h3>\n<ul>\n\(each(problems) { "<li>\($0)</li>\n" })</ul>\n"
      })
      """
    }
  }

  private var preparation: HTML {
    let prepared = unwrap(partnership.accessibility.prepared) { "This statement was prepared on \(HTML.time($0)). " }
    let reviewed = unwrap(partnership.accessibility.reviewed) { "It was last reviewed on \(HTML.time($0)). " }
    let tested = unwrap(facts.tested) { "\($0)" }
    let text = prepared + reviewed + tested
    return """
      <h2 id="page.preparation">Preparation of this accessibility statement</h2>
      <p>\(text.isEmpty ? "No date and no test of this website are on record yet." : text)</p>

      """
  }

  private var feedback: HTML {
    """
    <h2 id="page.feedback">Feedback and contact</h2>
    <p>If you find a barrier on this website, or need something in another format, tell \
    \(ContactLine(contact: partnership.contacts[.accessibility]).html).\
    \(unwrap(facts.responseDays) { " We answer within \($0) working days." })</p>

    """
  }

  /// The controls of every page, explained.
  private static let adjusting: HTML = """
    <h2 id="page.adjusting">How to make this website easier to read</h2>
    <p>“Toggle contrast”, at the top of every page, shows light letters on black. It stays on from page \
    to page until you switch it off. To keep your choice, your browser stores one word on your device; \
    nothing is stored before you use it.</p>
    <p>The website follows the settings of your device for a dark or a light screen, for more contrast \
    and for the size of text. It can be read at 400% and without styles, and used with the keyboard \
    alone. A printed page shows the addresses of its links.</p>
    <p>Pages for families and young people have “Exit this page”. It shows the weather in place of the \
    page at once. It does not delete the page from your browser’s history.</p>

    """

  private var enforcement: HTML {
    """
    <h2 id="page.enforcement">Enforcement procedure</h2>
    <p>The Equality and Human Rights Commission enforces these regulations. If you are not happy \
    with our answer, contact the \
    <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a>.</p>

    """
  }
}
