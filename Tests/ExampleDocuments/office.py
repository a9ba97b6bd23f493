"""Markdown to a Word form and to slides."""

import datetime
import re
import zipfile
from io import BytesIO

import docx
import pptx
from docx.oxml.ns import qn

from markdown import parsed, table_rows


def word(markdown: str, name: str, facts: dict) -> bytes:
    document = docx.Document()
    document.styles["Normal"].font.name = "Arial"
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), facts["language"])
    tokens = parsed(markdown)
    for token in tokens:
        match token.type:
            case "heading_open":
                document.add_heading(next(tokens).content, int(token.tag[1]))
            case "paragraph_open":
                text = next(tokens).content
                if lines := re.fullmatch(r"\[\[lines (\d+)\]\]", text):
                    # One empty cell to write in, as high as so many lines.
                    document.add_table(1, 1, "Table Grid").rows[0].height = docx.shared.Cm(
                        int(lines[1])
                    )
                else:
                    document.add_paragraph(text)
            case "table_open":
                rows = table_rows(tokens)
                grid = document.add_table(len(rows), 2, "Table Grid")
                for row, cells in zip(grid.rows, rows):
                    row.cells[0].text = "".join(t.content for t in cells[0])
                    row.cells[0].paragraphs[0].runs[0].bold = True
            case "heading_close" | "paragraph_close":
                pass
            case other:
                raise ValueError(other)
    return office_file(document, facts)


def slides(markdown: str, name: str, facts: dict) -> bytes:
    deck = pptx.Presentation()
    deck.slide_width, deck.slide_height = pptx.util.Cm(25.4), pptx.util.Cm(14.29)
    body = None
    tokens = parsed(markdown)
    for token in tokens:
        match token.type:
            case "heading_open":
                slide = deck.slides.add_slide(deck.slide_layouts[0 if token.tag == "h1" else 1])
                slide.shapes.title.text = next(tokens).content
                slide.shapes.title.text_frame.paragraphs[0].font.size = pptx.util.Pt(32)
                body = slide.placeholders[1].text_frame
                fit(slide)
            case "paragraph_open":
                paragraph = body.paragraphs[0] if not body.text else body.add_paragraph()
                paragraph.text = next(tokens).content
                paragraph.font.size = pptx.util.Pt(24)
    for slide in deck.slides:
        for run in slide.element.iter(pptx.oxml.ns.qn("a:r")):
            run.get_or_add_rPr().set("lang", facts["language"])
    return office_file(deck, facts)


def fit(slide):
    """The template's placeholders are for 4:3; ours are 16:9."""
    title, body = slide.shapes.title, slide.placeholders[1]
    for shape, top, height in [(title, 0.8, 2.6), (body, 3.8, 9.5)]:
        shape.left, shape.width = pptx.util.Cm(1.5), pptx.util.Cm(22.4)
        shape.top, shape.height = pptx.util.Cm(top), pptx.util.Cm(height)


def office_file(document, facts: dict) -> bytes:
    """The file with its title, its language and nobody's name, the same bytes each time."""
    moment = datetime.datetime.combine(facts["date"], datetime.time(9))
    properties = document.core_properties
    properties.title, properties.language = facts["title"], facts["language"]
    properties.author = properties.last_modified_by = properties.comments = properties.keywords = ""
    properties.created = properties.modified = moment
    properties.last_printed, properties.revision = moment, 1
    written = BytesIO()
    document.save(written)
    return repacked(written)


def repacked(archive: BytesIO) -> bytes:
    """The same archive with fixed times, without the template's picture of its first page."""
    out = BytesIO()
    unwanted = re.compile(r"thumbnail\.jpeg$|printerSettings")
    with zipfile.ZipFile(archive) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda n: (n != "[Content_Types].xml", n)):
            if unwanted.search(name):
                continue
            data = old.read(name)
            if name.endswith(".rels"):
                data = re.sub(
                    rb"<Relationship [^>]*(thumbnail\.jpeg|printerSettings)[^>]*/>", b"", data
                )
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, data, compresslevel=9)
    return out.getvalue()
