import Catalogue
import HTML
import Publications

/// The frame around the site: the toolbar, the edge that nobody takes for the live site, what is wrong, and
/// the site itself, whose markup is untouched.
struct FramePage {
  let state: SiteReloader.State
  /// Nil while there is no site to show.
  let context: PreviewContext?
  let challenge: Challenge
  /// The address of the page that is looked at.
  let path: String
  /// What is wrong with the time that was asked for.
  let mistake: String?
  let publicState: HTML

  var html: HTML {
    FrameDocument(
      title: context.map { "Preview as of \($0.shown.moment.withTime)" } ?? "Preview",
      state: state.name, bodyClass: "frame", challenge: challenge, script: "frame.js", main: main
    ).html
  }

  private var main: HTML {
    """
    <header id="bar">
    <h1>Preview</h1>
    \(unwrap(context, bar))\(unwrap(mistake) { "<p class=\"mistake\" role=\"alert\">\($0)</p>\n" })\
    </header>
    <div id="problems">\(unwrap(state.fault) { problems($0) })</div>
    <div id="live" role="status"></div>
    <main>
    \(unwrap(context) { _ in publicState })\
    \(unwrap(context) { "<iframe id=\"site\" title=\"The site as of \($0.shown.moment.withTime)\" src=\"\(path)\"></iframe>\n" })\
    </main>
    """
  }

  private func bar(_ context: PreviewContext) -> HTML {
    """
    <p class="moment">This is the site as the public will see it on \
    <strong>\(context.shown.moment.withTime)</strong>\(when(context.hasDrafts) { ", with drafts" }).</p>
    <form action="\(SitePath.frame)" method="get">
    <input type="hidden" name="page" id="page" value="\(path)">
    <label for="as-of">Day and time</label>
    <input type="datetime-local" name="as-of" id="as-of" value="\(context.shown.moment.iso)" required>
    <label class="choice"><input type="checkbox" name="drafts" value="yes"\
    \(when(context.hasDrafts) { " checked" })> Show drafts</label>
    <button>Show</button>
    </form>
    <nav aria-label="Moments">
    <ul>
    <li>\(jump("Next change", .next, context))</li>
    <li>\(jump("Now", .now, context))</li>
    <li><a href="\(FrameAddress.changes.text)">What changes</a></li>
    </ul>
    \(coming(context))\
    </nav>

    """
  }

  private func jump(_ words: String, _ choice: PreviewSelection.Choice, _ context: PreviewContext) -> HTML {
    """
    <a href="\(FrameAddress.page(path, choice, hasDrafts: context.hasDrafts).text)"\
    \(when(context.choice == choice) { " aria-current=\"true\"" })>\(words)</a>
    """
  }

  /// The first few; there is a page with all of them.
  private func coming(_ context: PreviewContext) -> HTML {
    let changes = context.reading.changes(after: context.today.moment)
    guard !changes.isEmpty else { return "<p>Nothing is going to change.</p>\n" }
    return """
      <details>
      <summary>Coming changes (\(changes.count))</summary>
      <ol>
      \(each(changes.prefix(12)) { change in
        let address = FrameAddress.page(path, .moment(change.moment), hasDrafts: context.hasDrafts).text
        return "<li><a href=\"\(address)\">\(change.moment.withTime)</a>: \(change.sentence)</li>\n"
      })\
      </ol>
      <p><a href="\(FrameAddress.coming.text)">All changes, and the pages that they change</a></p>
      </details>

      """
  }

  private func problems(_ fault: Fault) -> HTML {
    """
    <section role="alert" aria-labelledby="problems-title">
    <h2 id="problems-title">\(fault.title)</h2>
    <p>\(context == nil ? "There is no site to show until this is put right." : "Below is the site as it last was without fault.")</p>
    <pre tabindex="0" aria-labelledby="problems-title">\(fault.text)</pre>
    </section>
    """
  }
}
