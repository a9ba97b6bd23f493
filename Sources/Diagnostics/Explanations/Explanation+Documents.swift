extension Explanation {
  // Documents, and the files that they are.
  static let forgottenFile = Explanation(
    "Nothing names this file",
    example: """
      documents:
        - file: report.pdf
          kind: report
        - file: action-plan.pdf
          kind: action-plan
      """,
    meaning: "A file lies in the folder of an item, and neither the keys nor the text of the item name it.",
    why: """
      A forgotten file is how a draft gets out. It may be an earlier version of the report, with names in it
      that were taken out later.
      """,
    remedy: """
      Ask yourself first how the file came there.
      - If it is for the public, add it to documents, or link to it in the text.
      - If it is not, move it out of Content. If it has a version that is named, compare the two.
      """)

  static let wrongFile = Explanation(
    "This file cannot be offered to readers",
    meaning: """
      The file is empty, cannot be read, is not what its ending says, or has an ending that is not published:
      web pages and programs are not. The message says which. It may also be that a text file is not saved as
      UTF-8.
      """,
    why: """
      Readers could not open it, or could harm their machines with it. A Word document that is called .pdf may
      also hold comments and earlier words that nobody meant to publish.
      """,
    remedy: """
      Open the file yourself, and look.
      - If it does not open or is empty, copy it again from where it came from.
      - If it has the wrong ending, save it in the right format. To change the ending alone is right only when
      the message says that the file is that other format.
      - If it is a web page, save it as a PDF, or write its words as a page of the site.
      - If it is a text or a CSV file, save it with the encoding UTF-8.
      """)

  static let uncountedPages = Explanation(
    "The pages of a PDF cannot be counted",
    meaning: """
      The program has looked into the PDF to tell readers how many pages it has, and could not. The message
      says why: the file may be damaged, cut short or locked with a password.
      """,
    why: """
      Perhaps readers cannot open it either. The link leaves the number of pages out. This is a warning and
      stops nothing.
      """,
    remedy: """
      Open the file, and look at its last page. If something is missing, copy or export it again. If it wants
      a password, save it without one.
      """)

  static let refusedDocument = Explanation(
    "The outcome of the review does not allow this document",
    example: """
      outcome: summary-only
      outcome_note: The full report would identify a brother.
      documents:
        - file: summary.pdf
          kind: summary
      """,
    meaning: """
      The review says that its report is not published in full, and its list of documents still has one that
      such a review does not publish. With summary-only these are the kinds report, appendix and timeline.
      With improvements-only and not-published, also executive-summary and summary.
      """,
    why: """
      The document may be left from an earlier version. If it came out, the public could read what the
      partners decided not to publish.
      """,
    remedy: """
      Take the document out of the list, and its file out of the folder. If it is right that it comes out, the
      outcome is another one: correct that, with the person who decided it.
      """)

  static let ownAddress = Explanation(
    "url leads to this site",
    example: """
      Instead of
        - url: https://reviews.northmoor.example/reviews/child-s/report.pdf
          kind: report
      write
        - item: reviews/child-s/report.pdf
          kind: report
      """,
    meaning: "A document is given by its address on the web, and the address is on this site.",
    why: """
      The program does not know when something behind an address is public. The link could give away a
      document before its day, or stay when the document has gone.
      """,
    remedy: """
      If the file lies beside this text, write file with its name. If it belongs to another item, write item
      with the id of that item and the name of the file.
      """)

  static let unknownDocument = Explanation(
    "The other item has no such document",
    example: """
      documents:
        - item: reviews/child-s/executive-summary.pdf
          kind: executive-summary
      """,
    meaning: "An entry under documents shows a document of another item, and that item lists no such file.",
    why: "The link would lead nowhere. In a draft it is a warning.",
    remedy: """
      Look into the documents of the other item for the name of the file, and write it in the same way. Or
      name the item alone, as in reviews/child-s.
      """)
}
