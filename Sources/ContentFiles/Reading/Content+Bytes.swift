extension Content {
  /// The bytes of a document or of a file in `Public/`.
  public static func bytes(ofFile path: String) throws(ReadingFailure) -> [UInt8] {
    do throws(Files.Failure) {
      return try Files.read(path, limit: .max - 1)
    } catch {
      throw ReadingFailure(path: error.path, reason: error.reason)
    }
  }
}
