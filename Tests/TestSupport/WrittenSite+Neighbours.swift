extension WrittenSite {
  /// What the file that a test is about can name and lead to.
  package static let neighbours = [
    "Content/reviews/child-t/index.md": """
    ---
    title: Child T
    kind: scr
    published: 2026-10-01
    themes: [Neglect]
    documents:
      - file: report.pdf
        kind: report
    ---
    ## Findings

    What was found.
    """,
    "Content/reviews/child-t/report.pdf": SmallPDF.text,
    "Content/national/panel.md": """
    ---
    title: The panel
    url: https://www.gov.uk/panel
    publisher: The panel
    published: 2018
    ---
    """,
    "Public/logo.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
  ]
}

extension SmallPDF {
  /// One page, as a text for a table of files.
  package static let text = String(decoding: bytes(), as: UTF8.self)
}
