import Testing

@testable import Preview

@Suite struct `What opens a preview` {
  @Test func `A printed address opens one browser, and the next gets another`() async {
    let tickets = Tickets()
    #expect(await tickets.isSpent(on: tickets.printed.text))
    #expect(await !tickets.isSpent(on: tickets.printed.text))
    var uses = tickets.uses.makeAsyncIterator()
    let next = await uses.next() ?? nil
    #expect(await next == tickets.current)
    #expect(await tickets.isSpent(on: next?.text ?? ""))
  }

  @Test func `The browser that the program starts takes nobody's address`() async {
    let tickets = Tickets()
    #expect(await tickets.isSpent(on: tickets.forBrowser.text))
    #expect(await !tickets.isSpent(on: tickets.forBrowser.text))
    #expect(await tickets.isSpent(on: tickets.printed.text))
  }

  @Test(arguments: ["", "0", "x"])
  func `Nothing else opens it`(text: String) async {
    let tickets = Tickets()
    #expect(await !tickets.isSpent(on: text))
    #expect(await !tickets.isSpent(on: String(tickets.printed.text.dropLast())))
  }

  @Test func `Only the same preview answers a page's question`() {
    let (identity, pass) = (Secret(), Secret())
    let challenge = Challenge(by: identity)
    #expect(identity.answer(to: challenge.question) == challenge.answer)
    // What a browser may show another server.
    #expect(pass.answer(to: challenge.question) != challenge.answer)
    #expect(Challenge(by: identity).question != challenge.question)
  }
}
