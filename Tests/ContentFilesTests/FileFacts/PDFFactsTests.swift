import ContentFiles
import Dispatch
import Synchronization
import Testing

@Suite struct `Facts of a PDF` {
  let folder = MeasuredFolder()

  @Test(arguments: [1, 3, 120])
  func `Pages are counted`(pages: Int) throws {
    let bytes = SamplePDF.bytes(pages: pages)
    let facts = try folder.measure("report.pdf", bytes).get()
    #expect(facts == DocumentFacts(format: "PDF", bytes: bytes.count, pages: pages))
  }

  @Test func `The extension's letter case does not matter`() throws {
    #expect(try folder.measure("Report.PDF", SamplePDF.bytes(pages: 2)).get().pages == 2)
  }

  @Test func `A PDF that everybody may open but not change is counted`() throws {
    let bytes = SamplePDF.encrypted(pages: 4, password: "")
    #expect(try folder.measure("report.pdf", bytes).get().pages == 4)
  }

  @Test func `A PDF that opens only with a password is a fault`() {
    let bytes = SamplePDF.encrypted(pages: 4, password: "secret")
    #expect(folder.measure("report.pdf", bytes).problem == .locked)
  }

  @Test(arguments: [0.2, 0.5, 0.8, 0.97])
  func `A PDF whose end is missing is a fault`(share: Double) {
    let bytes = SamplePDF.bytes(pages: 30)
    let part = bytes.prefix(Int(Double(bytes.count) * share))
    #expect(folder.measure("report.pdf", part).problem == .cutShort)
  }

  @Test func `A PDF with a slip in its index is read as viewers read it`() throws {
    let text = String(decoding: SamplePDF.bytes(pages: 3), as: UTF8.self)
    guard let index = text.firstRange(of: "startxref\n") else { throw CancellationError() }
    let bytes = Array((text[..<index.upperBound] + "7\n%%EOF\n").utf8)
    #expect(try folder.measure("report.pdf", bytes).get().pages == 3)
  }

  @Test func `A PDF without pages is a fault`() {
    #expect(folder.measure("a.pdf", SamplePDF.bytes(pages: 0)).problem == .damaged("it has no pages"))
  }

  @Test func `Something that only begins like a PDF is a fault`() {
    #expect(folder.measure("a.pdf", "%PDF-1.7\nnothing else".utf8).problem == .cutShort)
    let problem = folder.measure("b.pdf", "%PDF-1.7\nnothing else\n%%EOF\n".utf8).problem
    guard case .damaged(let why) = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
    #expect(!why.isEmpty)
  }

  @Test func `Many threads at once count as one does`() {
    let counts = [1, 2, 3, 5, 8, 13, 21]
    for pages in counts { folder.write("\(pages).pdf", SamplePDF.bytes(pages: pages)) }
    let path = folder.path
    let wrong = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 700) { number in
      let pages = counts[number % counts.count]
      let facts = DocumentFacts.measure(path: "\(path)/\(pages).pdf", name: "\(pages).pdf")
      if (try? facts.get().pages) != pages { wrong.withLock { $0 += 1 } }
    }
    #expect(wrong.withLock { $0 } == 0)
  }
}
