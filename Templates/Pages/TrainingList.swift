import HTML
import Publications

extension SitePage {
  /// What is coming up, soonest first, then what is over, newest first.
  static func training(_ context: TemplateContext) -> [SitePage] {
    let items = context.edition.upcomingTraining + context.edition.pastTraining
    return PageNumber.all(forEntries: items.count).map { number in
      SitePage(number.path("/training/")) {
        let part = Array(number.part(of: items))
        let filters = FilterForm(part)
        return BuiltInPage(
          context: context, slug: "training", title: ItemType.training.many, number: number,
          script: filters.script,
          content: filters.html
            + TrainingList(items: part, isFirst: number.isFirst, context: context).html
        ).html
      }
    }
  }
}

/// One page of the list of training.
struct TrainingList {
  let items: [PublicItem]
  let isFirst: Bool
  let context: TemplateContext

  private var upcoming: [PublicItem] { items.filter(\.isUpcoming) }
  private var past: [PublicItem] { items.filter { !$0.isUpcoming } }

  var html: HTML {
    """
    \(when(isFirst || !upcoming.isEmpty) { comingUp })\(when(!past.isEmpty) { over })
    """
  }

  private var comingUp: HTML {
    """
    <section class="upcoming">
    <h2 id="page.upcoming">Coming up</h2>
    \(upcoming.isEmpty
      ? "<p class=\"empty\">\(Edition.empty(for: .training))</p>\n"
      : EntryList(items: upcoming, context: context).html)\
    \(unwrap(context.partnership.trainingSite) {
      "<p>All our courses are on our <a href=\"\(Location($0))\">training website</a>.</p>\n"
    })</section>

    """
  }

  private var over: HTML {
    """
    <section class="past">
    <h2 id="page.past">Past training</h2>
    \(EntryList(items: past, context: context).html)</section>

    """
  }
}
