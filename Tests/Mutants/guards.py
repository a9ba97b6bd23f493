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
        "the scan of what is absent", "Sources/Site/Verification/LeakScan.swift",
        "    guard !absent.isEmpty else { return [] }\n    var found", "    if true { return [] }\n    var found",
        "The last look catches"),
    Guard(
        "links that templates make", "Sources/Site/Verification/LinkCheck.swift",
        "    guard present.contains(file) else {", "    guard true || present.contains(file) else {",
        "The last look catches"),
    Guard(
        "a key below the line that ends the keys", "Sources/ContentFiles/Decoding/ItemReader.swift",
        "    checkForStrayKeys(parts)\n", "",
        "A guard that is seldom needed"),
    Guard(
        "a clock that is far ahead", "Sources/Site/Publishing/ClockRule.swift",
        "    if let lastRun, isFarPast(lastRun, now) {", "    if let lastRun, false, isFarPast(lastRun, now) {",
        "A clock is doubted"),
    Guard(
        "an older register", "Sources/Site/Publishing/RegisterAgreement.swift",
        "    case .isAnother where !decisions.isLiveKnown:", "    case .isAnother where false:",
        "The register and the live site agree"),
    Guard(
        "what is live and in no line", "Sources/Site/Publishing/RegisterAgreement.swift",
        "      problems += (isSeen ?", "      _ = (isSeen ?",
        "The register and the live site agree"),
    Guard(
        "a register that could not be kept", "Sources/Site/Publishing/Publish.swift",
        "      throw PublishFailure.notKept(error.reason)", "      _ = error",
        "The register and the live site agree"),
    Guard(
        "lines that never came true", "Sources/Site/Publishing/RegisterAgreement.swift",
        "      takeBack(left.map(\\.value), facts, now: now)\n", "",
        "The register and the live site agree"),
    Guard(
        "files that change after the first look", "Sources/Site/Publishing/FirstLook.swift",
        "    guard changed.isEmpty else {", "    guard true || changed.isEmpty else {",
        "A document is published|What stops a publishing|signed off"),
    Guard(
        "a publication whose file is gone", "Sources/Catalogue/Register/RegisterRules.swift",
        "    guard let published = record.since else { return nil }\n    let promise = Promise(item: record.id, published, record.until, moment)\n    guard promise.isKept, record.id.type.isPublication else {",
        "    guard let published = record.since, false else { return nil }\n    let promise = Promise(item: record.id, published, record.until, moment)\n    guard promise.isKept, record.id.type.isPublication else {",
        "Until the last day a promise is kept"),
    Guard(
        "a year that was not changed", "Sources/Catalogue/Register/WrongYear.swift",
        "    guard !register.isEmpty else { return [] }", "    if true { return [] }",
        "What the public has never seen"),
    Guard(
        "a report that the outcome refuses", "Sources/ContentFiles/Decoding/ItemReader+Review.swift",
        "for document in documents where review.outcome.refusedDocuments.contains(document.kind)",
        "for document in documents where false && review.outcome.refusedDocuments.contains(document.kind)",
        "review"),
    Guard(
        "a document in Public", "Sources/ContentFiles/Content.swift",
        "      diagnostics += try PublicCopies.problems(", "      _ = try PublicCopies.problems(",
        "Leak case 5|places"),
    Guard(
        "the embargo", "Sources/Catalogue/Lifetimes/Lifetime.swift",
        "    guard let opening, moment >= opening.moment else { return .embargoed }", "    guard opening != nil else { return .embargoed }",
        "Absent|standing|Leak case 7"),
    Guard(
        "a document's own day", "Sources/Catalogue/Lifetimes/DocumentLifetime.swift",
        "    opening = max(itemOpening.moment, own?.moment ?? itemOpening.moment)", "    opening = itemOpening.moment",
        "document|Leak case 6"),
    Guard(
        "text is escaped", "Sources/HTML/Escaping.swift",
        'case UInt8(ascii: "<"): "&lt;"', 'case UInt8(ascii: "<"): "<"',
        "Text is escaped"),
    Guard(
        "a folder that is not ours", "Sources/Site/Output/FolderHandle+Obstacle.swift",
        "    return entries.isEmpty ? nil : .notOurs", "    return nil",
        "output|Leak case 18"),
    Guard(
        "names on finished pages", "Sources/Site/Publishing/NewPages.swift",
        "    guard inspection.names(inPage: page.new, at: page.address) else { return [] }", "    if true { return [] }",
        "A name on the list is not published"),
]
