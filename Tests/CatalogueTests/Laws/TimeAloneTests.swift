import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

@Suite struct `Time alone` {
  @Test func `Never stops a build: what has no problem at a moment has none at a later one`() {
    let moments = `Absent means absent`.moments.sorted()
    var sound = 0
    for seed in 0..<600 {
      guard let catalogue = RandomContent(seed: seed, carefulness: 2).soundCatalogue else {
        continue
      }
      guard let first = moments.firstIndex(where: { catalogue.linkProblems(from: $0).isEmpty })
      else { continue }
      sound += first < moments.count - 1 ? 1 : 0
      for moment in moments[first...] {
        #expect(catalogue.linkProblems(from: moment).isEmpty, "seed \(seed), \(moment)")
      }
    }
    #expect(sound > 100)
  }

  /// All files of the samples have one size, and a few different sums.
  @Test func `Never makes an error of what is twice, where it was a warning before`() {
    let moments = `Absent means absent`.moments.sorted()
    var (warned, ended) = (0, 0)
    for seed in 0..<300 {
      let catalogue = RandomContent(seed: seed, carefulness: 2).catalogue
      let errors = moments.map { moment in
        let found = catalogue.twinProblems(Register([]), from: moment) { file in
          "\(file.source.utf8.reduce(0) { $0 + Int($1) } % 23)"
        }
        warned += found.count { $0.severity == .warning }
        return Set(found.filter { $0.severity == .error }.map(\.place))
      }
      for (before, after) in zip(errors, errors.dropFirst()) {
        #expect(after.isSubset(of: before), "seed \(seed)")
        ended += before.subtracting(after).count
      }
    }
    #expect(warned > 100 && ended > 100)
  }

  @Test func `Leaves no link that leads to nothing`() {
    var links = 0
    for seed in 0..<600 {
      guard let catalogue = RandomContent(seed: seed, carefulness: 2).soundCatalogue else {
        continue
      }
      var random = RandomNumbers(seed: seed)
      for _ in 0..<2 {
        let moment = random.one(of: `Absent means absent`.moments)
        guard catalogue.linkProblems(from: moment).isEmpty else { continue }
        let edition = catalogue.edition(asOf: moment)
        let addresses = edition.addresses
        for item in edition.items {
          for link in edition.texts(of: item).body.links {
            links += 1
            let leads = addresses.contains(link.href)
            #expect(leads, "seed \(seed), \(moment): \(link.href) on \(item.id)")
          }
        }
      }
    }
    #expect(links > 100)
  }

  @Test func `Between one change and the next changes nothing`() {
    for seed in 0..<60 {
      guard let catalogue = RandomContent(seed: seed, carefulness: 12).soundCatalogue else {
        continue
      }
      var moment = Moment.always
      while let next = catalogue.office.nextChange(after: moment) {
        expectEqual(
          describe(catalogue.edition(asOf: moment)),
          describe(catalogue.edition(asOf: next.aSecondBefore)),
          "seed \(seed), from \(moment) to \(next)")
        moment = next
      }
      expectEqual(
        describe(catalogue.edition(asOf: moment)),
        describe(catalogue.edition(asOf: TestSupport.moment("2190-01-01"))),
        "seed \(seed), from \(moment) on")
    }
  }
}

extension Edition {
  /// Every address that this edition's pages, files and groups have.
  fileprivate var addresses: Set<String> {
    var addresses = Set(themes.map(\.path) + kinds.map(\.path) + years.map(\.path))
    for item in items {
      guard let path = item.path else { continue }
      addresses.insert(path)
      addresses.formUnion(item.files.keys.map { path + $0 })
    }
    return addresses
  }
}

extension PublicProse {
  fileprivate var links: [Location] {
    pieces.flatMap { piece -> [Location] in
      switch piece {
      case .address(let location), .picture(let location, _): [location]
      case .block(.downloads(let documents)): documents.map(\.document.location)
      case .block(.quote(let quote)): quote.text.links
      default: []
      }
    }
  }
}
