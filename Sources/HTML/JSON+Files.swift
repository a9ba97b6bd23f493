import Foundation

/// JSON in files of its own, written and read.
extension JSON {
  /// As compact as in a page.
  package var file: [UInt8] { ("\(self)\n" as HTML).bytes }

  /// Nil for what is not built so.
  package static func read<Value: Decodable>(_ bytes: [UInt8], as type: Value.Type = JSON.self) -> Value? {
    try? JSONDecoder().decode(type, from: Data(bytes))
  }

  /// The value of a member of an object.
  package subscript(name: String) -> JSON? {
    get { if case .object(let members) = self { members.first { $0.name == name }?.value } else { nil } }
    set {
      guard case .object(let members) = self, let newValue else { return }
      self = .object(members.map { $0.name == name ? Member(name, newValue) : $0 })
    }
  }

  package var string: String? { if case .text(let text) = self { text } else { nil } }

  package var values: [JSON]? { if case .list(let values) = self { values } else { nil } }
}

/// Members are in the order of their names.
extension JSON: Decodable {
  public init(from decoder: any Decoder) throws {
    if let members = try? [String: JSON](from: decoder) {
      self = .object(members.sorted { $0.key < $1.key }.map { Member($0.key, $0.value) })
    } else if let values = try? [JSON](from: decoder) {
      self = .list(values)
    } else if let flag = try? Bool(from: decoder) {
      self = .flag(flag)
    } else if let number = try? Int(from: decoder) {
      self = .number(number)
    } else {
      self = .text(try String(from: decoder))
    }
  }
}
