import Crypto
import Foundation
import HTML

/// How a page's content security policy names a style that stands in the page (Content Security
/// Policy Level 3, section 2.3.1).
enum StyleHash {
  static func of(_ css: HTML) -> String {
    "sha256-" + Data(SHA256.hash(data: css.bytes)).base64EncodedString()
  }
}
