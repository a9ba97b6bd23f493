import Publications

extension WordGroups {
  /// The names of the field, and those of a site: its kinds, the partnership and what it was before, and
  /// the national collection.
  init(_ edition: Edition) {
    let partnership = edition.partnership
    let kinds = Set(edition.items.compactMap(\.kind)).sorted { $0.slug < $1.slug }
    let ofKinds = kinds.map { [$0.slug, $0.one] }
    var ofPartnership = [partnership.acronym, partnership.name].compactMap(\.self)
    for board in partnership.formerly { ofPartnership += [board.acronym, board.name].compactMap(\.self) }
    self.init(Self.field + ofKinds + [ofPartnership, [Self.nationalCollection, partnership.repository.name]])
  }

  private static let nationalCollection = "NSPCC repository"

  /// As practitioners write them. The first is the shortest.
  private static let field: [[String]] = [
    [
      "CSPR", "LCSPR", "SPR", "child safeguarding practice review", "local child safeguarding practice review",
      "safeguarding practice review",
    ],
    ["SCR", "serious case review"],
    ["CPR", "child practice review"],
    ["SAR", "safeguarding adult review", "safeguarding adults review"],
    ["DHR", "domestic homicide review", "DARDR", "domestic abuse related death review"],
    [
      "7MB", "7 minute briefing", "seven minute briefing", "7 point briefing", "seven point briefing",
      "7 minute learning", "seven minute learning",
    ],
    [
      nationalCollection, "NSPCC national case review repository", "national case review repository",
      "national collection of case reviews",
    ],
    ["LSCP", "local safeguarding children partnership"],
    ["LSCB", "local safeguarding children board"],
    ["MASH", "multi-agency safeguarding hub", "multiagency safeguarding hub"],
    ["LADO", "local authority designated officer"],
    ["CDOP", "child death overview panel"],
    ["CAMHS", "child and adolescent mental health services"],
    ["GP", "general practitioner"],
    ["EHCP", "education health and care plan"],
    ["CSA", "child sexual abuse"],
    ["CSE", "child sexual exploitation"],
    ["CCE", "child criminal exploitation"],
    ["DV", "domestic violence", "domestic abuse"],
    ["FGM", "female genital mutilation"],
    ["NAI", "non-accidental injury", "nonaccidental injury"],
    ["SUDI", "sudden unexpected death in infancy", "sudden unexpected infant death"],
    ["WNB", "was not brought", "DNA", "did not attend"],
    ["harm outside the home", "extra-familial harm", "extrafamilial harm", "contextual safeguarding"],
  ]
}
