import HTML

/// What the printed address leads to. A browser keeps a strict cookie only for what the preview's own
/// pages ask for, so this page goes on by itself.
struct WelcomePage {
  /// Where the person wants to go.
  let path: String

  var html: HTML {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="refresh" content="0; url=\(FrameAddress.page(path).text)">
    <title>Preview</title>
    </head>
    <body>
    <h1>Preview</h1>
    <p><a href="\(FrameAddress.page(path).text)">Go on to the preview</a></p>
    </body>
    </html>

    """
  }
}
