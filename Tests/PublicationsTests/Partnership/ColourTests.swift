import Publications
import Testing

@Suite struct `Colours` {
  @Test(arguments: [
    // Reference values of WCAG 2.2's formula, to two decimals.
    ("#000000", 21.0), ("#ffffff", 1.0), ("#767676", 4.54), ("#777777", 4.48), ("#ff0000", 4.0),
    ("#0000ff", 8.59), ("#1f4e5f", 9.08), ("#ffff00", 1.07),
  ])
  func `Contrast with white is that of WCAG`(text: String, expected: Double) throws {
    let colour = try #require(Colour(text))
    #expect(abs(colour.contrast(with: .white) - expected) < 0.01)
  }

  @Test(arguments: ["#ffd34d", "#777777", "#00ff00", "#ffffff", "#8888ff"])
  func `The nearest readable colour passes, and the one before it does not`(text: String) throws {
    let colour = try #require(Colour(text))
    let readable = colour.readable(on: .white)
    #expect(readable.contrast(with: .white) >= 4.5)
    // Hardly darker than it must be: a step is one in 255.
    #expect(readable.contrast(with: .white) < 4.7)
  }

  @Test func `A colour that can be read stays as it is`() throws {
    let colour = try #require(Colour("#1f4e5f"))
    #expect(colour.readable(on: .white) == colour)
  }

  @Test func `On a dark ground it becomes lighter`() throws {
    let ground = try #require(Colour("#20272c"))
    let colour = try #require(Colour("#1f4e5f")).readable(on: ground, contrast: 7)
    #expect(colour.contrast(with: ground) >= 7)
  }

  @Test(arguments: ["1f4e5f", "#1f4e5", "#1f4e5f0", "#1f4e5g", "#+f4e5f", "#-1f4e5", "blue", "", "#"])
  func `Anything else is no colour`(text: String) {
    #expect(Colour(text) == nil)
  }

  @Test func `It is written as it is read`() {
    for text in ["#000000", "#0a0b0c", "#ffffff"] { #expect(Colour(text)?.description == text) }
  }
}
