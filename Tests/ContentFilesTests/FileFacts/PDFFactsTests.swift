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

  @Test func `A PDF that opens only with a password is not counted`() throws {
    let bytes = SamplePDF.encrypted(pages: 4, password: "secret")
    #expect(try folder.measure("report.pdf", bytes).get() == uncounted(bytes, .locked))
  }

  @Test(arguments: [0.2, 0.5, 0.8, 0.97])
  func `A PDF whose end is missing is not counted`(share: Double) throws {
    let whole = SamplePDF.bytes(pages: 30)
    let bytes = Array(whole.prefix(Int(Double(whole.count) * share)))
    #expect(try folder.measure("report.pdf", bytes).get() == uncounted(bytes, .cutShort))
  }

  @Test func `A PDF with a slip in its index is read as viewers read it`() throws {
    let text = String(decoding: SamplePDF.bytes(pages: 3), as: UTF8.self)
    guard let index = text.firstRange(of: "startxref\n") else { throw CancellationError() }
    let bytes = Array((text[..<index.upperBound] + "7\n%%EOF\n").utf8)
    #expect(try folder.measure("report.pdf", bytes).get().pages == 3)
  }

  @Test func `A PDF without pages is not counted`() throws {
    let bytes = SamplePDF.bytes(pages: 0)
    let facts = try folder.measure("a.pdf", bytes).get()
    #expect(facts == uncounted(bytes, .damaged("it has no pages")))
  }

  @Test func `Something that only begins like a PDF is not counted`() throws {
    let open = Array("%PDF-1.7\nnothing else".utf8)
    #expect(try folder.measure("a.pdf", open).get() == uncounted(open, .cutShort))
    let closed = Array("%PDF-1.7\nnothing else\n%%EOF\n".utf8)
    let facts = try folder.measure("b.pdf", closed).get()
    guard case .damaged(let why) = facts.uncounted else {
      Issue.record("\(facts)")
      return
    }
    #expect(!why.isEmpty)
    #expect(facts.pages == nil)
  }

  private func uncounted(_ bytes: [UInt8], _ problem: DocumentFault.Problem) -> DocumentFacts {
    DocumentFacts(format: "PDF", bytes: bytes.count, uncounted: problem)
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
