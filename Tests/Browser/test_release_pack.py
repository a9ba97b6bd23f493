"""The one file for those who must see a review before its day."""

import base64
import datetime
import hashlib
import json
import os
import pty
import re
import select
import subprocess
import zlib

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from playwright.sync_api import expect
from support.coming_site import DRAFT, REVIEW, SECRET, as_of, in_words, opening
from support.program import PROGRAM
from test_accessibility import AXE, RUN

OTHER = "Ottoline"


@pytest.fixture
def make(coming, tmp_path):
    """Makes a pack, and says what the program said."""

    def run(item="reviews/child-z", *options, to="pack.html"):
        command = [PROGRAM, "release-pack", item, "--site", coming, "--to", tmp_path / to, *options]
        result = subprocess.run(command, capture_output=True, text=True, timeout=60)
        words = re.search(r"Passphrase: (.*)", result.stdout)
        return result, tmp_path / to, words and words[1]

    return run


def _unsealed(text: str, passphrase: str) -> bytes:
    """By other libraries than the program's."""
    salt = base64.b64decode(re.search(r'data-salt="([^"]+)"', text)[1])
    rounds = int(re.search(r'data-rounds="(\d+)"', text)[1])
    assert rounds >= 600_000
    box = base64.b64decode(re.search(r'id="sealed"[^>]*>([^<]+)<', text)[1])
    key = hashlib.pbkdf2_hmac("sha256", passphrase.encode(), salt, rounds)
    return AESGCM(key).decrypt(box[:12], box[12:], None)


def test_nothing_in_it_can_be_read(make, coming):
    # What is repetitive would show in the size of what is compressed, and long words in any encoding.
    result, file, words = make()
    assert result.returncode == 0, result.stderr
    raw = file.read_bytes()
    assert oct(file.stat().st_mode)[-3:] == "600"
    for secret in [SECRET, "child-z", "zephyrine-report", "Not yet", "%PDF", "Child A", "lcspr", "<main", words]:
        for form in [secret, secret.lower(), secret.upper()]:
            if form.startswith("<MAIN") or form.startswith("<main"):
                continue
            assert form.encode() not in raw, form
            for shift in range(3):
                encoded = base64.b64encode(b"x" * shift + form.encode())[4 if shift else 0:-4]
                assert len(encoded) < 6 or encoded not in raw, form
    # Chance alone: nothing of it can be made smaller.
    box = base64.b64decode(re.search(r'id="sealed"[^>]*>([^<]+)<', raw.decode())[1])
    assert len(zlib.compress(box, 9)) > len(box) * 0.999


def test_it_has_the_page_what_it_changes_and_its_documents_and_nothing_else_under_embargo(make, coming):
    (coming / "Content/reviews/child-y.md").write_text(
        REVIEW.format(title=f"Child {OTHER}", published=as_of(opening(1)), more="", text="Another one."))
    result, file, words = make()
    plain = _unsealed(file.read_text(), words)
    length = int.from_bytes(plain[:4], "big")
    pack = json.loads(plain[4:4 + length])
    paths = [page["path"] for page in pack["pages"]]
    assert paths[0] == "/reviews/child-z/"
    assert {"/", "/reviews/", "/reviews/child-z/"} <= set(paths)
    assert "/accessibility/" not in paths
    assert OTHER.encode() not in plain and DRAFT.encode() not in plain
    report = next(each for each in pack["files"] if each["path"].endswith("zephyrine-report.pdf"))
    start = 4 + length + report["at"]
    assert plain[start:start + report["size"]] == (coming / "Content/reviews/child-z/zephyrine-report.pdf").read_bytes()
    with pytest.raises(InvalidTag):
        _unsealed(file.read_text(), words + "x")


def test_with_a_later_moment_it_is_under_embargo_until_then(make, coming):
    later = as_of(opening(20))
    review = coming / "Content/reviews/child-z/index.md"
    report = coming / "Content/reviews/child-z/zephyrine-report.pdf"
    (report.parent / "appendix.pdf").write_bytes(report.read_bytes())
    review.write_text(review.read_text().replace(
        "documents:\n", f"documents:\n  - {{file: appendix.pdf, kind: appendix, published: {later}}}\n"))
    _, early, words = make(to="early.html")
    assert b"appendix.pdf" not in _unsealed(early.read_text(), words)
    result, late, words = make("reviews/child-z", "--as-of", later, to="late.html")
    assert b"appendix.pdf" in _unsealed(late.read_text(), words)
    assert in_words(opening(20)) in result.stdout and in_words(opening(20)) in late.read_text()
    assert in_words(opening()) not in late.read_text()


