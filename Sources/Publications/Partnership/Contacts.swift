package enum ContactRole: String, CaseIterable, Hashable, Sendable {
  case businessUnit = "business_unit"
  case media, accessibility
}

/// Somebody to write to or to call. It has an e-mail address, a telephone number, or both.
package struct Contact: Hashable, Sendable {
  package var name: String
  package var email: String?
  package var phone: String?

  package init(name: String, email: String?, phone: String?) {
    self.name = name
    self.email = email
    self.phone = phone
  }

  /// Where a link to the contact leads.
  package var location: Location? {
    (email.flatMap(WebAddress.mail) ?? phone.flatMap(WebAddress.phone)).map(Location.init)
  }
}

package struct Contacts: Hashable, Sendable {
  package var businessUnit: Contact
  package var media: Contact?
  package var accessibility: Contact?

  package init(businessUnit: Contact, media: Contact?, accessibility: Contact?) {
    self.businessUnit = businessUnit
    self.media = media
    self.accessibility = accessibility
  }

  /// The business unit answers where nobody else is named.
  package subscript(role: ContactRole) -> Contact {
    switch role {
    case .businessUnit: businessUnit
    case .media: media ?? businessUnit
    case .accessibility: accessibility ?? businessUnit
    }
  }
}
