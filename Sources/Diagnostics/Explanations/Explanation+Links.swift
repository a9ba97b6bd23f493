extension Explanation {
  // Where links lead.
  static let deadLink = Explanation(
    "A link leads to nothing",
    example: """
      Instead of
        [Child S](../reviews/child-ss.md)
      write
        [Child S](../reviews/child-s.md)
      """,
    meaning: """
      There is nothing at the end of the link. Or it leads to a national entry, which has no page. In a draft
      a missing target is a warning.
      """,
    why: "A reader who follows the link would find that the page does not exist.",
    remedy: """
      - Write the path from this file to the other: ../reviews/child-s.md. If the other is a folder, with
      index.md behind it: ../reviews/child-s/index.md.
      - From a file that is itself in a folder, such as reviews/child-r/index.md, the path to a pack is
      ../../learning-packs/child-s/index.md.
      - For a page that the program makes, write its address: /archive/.
      - In place of a national entry, link to the publisher's own page.
      """)

  static let outsideLinkGone = Explanation(
    "An address outside the site leads to nothing any more",
    meaning: "Its host says that there is no such page.",
    why: "A reader who wants to read on finds an error.",
    remedy: """
      Look for where the page is now: search for its title on the same site. Write the new address. If it is
      gone for good, take the link out, and say in words what it was.
      """)

  static let outsideLinkMoved = Explanation(
    "An address outside the site has moved",
    meaning: "Its host leads on to another address, and says that this is for good.",
    why: "The old address works today. Hosts forget old addresses after some years.",
    remedy: "Open the new address. If it is the right page, write it in the place of the old one.")

  static let outsideLinkSilent = Explanation(
    "An address outside the site does not answer",
    meaning: "There was no answer. The message says why.",
    why: "It may be down for an hour, or gone.",
    remedy: """
      Open it in a browser. If it does not come up there either, run check --links again in a few days. Then
      look for where the page is now.
      """)

  static let outsideLinkUnclear = Explanation(
    "An address outside the site does not say whether it is there",
    meaning: "Its host answered, but does not show the page to programs, or not to anybody just now.",
    why: "The program cannot know what a reader would see.",
    remedy: "Open it in a browser. If the page is there, all is well.")

  static let linkNotLookedAt = Explanation(
    "Nobody has looked for long whether a link works",
    example: "checked: 2026-11-26",
    meaning: """
      The key checked of an entry under national says when its link was last seen to work. That is longer ago
      than site.yml wants: 12 months, unless it says something else under reminders.
      """,
    why: "Other publishers move their pages. The entry is nothing but its link.",
    remedy: "Open the link. If the right page comes up, write the day of today behind checked.")

  static let deadFragment = Explanation(
    "There is no such heading on the page",
    example: """
      ## What we ask of you

      is linked to by
        [what we ask](media.md#what-we-ask-of-you)
      """,
    meaning: """
      What stands behind # in a link is a heading of the page that it leads to. That page has no such heading
      when the link first shows. Perhaps the heading was changed, or it stands in a when block.
      """,
    why: "The reader would land at the top of the page and have to search.",
    remedy: """
      Write the heading in small letters, with hyphens for spaces and without other signs. A second heading
      with the same words has -1 behind it. Or leave out the # and what follows it.
      """)

  static let linkToEmbargoed = Explanation(
    "A link shows before the thing that it leads to",
    example: """
      ```when
      item: reviews/child-t
      text: |
        Read [the review of Child T](../reviews/child-t/index.md).
      ```
      """,
    meaning: """
      The text with the link is public before the thing that it leads to. The message says from when on that
      is public.
      """,
    why: "The link would give away what is under embargo. And it would lead nowhere until then.",
    remedy: """
      - If the link leads to an item, put its sentence into a when block that names the item. It shows by
      itself when the item does.
      - If it leads to a document with a day of its own, or to the page of a theme, a kind or a year, use a
      when block with from and the day that the message names.
      - If the link stands in a key, such as summary, leave it out until then. Blocks stand only in a text.
      """)

  static let linkThatDies = Explanation(
    "A link leads to something that will be gone",
    example: """
      Instead of
        [our serious case reviews](/kinds/scr/)
      write
        [our reviews](/reviews/) and [the archive](/archive/)
      """,
    meaning: """
      The link leads to the page of a theme, a kind or a year. From the day that the message names, that page
      has nothing left in it, and so it is not there any more.
      """,
    why: """
      The passing of time alone must never stop the site from being made. So the program says now what would
      be wrong then.
      """,
    remedy: "Take the link out, or link to a page that is always there, such as /reviews/ or /archive/.")

  static let linkToAbsent = Explanation(
    "A link leads to something that is never public",
    meaning: """
      The link leads to a draft, to a review that is published anonymously, to something that is about one of
      these, to a file that is on no page, or to the page of a theme, a kind or a year with nothing in it.
      """,
    why: "The link would give away that there is such a thing, and it would lead nowhere.",
    remedy: """
      - If the item is a draft, take the link out until it has a date and is no draft. Then put it into a when
      block that names the item.
      - If the review is anonymous, take the link out for good. Nothing of it may be on this site.
      - If it is a file, add it to the documents of its item.
      - If it is the page of a theme, a kind or a year, take the link out until there is something in it.
      """)

  static let notAnImage = Explanation(
    "This is not a picture of this item",
    example: """
      ![The three stages of a review](stages.png)
      """,
    meaning: "A picture lies beside the item's index.md, or in Public. Here it is neither.",
    why: """
      A picture of another item may not be public at the same time, and then there would be a gap on the page.
      """,
    remedy: """
      Put the picture beside this item's index.md. If several pages show it and it is under no embargo, put
      it into Public, and write its address: /stages.png.
      """)

  static let unknownContact = Explanation(
    "There is no such contact",
    example: """
      Instead of
        [ask us](contact:unit)
      write
        [ask us](contact:business_unit)
      """,
    meaning: "A link to a contact names one that there is not.",
    why: "The reader could not write to anybody.",
    remedy: "Write contact:business_unit, contact:media or contact:accessibility.")
}
