extension Explanation {
  // The last look at the finished pages.
  static let leak = Explanation(
    "Something that is not public is in the finished site",
    meaning: """
      Before the site is put in place, the program searches it for what must not be there: the title, the
      address and the documents of whatever is not public now. It has found something.
      """,
    why: """
      The public would learn of it before its day. So the new site is not put in place. The one that is there
      stays as it was.
      """,
    remedy: """
      The message names the item, and the page of the site on which something of it is. The links that you
      write are looked at before this, so most likely a template is at fault. If the templates were changed,
      put them back as they were. If they were not, send the message to whoever looks after the program, and
      to nobody else: it names what is not public.
      """)

  static let deadTemplateLink = Explanation(
    "A link that the program makes leads to nothing",
    meaning: """
      The links that you write are looked at in their own files. This one is in a finished page, and a
      template has made it.
      """,
    why: "A reader who follows the link would find that the page does not exist.",
    remedy: """
      If the templates were changed, put them back as they were. If they were not, send the message to whoever
      looks after the program.
      """)

  static let faultyMarkup = Explanation(
    "A page that the program makes has a fault in its HTML",
    meaning: """
      A strict reader of HTML has found something on a finished page: a tag that is not closed, an id that is there
      twice, a page without a top heading, a level of headings that is left out. The place is that of the page, and
      a template has made it.
      """,
    why: """
      Browsers make the best of it, each in its own way. A screen reader may leave something out, or lead its user
      astray.
      """,
    remedy: """
      If the templates were changed, look at what was changed last. If they were not, send the message to whoever
      looks after the program.
      """)
}
