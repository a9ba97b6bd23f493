import Foundation

/// Reads the file with the list of names.
enum NameListFile {
  static func read(_ path: String) throws(NameListFault) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch CocoaError.fileReadNoSuchFile {
      throw .missing
    } catch {
      throw .unreadable(error.localizedDescription)
    }
  }
}
