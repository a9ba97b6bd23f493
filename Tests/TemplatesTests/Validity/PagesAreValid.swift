import Catalogue
import HTML
import Publications
import TestSupport
import Testing

@Suite struct `Every page is valid` {
  @Test(arguments: Sites.allCases)
  func `No page has a fault, and every link and fragment leads somewhere`(site: Sites) async throws {
    expectValid(try await site.built(), "\(site)")
  }

  @Test func `The example stays valid through its next twenty changes`() async throws {
    let office = try #require(try await Sites.example.content().catalogue).office
    var moment = try Moment(dayOrMoment: Sites.moment)
    for _ in 1...20 {
      moment = try #require(office.nextChange(after: moment))
      expectValid(try await BuiltSite(site: Sites.example.path, asOf: moment), moment.description)
    }
  }

  @Test func `What other programs read names addresses that are there`() async throws {
    let site = try await Sites.example.built()
    let origin = "https://reviews.northmoor.example/"
    for path in site.paths where !path.hasSuffix(".pdf") {
      let text = try #require(site.text(path))
      for match in text.matches(of: /https:\/\/reviews\.northmoor\.example\/([^\s"<,]*)/) {
        let target = String(match.output.1)
        #expect(site.has(OutputPath.file(at: "/\(target)")), "\(path) names \(origin)\(target)")
      }
    }
  }

  private func expectValid(_ site: BuiltSite, _ name: String) {
    let reports = site.pages.map { ($0.path, HTMLValidator.report(on: $0.bytes)) }
    let ids = Dictionary(uniqueKeysWithValues: reports.map { ($0, $1.ids) })
    for (path, report) in reports {
      for problem in report.problems {
        Issue.record("\(name): \(path):\(problem.line): \(problem.message)")
      }
      for link in Set(report.links) where link.hasPrefix("/") || link.hasPrefix("#") {
        let parts = link.split(separator: "#", omittingEmptySubsequences: false)
        let file = parts[0].isEmpty ? path : OutputPath.file(at: parts[0])
        #expect(site.has(file), "\(name): \(path) leads to \(link)")
        guard parts.count > 1, let ids = ids[file] else { continue }
        #expect(ids.contains(String(parts[1])), "\(name): \(path) leads to \(link)")
      }
    }
  }
}
