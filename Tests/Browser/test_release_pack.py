"""The one file for those who must see a review before its day."""

import base64
import datetime
import hashlib
import json
import os
import pty
import re
import select
import shutil
import subprocess
import zlib

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from playwright.sync_api import expect
from support.coming_site import DRAFT, REVIEW, SECRET, as_of, in_words, opening
from support.program import PATIENCE, PROGRAM, REPOSITORY
from test_accessibility import AXE, RUN

OTHER = "Ottoline"


@pytest.fixture
def make(coming, tmp_path):
    """Makes a pack, and says what the program said."""

    def run(item="reviews/child-z", *options, to="pack.html"):
        command = [PROGRAM, "release-pack", item, "--site", coming, "--to", tmp_path / to, *options]
        result = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)
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


def _pack(plain: bytes) -> tuple[dict, dict[str, str]]:
    """What is listed in it, and its pages by their addresses."""
    length = int.from_bytes(plain[:4], "big")
    pack = json.loads(plain[4:4 + length])
    return pack, {page["path"]: page["html"] for page in pack["pages"]}


def _write(coming, path: str, front: str, text: str = "Text.") -> None:
    file = coming / "Content" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"---\n{front}\n---\n{text}\n")


def _add(coming, words: str) -> None:
    review = coming / "Content/reviews/child-z/index.md"
    review.write_text(f"{review.read_text()}\n{words}\n")


def test_it_shows_what_waits_for_it_and_what_it_is_about(make, coming):
    front = coming / "Content/pages/index.md"
    front.write_text(front.read_text() + "\n```when\nitem: reviews/child-z\ntext: Today we publish it.\n```\n")
    # It opens with the review, and later.
    for slug, day in [("learning-from-z", -1), ("more-from-z", 9)]:
        _write(coming, f"learning-packs/{slug}.md",
               f"title: {slug} {SECRET}\npublished: {as_of(opening(day))}\nabout: [reviews/child-z]")
    result, file, words = make()
    plain = _unsealed(file.read_text(), words)
    assert b"Today we publish it." in plain and b"learning-from-z" in plain and b"more-from-z" not in plain
    assert "Also in it: learning-packs/learning-from-z\n" in result.stdout
    result, file, words = make("learning-packs/learning-from-z", to="learning.html")
    assert "Also in it: reviews/child-z" in result.stdout
    plain = _unsealed(file.read_text(), words)
    assert b"learning-from-z" in plain and b"Not yet." in plain and b"%PDF" in plain


def test_a_review_that_links_to_its_own_pack_briefing_and_event_has_them_with_it(make, coming):
    """The normal case: all of it opens at one moment, and the review links to it."""
    at = as_of(opening())
    _write(coming, "learning-packs/pack/index.md",
           f"title: The pack\npublished: {at}\nabout: [reviews/child-z]\n"
           "documents:\n  - {file: slides.pdf, kind: presentation}")
    report = coming / "Content/reviews/child-z/zephyrine-report.pdf"
    (coming / "Content/learning-packs/pack/slides.pdf").write_bytes(report.read_bytes() + b"%")
    _write(coming, "learning-packs/briefing.md", f"title: The briefing\nkind: briefing\npublished: {at}")
    _write(coming, "training/event.md",
           f"title: The event\npublished: {as_of(opening(-2))}\nabout: [reviews/child-z]\nsummary: An hour.\n"
           f"starts: {as_of(opening(9))}\nends: {as_of(opening(10))}\nvenue: Town Hall")
    _add(coming, "See [the pack](../../learning-packs/pack/index.md), its [slides](../../learning-packs/pack/slides.pdf), "
                 "[the briefing](../../learning-packs/briefing.md) and [the event](../../training/event.md).")
    result, file, words = make()
    assert result.returncode == 0, result.stderr
    for other in ["learning-packs/pack", "learning-packs/briefing", "training/event"]:
        assert re.search(rf"^ +(Also in it: )?{other}$", result.stdout, re.MULTILINE), result.stdout
    assert "learning-packs/pack/slides.pdf" in result.stdout
    pack, pages = _pack(_unsealed(file.read_text(), words))
    assert {"/reviews/child-z/", "/learning-packs/pack/", "/learning-packs/briefing/", "/training/event/"} <= set(pages)
    for address in ["/learning-packs/pack/", "/learning-packs/pack/slides.pdf", "/learning-packs/briefing/", "/training/event/"]:
        assert f'href="{address}"' in pages["/reviews/child-z/"]
    assert set(pack["documents"]) == {"/reviews/child-z/zephyrine-report.pdf", "/learning-packs/pack/slides.pdf"}
    assert set(pack["documents"]) <= {each["path"] for each in pack["files"]}