def test_it_shows_what_waits_for_it_and_what_it_is_about(make, coming):
    front = coming / "Content/pages/index.md"
    front.write_text(front.read_text() + "\n```when\nitem: reviews/child-z\ntext: Today we publish it.\n```\n")
    pack = coming / "Content/learning-packs/learning-from-z.md"
    pack.parent.mkdir()
    pack.write_text(f"---\ntitle: Learning from {SECRET}\npublished: {as_of(opening(-1))}\nabout: [reviews/child-z]\n---\n")
    _, file, words = make()
    plain = _unsealed(file.read_text(), words)
    assert b"Today we publish it." in plain and b"Learning from" not in plain
    result, file, words = make("learning-packs/learning-from-z", to="learning.html")
    assert "Also in it: reviews/child-z" in result.stdout
    plain = _unsealed(file.read_text(), words)
    assert b"Learning from" in plain and b"Not yet." in plain and b"%PDF" in plain


def test_a_link_to_something_else_under_embargo_makes_no_pack(make, coming):
    (coming / "Content/reviews/child-y.md").write_text(
        REVIEW.format(title=f"Child {OTHER}", published=as_of(opening(1)), more="", text="Another one."))
    review = coming / "Content/reviews/child-z/index.md"
    review.write_text(review.read_text() + "\nSee [the other one](../child-y.md).\n")
    result, file, _ = make()
    assert result.returncode == 1 and "reviews/child-y" in result.stderr
    assert not file.exists()


def test_a_name_that_tells_what_is_in_it_is_warned_of(make):
    assert "Give it another" in make(to="child-z.html")[0].stderr
    assert make(to="in-confidence.html")[0].stderr == ""


def test_two_packs_have_nothing_in_common(make):
    (_, one, first), (_, other, second) = make(to="one.html"), make(to="other.html")
    assert first != second and len(first.split()) == 6
    sealed = [re.search(r'id="sealed"[^>]*>([^<]+)<', each.read_text())[1] for each in (one, other)]
    assert sealed[0][:40] != sealed[1][:40]


@pytest.fixture
def opened(make, tab):
    """A tab with the pack in it, opened from the disk, on which the browser had nothing to complain of."""
    complaints, requests = [], []

    def run(right=True, now=None):
        _, file, words = make()
        shown = tab()
        if now:
            shown.clock.set_fixed_time(now)
        shown.on("console", lambda message: complaints.append(message.text))
        shown.on("pageerror", lambda error: complaints.append(str(error)))
        shown.on("request", lambda request: requests.append(request.url))
        shown.goto(file.as_uri())
        shown.get_by_label("Passphrase").fill(words if right else "six other words that are wrong")
        shown.keyboard.press("Enter")
        return shown

    yield run
    assert not complaints
    assert all(url.startswith(("file:", "blob:")) for url in requests)


def test_it_opens_in_a_browser_and_every_page_is_marked(opened):
    shown = opened()
    expect(shown.locator("h1")).to_have_text(f"Child {SECRET}")
    mark = f"Under embargo until {in_words(opening())}"
    # Titles and addresses stay in the browser's history.
    assert shown.title() == mark
    assert "child" not in shown.url
    shown.get_by_text("What is in this file").click()
    for name in shown.locator(".embargo li a").all_inner_texts():
        if name.endswith(".pdf"):
            continue
        shown.get_by_text("What is in this file").click() if not shown.locator(".embargo li").first.is_visible() else None
        shown.locator(".embargo").get_by_role("link", name=name, exact=True).click()
        expect(shown.locator(".embargo")).to_contain_text(mark)
        expect(shown.locator("h1")).to_have_text(name)
    with shown.expect_download() as download:
        shown.get_by_text("What is in this file").click()
        shown.locator(".embargo").get_by_role("link", name="zephyrine-report.pdf").click()
    assert download.value.suggested_filename == "zephyrine-report.pdf"


def test_links_lead_where_they_should(opened):
    shown = opened()
    expect(shown.locator("h1")).to_have_text(f"Child {SECRET}")
    shown.locator(".breadcrumbs").get_by_role("link", name="Reviews").click()
    expect(shown.locator("h1")).to_have_text("Reviews")
    shown.go_back()
    expect(shown.locator("h1")).to_have_text(f"Child {SECRET}")
    shown.locator("footer").get_by_role("link", name="Accessibility").first.click()
    expect(shown.locator("#embargo-told")).to_contain_text("not in this file")


def test_a_wrong_passphrase_is_told_kindly(opened):
    shown = opened(right=False)
    expect(shown.get_by_role("alert")).to_contain_text("not the passphrase")
    expect(shown.get_by_label("Passphrase")).to_be_focused()


