import Publications

extension ItemType {
  /// The keys of its items' files, those that all types share first.
  package var keys: [KeyFacts] { KeysOfTypes.all[self] ?? [] }

  /// The keys that it alone declares.
  package var ownKeys: [KeyFacts] {
    switch self {
    case .review: ReviewKeys.listed.facts
    case .learningPack: LearningPackKeys.listed.facts
    case .thematicReport: ThematicReportKeys.listed.facts
    case .training: TrainingKeys.listed.facts
    case .national: NationalKeys.listed.facts
    case .page: PageKeys.listed.facts
    }
  }

  /// What a key belongs to, when that is something other than items of this type.
  package func owner(of key: String) -> String? {
    guard !keys.contains(where: { $0.name == key }) else { return nil }
    let owner = ItemType.allCases.first { $0 != self && $0.ownKeys.contains { $0.name == key } }
    if let owner { return owner.many.lowercased() }
    let isOfDocuments = DocumentKeys.listed.names.contains(key) && !SharedKeys.listed.names.contains(key)
    return isOfDocuments ? "an entry of documents" : nil
  }
}

private enum KeysOfTypes {
  static let all: [ItemType: [KeyFacts]] = Dictionary(
    uniqueKeysWithValues: ItemType.allCases.map { type in
      let own = Dictionary(uniqueKeysWithValues: type.ownKeys.map { ($0.name, $0) })
      let shared = SharedKeys.listed.facts.filter { !$0.absentTypes.contains(type) }
      let names = Set(shared.map(\.name))
      return (type, shared.map { own[$0.name] ?? $0 } + type.ownKeys.filter { !names.contains($0.name) })
    })
}
