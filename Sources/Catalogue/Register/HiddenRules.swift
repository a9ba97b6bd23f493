import Diagnostics
import Publications

extension Catalogue {
  /// Something that the public has seen, and would not see any more.
  func hidden(_ number: Int, _ standing: Standing, _ record: ItemRecord, _ promise: Promise) -> Diagnostic {
    let item = items[number]
    let promise = promise.lasting(until: record.longestUntil)
    let cause = cause(number, standing, promise)
    guard promise.isKept, item.id.type.isPublication else {
      return Diagnostic(
        cause.place, .addressLost, "\(promise.since), and \(cause.words): its address is lost.",
        hint: "To take it down and keep its address, write \(promise.withdrawn).")
    }
    return Diagnostic(
      cause.place, .registerHidden, "\(promise.words), and \(cause.words).",
      hint: "\(cause.remedy) \(promise.withdrawal(in: "it"))")
  }

  private typealias Cause = (place: SourcePlace, words: String, remedy: String)

  private func cause(_ number: Int, _ standing: Standing, _ promise: Promise) -> Cause {
    let (item, lifetime) = (items[number], lifetimes[number])
    switch standing {
    case .draft: return (item.place, "it is a draft now", "Take draft: true out of it.")
    case .anonymous:
      return (item.place, "its outcome is anonymous now", "Put its outcome back as it was.")
    case .neverPublic: return (item.place, "it is withdrawn before it opens now", "Take withdrawn out of it.")
    case .embargoed, .withdrawn, .underWay, .notPublished, .archived, .current: break
    }
    if let own = item.published, own.opening > promise.from {
      return (
        item.publishedPlace, "it is under embargo until \(own.opening) now",
        "Put published back \(putBack(item, promise))."
      )
    }
    let about = item.about.first { reference in
      guard let other = index[reference.value] else { return false }
      return lifetimes[other].opening.map { $0.moment > promise.from } ?? true
    }
    let until = lifetime.opening.map { " until \($0.moment)" } ?? ""
    return (
      about?.place ?? item.place,
      "it is about \(about.map { "\($0.value)" } ?? "something") now, which is not public\(until)",
      "Take \(about.map { "\($0.value)" } ?? "it") out of about."
    )
  }
}