@pytest.mark.parametrize("days", [1, 9])
def test_a_link_to_something_else_under_embargo_is_its_words(make, coming, days):
    (coming / "Content/reviews/child-y.md").write_text(
        REVIEW.format(title=f"Child {OTHER}", published=as_of(opening(days)), more="", text="Another one.\n\n## Part\n"))
    links = ("See [the **other** one](../child-y.md), [its part](../child-y.md#part \"Title > and more\"), "
             "[in full](https://reviews.northvale.example/reviews/child-y/) and [here](/reviews/child-a/).")
    if days > 3:
        # What opens later can be linked to in a text of its own day alone.
        links = f"```when\nfrom: {as_of(opening(days))}\ntext: |\n  {links}\n```"
    _add(coming, links)
    options = ["--as-of", as_of(opening(days))] if days > 3 else []
    result, file, words = make("reviews/child-z", *options)
    assert result.returncode == 0, result.stderr
    plain = _unsealed(file.read_text(), words)
    _, pages = _pack(plain)
    page = pages["/reviews/child-z/"]
    assert 'See the <strong>other</strong> one, its part, in full and <a href="/reviews/child-a/">here</a>.' in page
    assert OTHER.encode() not in plain and b"child-y" not in plain


def test_what_would_bring_another_review_along_stays_out(make, coming):
    """A joint pack opens with two reviews, and the people of the one do not see the other."""
    (coming / "Content/reviews/child-y.md").write_text(
        REVIEW.format(title=f"Child {OTHER}", published=as_of(opening()), more="", text="Another one."))
    _write(coming, "learning-packs/joint.md",
           f"title: Learning together\npublished: {as_of(opening())}\nabout: [reviews/child-z, reviews/child-y]")
    _add(coming, "See [what we learnt](../../learning-packs/joint.md), and [all reviews](/reviews/).")
    result, file, words = make()
    assert result.returncode == 0, result.stderr
    assert "Also in it" not in result.stdout
    plain = _unsealed(file.read_text(), words)
    assert OTHER.encode() not in plain and b"joint" not in plain and b"See what we learnt, and" in plain
    result, file, words = make("learning-packs/joint", to="joint.html")
    assert "reviews/child-y" in result.stdout and "reviews/child-z" in result.stdout


def test_a_picture_in_a_link_to_something_absent_stays(make, coming):
    (coming / "Content/reviews/child-y.md").write_text(
        REVIEW.format(title=f"Child {OTHER}", published=as_of(opening(1)), more="", text="Another one."))
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>'
    (coming / "Content/reviews/child-z/plan.svg").write_text(svg)
    _add(coming, "[![The plan](plan.svg)](../child-y.md)\n\nMore.")
    result, file, words = make()
    assert result.returncode == 0, result.stderr
    _, pages = _pack(_unsealed(file.read_text(), words))
    assert re.search(r'<p><img src="/reviews/child-z/plan.svg"[^>]* alt="The plan"[^>]*/></p>', pages["/reviews/child-z/"])


def test_a_theme_that_nothing_in_the_pack_has_is_no_link(make, coming):
    (coming / "Content/reviews/child-y.md").write_text(
        REVIEW.format(title=f"Child {OTHER}", published=as_of(opening(1)), more="themes: [Neglect]\n", text="Another one."))
    _add(coming, "More on [neglect](/themes/neglect/).")
    result, file, words = make()
    assert result.returncode == 0, result.stderr
    _, pages = _pack(_unsealed(file.read_text(), words))
    assert "More on neglect." in pages["/reviews/child-z/"]


def test_the_example_of_the_readme_works_on_any_day(tmp_path):
    for name in ["Content", "Public"]:
        shutil.copytree(REPOSITORY / name, tmp_path / "site" / name)
    command = [PROGRAM, "release-pack", "reviews/child-t", "--site", tmp_path / "site", "--to", tmp_path / "pack.html"]
    result = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)
    assert result.returncode == 0, result.stderr
    assert "learning-packs/child-t" in result.stdout and "training/child-t-learning-event" in result.stdout


