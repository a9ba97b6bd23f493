import HTML

/// An item's facts, and beside them, where there is room, everything else.
struct ItemColumns {
  let facts: HTML
  let main: HTML

  var html: HTML {
    """
    <div class="item-columns">
    \(facts)<div class="item-main">
    \(main)</div>
    </div>

    """
  }
}
