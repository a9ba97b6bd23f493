import FileSystem
import Publications
import SystemPackage

extension DocumentFacts {
  /// Measures the file at `path`.
  ///
  /// Reads the whole of a PDF or a text, and the first bytes of anything else. May be called from
  /// several threads at once.
  ///
  /// - Parameters:
  ///   - path: Where the file is. A symbolic link there is a fault.
  ///   - name: What to call the file in messages; its extension says what it should be.
  package static func measure(path: String, name: String) -> Result<DocumentFacts, DocumentFault> {
    Result { () throws(DocumentFault.Problem) in
      try measure(path, as: format(named: name))
    }.mapError { DocumentFault(name: name, problem: $0) }
  }

  private static func format(named name: String) throws(DocumentFault.Problem) -> DocumentFormat {
    guard let format = DocumentFormat.named(by: name) else {
      throw .unknownExtension(FileFormat.fileExtension(of: name))
    }
    return format
  }

  private static func measure(_ path: String, as format: DocumentFormat)
    throws(DocumentFault.Problem) -> DocumentFacts
  {
    let file = try reading { () throws(FileFailure) in try OpenFile(reading: path) }
    guard file.isPlain else { throw .notPlainFile }
    guard file.size > 0 else { throw .empty }
    let isWhole = format.signature.isText || format.name == DocumentFormat.pdf.name
    let bytes = try reading { () throws(FileFailure) in
      try file.bytes(upTo: isWhole ? file.size : FileSignature.length)
    }
    let start = Array(bytes.prefix(FileSignature.length))
    guard format.signature.matches(start) else {
      throw .wrongFormat(expected: format.phrase, found: FileSignature.describe(start))
    }
    if format.signature.isText { try checkText(bytes, format) }
    guard format.name == DocumentFormat.pdf.name else {
      let left = PictureSize.isPicture(start) ? min(file.size, PictureSize.length) - bytes.count : 0
      let rest = try reading { () throws(FileFailure) in try file.bytes(upTo: max(0, left)) }
      return DocumentFacts(format: format.name, bytes: file.size, pictureSize: PictureSize(bytes + rest))
    }
    return countingPages(of: bytes)
  }

  private static func reading<Result: ~Copyable>(
    _ work: () throws(FileFailure) -> Result
  ) throws(DocumentFault.Problem) -> Result {
    do throws(FileFailure) {
      return try work()
    } catch {
      throw error.problem
    }
  }

  /// A PDF that viewers can still open may be one that cannot be counted, so it is no fault.
  private static func countingPages(of bytes: [UInt8]) -> DocumentFacts {
    let format = DocumentFormat.pdf.name
    do throws(DocumentFault.Problem) {
      return DocumentFacts(format: format, bytes: bytes.count, pages: try PDFPages.count(bytes))
    } catch {
      return DocumentFacts(format: format, bytes: bytes.count, uncounted: error)
    }
  }

  private static func checkText(_ bytes: [UInt8], _ format: DocumentFormat)
    throws(DocumentFault.Problem)
  {
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
      throw .notUTF8(format: format.name)
    }
  }
}

extension FileFailure {
  /// What it means for a file that is to be offered.
  fileprivate var problem: DocumentFault.Problem {
    guard case .unreadable(_, let code) = self else { return .unreadable(message) }
    return switch Errno(rawValue: code) {
    case .noSuchFileOrDirectory, .notDirectory: .missing
    case .tooManySymbolicLinkLevels: .symbolicLink
    default: .unreadable(reason)
    }
  }
}
