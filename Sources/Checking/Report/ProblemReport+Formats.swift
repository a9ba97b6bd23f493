import HTML
import Publications

extension ProblemReport {
  /// For other programs (content model, section 11).
  package var json: String {
    let list = JSON.lines(
      .list(
        diagnostics.map { problem in
          .object(
            [
              .init("path", .text(problem.place.path)), .init("line", .number(problem.place.line)),
              .init("column", .number(problem.place.column)), .init("severity", .text(problem.severity.rawValue)),
              .init("code", .text(problem.code.rawValue)), .init("message", .text(problem.message)),
              .init("hint", .text(problem.hint ?? "")),
            ])
        }))
    return String(decoding: list.file, as: UTF8.self)
  }

  /// As GitHub, Forgejo and Gitea show it at the line of a change (workflow commands).
  package var annotations: String {
    diagnostics.map { problem in
      let place = problem.place
      let words = [problem.message, problem.hint].compactMap(\.self).joined(separator: " ")
      return "::\(problem.severity.rawValue) file=\(Self.escaped(place.path, inProperty: true)),line=\(place.line),"
        + "col=\(place.column),title=\(problem.code.rawValue)::\(Self.escaped(words, inProperty: false))\n"
    }.joined()
  }

  private static func escaped(_ text: String, inProperty: Bool) -> String {
    let escaped = text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    return inProperty ? escaped.replacing(":", with: "%3A").replacing(",", with: "%2C") : escaped
  }
}
