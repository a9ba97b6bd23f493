import HTML
import Publications

/// Worried about a child: whom to call.
struct ConcernBlock {
  let partnership: PublicPartnership

  var html: HTML {
    """
    <section class="concern">
    <p><strong>Worried about a child?</strong> \(text)</p>
    \(when(!lines.isEmpty) { "<ul>\n\(each(lines, line))</ul>\n" })\
    </section>

    """
  }

  private var lines: [Concern.Line] { partnership.concern?.lines ?? [] }

  private var text: HTML {
    if let text = partnership.concern?.text { return "\(text)" }
    return when(lines.isEmpty) {
      "Tell \(ContactLine(contact: partnership.contacts[.businessUnit]).html). If a child is in danger now, call 999."
    }
  }

  private func line(_ line: Concern.Line) -> HTML {
    let ways = [
      line.phone.flatMap { phone in
        WebAddress.phone(phone).map { "<a href=\"\(Location($0))\">\(phone)</a>" as HTML }
      },
      line.email.flatMap { email in
        WebAddress.mail(email).map { "<a href=\"\(Location($0))\">\(email)</a>" as HTML }
      },
      line.address.map { "<a href=\"\(Location($0))\">\($0.readable)</a>" as HTML },
    ].compactMap(\.self)
    return "<li>\(line.name): \(ways.joined(separator: ", "))</li>\n"
  }
}
