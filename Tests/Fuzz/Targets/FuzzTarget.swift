/// Something of the program that reads what anybody may have written, and what must hold of it
/// whatever that is.
public protocol FuzzTarget: Sendable {
  /// As its folders in `Corpus/` and `Finds/` are called.
  static var name: String { get }

  init() async throws

  /// Reads an input.
  ///
  /// - Throws: `Broken` when something does not hold.
  func check(_ input: [UInt8]) async throws
}

/// All of them.
public enum FuzzTargets {
  public static let all: [any FuzzTarget.Type] = [
    DateTarget.self, MarkdownTarget.self, BlockTarget.self, ItemTarget.self, SettingsTarget.self,
    RegisterTarget.self,
  ]

  /// Nil when there is none of that name.
  public static func named(_ name: String) -> (any FuzzTarget.Type)? { all.first { $0.name == name } }
}

/// What should hold and does not, in a sentence.
public struct Broken: Error, CustomStringConvertible {
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// Throws unless a condition holds.
func require(_ condition: Bool, _ otherwise: @autoclosure () -> String) throws(Broken) {
  if !condition { throw Broken(otherwise()) }
}
