import Publications

extension FileSignature {
  /// What a file that starts with these bytes is, to tell somebody who took it for another:
  /// `a PDF`. Nil if it cannot be told.
  static func describe(_ start: [UInt8]) -> String? {
    recognisable.first { $0.signature.matches(start) }?.phrase
  }

  private static var recognisable: [(signature: FileSignature, phrase: String)] {
    [
      (.pdf, "a PDF"),
      (.richText, "a rich text"),
      (.olderOffice, "an older Office document"),
      (.officeOpenXML, "a Word, Excel or PowerPoint file or a ZIP archive"),
      (.zip(holding: "application/epub+zip"), "an EPUB book"),
      (.zip(holding: nil), "an OpenDocument"),
      (.jpeg, "a JPEG image"),
      (.png, "a PNG image"),
      (.gif, "a GIF image"),
      (.riff("WEBP"), "a WebP image"),
      (.riff("WAVE"), "a WAV recording"),
      (.mpeg4, "an MP4 recording"),
      (.mp3, "an MP3 recording"),
      // What is saved in place of a document when a download asks to log in first.
      (.textBeginning(["<!DOCTYPE html", "<html"]), "a web page"),
    ]
  }
}
