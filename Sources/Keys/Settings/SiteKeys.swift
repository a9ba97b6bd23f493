import Publications

/// What `site.yml` has (content model, section 9).
package struct SiteKeys: KeyTable {
  package let partnership = Key(
    "partnership", .mapping(PartnershipKeys.self, "partnership"),
    "The acronym is in the titles of pages. The area is what people search for in the national repository.",
    "\n  name: Northmoor Safeguarding Children Partnership", need: .required("Write partnership: {name: …}."))
  package let url = Key(
    "url", .special("`https://` and a host"), "Where the public finds this site.", "https://reviews.example.org",
    more: "All addresses begin with it. It has a path if the site lies below one: `https://example.org/lscp`",
    need: .required("Write where the site is published, as in url: https://reviews.example.org."))
  package let contacts = Key(
    "contacts", .mapping(ContactsKeys.self, "contacts"),
    "Whom people ask. media and accessibility can have contacts of their own, written in the same way.",
    "\n  business_unit:\n    name: the partnership's office\n    phone: 0161 496 0000",
    more: "Where one is missing, the business unit stands in",
    need: .required("Write contacts: {business_unit: {name: …, email: …}}."))
  package let concern = Key(
    "concern", .mapping(ConcernKeys.self, "concern"),
    "“Worried about a child?”, at the foot of every page. Add your own front door as the first line.",
    """

      text: If you are worried about a child, tell somebody today. In an emergency call 999.
      lines:
        - name: NSPCC Helpline
          phone: 0808 800 5000
    """, more: "It is in the block `concern`, too")
  package let repository = Key(
    "national_repository", .mapping(RepositoryKeys.self, "national_repository"),
    "Where older reports are: the NSPCC’s, if you write nothing.", "\n  search_as: Northmoor")
  package let window = Key(
    "window", .written(.named("types, or kinds of review", WindowRuleKeys.listed.facts)),
    "How long publications stay, at least twelve months, and what becomes of them: archive or keep.",
    "\n  reviews: {months: 12, then: archive}\n  thematic-reports: {months: 12, then: archive}\n  "
      + "learning-packs: {months: 12, then: keep}")
  package let kinds = Key(
    "kinds", .written(.named("short names", KindKeys.listed.facts)),
    "Kinds of reviews and packs besides those that there are.",
    "\n  good-practice-review:\n    one: Good practice review\n    many: Good practice reviews")
  package let themes = Key(
    "themes", .list(), "The only themes there are, so that one theme is not spelt in two ways.",
    "[Neglect, Voice of the child]")
  package let movingInUntil = Key(
    "moving_in_until", .date,
    "While you move an old page here: until this day, what opened more than two years ago is let in.", "2027-03-31",
    more: "It is at most 180 days after your first `publish`, which lists what is let in. What is nearer still "
      + "needs `--backdated`")
  package let trainingSite = Key(
    "training_site", .address, "Where people book training.", "https://training.example.org/",
    more: "The public sees a link on the page of training")
  package let brand = Key(
    "brand", .mapping(BrandKeys.self, "brand"),
    "The colour of links and bars; logo is a file that you put into Public, and logo_text says what it shows.",
    "\n  colour: \"#1f4e5f\"")
  package let bankHolidays = Key(
    "bank_holidays", .either(.list(.special("days"), orOne: false), .special("the path of the file from gov.uk")),
    "Days on which the office is closed, besides the bank holidays that are known.", "[2026-12-24]",
    more: "A path begins where `site.yml` is")
  package let reminders = Key(
    "reminders", .mapping(RemindersKeys.self, "reminders"), "When twelvemonth status and check remind you.",
    "{panel_working_days: 7, completion_months: 6, window_days: 42, link_months: 12}", more: "These are guidance")
  package let accessibility = Key(
    "accessibility", .mapping(AccessibilityKeys.self, "accessibility"),
    "What the accessibility statement says. README.md lists all that it can say.",
    "\n  status: partially\n  prepared: 2026-09-01", more: "See [below](#the-accessibility-statement)")
  package let robots = Key(
    "robots", .choice(Robots.self), "noindex asks search engines to leave the site out.", "index")
  package static let listed = Listed(Self())

  /// Whether search engines may know the site.
  package enum Robots: String, CaseIterable { case index, noindex }
}

