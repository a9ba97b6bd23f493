import Publications

/// Who the partnership is.
package struct PartnershipKeys: KeyTable {
  package let name = Key(
    "name", .text, "Its name.", "Northmoor Safeguarding Children Partnership",
    need: .required("Write the partnership's name."))
  package let acronym = Key("acronym", .text, "Its acronym.", "NSCP", more: "It is in the titles of pages")
  package let area = Key("area", .text, "What to search for in the national repository.", "Northmoor")
  package let formerly = Key(
    "formerly", .mappings(PredecessorKeys.self, "an entry of formerly"), "What it was before.",
    "[{name: Northmoor Safeguarding Children Board, acronym: NSCB, until: 2019-09}]", more: "It is in the footer")
  package static let listed = Listed(Self())
}

/// What the partnership was before: an entry of `formerly`.
package struct PredecessorKeys: KeyTable {
  package let name = Key(
    "name", .text, "What it was called.", "Northmoor Safeguarding Children Board",
    need: .required("Write what the partnership was called."))
  package let acronym = Key("acronym", .text, "Its acronym.", "NSCB")
  package let until = Key("until", .date, "Until when.", "2019-09", isDated: true)
  package static let listed = Listed(Self())
}

/// Whom people ask. Where one is missing, the business unit stands in.
package struct ContactsKeys: KeyTable {
  package let businessUnit = contact(
    .businessUnit, "The partnership's office.",
    need: .required("Write business_unit: {name: …, email: …}."))
  package let media = contact(.media, "Who answers the press.")
  package let accessibility = contact(.accessibility, "Who answers those that cannot use something.")
  package static let listed = Listed(Self())

  private static func contact(
    _ role: ContactRole, _ words: String, need: KeyFacts.Need = .optional
  ) -> Key<ContactKeys> {
    Key(
      role.rawValue, .mapping(ContactKeys.self, "a contact"), words, "{name: Business Unit, email: unit@example.org}",
      need: need)
  }
}

/// One contact.
package struct ContactKeys: KeyTable {
  package let name = Key("name", .text, "Who it is.", "Business Unit", need: .required("Write who it is."))
  package let email = Key(
    "email", .email, "The e-mail address.", "unit@example.org", need: .depends("required without `phone`"))
  package let phone = Key(
    "phone", .phone, "The telephone number.", "0161 000 0000", need: .depends("required without `email`"))
  package static let listed = Listed(Self())
}

/// Whom to call when a child may be in danger.
package struct ConcernKeys: KeyTable {
  package let text = Key("text", .lines, "What to do.", "If you are worried about a child, tell somebody today.")
  package let lines = Key(
    "lines", .mappings(ConcernLineKeys.self, "a line of concern"), "Whom to call.",
    "[{name: NSPCC Helpline, phone: 0808 800 5000}]")
  package static let listed = Listed(Self())
}

/// One line of `concern`.
package struct ConcernLineKeys: KeyTable {
  package let name = Key(
    "name", .text, "Whom people reach there.", "NSPCC Helpline", need: .required("Write whom people reach there."))
  package let phone = Key("phone", .phone, "The telephone number.", "0808 800 5000", need: .depends("one of the three"))
  package let email = Key(
    "email", .email, "The e-mail address.", "help@example.org", need: .depends("one of the three"))
  package let url = Key(
    "url", .address, "The address.", "https://www.nspcc.org.uk/", need: .depends("one of the three"))
  package static let listed = Listed(Self())
}

/// The national collection of case reviews.
package struct RepositoryKeys: KeyTable {
  package let name = Key("name", .text, "What it is called.", "NSPCC national case review repository")
  package let url = Key("url", .address, "Where it is.", "https://learning.nspcc.org.uk/case-reviews/")
  package let searchAs = Key(
    "search_as", .text, "What to search for: your area or name, if you say nothing.", "Northmoor")
  package let kinds = Key(
    "kinds", .list(of: "kinds"), "Which kinds of review it holds: all but `sar` and `dhr`, if you say nothing.",
    "[lcspr, scr]")
  package static let listed = Listed(Self())
}
