/// A transformation of the plane (ISO 32000-2, 8.3.3).
struct Matrix {
  var a = 1.0, b = 0.0, c = 0.0, d = 1.0, e = 0.0, f = 0.0

  static let identity = Matrix()

  init() {}

  /// Nil unless there are six numbers.
  init?(_ numbers: [Double]) {
    guard numbers.count == 6 else { return nil }
    (a, b, c, d, e, f) = (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
  }

  static func shift(_ x: Double, _ y: Double) -> Matrix {
    var matrix = Matrix()
    (matrix.e, matrix.f) = (x, y)
    return matrix
  }

  /// This one first, then the other.
  func then(_ other: Matrix) -> Matrix {
    var result = Matrix()
    result.a = a * other.a + b * other.c
    result.b = a * other.b + b * other.d
    result.c = c * other.a + d * other.c
    result.d = c * other.b + d * other.d
    result.e = e * other.a + f * other.c + other.e
    result.f = e * other.b + f * other.d + other.f
    return result
  }

  func apply(_ x: Double, _ y: Double) -> (x: Double, y: Double) { (a * x + c * y + e, b * x + d * y + f) }
}

/// An upright rectangle, in points.
struct Box {
  var left: Double, bottom: Double, right: Double, top: Double

  /// Around points; nil if there are none.
  init?(_ points: [(x: Double, y: Double)]) {
    guard let first = points.first else { return nil }
    (left, bottom, right, top) = (first.x, first.y, first.x, first.y)
    for point in points {
      left = min(left, point.x)
      right = max(right, point.x)
      bottom = min(bottom, point.y)
      top = max(top, point.y)
    }
  }

  func contains(_ x: Double, _ y: Double) -> Bool { x >= left && x <= right && y >= bottom && y <= top }

  /// What they have in common; nil if that is nothing.
  func common(_ other: Box) -> Box? {
    let (left, right) = (max(left, other.left), min(right, other.right))
    let (bottom, top) = (max(bottom, other.bottom), min(top, other.top))
    return left < right && bottom < top ? Box([(left, bottom), (right, top)]) : nil
  }
}
