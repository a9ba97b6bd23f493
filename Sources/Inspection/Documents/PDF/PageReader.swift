/// Reads what a page's content streams draw.
///
/// Characters are taken at their middles, shapes at the boxes around them, clipping at the box around its
/// path. What a pattern, a shading or a soft mask paints is known to be there, and not to hide anything.
struct PageReader {
  private struct State {
    var matrix = Matrix.identity
    var clip: Box?
    /// From 0, black, to 1; nil if it is not known.
    var fill: Double? = 0
    var isOpaque = true
    var strokesOpaquely = true
    var lineWidth = 1.0
    var font: Font?
    var size = 0.0
    var spacing = 0.0
    var wordSpacing = 0.0
    var scale = 1.0
    var leading = 0.0
    var rise = 0.0
    var mode = 0
  }

  private let file: PDFFile
  private let streams: [String: [UInt8]]
  private var fonts: [String: Font] = [:]
  private(set) var drawing = PageDrawing()
  private var order = 0
  private var state = State()
  private var stack: [State] = []
  private var text = Matrix.identity
  private var line = Matrix.identity
  private var path: [(x: Double, y: Double)] = []
  private var isRectangle = true
  private var clips = false
  private var steps = 0

  /// - Parameter streams: the decoded bytes of content streams by their objects.
  init(_ page: PDFFile.Page, of file: PDFFile, streams: [String: [UInt8]]) {
    self.file = file
    self.streams = streams
    // The parts of a page's content are one stream, parted by white space (ISO 32000-2, 7.7.3.3).
    var content: [UInt8] = []
    for id in page.contents { content += (streams[id] ?? []) + [0x0A] }
    let crop = box(file.inherited("CropBox", by: page.object))
    let sheet = box(file.inherited("MediaBox", by: page.object))
    drawing.sheet = crop.flatMap { crop in sheet.flatMap { crop.common($0) } } ?? sheet
    run(content, file.inherited("Resources", by: page.object), depth: 0)
  }

  private func box(_ object: PDFObject) -> Box? {
    guard case .array(let sides) = object else { return nil }
    let numbers = sides.compactMap { file.follow($0).number }
    return numbers.count == 4 ? Box([(numbers[0], numbers[1]), (numbers[2], numbers[3])]) : nil
  }

  private mutating func run(_ content: [UInt8], _ resources: PDFObject, depth: Int) {
    var reader = ContentReader(content)
    var numbers: [Double] = []
    var names: [String] = []
    var strings: [ContentToken] = []
    while let token = reader.token() {
      steps += 1
      if steps > 5_000_000 { return }
      switch token {
      case .number(let number):
        numbers.append(number)
        strings.append(token)
      case .name(let name): names.append(name)
      case .string: strings.append(token)
      case .open, .close: break
      case .operation("<<"), .operation(">"): break
      case .operation("ID"): reader.skipPicture()
      case .operation(let name):
        perform(name, numbers, names, strings, resources, depth)
        numbers.removeAll(keepingCapacity: true)
        names.removeAll(keepingCapacity: true)
        strings.removeAll(keepingCapacity: true)
      }
    }
  }

  private mutating func perform(
    _ name: String, _ n: [Double], _ names: [String], _ operands: [ContentToken], _ resources: PDFObject,
    _ depth: Int
  ) {
    switch name {
    case "q": if stack.count < 500 { stack.append(state) }
    case "Q": state = stack.popLast() ?? state
    case "cm": if let matrix = Matrix(n) { state.matrix = matrix.then(state.matrix) }
    case "gs": setParameters(file[resources, "ExtGState", names.last ?? ""])
    case "g", "rg", "k", "sc", "scn", "cs": setFill(name, n, names)
    case "re", "m", "l", "c", "v", "y": extendPath(name, n)
    case "W", "W*": clips = true
    case "f", "F", "f*", "B", "B*", "b", "b*": endPath(fills: true)
    case "n": endPath(fills: false)
    case "sh": (state.clip ?? drawing.sheet).map { paint($0) }
    case "S", "s":
      coverByLine()
      endPath(fills: false)
    case "w": state.lineWidth = n.last ?? 1
    case "Do": draw(file[resources, "XObject"], names.last ?? "", depth)
    case "BT", "Tm", "Td", "TD", "T*": moveText(name, n)
    case "Tf": setFont(names.last ?? "", n, resources)
    case "Tc": state.spacing = n.last ?? 0
    case "Tw": state.wordSpacing = n.last ?? 0
    case "Tz": state.scale = (n.last ?? 100) / 100
    case "TL": state.leading = n.last ?? 0
    case "Ts": state.rise = n.last ?? 0
    case "Tr": state.mode = Int(n.last ?? 0)
    case "Tj", "TJ": show(operands)
    case "'", "\"":
      moveText("T*", [])
      show(operands.filter { if case .string = $0 { true } else { false } })
    default: break
    }
  }
}