def test_every_sheet_of_paper_is_marked(make, coming, tab, tmp_path):
    review = coming / "Content/reviews/child-z/index.md"
    review.write_text(review.read_text() + "\n\n".join("More words. " * 60 for _ in range(30)))
    _, file, words = make()
    shown = tab()
    shown.goto(file.as_uri())
    shown.get_by_label("Passphrase").fill(words)
    shown.keyboard.press("Enter")
    expect(shown.locator("h1")).to_have_text(f"Child {SECRET}")
    shown.pdf(path=tmp_path / "printed.pdf", format="A4")
    text = subprocess.run(["pdftotext", "-layout", tmp_path / "printed.pdf", "-"], capture_output=True, text=True).stdout
    sheets = text.rstrip("\f").split("\f")
    assert len(sheets) > 3
    for sheet in sheets:
        assert f"Under embargo until {in_words(opening())}" in sheet


def test_after_its_moment_it_says_that_the_review_is_public(opened):
    shown = opened(now=opening() + datetime.timedelta(minutes=1))
    expect(shown.locator(".embargo")).to_contain_text("Public since")
    expect(shown.locator(".embargo a").first).to_have_attribute(
        "href", "https://reviews.northvale.example/reviews/child-z/")


def test_before_it_is_opened_it_says_so_too(make, tab):
    _, file, _ = make()
    shown = tab()
    shown.clock.set_fixed_time(opening() + datetime.timedelta(minutes=1))
    shown.goto(file.as_uri())
    expect(shown.locator("#after")).to_be_visible()
    shown.clock.set_fixed_time(opening() - datetime.timedelta(minutes=1))
    shown.reload()
    expect(shown.locator("#after")).to_be_hidden()


def test_it_breaks_no_rule_of_axe(make, tab):
    _, file, words = make()
    shown = tab()
    shown.goto(file.as_uri())
    shown.evaluate(AXE + ";0")
    assert not shown.evaluate(RUN)["violations"]
    shown.get_by_label("Passphrase").fill(words)
    shown.keyboard.press("Enter")
    expect(shown.locator("h1")).to_have_text(f"Child {SECRET}")
    shown.get_by_text("What is in this file").click()
    found = shown.evaluate(RUN)["violations"]
    assert not found, [(each["id"], [node["html"] for node in each["nodes"]]) for each in found]


@pytest.mark.parametrize("item, words", [
    ("reviews/child-a", "is public since"), ("reviews/child-d", "is a draft"), ("reviews/child-zz", "Did you mean reviews/child-z?"),
    ("child-z", "is not the id"), ("pages/index", "public"),
])
def test_what_has_no_day_to_come_makes_no_pack(make, item, words):
    result, file, _ = make(item)
    assert result.returncode == 64
    assert words in result.stderr
    assert not file.exists()


def test_an_earlier_moment_than_its_day_is_refused(make):
    result, file, _ = make("reviews/child-z", "--as-of", as_of(opening(1)))
    assert result.returncode == 64 and "later than --as-of" in result.stderr
    assert not file.exists()


def test_no_file_is_replaced_and_none_is_made_where_it_would_be_published(make, coming):
    _, file, _ = make()
    before = file.read_bytes()
    result, _, _ = make()
    assert result.returncode == 64 and file.read_bytes() == before
    for folder in ["Content", "Content/reviews/child-z", "Public"]:
        command = [PROGRAM, "release-pack", "reviews/child-z", "--site", coming, "--to", coming / folder / "pack.html"]
        assert subprocess.run(command, capture_output=True).returncode == 64, folder
        assert not (coming / folder / "pack.html").exists()


def test_a_passphrase_of_ones_own_is_typed_unseen(coming, tmp_path):
    own = "A pot  of Coffee, and CAKE"
    child, terminal = pty.fork()
    if child == 0:
        os.execv(PROGRAM, [str(PROGRAM), "release-pack", "reviews/child-z", "--site", str(coming), "--to",
                           str(tmp_path / "own.html"), "--ask-passphrase"])
    seen = b""
    for prompt in [b"Passphrase: ", b"And again:  "]:
        while prompt not in seen:
            assert select.select([terminal], [], [], 20)[0], seen
            seen += os.read(terminal, 1000)
        os.write(terminal, own.encode() + b"\n")
    try:
        while select.select([terminal], [], [], 20)[0] and (part := os.read(terminal, 1000)):
            seen += part
    except OSError:
        pass
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0, seen
    assert "Coffee" not in seen.decode()
    assert SECRET.encode() in _unsealed((tmp_path / "own.html").read_text(), "a pot of coffee, and cake")
