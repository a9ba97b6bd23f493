#!/usr/bin/env python3
"""Makes the planted files: each has one fault, put in by a tool that is not the inspecting one.

Needs LibreOffice (writer, calc, impress), qpdf, exiftool, and from PyPI pikepdf, python-docx, python-pptx, openpyxl,
reportlab and pillow. Every person in the files is made up. The files are kept beside this script, so that the tests need
only the inspecting tools; run it again to make them anew: `make.py [FOLDER]`.
"""

import io
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

import docx
import openpyxl
import pikepdf
import pptx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from openpyxl.comments import Comment
from PIL import Image, PngImagePlugin
from pikepdf import Array, Dictionary, Name, String
from reportlab.lib.colors import Color
from reportlab.lib.pagesizes import A6
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

FILES = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent / "files")
WORDS = "Child S: a review of what was done, and of what is to be done better."
SECRET = "Kyle Bradshaw"


# --- PDF ---------------------------------------------------------------------------------------------------------------

def page(draw=lambda c: None, **properties):
    """One small page by ReportLab, without the properties that it writes of itself."""
    data = io.BytesIO()
    c = canvas.Canvas(data, pagesize=A6, pageCompression=1)
    c.setFont("Helvetica", 8)
    c.drawString(20, 380, WORDS)
    draw(c)
    c.showPage()
    c.save()
    pdf = pikepdf.open(data)
    if "/Info" in pdf.trailer:
        del pdf.trailer.Info
    pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    return pdf


def save(pdf, name, **options):
    pdf.save(FILES / name, deterministic_id=not options.get("encryption"), **options)


def pdf_files():
    save(page(), "clean.pdf")
    save(page(), "clean-for-web.pdf", linearize=True)

    pdf = page(); pdf.docinfo["/Author"] = SECRET; save(pdf, "author.pdf")
    pdf = page(); pdf.docinfo["/Title"] = "SCR Kyle v3 final.doc"; save(pdf, "title.pdf")
    pdf = page(); pdf.docinfo["/Keywords"] = "Kyle"; save(pdf, "keywords.pdf")
    pdf = page(); pdf.docinfo["/Creator"] = SECRET; save(pdf, "creator.pdf")
    pdf = page(); pdf.docinfo["/CaseWorker"] = SECRET; save(pdf, "own-field.pdf")
    pdf = page()
    with pdf.open_metadata(set_pikepdf_as_editor=False) as meta:
        meta["dc:creator"] = [SECRET]
    if "/Info" in pdf.trailer:
        del pdf.trailer["/Info"]
    save(pdf, "xmp-author.pdf")


def attach_annotation(kind, name, **more):
    pdf = page()
    box = Array([20, 370, 120, 392])
    note = Dictionary(Type=Name.Annot, Subtype=Name("/" + kind), Rect=box, Contents=String("Is this Kyle?"), T=String(SECRET), **more)
    pdf.pages[0].Annots = Array([pdf.make_indirect(note)])
    save(pdf, name)