// MARK: - Colours and shapes

extension PageReader {
  /// Something seen through covers nothing (11.6.4.4), nor does what is blended with what is below it.
  private mutating func setParameters(_ parameters: PDFObject) {
    if let alpha = file[parameters, "ca"].number { state.isOpaque = alpha > 0.95 }
    if let alpha = file[parameters, "CA"].number { state.strokesOpaquely = alpha > 0.95 }
    if let blend = file[parameters, "BM"].name, !["Normal", "Compatible"].contains(blend) {
      (state.isOpaque, state.strokesOpaquely) = (false, false)
    }
    if case .dictionary = file[parameters, "SMask"] {
      (state.isOpaque, state.strokesOpaquely) = (false, false)
    }
    if case .array(let font) = file[parameters, "Font"], font.count == 2 {
      state.font = Font(file.follow(font[0]), of: file)
      state.size = file.follow(font[1]).number ?? 0
    }
  }

  private mutating func setFill(_ name: String, _ n: [Double], _ names: [String]) {
    if name == "cs" {
      state.fill = names.last == "Pattern" ? nil : 0
    } else if !names.isEmpty {
      state.fill = nil
    } else {
      switch n.count {
      // A spot colour's 1 is its full ink, a grey's 1 is white; so a single number is only told for greys.
      case 1: state.fill = name == "g" ? n[0] : nil
      case 3: state.fill = 0.3 * n[0] + 0.59 * n[1] + 0.11 * n[2]
      case 4: state.fill = max(0, 1 - n[3] - 0.3 * n[0] - 0.59 * n[1] - 0.11 * n[2])
      default: state.fill = nil
      }
    }
  }

  private mutating func extendPath(_ name: String, _ n: [Double]) {
    if name == "re", n.count >= 4 {
      for (x, y) in [(n[0], n[1]), (n[0] + n[2], n[1]), (n[0] + n[2], n[1] + n[3]), (n[0], n[1] + n[3])] {
        path.append(state.matrix.apply(x, y))
      }
    } else if n.count >= 2 {
      path.append(state.matrix.apply(n[n.count - 2], n[n.count - 1]))
      if !["m", "l"].contains(name) { isRectangle = false }
    }
  }

  /// A shape covers what is in its box only if it is a rectangle: of any other the box is too large.
  /// Several rectangles in one path are taken one by one.
  private mutating func endPath(fills: Bool) {
    defer {
      path.removeAll(keepingCapacity: true)
      (isRectangle, clips) = (true, false)
    }
    if fills {
      if !isRectangle || !state.isOpaque || state.fill == nil { Box(path).map { paint($0) } }
    }
    if fills, state.isOpaque, let fill = state.fill, isRectangle, path.count <= 4_000 {
      let corners = path.count % 5 == 0 && path.count % 4 != 0 ? 5 : 4
      for start in stride(from: 0, to: path.count - corners + 1, by: corners) {
        let shape = Array(path[start..<start + corners])
        if let box = upright(shape) { cover(box, fill) } else { Box(shape).map { paint($0) } }
      }
    }
    if clips, let box = Box(path) { state.clip = state.clip.map { $0.common(box) ?? box } ?? box }
  }

  /// The box of four or five corners that are the corners of an upright rectangle.
  private func upright(_ corners: [(x: Double, y: Double)]) -> Box? {
    guard let box = Box(corners) else { return nil }
    let isUpright = corners.allSatisfy { corner in
      min(abs(corner.x - box.left), abs(corner.x - box.right)) < 0.5
        && min(abs(corner.y - box.bottom), abs(corner.y - box.top)) < 0.5
    }
    return isUpright ? box : nil
  }

  /// A line that is as thick as a word is high, level or upright. A thin one strikes out, and hides nothing.
  private mutating func coverByLine() {
    let half =
      state.lineWidth * abs(state.matrix.a * state.matrix.d - state.matrix.b * state.matrix.c).squareRoot()
      / 2
    guard path.count == 2, half > 2.5, state.strokesOpaquely, var box = Box(path) else { return }
    if box.top - box.bottom < 0.5 {
      (box.bottom, box.top) = (box.bottom - half, box.top + half)
    } else if box.right - box.left < 0.5 {
      (box.left, box.right) = (box.left - half, box.right + half)
    } else {
      return
    }
    cover(box, 0)
  }

