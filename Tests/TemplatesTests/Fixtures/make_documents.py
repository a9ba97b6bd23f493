"""Makes the documents of the fixtures again, to the byte.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install typst==0.15.0
    /tmp/venv/bin/python make_documents.py

Each is a tagged PDF (PDF/UA-1) with the title of what it stands for, no author and no date.
"""
import io
import pathlib
import zipfile

import typst

HERE = pathlib.Path(__file__).parent
PACKS = "Manchester/Content/learning-packs"

# path -> (title, pages)
PDFS = {
    "Merton/Content/reviews/child-b/final-overview-report.pdf": ("Child B: final overview report", 2),
    "Merton/Content/reviews/child-d/final-report.pdf": ("Child D: final report", 2),
    "Merton/Content/learning-packs/child-d/7-minute-learning.pdf": ("Child D: 7-minute learning", 1),
    "Merton/Content/thematic-reports/learning-from-reviews/report.pdf": ("Learning from our reviews", 2),
    "MertonEarlier/Content/reviews/child-a/report.pdf": ("Child A: report", 2),
    "MertonEarlier/Content/reviews/child-b/final-overview-report.pdf": ("Child B: final overview report", 2),
    "MertonEarlier/Content/reviews/child-d/final-report.pdf": ("Child D: final report", 2),
    "MertonEarlier/Content/learning-packs/lessons-and-messages/lessons-and-messages.pdf": ("Lessons and messages", 1),
    "Manchester/Content/pages/for-families/briefing-note.pdf": ("Briefing note for families", 1),
    "Manchester/Content/pages/for-practitioners/event-guidance.pdf": ("Guidance on review events", 1),
    "Manchester/Content/reviews/child-i1/report.pdf": ("Child I1: report", 2),
    "Manchester/Content/reviews/child-n-b-and-yk/thematic-literature-review.pdf": ("Thematic literature review", 1),
    "Manchester/Content/reviews/child-n-b-and-yk/thematic-review.pdf": ("Thematic review", 2),
    "Manchester/Content/reviews/child-s/local-learning-review.pdf": ("Child S: local learning review", 2),
    "Manchester/Content/reviews/jacob22/report.pdf": ("Jacob22: report", 2),
    "York/Content/reviews/baby-a/executive-summary.pdf": ("Baby A: executive summary", 1),
    "York/Content/reviews/child-a-b-and-c/report.pdf": ("Child A, B and C: report", 2),
    "York/Content/reviews/child-b/lessons.pdf": ("Child B: lessons", 1),
    "York/Content/reviews/child-b/summary.pdf": ("Child B: summary", 1),
    "York/Content/reviews/child-neglect/report.pdf": ("Thematic review of child neglect", 2),
    "York/Content/thematic-reports/messages-from-reviews/report.pdf": ("Messages from reviews", 2),
    "Guide/Content/reviews/adult-a/report.pdf": ("Adult A: report", 2),
}
for slug, name in [("jacob22", "Jacob22"), ("child-o1", "Child O1"), ("baby-r", "Baby R"), ("child-t", "Child T")]:
    PDFS[f"{PACKS}/{slug}/7-minute-briefing.pdf"] = (f"{name}: 7-minute briefing", 1)
for slug, name in [("child-w", "Child W"), ("child-q1", "Child Q1"), ("child-u1", "Child U1")]:
    PDFS[f"{PACKS}/{slug}/learning-pack.pdf"] = (f"{name}: learning pack", 1)
for letter in "efghijklm":
    name = "Child M1 and M2" if letter == "m" else f"Child {letter.upper()}1"
    PDFS[f"{PACKS}/child-{letter}1/learning-report.pdf"] = (f"{name}: learning report", 1)
    if letter in "eghm":
        PDFS[f"{PACKS}/child-{letter}1/learning-presentation.pdf"] = (f"{name}: learning presentation", 1)
        PDFS[f"{PACKS}/child-{letter}1/7-minute-briefing.pdf"] = (f"{name}: 7-minute briefing", 1)

DOCX = "Manchester/Content/pages/referral/referral-form.docx"
DOCX_PARTS = {
    "[Content_Types].xml": '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Referral form</w:t></w:r></w:p><w:p><w:r><w:t>This file stands in for the published document in tests.</w:t></w:r></w:p></w:body></w:document>',
}


def pdf(title: str, pages: int) -> bytes:
    source = "\n#pagebreak()\n".join(
        [f'#set document(title: "{title}", date: none)\n#set text(lang: "en", region: "GB")\n= {title}\n'
         "This file stands in for the published document in tests."] + ["It ends here."] * (pages - 1))
    return typst.compile(source.encode(), pdf_standards=["ua-1"], ignore_system_fonts=True)


def docx() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in DOCX_PARTS.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


for path, (title, pages) in PDFS.items():
    (HERE / path).write_bytes(pdf(title, pages))
(HERE / DOCX).write_bytes(docx())
