/// What a page draws, in its order, as far as it tells whether its text can be seen.
struct PageDrawing {
  /// A character, by its middle.
  struct Mark {
    let x: Double, y: Double
    let isInvisible: Bool
    let isWhite: Bool
    /// A space covers and shows nothing; which codes are spaces is known for simple fonts only.
    let isSpace: Bool
    let order: Int
  }

  /// Something that is painted over what was drawn before it.
  struct Cover {
    let box: Box
    /// Whether nothing below it can be seen. What is see-through, a pattern or no rectangle is only known
    /// to be there.
    let hides: Bool
    let isWhite: Bool
    let isDark: Bool
    let order: Int
  }

  var marks: [Mark] = []
  var covers: [Cover] = []
  /// The page itself.
  var sheet: Box?

  /// Whether a character is drawn with no ink at all (text rendering mode 3).
  var hasInvisibleText: Bool { marks.contains { $0.isInvisible && !$0.isSpace } }

  /// Whether characters were covered after they were drawn, two of a run at least: a box may touch the next
  /// word.
  var hasCoveredText: Bool {
    hasRun { mark in
      !mark.isInvisible
        && covers.contains { $0.hides && $0.order > mark.order && $0.box.contains(mark.x, mark.y) }
    }
  }

  /// Whether characters have the colour of what is below them: white on nothing, or dark on a dark box.
  var hasTextInGroundColour: Bool {
    hasRun { mark in
      guard !mark.isInvisible, mark.isWhite else { return false }
      let ground = covers.last { $0.order < mark.order && $0.box.contains(mark.x, mark.y) }
      return ground?.isWhite ?? true
    }
  }

  /// Whether characters stand beside the page.
  var hasTextOffPage: Bool {
    guard let sheet else { return false }
    return hasRun { !sheet.contains($0.x, $0.y) }
  }

  /// Whether dark characters stand on a dark box.
  var hasDarkTextOnDark: Bool { hasRun { darkOnDark($0) } }

  var dark: [Int: Bool] = [:]

  private func darkOnDark(_ mark: Mark) -> Bool {
    guard !mark.isInvisible, dark[mark.order] == true else { return false }
    return covers.last { $0.order < mark.order && $0.box.contains(mark.x, mark.y) }?.isDark ?? false
  }

  private func hasRun(_ isSought: (Mark) -> Bool) -> Bool {
    var run = 0
    for mark in marks where !mark.isSpace {
      run = isSought(mark) ? run + 1 : 0
      if run == 2 { return true }
    }
    return false
  }
}
