import Diagnostics

@testable import Publications

/// The properties of a value, and of what is in it, that store dated facts, with the facts' days.
func storedFacts(in value: Any, _ path: String = "") -> [(property: String, spans: [Span])] {
  Mirror(reflecting: value).children.flatMap { child -> [(property: String, spans: [Span])] in
    // A case's value stands for the case.
    let path = [path, child.label ?? ""].filter { !$0.isEmpty }.joined(separator: ".")
    if type(of: child.value) is any StoresFacts.Type {
      return [(path, (child.value as? any StoresFacts)?.spans ?? [])]
    }
    return child.value is Prose ? [] : storedFacts(in: child.value, path)
  }
}

/// The properties of a value, and of what is in it, that store a date or a moment which nothing seals.
func openDates(in value: Any, _ path: String = "") -> [String] {
  Mirror(reflecting: value).children.flatMap { child -> [String] in
    let path = [path, child.label ?? ""].filter { !$0.isEmpty }.joined(separator: ".")
    if type(of: child.value) is any StoresDates.Type { return [path] }
    return child.value is Prose || type(of: child.value) is any StoresFacts.Type ? [] : openDates(in: child.value, path)
  }
}

private protocol StoresDates {}
extension PartialDate: StoresDates {}
extension CalendarDay: StoresDates {}
extension Moment: StoresDates {}
extension Timing: StoresDates {}
extension PublishUntil: StoresDates {}
extension Located: StoresDates where Value: StoresDates {}
extension Optional: StoresDates where Wrapped: StoresDates {}
extension Array: StoresDates where Element: StoresDates {}

/// Known by its type, so that it is known too where there is no fact in it.
private protocol StoresFacts {
  var spans: [Span] { get }
}

extension Timed: StoresFacts {
  fileprivate var spans: [Span] { [span] }
}

extension Optional: StoresFacts where Wrapped: StoresFacts {
  fileprivate var spans: [Span] { map(\.spans) ?? [] }
}

extension Array: StoresFacts where Element: StoresFacts {
  fileprivate var spans: [Span] { flatMap(\.spans) }
}
