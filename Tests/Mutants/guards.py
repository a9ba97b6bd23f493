"""The guards that `make mutants` weakens."""

from typing import NamedTuple


class Guard(NamedTuple):
    name: str
    file: str
    old: str
    new: str
    # A regular expression of the names of suites or tests.
    suites: str


GUARDS = [
    Guard(
        "the scan of what is absent", "Sources/Checking/Pages/LeakScan.swift",
        "    guard !absent.isEmpty else { return [] }\n    var found", "    if true { return [] }\n    var found",
        "The last look catches"),
    Guard(
        "links that templates make", "Sources/Checking/Pages/PageReports.swift",
        "    guard present.contains(file) else {", "    guard true || present.contains(file) else {",
        "The last look catches"),
    Guard(
        "markup that templates make", "Sources/Checking/Pages/PageReports.swift",
        "told.insert(problem.message).inserted", "false",
        "The last look catches"),
    Guard(
        "a key below the line that ends the keys", "Sources/ContentFiles/Decoding/ItemReader.swift",
        "    checkForStrayKeys(parts)\n", "",
        "A guard that is seldom needed"),
    Guard(
        "a clock that is far ahead", "Sources/Publishing/Register/ClockRule.swift",
        "    if let lastRun, isFarPast(lastRun, now) {", "    if let lastRun, false, isFarPast(lastRun, now) {",
        "A clock is doubted"),
    Guard(
        "an older register", "Sources/Publishing/Register/RegisterAgreement.swift",
        "    case .isAnother: problems = [Self.older(facts.register)]", "    case .isAnother: break",
        "The register and the live site agree"),
    Guard(
        "what is live and in no line", "Sources/Publishing/Register/RegisterAgreement.swift",
        "    case .isUnknown: problems = live.problems + DownOnLive(facts).problems",
        "    case .isUnknown: problems = DownOnLive(facts).problems",
        "The register and the live site agree"),
    Guard(
        "a register that could not be kept", "Sources/Publishing/Publish/Publish.swift",
        "      throw PublishFailure.notKept(error.reason)", "      _ = error",
        "The register and the live site agree"),
    Guard(
        "lines that never came true", "Sources/Publishing/Register/RegisterAgreement.swift",
        "      additions = notLive(left.map(\\.value), facts, now: now)\n", "",
        "The register and the live site agree"),
    Guard(
        "what is down in the live site alone", "Sources/Publishing/Register/RegisterAgreement.swift",
        "live.lines(facts.edition, now: now) + DownOnLive(facts).lines(now: now)", "live.lines(facts.edition, now: now)",
        "stays down across copies"),
    Guard(
        "what another copy took down", "Sources/Publishing/Publish/PublishSurroundings.swift",
        "    let known = Set(register.entries.map(\\.value))", "    if true { return [] }\n    let known = Set(register.entries.map(\\.value))",
        "stays down across copies"),
    Guard(
        "lines of another folder", "Sources/Publishing/Register/RegisterOnDisk.swift",
        "    else { return 0..<0 }", "    else { return 0..<Int.max }",
        "The register and the live site agree"),
    Guard(
        "content that is saved meanwhile", "Sources/Publishing/Publish/Publish.swift",
        "    if plan.isContentOutdated() { return nil }\n", "",
        "goes by what is there when it goes live"),
    Guard(
        "content that changes while it waits for the lock", "Sources/Publishing/Publish/Publish.swift",
        "    if try hasWaited || plan.isOutdated() {", "    if false {",
        "goes by what is there when it goes live|register and the live site"),
    Guard(
        "a clock that jumps while it waits", "Sources/Publishing/Publish/Rehearsal.swift",
        "    if let doubt = rule.problem(now: now), !decisions.isClockRight {", "    if let doubt = rule.problem(now: now), false {",
        "goes by what is there when it goes live"),
    Guard(
        "withdrawn bytes in Public", "Sources/Publishing/Pipeline/CheckedContent.swift",
        "      problems += down.map(\\.problem)\n", "",
        "stays down across copies"),
    Guard(
        "files that change after the first look", "Sources/Publishing/Publish/PrePublishReview.swift",
        "    guard changed.isEmpty else {", "    guard true || changed.isEmpty else {",
        "Nothing goes out that nobody has looked at"),
    Guard(
        "a publication whose file is gone", "Sources/Catalogue/Register/RegisterRules.swift",
        "    guard let published = record.since, record.published != nil || !record.id.isBuiltIn else { return nil }",
        "    guard let published = record.since, false else { return nil }",
        "Until the last day a promise is kept"),
    Guard(
        "a withdrawal that is lost", "Sources/Catalogue/Register/RegisterRules.swift",
        "      if let problem = publicAgain(number, record, restoring, asOf: moment) { return [problem] }\n", "",
        "[Ww]ithdraw"),
    Guard(
        "words that are emptied", "Sources/Catalogue/Register/RegisterRules.swift",
        "    if isGuarded { problems += emptied(number, record, promise) }\n", "",
        "[Ww]ords"),
    Guard(
        "what was taken down at once", "Sources/Publishing/Pipeline/CheckedContent.swift",
        "    self.catalogue = catalogue.withoutTakenDown(\n      content.register, restoring: aim.restored, publicFiles: content.publicFiles, sha256: hashes.file)",
        "    self.catalogue = catalogue",
        "taken down"),
    Guard(
        "the same document in two items", "Sources/Publishing/Pipeline/CheckedContent.swift",
        "      problems += catalogue.twinProblems(content.register, from: moment, sha256: hashes.file)\n", "",
        "A guard that is seldom needed"),
    Guard(
        "the first publishing", "Sources/Publishing/Pipeline/CheckedContent.swift",
        "        problems.append(decision.problem)\n", "",
        "What publish ends with|[Mm]oving"),
    Guard(
        "something else in the staged folder's place", "Sources/Output/StagedOutput.swift",
        "    guard parent.has(output.stagingName, thatIs: new.identity()) else { throw .swapped(folder) }\n", "",
        "place of|[Ss]wap"),
    Guard(
        "another user of the machine", "Sources/Preview/Server/PeerUser.swift",
        "return user == getuid()", "return true",
        "Who is at the other end"),
    Guard(
        "a year that was not changed", "Sources/Catalogue/Register/WrongYear.swift",
        "    guard !register.isEmpty else { return [] }", "    if true { return [] }",
        "What the public has never seen"),
    Guard(
        "a report that the outcome refuses", "Sources/ContentFiles/Decoding/ItemReader+Review.swift",
        "for document in documents where review.outcome.refusedDocuments.contains(document.kind)",
        "for document in documents where false && review.outcome.refusedDocuments.contains(document.kind)",
        "Keys of a document"),
    Guard(
        "a document in Public", "Sources/ContentFiles/Content.swift",
        "      diagnostics += try PublicCopies.problems(", "      _ = try PublicCopies.problems(",
        "Leak case 5|places"),
    Guard(
        "the embargo", "Sources/Catalogue/Lifetimes/Lifetime.swift",
        "    guard let stage = stage(asOf: moment) else { return .embargoed }",
        "    guard let stage = stage(asOf: moment) ?? stages.first else { return .embargoed }",
        "Absent|standing|Leak case 7"),
    Guard(
        "a dated fact's day", "Sources/Publications/Time/Timed.swift",
        "guard let fact, fact.span.from <= newsUntil, fact.span", "guard let fact, fact.span",
        "part that is absent|dated key"),
    Guard(
        "what a release pack shows of others", "Sources/Publications/Time/Timed.swift",
        "    self.newsUntil = newsUntil ?? moment", "    self.newsUntil = moment",
        "dated key|part that is absent"),
    Guard(
        "the seal of a dated fact", "Sources/Publications/Time/Timed.swift",
        "  fileprivate var value: Value", "  package var value: Value",
        "Nothing but the edition"),
    Guard(
        "the list of dated facts", "Sources/Publications/Items/Review.swift",
        "    return ([decided] + done).compactMap { $0?.fact() }", "    return done.compactMap { $0?.fact() }",
        "Dated facts"),
    Guard(
        "a document's own day", "Sources/Catalogue/Lifetimes/DocumentLifetime.swift",
        "    start = own.flatMap { $0.moment > itemOpening.moment ? $0 : nil } ?? itemOpening",
        "    start = itemOpening",
        "document|Leak case 6"),
    Guard(
        "text is escaped", "Sources/HTML/Escaping.swift",
        'case UInt8(ascii: "<"): "&lt;"', 'case UInt8(ascii: "<"): "<"',
        "Text is escaped"),
    Guard(
        "a folder that is not ours", "Sources/Output/Obstacles.swift",
        "    return entries.isEmpty ? nil : .notOurs", "    return nil",
        "output|Leak case 18"),
    Guard(
        "names on finished pages", "Sources/Publishing/Publish/ChangedPages.swift",
        "      site.names(on: page.new, inspection) + persons(", "      persons(",
        "A name on the list is not published"),
]
