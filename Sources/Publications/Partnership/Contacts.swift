public enum ContactRole: String, CaseIterable, Hashable, Sendable {
  case businessUnit = "business_unit"
  case media, accessibility
}

/// Somebody to write to or to call. It has an e-mail address, a telephone number, or both.
public struct Contact: Hashable, Sendable {
  public var name: String
  public var email: String?
  public var phone: String?

  public init(name: String, email: String?, phone: String?) {
    self.name = name
    self.email = email
    self.phone = phone
  }

  /// Where a link to the contact leads.
  public var location: Location? {
    (email.flatMap(WebAddress.mail) ?? phone.flatMap(WebAddress.phone)).map(Location.init)
  }
}

public struct Contacts: Hashable, Sendable {
  public var businessUnit: Contact
  public var media: Contact?
  public var accessibility: Contact?

  public init(businessUnit: Contact, media: Contact?, accessibility: Contact?) {
    self.businessUnit = businessUnit
    self.media = media
    self.accessibility = accessibility
  }

  /// The business unit answers where nobody else is named.
  public subscript(role: ContactRole) -> Contact {
    switch role {
    case .businessUnit: businessUnit
    case .media: media ?? businessUnit
    case .accessibility: accessibility ?? businessUnit
    }
  }
}
