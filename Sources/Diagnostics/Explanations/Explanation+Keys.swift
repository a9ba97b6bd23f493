extension Explanation {
  // The keys at the top of a file.
  static let noFrontMatter = Explanation(
    "The keys at the top are not between two lines of ---",
    example: """
      ---
      title: Child R
      published: 2026-11-25
      kind: lcspr
      ---

      The text begins here.
      """,
    meaning: "A file begins with a line of ---, then its keys, and then a line of --- again. One is missing.",
    why: """
      Without these lines the program cannot tell the keys from the text. A key such as draft: true could come
      out as words on the page, and not be obeyed.
      """,
    remedy: """
      Write --- on the first line of the file, and --- on a line of its own between the keys and the text.
      """)

  static let strayKey = Explanation(
    "A key stands below the line that ends the keys",
    example: """
      Instead of
        title: Child R
        ---
        draft: true
        ---
      write
        title: Child R
        draft: true
        ---
      """,
    meaning: """
      A line of --- ends the keys. Behind it there is a line that looks like a key, and then another line of
      ---. So the keys most likely ended too early.
      """,
    why: "The key would be shown as text. With draft: true, a draft would be published.",
    remedy: """
      Delete the line of --- that is too early. If it belongs to a longer text in a key, move it in by two
      spaces, as the rest of that text.
      """)

  static let duplicateKey = Explanation(
    "The same key is there twice",
    example: """
      Instead of
        published: 2026-11-25
        kind: lcspr
        published: 2026-11-26
      write
        published: 2026-11-25
        kind: lcspr
      """,
    meaning: "A key can be there once. The message says where the first one stands.",
    why: "The program cannot know which of the two values is meant. With two dates, one of them is too early.",
    remedy: "Keep the right one, and delete the other.")

  static let unknownKey = Explanation(
    "There is no key of this name here",
    example: """
      Instead of
        sumary: Child R was seven.
      write
        summary: Child R was seven.
      """,
    meaning: """
      The key is not one that can stand in this place. Often a letter is missing, or the key belongs to
      another type of item, or to an entry of documents.
      """,
    why: """
      A key that nobody reads does nothing. If darft: true were passed over, a draft would be published.
      """,
    remedy: """
      Correct the spelling. The message names the key that is nearest, or says where the key belongs. If a
      block takes no options, delete the lines within it.
      """)

  static let missingKey = Explanation(
    "Something that is needed is not written",
    example: """
      title: Child R
      published: 2026-11-25T10:00
      kind: lcspr
      """,
    meaning: """
      A key is missing that must be there. Or there must be exactly one of several keys, and there is none or
      more than one.
      """,
    why: """
      Without it the page would be incomplete. Without published, nobody could tell when it may be seen. In a
      draft it is mostly a warning, because a draft may be unfinished. A title must be there always.
      """,
    remedy: """
      Write the key that the message names, with a value as it shows. Where the message says “either”, write
      one of the two and not both.
      """)

  static let noValue = Explanation(
    "A key has no value",
    example: """
      Instead of
        summary:
      write
        summary: What we learned from the life of Child R.
      or delete the line.
      """,
    meaning: "There is nothing behind the colon, and nothing that belongs to the key in the lines below.",
    why: "It may be that something was to be written here later. The program does not guess what.",
    remedy: "Write the value behind the colon, with a space between. Or delete the line.")

  static let frontPage = Explanation(
    "The front page is always public",
    meaning: "The file pages/index.md has draft, published or withdrawn among its keys.",
    why: "A site cannot be without its front page, so it cannot be held back or taken down.",
    remedy: """
      Delete the key. To hold back a part of the front page, put that part into a when block with the day from
      which it shows.
      """)

  static let textInNational = Explanation(
    "A national entry has a text below its keys",
    example: """
      ---
      title: The myth of invisible men
      url: https://www.gov.uk/government/publications/an-example
      publisher: Child Safeguarding Practice Review Panel
      published: 2021-09
      summary: What the panel found about fathers and other men.
      ---
      """,
    meaning: "National entries have keys alone. Here something is written below them.",
    why: """
      The entry has no page of its own: it links to the publisher. So nobody would ever read the text.
      """,
    remedy: "Write what there is to say as summary, in up to 300 characters, and delete the text.")
}