/// How long the publications of a type or kind stay: a value of `window`.
package struct WindowRuleKeys: KeyTable {
  package let months = Key("months", .number(0...1200), "How many months, 12 at least.", "12")
  package let then = Key("then", .choice(WindowRule.Afterwards.self), "What becomes of them.", "archive")
  package static let listed = Listed(Self())
}

/// What a kind is called: a value of `kinds`.
package struct KindKeys: KeyTable {
  package let one = Key(
    "one", .text, "What one of them is called.", "Good practice review",
    need: .required("Write what one of them is called."))
  package let many = Key(
    "many", .text, "What several of them are called.", "Good practice reviews",
    need: .required("Write what several of them are called."))
  package static let listed = Listed(Self())
}

/// The look of the site.
package struct BrandKeys: KeyTable {
  package let colour = Key(
    "colour", .special("`\"#rrggbb\"`, in quotes"), "Of links, bars and marks.", "\"#1f4e5f\"",
    more:
      "It is lighter on dark screens. It must be dark enough to be read on white; if it is not, the message gives the "
      + "nearest colour that is")
  package let logo = Key("logo", .special("the name of a file in `Public/`"), "The logo.", "logo.svg")
  package let logoText = Key("logo_text", .text, "What the logo shows.", "Northmoor Partnership")
  package static let listed = Listed(Self())
}

/// Of what the office is reminded, and when.
package struct RemindersKeys: KeyTable {
  package let panelWorkingDays = Key(
    "panel_working_days", .number(0...99),
    "So many working days before publication the report goes to the Panel and the Secretary of State.", "7")
  package let completionMonths = Key(
    "completion_months", .number(1...99), "So many months after the decision the review is to be complete.", "6")
  package let windowDays = Key(
    "window_days", .number(0...999), "From so many days before the end of a window on you are told.", "42")
  package let linkMonths = Key(
    "link_months", .number(1...99), "So many months after `checked` a national entry’s link wants another look.", "12")
  package static let listed = Listed(Self())
}

/// The accessibility statement.
package struct AccessibilityKeys: KeyTable {
  package let status = Key(
    "status", .choice(AccessibilityFacts.Status.self), "How far the site complies. `partially` if you say nothing.",
    "partially", more: "The public sees “This website is partially compliant …”")
  package let prepared = Key(
    "prepared", .date, "When the statement was prepared.", "2026-09-01",
    more: "The public sees “This statement was prepared on …”",
    isDated: true)
  package let reviewed = Key(
    "reviewed", .date, "When it was last reviewed.", "2026-09-01", more: "The public sees “It was last reviewed on …”",
    isDated: true)
  package let tested = Key("tested", .lines, "How the site was tested.", "By the office, with a screen reader.")
  package let problems = Key(
    "problems", .texts, "What does not comply.", "[Some PDFs have no tags.]", more: "The public sees “Non-compliance”")
  package let disproportionateBurden = Key(
    "disproportionate_burden", .texts, "What would be a disproportionate burden.", "[Recordings have no captions.]",
    more: "The public sees “Disproportionate burden”")
  package let outOfScope = Key(
    "out_of_scope", .texts, "What the regulations do not ask for.", "[Reports from before 2018.]",
    more: "The public sees “Content that is not within the scope of the regulations”")
  package let responseDays = Key(
    "response_days", .number(1...99), "Within how many working days you answer.", "10",
    more: "The public sees “We answer within 10 working days”")
  package static let listed = Listed(Self())
}
