import Testing

@testable import Markdown

@Suite struct `Blocks are set aside` {
  @Test func `a fence with a name is a block, at any depth`() {
    let source = """
      Before

      ```list
      of: reviews
      kind: [scr]
      ```
      ~~~ quote  and more
      text: "<b>" [x](y.md)
      ~~~
      - item

        ```concern
        ```
      > ```when
      > from: 2026-01-01
      > ```

      After
      """
    let document = MarkdownDocument.parse(source)
    #expect(
      document.blocks == [
        .init(
          name: "list", info: "list", content: "of: reviews\nkind: [scr]\n", line: 3, column: 1,
          isTopLevel: true),
        .init(
          name: "quote", info: "quote  and more", content: "text: \"<b>\" [x](y.md)\n", line: 7,
          column: 1, isTopLevel: true),
        .init(
          name: "concern", info: "concern", content: "", line: 12, column: 3, isTopLevel: false),
        .init(
          name: "when", info: "when", content: "from: 2026-01-01\n", line: 14, column: 3,
          isTopLevel: false),
      ])
    #expect(
      document.filled == """
        <p>Before</p>
        {block list}
        {block quote}
        <ul>
        <li>
        <p>item</p>
        {block concern}
        </li>
        </ul>
        <blockquote>
        {block when}
        </blockquote>
        <p>After</p>

        """)
    #expect(document.links.isEmpty)
    #expect(document.plainText == "Before item After")
  }

  @Test(arguments: ["```\nof: x\n```", "    ```list\n    ```", "~~~   \na\n~~~"])
  func `a fence without a name and indented code stay preformatted text`(source: String) {
    let document = MarkdownDocument.parse(source)
    #expect(document.blocks.isEmpty)
    #expect(document.filled.hasPrefix("<pre><code>"))
  }

  @Test func `a fence that does not end goes on to the end`() {
    let blocks = MarkdownDocument.parse("```list\nof: x").blocks
    #expect(blocks.map(\.content) == ["of: x\n"])
  }
}
