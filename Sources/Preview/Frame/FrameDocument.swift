import HTML

/// What the preview's own pages share.
struct FrameDocument {
  let title: String
  /// The name of the state that the page was made from.
  var state: String?
  let bodyClass: StaticString
  let challenge: Challenge
  /// One of the preview's own, that watches whether it is still there.
  var script = "watch.js"
  let main: HTML

  var html: HTML {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>\(title)</title>
    <link rel="stylesheet" href="\(SitePath.frame)frame.css">
    <script type="module" src="\(SitePath.frame)\(script)"></script>
    </head>
    <body class="\(HTML(stringLiteral: bodyClass))"\(unwrap(state) { " data-state=\"\($0)\"" }) \
    data-question="\(challenge.question)" data-answer="\(challenge.answer)">
    \(main)
    </body>
    </html>

    """
  }
}
