extension Explanation {
  // The register and what is live, held against each other when the site is published.
  static let clockAhead = Explanation(
    "The clock of this machine is far past the last publishing",
    meaning: """
      This machine's clock says a time more than 60 days after anything was published here. Either nobody has
      published for so long, or the clock is wrong.
      """,
    why: """
      With a clock that is ahead, reports under embargo would go out at once, and others would be archived. What
      is out cannot be taken back.
      """,
    remedy: """
      Look at the clock of the machine. If it is wrong, set it, and publish again. If it is right, publish once
      with --clock-is-right.
      """)

  static let registerOlder = Explanation(
    "The register does not go on from the last publishing",
    meaning: """
      Each publishing remembers, beside the live folder, how it left the register. The register in Content does not
      begin with that. It is an older copy, as from a backup, a second machine or a CI service whose push has
      failed; or it belongs to another site.
      """,
    why: """
      An older register does not know what has been published or withdrawn since. A report could vanish, or one
      that was taken down could come back, and nobody would be told.
      """,
    remedy: """
      - Put the newer Content/register.csv in its place, and publish again.
      - If it is lost for good, publish with --live-is-known. What is live then counts as known, and what this
      content would show beyond it counts as withdrawn.
      """)

  static let liveChanged = Explanation(
    "The live site is not what was published",
    meaning: """
      The program compares the live site with the register each time it publishes. A page or a document is missing
      there, or it has other bytes.
      """,
    why: "Somebody or something else writes into the folder that the web server shows.",
    remedy: """
      This publishing puts it right. Find out who changed the folder: another program, an upload, a restored
      backup.
      """)

  static let registerLost = Explanation(
    "Something is live that the register does not know",
    meaning: """
      Where the site goes live there is a publication, or a version of a document, of which no line of
      Content/register.csv knows. The register is lost, or an older copy has taken its place.
      """,
    why: """
      The register keeps what was promised to the public. Without it nobody would notice that a review is gone, or
      that something comes back that was taken down.
      """,
    remedy: """
      - Put Content/register.csv back from a backup, the history of the file or the machine that published last.
      - If there is none, publish with --live-is-known: what is live then counts as known and must stay, and what
      this content would show beyond it counts as withdrawn.
      """)
}
