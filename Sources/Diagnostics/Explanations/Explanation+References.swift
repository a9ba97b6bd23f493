extension Explanation {
  // What items say of one another, and the addresses that they have.
  static let unknownItem = Explanation(
    "There is no item with this id",
    example: """
      Instead of
        about: [reviews/child-ss]
      write
        about: [reviews/child-s]
      """,
    meaning: "A key or a block names an item by its id, and there is no such item.",
    why: """
      A pack opens no earlier than the review that it is about. If the review cannot be found, the pack could
      come out before it. In a draft this is a warning.
      """,
    remedy: """
      Write the folder and the name of the file, without .md. If you have renamed the item, write its new
      name.
      """)

  static let wrongType = Explanation(
    "This key takes items of another type",
    example: """
      about: [reviews/child-s, learning-packs/neglect]
      """,
    meaning: """
      There is such an item, but it is of a type that does not fit here. What something is about is a review,
      a thematic report or a learning pack. A document can show any item but a national entry.
      """,
    why: "The page would say something that makes no sense, or link to a page that there is not.",
    remedy: "Name an item of a type that the message lists, or put a link into the text.")

  static let aboutItself = Explanation(
    "Two items are about each other",
    example: """
      In learning-packs/child-s/index.md
        about: [reviews/child-s]
      and nothing like it in the review.
      """,
    meaning: "An item is about another which is itself about the first, perhaps through a third.",
    why: "Each opens no earlier than what it is about. So each would wait for the other, and none would open.",
    remedy: """
      Take one of the two out of about. A pack is about its review, and not the other way round. Both pages
      link to each other all the same.
      """)

  static let addressTaken = Explanation(
    "Two things would be at one address",
    example: """
      Instead of, in reviews/child-k.md,
        former_urls: [/reviews/child-s/]
      write
        former_urls: [/scr/child-k.html]
      """,
    meaning: """
      Two pages or files would have the same address, or lie in folders whose names differ in capitals alone. The
      message names both. Capitals make no difference here. Some addresses belong to pages that the program
      makes, and to the further pages of long lists. It does not matter which of the two is public today.
      """,
    why: """
      One of the two would take the place of the other, and would be lost. On many disks Media and media are one
      folder. If the program waited until both are public, the site would stop on the morning of a release.
      """,
    remedy: """
      Give one of them another name. If one was public at that address, leave it there and rename the other.
      If it is a former address, correct it or take it out. If two folders differ in capitals, spell both alike.
      """)

  static let sameTwice = Explanation(
    "The same thing is there twice",
    meaning: """
      Two items have a document or a picture of the same bytes, or the same kind, title and text. Neither of them
      would be public while the other is kept back, so this is a warning.
      """,
    why: "One of them may lie in the wrong folder, or may be a copy that is left over.",
    remedy: """
      - If one of the two is a copy, compare them, keep one, and delete the other.
      - If both items offer the document, leave it beside one of them, and write item: in the other.
      - If a picture is shown by several items, put it into Public.
      """)
}
