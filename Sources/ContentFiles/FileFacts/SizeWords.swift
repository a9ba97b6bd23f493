/// A file's size in words, in decimal units: 1 KB is 1,000 bytes.
///
/// Below 1 MB it is in whole KB, rounded up, so that no file has none; from there on to the
/// nearest tenth, and without a tenth that is 0.
enum SizeWords {
  static func describe(_ bytes: Int) -> String {
    let kilobytes = max(1, (bytes + 999) / 1_000)
    if kilobytes < 1_000 { return "\(kilobytes) KB" }
    // By what is shown: 999,950,000 bytes are 1 GB, not 1000 MB.
    let inMegabytes = tenths(bytes, of: 1_000_000)
    if inMegabytes < 10_000 { return "\(decimal(inMegabytes)) MB" }
    return "\(decimal(tenths(bytes, of: 1_000_000_000))) GB"
  }

  /// To the nearest tenth, a half upwards.
  private static func tenths(_ bytes: Int, of unit: Int) -> Int {
    (bytes + unit / 20) / (unit / 10)
  }

  private static func decimal(_ tenths: Int) -> String {
    let (whole, rest) = tenths.quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(whole)" : "\(whole).\(rest)"
  }
}
