import Publications

/// A new partnership's site: what its files say before anybody has written anything.
package struct NewSite: Sendable {
  /// What only the office knows.
  package struct Answers: Sendable {
    package var name: String
    package var acronym: String?
    package var area: String?
    /// `https://…`
    package var url: String
    package var email: String?
    package var phone: String?

    package init(name: String, acronym: String?, area: String?, url: String, email: String?, phone: String?) {
      (self.name, self.acronym, self.area) = (name, acronym, area)
      (self.url, self.email, self.phone) = (url, email, phone)
    }
  }

  /// By their paths in the site's folder.
  package let files: [String: [UInt8]]

  package init(_ answers: Answers) {
    let settings = SettingsGuide.all(answers).map(\.text).joined(separator: "\n")
    let head = "# Who the partnership is, its contacts and its rules. README.md, beside this file, explains more.\n\n"
    files = [
      "Content/README.md": PackageResources.README_md,
      "Content/site.yml": Array((head + settings).utf8),
      "Content/pages/index.md": Array(Self.frontPage(answers).utf8),
      // An empty folder, for the logo.
      "Public/.gitkeep": [],
    ]
  }

  private static func frontPage(_ answers: Answers) -> String {
    let place = answers.area.map { " in \($0)" } ?? ""
    return """
      ---
      title: \(NewItem.quoted("Reviews and learning\(place)"))
      short_title: Home
      ---

      When a child\(place) has died or been seriously harmed, and abuse or neglect is known or suspected, the partners ask what can be learnt. We publish what we learn on this site, so that anybody can read it.

      ```concern
      ```

      ## Newest reviews

      ```list
      of: reviews
      newest: 5
      empty: No reviews are published at present.
      ```

      See [all reviews](/reviews/) and [the archive](/archive/).

      ## Learning for teams

      ```list
      of: learning-packs
      newest: 5
      empty: No learning packs are published at present.
      ```

      ## Training that is coming up

      ```list
      of: training
      when: upcoming
      newest: 5
      empty: No events are planned at present.
      ```

      ## Older reports

      ```national-repository
      ```

      """
  }
}
