import Publications

/// An entry of `documents` (content model, section 4).
package struct DocumentKeys: KeyTable {
  package let file = Key(
    "file", .special("the name of a file beside `index.md`"), "A file beside the text.", "report.pdf",
    need: .depends("or `url`, or `item`"))
  package let url = Key(
    "url", .address, "Where it is, somewhere else and not on this site.", "https://westholme.example/audit.pdf",
    need: .depends("or `file`, or `item`"))
  package let item = Key(
    "item", .special("an id, or an id with the name of its document"),
    "Another item, or a document of it. It is left out while the other is absent.",
    "reviews/child-s/executive-summary.pdf",
    need: .depends("or `file`, or `url`"))
  package let kind = Key(
    "kind", .choice(DocumentKind.self), "What it is.", "report", more: "The public sees its name, if there is no title",
    need: .required("Write what it is, as in kind: report."))
  package let title = Key(
    "title", .text, "What it is called.", "Statement by the chair",
    more: "The public sees it in place of the kind's name")
  package let label = Key(
    "label", .text, "What stands before its title.", "Appendix 2",
    more: "The public sees “Appendix 2: Transfer checklist”")
  package let published = Key(
    "published", .timing,
    "When the public may first see it, if that is later than the item. A month or year in which the item itself was "
      + "published does not hold it back.", "2027-01-20", isDated: true)
  package let publisher = Key(
    "publisher", .text, "Who published it.", "Westholme Partnership", more: "The public sees “published by …”")
  package let subjects = Key(
    "subjects", .texts, "Whom it is about.", "[Child Q1]", more: "The public sees “about Child Q1”")
  package let language = Key(
    "language", .language, "The language that it is written in.", "pl",
    more: "The public sees nothing, but the browser is told")
  package let audience = Key(
    "audience", .choices(Audience.self), "Whom it is for.", "[media]", more: "The public sees “for the media”")
  package let redacted = Key(
    "redacted", .boolean, "Parts of it have been removed.", "true", more: "The public sees the mark “Redacted”")
  package let alternative = Key(
    "accessible_alternative", .either(.special("the name of a file beside it"), .address(isLink: true)),
    "The same for somebody who cannot use it.", "report-large-print.pdf",
    more: "The public sees “Accessible version of …” below it")
  package let hostedBy = Key(
    "hosted_by", .text, "Who keeps it there. It goes with `url` alone.", "Westholme Partnership",
    more: "The public sees “on the website of …”")
  package let corrected = Key(
    "corrected", .mappings(CorrectionKeys.self, "corrected", orOne: true),
    "What a new version of its file has changed.",
    "{on: 2026-07-08, note: On page 3 the month is now March.}", more: "The public sees “Corrected 8 July 2026: …”")
  package let replaces = Key(
    "replaces", .special("the name of a file"), "The earlier name of its file. It goes with `file` alone.",
    "report-v1.pdf", more: "The public sees the file at the old address too")
  package let withdrawn = Key(
    "withdrawn", .mapping(WithdrawnKeys.self, "withdrawn"), "Taken down, for good, and the item stays.",
    "\n      on: 2026-12-01T12:00\n      reason: Why it was taken down.",
    more: "The public sees that it was withdrawn, and why")
  package let keep = Key(
    "keep", .choice(Document.Keep.self), "Whether it goes with the item's window, or stays when the item is archived.",
    "always")
  package let signedOff = Key(
    "signed_off", .mappings(SignOffKeys.self, "signed_off", orOne: true),
    "Who has looked at the file, which publish asks for. The public does not see it.",
    "{by: Chair, on: 2026-09-11, sha256: 5f2c…}", more: "See [signing off](#signing-off)")
  package static let listed = Listed(Self())
}

/// Who has seen which file, and when.
package struct SignOffKeys: KeyTable {
  package let by = Key("by", .text, "The name of the person who has looked.", "Jo Green", need: .required(hint))
  package let on = Key("on", .date, "When.", "2027-01-18", need: .required(hint))
  package let sum = Key(
    "sha256", .special("64 digits, from the message"), "The file, by its SHA-256.", "5f2c…", need: .required(hint))
  package static let listed = Listed(Self())

  private static let hint = "A sign-off says who saw which file, and when."
}
