import HTML
import Publications

/// Somebody to write to or to call, on one line.
struct ContactLine {
  let contact: Contact

  var html: HTML {
    let ways = [email, phone].compactMap(\.self)
    return "\(contact.name), \(ways.joined(separator: ", "))"
  }

  private var email: HTML? {
    contact.email.flatMap { email in
      WebAddress.mail(email).map { "<a href=\"\(Location($0))\">\(email)</a>" }
    }
  }

  private var phone: HTML? {
    contact.phone.flatMap { phone in
      WebAddress.phone(phone).map { "<a href=\"\(Location($0))\">\(phone)</a>" }
    }
  }
}
