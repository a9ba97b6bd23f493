import Crypto
import Foundation
import HTML
import Publications

/// What a reader sees who has not typed the passphrase yet. Of the content it says nothing but until when it is
/// under embargo.
struct LockedPage {
  let partnership: PublicPartnership
  /// The end of the embargo.
  let until: Moment
  let sealed: Sealed

  var bytes: [UInt8] {
    head.bytes + PackageResources.viewer_css + middle.bytes + Array(sealed.box.base64EncodedString().utf8)
      + beforeScript.bytes + script + end.bytes
  }

  private let script = PackageResources.viewer_js

  private var scriptHash: String {
    "sha256-" + Data(SHA256.hash(data: script)).base64EncodedString()
  }

  private var head: HTML {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '\(scriptHash)'; \
    style-src 'unsafe-inline'; img-src blob:; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Under embargo until \(until.withTime)</title>
    <style id="embargo-style">

    """
  }

  private var middle: HTML {
    """
    </style>
    </head>
    <body class="locked">
    <main>
    <h1>Under embargo until \(until.withTime)</h1>
    <p>\(partnership.name) has sent you this file in confidence. Please do not pass it on, and do not say \
    anything of what is in it before that time.</p>
    <p id="after" hidden>The embargo that was set for \(until.withTime) has passed. Look at \
    <a href="\(partnership.site.location("/").absolute)">\(partnership.site.location("/").absolute)</a> whether what \
    is in this file is public.</p>
    <form id="unlock">
    <label for="passphrase">Passphrase</label>
    <p id="hint">Six words with spaces between them, or what the sender has told you.</p>
    <input id="passphrase" type="password" autocomplete="off" autocapitalize="none" spellcheck="false" required \
    aria-describedby="hint told">
    <label class="choice"><input id="visible" type="checkbox"> Show what I type</label>
    <button>Open</button>
    <p id="told" role="alert"></p>
    <p id="busy" role="status"></p>
    </form>
    <noscript><p>The file is opened by a script in it. Please switch scripts on for it.</p></noscript>
    <p>Questions? \(contact)</p>
    </main>
    <script type="text/plain" id="sealed" data-opens="\(until.rfc3339)" \
    data-rounds="\(Sealed.rounds)" data-salt="\(Data(sealed.salt).base64EncodedString())">
    """
  }

  private var contact: HTML {
    let unit = partnership.contacts.businessUnit
    return "\(unit.name)\(unwrap(unit.email) { ", \($0)" })\(unwrap(unit.phone) { ", \($0)" })"
  }

  private var beforeScript: HTML { "</script>\n<script>" }

  private var end: HTML { "</script>\n</body>\n</html>\n" }
}
