"""Markdown as tokens."""

from markdown_it import MarkdownIt

_PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def parsed(markdown: str):
    return iter(_PARSER.parse(markdown))


def table_rows(tokens) -> list[list]:
    """The rows of a table, each cell as its inline tokens."""
    rows = []
    for token in tokens:
        match token.type:
            case "table_close":
                break
            case "tr_open":
                rows.append([])
            case "inline":
                rows[-1].append(token.children)
    return rows
