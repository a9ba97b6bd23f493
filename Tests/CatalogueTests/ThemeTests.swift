import Diagnostics
import Testing

@testable import Publications

@Suite struct `A theme` {
  @Test(arguments: [
    ("Neglect", "neglect"),
    ("Safer sleep", "safer-sleep"),
    ("Abuse & neglect", "abuse-and-neglect"),
    ("Child sexual abuse & exploitation", "child-sexual-abuse-and-exploitation"),
    ("Alcohol,  drugs / tobacco", "alcohol-drugs-tobacco"),
    ("Under-2s", "under-2s"),
    ("Fathers’ voices", "fathers-voices"),
    ("Child's voice", "child-s-voice"),
    ("Résumé", "resume"),
    ("Re\u{301}sume\u{301}", "resume"),
    ("NAÏVE", "naive"),
    ("Teulu a’r Gymuned: tŷ", "teulu-a-r-gymuned-ty"),
    ("24/7", "24-7"),
    ("A — B", "a-b"),
  ])
  func `Has a slug without marks, in lower case, with hyphens`(name: String, slug: String) {
    #expect(Theme(name).slug == slug)
  }

  @Test(arguments: [
    ("Safer sleep", "Safer Sleep"), ("Abuse & neglect", "Abuse and neglect"), ("Café", "Cafe"),
  ])
  func `Of two spellings is one error that names both, and where the first stands`(
    one: String, other: String
  ) throws {
    let items = [
      review("a") { $0.themes = [$0.written(one)] },
      review("b") { $0.themes = [$0.written(other)] },
    ]
    let found = problems(items)
    #expect(found.count == 1)
    let problem = try #require(found.first)
    #expect(problem.place.path == "Content/reviews/b.md")
    for part in [one, other, "Content/reviews/a.md"] { #expect(problem.message.contains(part)) }
  }

  @Test func `That site.yml does not list is an error, and the nearest is proposed`() {
    let partnership = Partnership.sample { $0.themes = [Located("Neglect", at: somewhere)] }
    let found = problems([review { $0.themes = [$0.written("Neglekt")] }], of: partnership)
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.hint?.contains("Neglect") == true)
    #expect(problems([review { $0.themes = [$0.written("Neglect")] }], of: partnership).isEmpty)
  }
}