  private mutating func cover(_ box: Box, _ fill: Double) {
    guard let seen = state.clip.map({ box.common($0) }) ?? box else { return }
    order += 1
    drawing.covers.append(
      .init(box: seen, hides: true, isWhite: fill > 0.97, isDark: fill < 0.2, order: order))
  }

  /// Something is painted there that may let through what is below.
  private mutating func paint(_ box: Box) {
    order += 1
    let seen = state.clip.map { box.common($0) ?? $0 } ?? box
    drawing.covers.append(.init(box: seen, hides: false, isWhite: false, isDark: false, order: order))
  }

  private mutating func draw(_ objects: PDFObject, _ name: String, _ depth: Int) {
    guard depth < 12, let reference = file.fields(objects)["/\(name)"] else { return }
    let object = file.follow(reference)
    switch file[object, "Subtype"].name {
    case "Form":
      let before = (state, stack)
      let numbers = file.list(object, "Matrix").compactMap { file.follow($0).number }
      if let matrix = Matrix(numbers) { state.matrix = matrix.then(state.matrix) }
      let sides = file.list(object, "BBox").compactMap { file.follow($0).number }
      if sides.count == 4 {
        let corners = [
          (sides[0], sides[1]), (sides[2], sides[1]), (sides[2], sides[3]), (sides[0], sides[3]),
        ]
        let frame = Box(corners.map { state.matrix.apply($0.0, $0.1) })
        state.clip = frame.map { frame in state.clip.map { $0.common(frame) ?? frame } ?? frame }
      }
      run(reference.reference.flatMap { streams[$0] } ?? [], file[object, "Resources"], depth: depth + 1)
      (state, stack) = before
    case "Image":
      // A picture that lets something through covers nothing for certain.
      let keys = file.fields(object)
      let isOpaque =
        state.isOpaque && keys["/SMask"] == nil && keys["/Mask"] == nil && !file[object, "ImageMask"].isTrue
      let corners = [(0.0, 0.0), (1, 0), (1, 1), (0, 1)].map { state.matrix.apply($0.0, $0.1) }
      if isOpaque, let box = upright(corners) { cover(box, 0.5) } else { Box(corners).map { paint($0) } }
    default: break
    }
  }
}

// MARK: - Text

extension PageReader {
  private mutating func moveText(_ name: String, _ n: [Double]) {
    switch name {
    case "BT": line = .identity
    case "Tm": line = Matrix(n) ?? line
    case "T*": line = Matrix.shift(0, -state.leading).then(line)
    default:
      guard n.count >= 2 else { return }
      if name == "TD" { state.leading = -n[1] }
      line = Matrix.shift(n[0], n[1]).then(line)
    }
    text = line
  }

  private mutating func setFont(_ name: String, _ n: [Double], _ resources: PDFObject) {
    state.size = n.last ?? 0
    let fonts = file.fields(file[resources, "Font"])
    guard let reference = fonts["/\(name)"] else { return }
    let key = reference.reference ?? name
    let font = self.fonts[key] ?? Font(file.follow(reference), of: file)
    self.fonts[key] = font
    state.font = font
  }

  private mutating func show(_ operands: [ContentToken]) {
    order += 1
    drawing.dark[order] = state.fill.map { $0 < 0.2 } ?? false
    for operand in operands {
      switch operand {
      case .number(let shift): text = Matrix.shift(-shift / 1_000 * state.size * state.scale, 0).then(text)
      case .string(let bytes): show(bytes)
      default: break
      }
    }
  }

  private mutating func show(_ bytes: [UInt8]) {
    let length = state.font?.length ?? 1
    for start in stride(from: 0, to: bytes.count - length + 1, by: length) {
      let code = bytes[start..<start + length].reduce(0) { $0 * 256 + Int($1) }
      let width = (state.font?.width(code) ?? 0.5) * state.size
      let matrix = text.then(state.matrix)
      let middle = matrix.apply(width * state.scale / 2, state.rise + state.size * 0.3)
      drawing.marks.append(
        .init(
          x: middle.x, y: middle.y, isInvisible: state.mode == 3 || state.mode == 7,
          isWhite: state.mode == 0 && (state.fill ?? 0) > 0.97,
          isSpace: length == 1 ? code == 32 : width == 0, order: order))
      let extra = state.spacing + (length == 1 && code == 32 ? state.wordSpacing : 0)
      text = Matrix.shift((width + extra) * state.scale, 0).then(text)
    }
  }
}