def test_its_size_says_little(make, coming):
    report = coming / "Content/reviews/child-z/zephyrine-report.pdf"
    small = report.read_bytes()
    sizes = []
    for more in [0, 2_000, 4_000]:
        report.write_bytes(small + b"%" * more)
        _, file, words = make(to=f"pack-{more}.html")
        sizes.append(len(_unsealed(file.read_text(), words)))
    assert len(set(sizes)) < 3
    assert all(size % (1 << (size.bit_length() - 4)) == 0 for size in sizes), sizes


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


def test_it_looks_as_the_site_does_in_the_colour_and_with_the_logo_of_the_partnership(opened, coming):
    settings = coming / "Content/site.yml"
    settings.write_text(settings.read_text() + 'brand: {colour: "#7a1f5e", logo: logo.svg}\n')
    shown = opened()
    expect(shown.locator("main a").first).to_have_css("color", "rgb(122, 31, 94)")
    expect(shown.locator(".site-logo")).to_have_js_property("naturalWidth", 88)
    expect(shown.locator(".site-logo")).to_have_attribute("width", "88")


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


def test_after_its_moment_it_says_no_more_than_its_clock_knows(opened):
    shown = opened(now=opening() + datetime.timedelta(minutes=1))
    mark = f"The embargo that was set for {in_words(opening())} has passed"
    expect(shown.locator(".embargo")).to_contain_text(f"{mark}. Look at ")
    expect(shown.locator(".embargo")).to_contain_text(" whether it is public.")
    assert shown.title() == mark and "Public since" not in shown.content()
    expect(shown.locator(".embargo a").first).to_have_attribute(
        "href", "https://reviews.northvale.example/reviews/child-z/")


def test_before_it_is_opened_it_says_so_too(make, tab):
    _, file, _ = make()
    shown = tab()
    shown.clock.set_fixed_time(opening() + datetime.timedelta(minutes=1))
    shown.goto(file.as_uri())
    expect(shown.locator("#after")).to_be_visible()
    expect(shown.locator("#after")).to_contain_text(f"The embargo that was set for {in_words(opening())} has passed. Look at")
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


def _typed(coming, file, *answers: tuple[bytes, str]) -> tuple[int, str]:
    """What a person sees who answers at a terminal, and with what status it ends."""
    child, terminal = pty.fork()
    if child == 0:
        os.execv(PROGRAM, [str(PROGRAM), "release-pack", "reviews/child-z", "--site", str(coming), "--to", str(file),
                           "--ask-passphrase"])
    seen = b""
    for prompt, answer in answers:
        while prompt not in seen:
            assert select.select([terminal], [], [], PATIENCE)[0], seen
            seen += os.read(terminal, 1000)
        os.write(terminal, answer.encode() + b"\n")
    try:
        while select.select([terminal], [], [], PATIENCE)[0] and (part := os.read(terminal, 1000)):
            seen += part
    except OSError:
        pass
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), seen.decode()


def test_a_passphrase_of_ones_own_is_typed_unseen(coming, tmp_path):
    own = "Violin  gravel OMBUDSMAN, pelican thimble tuscany"
    status, seen = _typed(coming, tmp_path / "own.html", (b"Passphrase: ", own), (b"And again:  ", own))
    assert status == 0, seen
    assert "gravel" not in seen
    opened = _unsealed((tmp_path / "own.html").read_text(), "violin gravel ombudsman, pelican thimble tuscany")
    assert SECRET.encode() in opened


@pytest.mark.parametrize("weak", [
    "password password password password", f"Northvale {SECRET} business unit 2026", "qwertyuiop asdfghjkl 12/05/2016"])
def test_a_passphrase_that_would_be_guessed_is_refused(coming, tmp_path, weak):
    status, seen = _typed(coming, tmp_path / "own.html", (b"Passphrase: ", weak))
    assert status == 64
    assert "could be guessed" in seen and "leave --ask-passphrase out" in seen.replace("\r\n", " ")
    assert not (tmp_path / "own.html").exists()
