import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What stands in an XML text, in its order.
enum XMLEvent: Equatable {
  case start(String, [String: String])
  case end(String)
  case text(String)
  case comment(String)
}

/// Reads XML as Office and drawing programs write it, with the system's parser.
///
/// Elements and attributes keep their prefixes, as programs write the same; only that of Microsoft's Open
/// XML SDK for sheets (`x:`) is dropped. An entity that a document declares is an error, since its text would
/// not be seen.
final class XMLReader: NSObject, XMLParserDelegate {
  struct Malformed: Error {}

  private var events: [XMLEvent] = []
  private var text = ""
  private var depth = 0

  static func events(of bytes: [UInt8]) throws(Malformed) -> [XMLEvent] {
    // UTF-16 has a NUL beside each ASCII letter, and would hide what is looked for here.
    guard !bytes.contains(0), Data(bytes).range(of: Data("<!ENTITY".utf8)) == nil else { throw Malformed() }
    let (reader, parser) = (XMLReader(), XMLParser(data: Data(bytes)))
    parser.delegate = reader
    parser.shouldResolveExternalEntities = false
    // It says that all is well where a text ends too early, or goes on behind its end.
    guard parser.parse(), parser.parserError == nil, reader.depth == 0,
      reader.events.contains(where: { if case .start = $0 { true } else { false } })
    else { throw Malformed() }
    return reader.events
  }

  /// The parser gives a text in pieces.
  private func add(_ event: XMLEvent) {
    if !text.isEmpty { events.append(.text(text)) }
    text = ""
    events.append(event)
  }

  private static func plain(_ name: String) -> String {
    name.hasPrefix("x:") ? String(name.dropFirst(2)) : name
  }

  // MARK: What the parser tells

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    depth += 1
    add(.start(Self.plain(name), attributes))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    depth -= 1
    add(.end(Self.plain(name)))
  }

  func parser(_ parser: XMLParser, foundCharacters part: String) { text += part }

  func parser(_ parser: XMLParser, foundCDATA block: Data) { text += String(decoding: block, as: UTF8.self) }

  func parser(_ parser: XMLParser, foundComment words: String) { add(.comment(words)) }
}
