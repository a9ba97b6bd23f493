"""Markdown to a tagged PDF, by Typst; and Typst to a picture."""

import re
from pathlib import Path

import font_source_sans_pro
import typst

from markdown import parsed, table_rows

FONTS = [str(Path(font_source_sans_pro.__file__).parent / "files")]
# In points, by a word in the file's name.
SIZES = {"easy-read": 15, "large-print": 18, "poster": 28}


def pdf(markdown: str, name: str, facts: dict) -> bytes:
    size = next((SIZES[word] for word in SIZES if word in name), 11)
    language, _, region = facts["language"].partition("-")
    when = facts["date"]
    of = "of" if language == "en" else "/"
    source = f"""
#set document(
  title: "{facts["title"]}", date: datetime(year: {when.year}, month: {when.month}, day: {when.day}))
#set text(font: "Source Sans Pro", size: {size}pt, lang: "{language}"{f', region: "{region}"' if region else ""})
#set page(paper: "a4", margin: 2.4cm, footer: context text(size: 9pt)[
  {escaped(facts["publisher"])} #h(1fr) #counter(page).display("1 {of} 1", both: true)])
#set par(leading: 0.7em, spacing: 1.1em)
#set list(spacing: 0.8em)
#set enum(spacing: 0.8em)
#set table(stroke: 0.5pt + gray, inset: 6pt, align: left)
#show table.cell.where(y: 0): strong
#show heading: set block(above: 1.5em, below: 0.8em)
#show heading.where(level: 1): set text(size: 1.25em)
#show link: underline
#set quote(block: true)

{blocks(parsed(markdown))}
"""
    data = typst.compile(
        source.encode(), pdf_standards=["ua-1"], ignore_system_fonts=True, font_paths=FONTS
    )
    # False is the default, and poppler 22 complains when it is said.
    return data.replace(b"/Suspects false", b"               ")


def picture(source: bytes) -> bytes:
    return typst.compile(source, format="png", ppi=144, ignore_system_fonts=True, font_paths=FONTS)


def escaped(text: str) -> str:
    return re.sub(r"([\\#$*_`<>@\[\]~=+/-])", r"\\\1", text)


def inline(tokens) -> str:
    out = []
    for token in tokens:
        match token.type:
            case "text":
                out.append(escaped(token.content))
            case "strong_open":
                out.append("#strong[")
            case "em_open":
                out.append("#emph[")
            case "s_open":
                out.append("#strike[")
            case "link_open":
                # Links within the site are words on paper.
                outside = token.attrs["href"].startswith("http")
                out.append(f'#link("{token.attrs["href"]}")[' if outside else "#[")
            case "strong_close" | "em_close" | "s_close" | "link_close":
                out.append("]")
            case "softbreak":
                out.append(" ")
            case other:
                raise ValueError(other)
    return "".join(out)


def blocks(tokens, end: str | None = None) -> str:
    """Typst for the tokens up to the one of the type `end`."""
    out = []
    for token in tokens:
        match token.type:
            case kind if kind == end:
                break
            case "heading_open":
                text = inline(next(tokens).children)
                out.append(f"#heading(level: {token.tag[1]})[{text}]")
            case "paragraph_open":
                text = inline(next(tokens).children)
                out.append(text if token.hidden else f"#par[{text}]")
            case "bullet_list_open":
                out.append(f"#list({entries(tokens, 'bullet_list_close')})")
            case "ordered_list_open":
                out.append(f"#enum({entries(tokens, 'ordered_list_close')})")
            case "blockquote_open":
                out.append(f"#quote(block: true)[{blocks(tokens, 'blockquote_close')}]")
            case "table_open":
                out.append(table(tokens))
            case "heading_close" | "paragraph_close":
                pass
            case other:
                raise ValueError(other)
    return "\n\n".join(out)


def entries(tokens, end: str) -> str:
    out = []
    for token in tokens:
        if token.type == end:
            break
        out.append(f"[{blocks(tokens, 'list_item_close')}], ")
    return "".join(out)


def table(tokens) -> str:
    head, *rows = [[f"[{inline(cell)}]" for cell in row] for row in table_rows(tokens)]
    # A column is as wide as the square root of its longest cell: room for words, none wasted.
    longest = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    widths = ", ".join(f"{length**0.5:.2f}fr" for length in longest)
    body = ",\n".join(", ".join(row) for row in rows)
    return f"#table(columns: ({widths}), table.header({', '.join(head)}),\n{body})"