def more_pdf_files():
    attach_annotation("Text", "comment.pdf")
    attach_annotation("Square", "box-as-comment.pdf", IC=Array([0, 0, 0]))
    attach_annotation("Redact", "redaction-not-applied.pdf")
    pdf = page()
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([20, 370, 60, 390]), Border=Array([0, 0, 0]), StructParent=0,
                      A=Dictionary(S=Name.URI, URI=String("https://example.org/")))
    pdf.pages[0].Annots = Array([pdf.make_indirect(link)])
    save(pdf, "clean-link.pdf")

    pdf = page(); pdf.attachments["notes.txt"] = b"Kyle Bradshaw, notes"; save(pdf, "attachment.pdf")

    pdf = page()
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Working layer")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer]), Order=Array([layer])))
    first = pdf.pages[0]
    first.Resources.Properties = Dictionary(Layer1=layer)
    first.contents_add(b"/OC /Layer1 BDC BT /F1 10 Tf 20 300 Td (Kyle Bradshaw) Tj ET EMC")
    save(pdf, "hidden-layer.pdf")

    # A second revision is added to the end, as Acrobat does on “Save”.
    original = io.BytesIO()
    page(lambda c: c.drawString(20, 300, SECRET)).save(original, deterministic_id=True)
    append_revision(original.getvalue(), "earlier-version.pdf")

    def invisible(c):
        text = c.beginText(20, 300); text.setTextRenderMode(3); text.textLine(SECRET); c.drawText(text)
    save(page(invisible), "invisible-text.pdf")

    def covered(c):
        c.drawString(20, 300, "The child's name is " + SECRET + ".")
        c.setFillGray(0); c.rect(108, 296, 72, 12, stroke=0, fill=1)
    save(page(covered), "black-box.pdf")

    def covered_white(c):
        c.drawString(20, 300, "The child's name is " + SECRET + ".")
        c.setFillGray(1); c.rect(108, 296, 72, 12, stroke=0, fill=1)
    save(page(covered_white), "white-box.pdf")

    def black_on_black(c):
        c.setFillGray(0); c.rect(18, 296, 90, 12, stroke=0, fill=1); c.drawString(20, 300, SECRET)
    save(page(black_on_black), "black-on-black.pdf")

    def covered_by_picture(c):
        c.drawString(20, 300, SECRET)
        c.drawImage(ImageReader(Image.new("RGB", (8, 8), "black")), 18, 296, 90, 12)
    save(page(covered_by_picture), "picture-over-text.pdf")

    def white(c):
        c.setFillGray(1); c.drawString(20, 300, SECRET)
    save(page(white), "white-text.pdf")

    def tiny(c):
        c.setFont("Helvetica", 0.5); c.drawString(20, 300, SECRET)
    save(page(tiny), "tiny-text.pdf")

    def off_page(c):
        c.drawString(20, -300, SECRET)
    save(page(off_page), "text-off-page.pdf")

    pdf = page(lambda c: c.drawString(20, 300, SECRET))
    pdf.pages[0].CropBox = Array([0, 340, 297, 420])
    save(pdf, "cropped-page.pdf")
    web = io.BytesIO()
    page(lambda c: c.drawString(20, 300, SECRET)).save(web, linearize=True, deterministic_id=True)
    append_revision(web.getvalue(), "for-web-changed.pdf")

    def spelt_line(c):
        # A box that a path of lines draws, instead of a rectangle.
        c.drawString(20, 300, SECRET)
        c.setFillGray(0); p = c.beginPath(); p.moveTo(18, 296); p.lineTo(110, 296); p.lineTo(110, 310); p.lineTo(18, 310); p.close()
        c.drawPath(p, stroke=0, fill=1)
    save(page(spelt_line), "black-path.pdf")

    def thick_line(c):
        c.drawString(20, 300, SECRET); c.setLineWidth(14); c.line(18, 303, 110, 303)
    save(page(thick_line), "thick-line.pdf")

    def in_form(c):
        c.drawString(20, 300, SECRET)
        c.beginForm("box"); c.setFillGray(0); c.rect(0, 0, 92, 14, stroke=0, fill=1); c.endForm()
        c.saveState(); c.translate(18, 296); c.doForm("box"); c.restoreState()
    save(page(in_form), "black-box-in-form.pdf")

    def table(c):
        # Shading first, text upon it, white on dark, and a see-through highlight: all of it can be seen.
        c.setFillGray(0.85); c.rect(18, 290, 200, 20, stroke=0, fill=1); c.setFillGray(0); c.drawString(20, 297, "What we found")
        c.setFillGray(0.1); c.rect(18, 260, 200, 20, stroke=0, fill=1); c.setFillGray(1); c.drawString(20, 267, "Recommendation")
        c.setFillGray(0); c.drawString(20, 240, "To be read with care")
        c.setFillAlpha(0.3); c.setFillColorRGB(1, 1, 0); c.rect(18, 236, 120, 12, stroke=0, fill=1); c.setFillAlpha(1)
        c.setFillGray(0.2); c.rect(18, 200, 40, 8, stroke=0, fill=1)
    save(page(table), "clean-table.pdf")

    def gradient(c):
        # White words on what is neither one colour nor opaque.
        c.saveState(); p = c.beginPath(); p.rect(18, 290, 200, 20); c.clipPath(p, stroke=0)
        c.linearGradient(18, 290, 218, 310, (Color(0, 0, 0.4), Color(0, 0.3, 0.6))); c.restoreState()
        c.setFillGray(1); c.drawString(20, 297, "Learning")
        c.drawImage(ImageReader(Image.new("RGBA", (8, 8), (0, 0, 90, 200))), 18, 250, 200, 20, mask="auto")
        c.setFillGray(1); c.drawString(20, 257, "Next steps")
        c.setFillColorRGB(0.1, 0.2, 0.3); c.roundRect(18, 210, 200, 20, 5, stroke=0, fill=1)
        c.setFillGray(1); c.drawString(24, 217, "Contacts")
    save(page(gradient), "clean-gradient.pdf")

    save(page(), "encrypted.pdf", encryption=pikepdf.Encryption(user="secret", owner="secret", R=6))
    save(page(lambda c: c.drawString(20, 300, SECRET)), "no-copying.pdf", encryption=pikepdf.Encryption(
        user="", owner="secret", R=6, allow=pikepdf.Permissions(extract=False, accessibility=False)))
    save(page(), "owner-password.pdf", encryption=pikepdf.Encryption(user="", owner="secret", R=6))
    pdf = page(); del pdf.Root.StructTreeRoot; del pdf.Root.MarkInfo; save(pdf, "untagged.pdf")

    data = io.BytesIO()
    c = canvas.Canvas(data, pagesize=A6)
    c.drawImage(ImageReader(Image.new("L", (105, 148), 240)), 0, 0, *A6); c.showPage(); c.save()
    pdf = pikepdf.open(data)
    del pdf.trailer.Info
    pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot)); pdf.Root.MarkInfo = Dictionary(Marked=True)
    save(pdf, "scan.pdf")

    pdf = page(); pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert('x')")); save(pdf, "script.pdf")

    pdf = page(lambda c: c.drawImage(ImageReader(str(FILES / "gps.jpg")), 20, 200, 40, 40))
    # ReportLab takes pictures apart; other programs put the file in as it is.
    for image in pdf.objects:
        if isinstance(image, pikepdf.Stream) and image.get("/Subtype") == "/Image":
            image.write((FILES / "gps.jpg").read_bytes(), filter=Name.DCTDecode)
    save(pdf, "picture-with-place.pdf")

    pdf = page(); pdf.pages[0].PieceInfo = Dictionary(Illustrator=Dictionary(Private=String(SECRET))); save(pdf, "working-data.pdf")

    whole = (FILES / "clean.pdf").read_bytes()
    (FILES / "damaged.pdf").write_bytes(whole[: len(whole) // 3])


def append_revision(data, name):
    """Adds a new content stream for the page with a table of its own (ISO 32000-2, 7.5.6)."""
    pdf = pikepdf.open(io.BytesIO(data))
    number = pdf.pages[0].Contents.objgen[0]
    stream = b"BT /F1 10 Tf 20 380 Td (Child S: a review) Tj ET"
    last = int(re.findall(rb"startxref\s+(\d+)", data)[-1])
    at = len(data)
    new = b"%d 0 obj\n<< /Length %d >>\nstream\n%s\nendstream\nendobj\n" % (number, len(stream), stream)
    table = at + len(new)
    root = pdf.Root.objgen[0]
    new += b"xref\n%d 1\n%010d 00000 n \ntrailer\n<< /Size %d /Root %d 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (
        number, at, len(pdf.objects) + 1, root, last, table)
    (FILES / name).write_bytes(data + new)


# --- Pictures ----------------------------------------------------------------------------------------------------------

def exiftool(name, *tags):
    subprocess.run(["exiftool", "-q", "-overwrite_original", *tags, str(FILES / name)], check=True)


def pictures():
    plain = Image.new("RGB", (48, 32), (200, 220, 240))
    small = io.BytesIO(); Image.new("RGB", (16, 12), "red").save(small, "JPEG")
    plain.save(FILES / "clean.jpg"); plain.save(FILES / "clean.png"); plain.save(FILES / "clean.webp")
    for name in ["gps.jpg", "artist.jpg", "comment.jpg", "thumbnail.jpg"]:
        plain.save(FILES / name)
    exiftool("gps.jpg", "-GPSLatitude=53.5785", "-GPSLatitudeRef=N", "-GPSLongitude=2.4299", "-GPSLongitudeRef=W")
    exiftool("artist.jpg", f"-EXIF:Artist={SECRET}")
    exiftool("comment.jpg", "-Comment=Kyle’s house")
    with tempfile.NamedTemporaryFile(suffix=".jpg") as thumb:
        thumb.write(small.getvalue()); thumb.flush()
        exiftool("thumbnail.jpg", f"-ThumbnailImage<={thumb.name}")
    exif = Image.Exif(); exif.get_ifd(0x8825).update({1: "N", 2: (53.0, 34.0, 42.0), 3: "W", 4: (2.0, 25.0, 47.0)})
    plain.save(FILES / "gps.webp", exif=exif)
    plain.save(FILES / "gps.png", exif=exif.tobytes())
    words = PngImagePlugin.PngInfo(); words.add_text("Author", SECRET); plain.save(FILES / "author.png", pnginfo=words)
    words = PngImagePlugin.PngInfo(); words.add_itxt("XML:com.adobe.xmp", (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="Bolton"/></rdf:RDF></x:xmpmeta>'))
    plain.save(FILES / "city.png", pnginfo=words)
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><title>Three steps</title>%s<text x="2" y="12">Step</text></svg>\n'
    (FILES / "clean.svg").write_text(svg % "")
    (FILES / "hidden-text.svg").write_text(svg % '<g style="display: none"><text>Kyle Bradshaw</text></g>')
    (FILES / "comment.svg").write_text(svg % "<!-- Kyle’s family -->")
    (FILES / "metadata.svg").write_text(svg % '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Kyle Bradshaw</dc:creator></rdf:RDF></metadata>')


# --- Word --------------------------------------------------------------------------------------------------------------

def bare(path):
    """Empties the properties that the libraries fill in with their own name, drops preview pictures, and makes times one."""
    parts = {}
    with zipfile.ZipFile(path) as old:
        for item in old.infolist():
            parts[item.filename] = old.read(item)
    for name in [n for n in parts if n.startswith("docProps/thumbnail")]:
        del parts[name]
        parts["_rels/.rels"] = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", parts["_rels/.rels"])
    write(path, parts)


def write(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)); info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, data)


def edit(source, target, changes, additions=None):
    with zipfile.ZipFile(FILES / source) as old:
        parts = {i.filename: old.read(i) for i in old.infolist()}
    for name, change in changes.items():
        parts[name] = change(parts[name])
    parts.update(additions or {})
    write(FILES / target, parts)


def clear(properties):
    for field in ["author", "category", "comments", "content_status", "identifier", "keywords", "language", "last_modified_by",
                  "subject", "title", "version"]:
        setattr(properties, field, "")


def word(name, change=lambda d: None):
    document = docx.Document()
    clear(document.core_properties)
    # Table styles that nothing uses make most of the file.
    for style in [s for s in document.styles if s.type == WD_STYLE_TYPE.TABLE and not s.name.startswith("Normal")]:
        style.delete()
    document.add_paragraph(WORDS)
    change(document)
    document.save(FILES / name); bare(FILES / name)


def word_files():
    word("clean.docx")
    word("author.docx", lambda d: setattr(d.core_properties, "author", SECRET))
    word("last-editor.docx", lambda d: setattr(d.core_properties, "last_modified_by", SECRET))
    word("title.docx", lambda d: setattr(d.core_properties, "title", "SCR Kyle v3"))
    word("keywords.docx", lambda d: setattr(d.core_properties, "keywords", "Kyle"))
    word("comment.docx", lambda d: d.add_comment(d.paragraphs[0].runs, text="Is this Kyle?", author=SECRET, initials="KB"))

    def tracked(kind, text):
        def change(d):
            mark = OxmlElement("w:" + kind)
            mark.set(qn("w:id"), "1"); mark.set(qn("w:author"), SECRET); mark.set(qn("w:date"), "2026-01-01T00:00:00Z")
            run = OxmlElement("w:r"); words = OxmlElement(text); words.text = SECRET
            run.append(words); mark.append(run); d.paragraphs[0]._p.append(mark)
        return change
    word("inserted.docx", tracked("ins", "w:t"))
    word("deleted.docx", tracked("del", "w:delText"))

    def vanish(d):
        run = d.paragraphs[0].add_run(SECRET); run.font.hidden = True
    word("hidden-text.docx", vanish)

    def vanish_style(d):
        style = d.styles.add_style("Secret", 2); style.font.hidden = True
        d.paragraphs[0].add_run(SECRET, style="Secret")
    word("hidden-by-style.docx", vanish_style)

    def not_hidden(d):
        run = d.paragraphs[0].add_run(" Shown."); run.font.hidden = False
    word("clean-not-hidden.docx", not_hidden)
    word("picture-with-place.docx", lambda d: d.add_picture(str(FILES / "gps.jpg")))

    def white(d):
        from docx.shared import RGBColor
        d.paragraphs[0].add_run(SECRET).font.color.rgb = RGBColor(255, 255, 255)
    word("white-text.docx", white)
    edit("clean.docx", "company.docx", {"docProps/app.xml": lambda x: re.sub(rb"<Company>.*?</Company>|<Company/>", b"<Company>Kyle Bradshaw Ltd</Company>", x)})
    edit("clean.docx", "embedded.docx", {}, {"word/embeddings/oleObject1.bin": b"Kyle Bradshaw"})
    edit("clean.docx", "template-path.docx", {}, {"word/_rels/settings.xml.rels":
        b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///C:/Users/kbradshaw/Review.dotx" TargetMode="External"/></Relationships>'})


# --- PowerPoint and Excel ----------------------------------------------------------------------------------------------

def slides(name, change=lambda p: None):
    show = pptx.Presentation()
    clear(show.core_properties)
    slide = show.slides.add_slide(show.slide_layouts[5])
    slide.shapes.title.text = "Child S: learning"
    change(show)
    # Layouts that no slide uses make most of the file.
    for layout in list(show.slide_master.slide_layouts):
        if not any(s.slide_layout == layout for s in show.slides):
            show.slide_master.slide_layouts.remove(layout)
    show.save(FILES / name); bare(FILES / name)


def slide_files():
    slides("clean.pptx")
    slides("author.pptx", lambda p: setattr(p.core_properties, "author", SECRET))
    def notes(p): p.slides[0].notes_slide.notes_text_frame.text = "Kyle’s school was St Example."
    slides("notes.pptx", notes)
    slides("clean-empty-notes.pptx", lambda p: p.slides[0].notes_slide)
    def hidden(p):
        p.slides.add_slide(p.slide_layouts[5]).shapes.title.text = SECRET; p.slides[1]._element.set("show", "0")
    slides("hidden-slide.pptx", hidden)
    def hidden_shape(p):
        from pptx.util import Inches
        box = p.slides[0].shapes.add_textbox(Inches(1), Inches(3), Inches(3), Inches(1)); box.text_frame.text = SECRET
        box._element.nvSpPr.cNvPr.set("hidden", "1")
    slides("hidden-shape.pptx", hidden_shape)
    def cropped(p):
        picture = p.slides[0].shapes.add_picture(str(FILES / "clean.jpg"), 0, 0); picture.crop_left = 0.4
    slides("cropped-picture.pptx", cropped)
    def off(p):
        from pptx.util import Inches
        p.slides[0].shapes.add_textbox(Inches(-5), Inches(1), Inches(3), Inches(1)).text_frame.text = SECRET
    slides("text-off-slide.pptx", off)


def sheets(name, change=lambda b: None):
    book = openpyxl.Workbook()
    book.properties.creator = None
    sheet = book.active; sheet.title = "Figures"
    for row in [["Year", "Reviews"], [2025, 3], [2026, 4]]: sheet.append(row)
    change(book)
    book.save(FILES / name); bare(FILES / name)


def sheet_files():
    sheets("clean.xlsx")
    sheets("author.xlsx", lambda b: setattr(b.properties, "creator", SECRET))
    def hidden(state):
        def change(b): extra = b.create_sheet("Names"); extra["A1"] = SECRET; extra.sheet_state = state
        return change
    sheets("hidden-sheet.xlsx", hidden("hidden"))
    sheets("very-hidden-sheet.xlsx", hidden("veryHidden"))
    def rows(b): b.active["A3"] = SECRET; b.active.row_dimensions[3].hidden = True
    sheets("hidden-row.xlsx", rows)
    def columns(b): b.active["C1"] = SECRET; b.active.column_dimensions["C"].hidden = True
    sheets("hidden-column.xlsx", columns)
    def comment(b): b.active["A1"].comment = Comment("Kyle?", SECRET)
    sheets("comment.xlsx", comment)
    def white(b):
        b.active["A5"] = SECRET; b.active["A5"].font = openpyxl.styles.Font(color="FFFFFFFF")
    sheets("white-text.xlsx", white)
    def format_hides(b): b.active["A5"] = SECRET; b.active["A5"].number_format = ";;;"
    sheets("hidden-by-format.xlsx", format_hides)


# --- LibreOffice -------------------------------------------------------------------------------------------------------

def libreoffice(source, kind, target):
    """Lets LibreOffice write a file anew in another format."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind, "--outdir",
                        folder, str(FILES / source)], check=True, capture_output=True, timeout=180)
        made = pathlib.Path(folder) / (pathlib.Path(source).stem + "." + kind.split(":")[0])
        shutil.move(made, FILES / target)


def libreoffice_files():
    for source, target in [
        ("clean.docx", "clean.odt"), ("comment.docx", "comment.odt"), ("deleted.docx", "deleted.odt"), ("hidden-text.docx", "hidden-text.odt"),
        ("author.docx", "author.odt"), ("clean.xlsx", "clean.ods"), ("hidden-sheet.xlsx", "hidden-sheet.ods"),
        ("hidden-row.xlsx", "hidden-row.ods"), ("comment.xlsx", "comment.ods"), ("clean.pptx", "clean.odp"), ("notes.pptx", "notes.odp"),
        ("hidden-slide.pptx", "hidden-slide.odp"), ("picture-with-place.docx", "picture-with-place.odt"),
    ]:
        libreoffice(source, target.split(".")[1], target)
    # And back into Microsoft's formats, as LibreOffice writes them.
    for source, target in [
        ("comment.odt", "comment-libreoffice.docx"), ("deleted.odt", "deleted-libreoffice.docx"), ("hidden-text.odt", "hidden-text-libreoffice.docx"),
        ("clean.odt", "clean-libreoffice.docx"), ("hidden-sheet.ods", "hidden-sheet-libreoffice.xlsx"), ("clean.ods", "clean-libreoffice.xlsx"),
        ("notes.odp", "notes-libreoffice.pptx"), ("hidden-slide.odp", "hidden-slide-libreoffice.pptx"), ("clean.odp", "clean-libreoffice.pptx"),
    ]:
        libreoffice(source, target.split(".")[1], target)
    tagged = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
    libreoffice("author.docx", tagged, "author-libreoffice.pdf")
    libreoffice("clean.docx", tagged, "clean-libreoffice.pdf")
    libreoffice("clean.docx", "doc", "older.doc")
    libreoffice("clean.docx", "rtf", "rich.rtf")


FILES.mkdir(exist_ok=True)
pictures()
pdf_files()
more_pdf_files()
word_files()
slide_files()
sheet_files()
libreoffice_files()
