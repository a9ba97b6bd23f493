"""The preview as a press officer uses it: the frame, time travel, what changes, and what is saved."""

import base64
import hashlib
import http.server
import re
import shutil
import signal
import threading
import time

import pytest
from playwright.sync_api import expect
from support.coming_site import DRAFT, SECRET, as_of, in_words, opening
from support.modes import DARK, LIGHT
from support.preview import waiting
from support.program import REPOSITORY, asset
from test_accessibility import AXE, RUN

FRAME = "#site"


@pytest.fixture
def frame(preview, tab):
    """Opens the printed address, and fails on any complaint of the browser."""
    complaints = []

    def open_frame(*options: str, mode=LIGHT):
        running = preview(*options)
        shown = tab(mode)
        shown.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        shown.on("pageerror", lambda error: complaints.append(str(error)))
        shown.on("request", lambda request: None if request.url.startswith((running.url, "data:", "blob:"))
                 else complaints.append(request.url))
        shown.goto(running.address)
        shown.wait_for_selector(FRAME)
        _inside(shown).locator("h1").wait_for()
        return running, shown

    yield open_frame
    assert not [text for text in complaints if "404" not in text]


def _inside(shown):
    return shown.frame_locator(FRAME)


def _page(shown):
    """The page of the site that is in the frame."""
    return shown.query_selector(FRAME).content_frame()


def _go(shown, path: str) -> None:
    """Goes there, and again if the page before was just being loaded anew."""
    address = re.match(r"http://[^/]+", shown.url)[0] + path
    for _ in waiting():
        _page(shown).goto(address)
        time.sleep(0.3)
        if _page(shown).url == address:
            return


def test_the_next_change_is_shown_and_marked(frame):
    running, shown = frame()
    assert "token" not in shown.url
    expect(shown.locator("#bar")).to_contain_text(in_words(opening()))
    _inside(shown).get_by_role("link", name=f"Child {SECRET}").click()
    expect(_inside(shown).locator("h1")).to_have_text(f"Child {SECRET}")
    expect(shown.locator("#edge")).to_contain_text("Not public now.")
    assert shown.url.endswith("page=%2Freviews%2Fchild-z%2F")
    shown.reload()
    expect(_inside(shown).locator("h1")).to_have_text(f"Child {SECRET}")


def test_a_page_that_does_not_change_is_marked_as_public(frame):
    _, shown = frame()
    _go(shown, "/accessibility/")
    expect(shown.locator("#edge")).to_contain_text("does not change")


def test_time_travel(frame):
    _, shown = frame()
    _go(shown, "/reviews/")
    expect(_inside(shown).locator("main")).to_contain_text(SECRET)
    shown.get_by_role("link", name="Now").click()
    expect(_inside(shown).locator("main")).to_contain_text("Child A")
    expect(_inside(shown).locator("main")).not_to_contain_text(SECRET)
    shown.get_by_label("Day and time").fill(as_of(opening(5)))
    shown.get_by_role("button", name="Show").click()
    expect(_inside(shown).locator("main")).to_contain_text(SECRET)
    shown.get_by_label("Day and time").fill(as_of(opening(2)))
    shown.get_by_role("button", name="Show").click()
    expect(_inside(shown).locator("main")).not_to_contain_text(SECRET)
    shown.get_by_text("Coming changes").click()
    expect(shown.locator("#bar details")).to_contain_text(f"Child {SECRET} is published")
    shown.get_by_role("link", name=in_words(opening())).first.click()
    expect(_inside(shown).locator("main")).to_contain_text(SECRET)


def test_a_time_that_the_clocks_skip_is_told(frame):
    running, shown = frame()
    shown.goto(f"{running.url}/.twelvemonth/?as-of=2027-03-28T01:30")
    expect(shown.get_by_role("alert")).to_contain_text("no time on the United Kingdom")


def test_drafts_are_shown_when_asked_for(frame):
    _, shown = frame()
    _go(shown, "/reviews/")
    expect(_inside(shown).locator("main")).not_to_contain_text(DRAFT)
    shown.get_by_label("Show drafts").check()
    shown.get_by_role("button", name="Show").click()
    expect(_inside(shown).locator("main")).to_contain_text(DRAFT)
    expect(shown.locator("#bar")).to_contain_text("with drafts")


def test_what_changes_is_listed_and_shown_side_by_side(frame):
    _, shown = frame()
    shown.get_by_role("link", name="What changes").click()
    expect(shown.get_by_role("heading", name=re.compile("New pages"))).to_be_visible()
    expect(shown.locator("main")).to_contain_text("/reviews/child-z/")
    shown.get_by_role("link", name="/reviews/", exact=True).click()
    today, then = shown.frame_locator(".public iframe"), shown.frame_locator(".private iframe")
    expect(then.locator("main")).to_contain_text(SECRET)
    expect(today.locator("main")).to_contain_text("Child A")
    expect(today.locator("main")).not_to_contain_text(SECRET)
    # A link in one of them leads to both sides of another page.
    today.get_by_role("link", name="Home").click()
    expect(shown.locator("h1")).to_have_text("/")
    expect(shown.frame_locator(".public iframe").locator("main")).not_to_contain_text(SECRET)


def _without_script(frame):
    """Both sides of a page, and the request for their script, which has no answer yet."""
    running, shown = frame()
    held = []
    shown.route("**/compare.js", lambda route: held.append(route), times=1)
    shown.goto(f"{running.url}/.twelvemonth/compare/?page=%2Freviews%2F", wait_until="commit")
    return shown, held


def test_a_link_that_was_followed_before_the_script_had_come_leads_to_both_sides(frame):
    shown, held = _without_script(frame)
    today = shown.frame_locator(".public iframe")
    today.get_by_role("link", name="Home").click()
    expect(today.locator("h1")).to_have_text("Reviews and learning")
    held[0].continue_()
    expect(shown.locator("h1")).to_have_text("/")
    expect(shown.frame_locator(".public iframe").locator("main")).not_to_contain_text(SECRET)


def test_a_script_that_comes_after_the_pages_hears_their_links(frame):
    shown, held = _without_script(frame)
    home = shown.frame_locator(".public iframe").get_by_role("link", name="Home")
    home.wait_for()
    shown.frame_locator(".private iframe").get_by_role("link", name="Home").wait_for()
    with shown.expect_response("**/watch.js"):
        held[0].continue_()
    shown.wait_for_load_state()
    home.click()
    expect(shown.locator("h1")).to_have_text("/")


def test_a_page_that_is_opened_by_itself_comes_in_its_frame(frame):
    running, shown = frame()
    other = shown.context.new_page()
    other.goto(f"{running.url}/reviews/child-z/")
    expect(_inside(other).locator("h1")).to_have_text(f"Child {SECRET}")
    expect(other.locator("#edge")).to_contain_text("Not public now.")


def test_what_is_not_there_comes_in_the_frame_too(frame):
    running, shown = frame()
    shown.goto(f"{running.url}/none")
    expect(_inside(shown).locator("h1")).to_be_visible()
    expect(shown.locator("#edge")).to_contain_text("There is no such page")


def test_another_tab_follows_the_moment(frame):
    running, shown = frame()
    _go(shown, "/reviews/")
    expect(_inside(shown).locator("main")).to_contain_text(SECRET)
    other = shown.context.new_page()
    other.goto(f"{running.url}/.twelvemonth/?as-of=now")
    other.close()
    shown.bring_to_front()
    expect(_inside(shown).locator("main")).not_to_contain_text(SECRET)
    expect(shown.locator("#bar [aria-current]")).to_have_text("Now")


def test_a_link_to_another_website_opens_beside_the_preview(frame, coming):
    review = coming / "Content/reviews/child-a.md"
    review.write_text(review.read_text() + "\nSee [the other](https://elsewhere.example/).\n")
    _, shown = frame()
    _go(shown, "/reviews/child-a/")
    expect(_inside(shown).locator("h1")).to_have_text("Child A")
    shown.context.route("https://elsewhere.example/**", lambda route: route.fulfill(body="There."))
    with shown.context.expect_page() as opened:
        _inside(shown).get_by_role("link", name="the other").click()
    expect(opened.value.locator("body")).to_have_text("There.")
    expect(_inside(shown).locator("h1")).to_have_text("Child A")


def test_each_coming_change_names_the_pages_that_it_changes(frame):
    _, shown = frame()
    shown.get_by_text("Coming changes").click()
    shown.get_by_role("link", name="All changes").click()
    expect(shown.locator("main")).to_contain_text(f"Child {SECRET} is published")
    shown.locator("main summary").first.click()
    expect(shown.locator("main details").first).to_contain_text("/reviews/child-z/")


def test_a_saved_file_shows_and_the_place_on_the_page_stays(frame, coming):
    _, shown = frame()
    _go(shown, "/reviews/child-a/")
    expect(_inside(shown).locator("h1")).to_have_text("Child A")
    _page(shown).evaluate("window.scrollTo(0, 3000)")
    review = coming / "Content/reviews/child-a.md"
    review.write_text(review.read_text() + "\nA new ending.\n")
    expect(_inside(shown).locator("main")).to_contain_text("A new ending.")
    _page(shown).wait_for_function("window.scrollY === 3000")


def test_a_mistake_shows_over_the_last_good_page_and_goes_when_it_is_mended(frame, coming):
    _, shown = frame()
    _go(shown, "/reviews/child-a/")
    review = coming / "Content/reviews/child-a.md"
    good = review.read_text()
    review.write_text(good.replace("kind: lcspr", "kind: lcsrp"))
    problems = shown.get_by_role("alert")
    expect(problems).to_contain_text("Content/reviews/child-a.md:3:7: error:")
    expect(problems).to_contain_text("Did you mean")
    expect(problems).to_contain_text("^")
    expect(_inside(shown).locator("h1")).to_have_text("Child A")
    review.write_text(good)
    expect(problems).to_have_count(0)
    expect(shown.locator("#live")).to_have_text("It is put right.")


def test_everything_that_can_change_is_seen(frame, coming):
    _, shown = frame()
    content = coming / "Content"
    main = _inside(shown).locator("main")
    _go(shown, "/reviews/")
    # A new file, a renamed one, a deleted one, and what an editor leaves on the way.
    (content / "reviews/.child-n.md.swp").write_text("half")
    shutil.copy(content / "reviews/child-a.md", content / "reviews/child-n.md~")
    text = (content / "reviews/child-a.md").read_text()
    (content / "reviews/child-n.md").write_text(text.replace("Child A", "Child N"))
    expect(main).to_contain_text("Child N")
    (content / "reviews/child-n.md").rename(content / "reviews/child-o.md")
    expect(main.get_by_role("link", name="Child N")).to_have_attribute("href", "/reviews/child-o/")
    (content / "reviews/child-o.md").unlink()
    expect(main).not_to_contain_text("Child N")
    # The settings, the style, a document.
    settings = (content / "site.yml").read_text()
    (content / "site.yml").write_text(settings.replace("Northvale Safe", "Southvale Safe"))
    expect(_inside(shown).locator("header")).to_contain_text("Southvale")
    style = coming / "Public/style.css"
    style.write_text((REPOSITORY / "Sources/Assets/Files/style.css").read_text() + "\nh1 { color: rgb(1, 2, 3) !important; }\n")
    expect(_inside(shown).locator("h1")).to_have_css("color", "rgb(1, 2, 3)")
    _go(shown, "/reviews/child-z/")
    report = content / "reviews/child-z/zephyrine-report.pdf"
    expect(main).not_to_contain_text("MB")
    report.write_bytes(report.read_bytes() + b"\n%" + b" " * 3_000_000)
    expect(main).to_contain_text("3 MB")


def test_a_burst_of_saves_ends_with_the_last(frame, coming):
    _, shown = frame()
    _go(shown, "/reviews/child-a/")
    review = coming / "Content/reviews/child-a.md"
    text = review.read_text()
    for number in range(30):
        review.write_text(f"{text}\nEnding {number}.\n")
        time.sleep(0.01)
    expect(_inside(shown).locator("main")).to_contain_text("Ending 29.")


def test_a_file_that_is_written_slowly_does_not_show_half(frame, coming):
    _, shown = frame()
    _go(shown, "/reviews/child-a/")
    expect(_inside(shown).locator("h1")).to_have_text("Child A")
    review = coming / "Content/reviews/child-a.md"
    text = review.read_text()
    with open(review, "w") as half:
        half.write(text[:20])
        half.flush()
        time.sleep(0.04)
        half.write(text[20:] + "\nA late ending.\n")
    expect(_inside(shown).locator("main")).to_contain_text("A late ending.")


def test_a_site_with_a_mistake_from_the_start_is_explained(preview, coming, tab):
    (coming / "Content/site.yml").write_text("url: nowhere\n")
    running = preview()
    shown = tab()
    shown.goto(running.address)
    expect(shown.get_by_role("alert")).to_contain_text("Content/site.yml")
    from support.coming_site import SITE
    (coming / "Content/site.yml").write_text(SITE)
    expect(_inside(shown).locator("h1")).to_have_text("Reviews and learning")


class _Successor(http.server.ThreadingHTTPServer):
    """Another user's program that takes the preview's address as soon as it can, and looks like a preview."""

    allow_reuse_address = True

    def __init__(self, port: int, asked: list[str]):
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                asked.append(f"{self.path} {self.headers.get('Cookie', '')}")
                if key := self.headers.get("Sec-WebSocket-Key"):
                    accept = hashlib.sha1(f"{key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11".encode()).digest()
                    self.wfile.write(
                        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        b"Sec-WebSocket-Accept: " + base64.b64encode(accept) + b"\r\n\r\n")
                    for words in [b"0" * 32 + b" 1 1", b"1-1 calm"]:
                        self.wfile.write(bytes([0x81, len(words)]) + words)
                    time.sleep(1)
                    return
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write(b"<!DOCTYPE html><body><div id='bar'>Type your password here</div>")

            def log_message(self, *_):
                pass

        while True:
            try:
                super().__init__(("127.0.0.1", port), Handler)
                break
            except OSError:
                time.sleep(0.001)
        threading.Thread(target=self.serve_forever, daemon=True).start()


@pytest.fixture
def successor():
    """Lies in wait for the port of a preview; hands out what it is asked."""
    servers = []

    def wait_for(running):
        asked = []
        waiting = threading.Thread(target=lambda: servers.append(_Successor(running.port, asked)))
        waiting.start()
        return waiting, asked

    yield wait_for
    for server in servers:
        server.shutdown()
        server.server_close()


def _shows_nothing(shown) -> None:
    expect(shown.get_by_role("heading")).to_have_text("The preview has ended")
    assert shown.title() == "The preview has ended"
    assert shown.url.endswith("/.twelvemonth/")
    assert len(shown.frames) == 1
    for words in [SECRET, "child-z", "Child A"]:
        assert words not in shown.content()


@pytest.mark.parametrize("path", ["", "?page=/reviews/child-z/", "coming/", "changes/", "compare/?page=/reviews/child-z/"])
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_when_the_preview_has_ended_an_open_page_shows_nothing_and_asks_nobody(frame, successor, path, how):
    running, shown = frame()
    shown.goto(f"{running.url}/.twelvemonth/{path}")
    shown.wait_for_load_state("networkidle")
    hidden = shown.context.new_page()
    hidden.goto(f"{running.url}/.twelvemonth/?page=/reviews/child-z/")
    expect(_inside(hidden).locator("h1")).to_have_text(f"Child {SECRET}")
    waiting, asked = successor(running)
    running.stop(how)
    waiting.join()
    _shows_nothing(shown)
    _shows_nothing(hidden)
    shown.bring_to_front()
    time.sleep(2)
    assert asked == []
    _shows_nothing(shown)


def test_six_tabs_and_more_are_all_told_what_is_saved(frame, coming):
    running, shown = frame()
    tabs = [shown, *(shown.context.new_page() for _ in range(8))]
    for each in tabs:
        each.goto(f"{running.url}/.twelvemonth/?page=/reviews/child-a/")
        expect(_inside(each).locator("h1")).to_have_text("Child A")
    review = coming / "Content/reviews/child-a.md"
    review.write_text(review.read_text() + "\nA new ending.\n")
    for each in tabs:
        expect(_inside(each).locator("main")).to_contain_text("A new ending.")


def test_whoever_comes_back_to_a_page_sees_it_again(frame):
    running, shown = frame()
    shown.get_by_role("link", name="What changes").click()
    expect(shown.get_by_role("heading", name=re.compile("New pages"))).to_be_visible()
    shown.go_back()
    expect(_inside(shown).locator("h1")).to_be_visible()
    expect(shown.locator("#bar")).to_be_visible()


@pytest.mark.parametrize("mode", [LIGHT, DARK], ids=str)
def test_the_preview_breaks_no_rule_of_axe(frame, mode):
    running, shown = frame(mode=mode)
    shown.get_by_text("Coming changes").click()
    for path in ["", "coming/", "changes/", "compare/?page=/reviews/"]:
        if path:
            shown.goto(f"{running.url}/.twelvemonth/{path}")
        shown.evaluate(AXE + ";0")
        found = shown.evaluate(RUN.replace("axe.run(document,", "axe.run({exclude: ['iframe']},"))
        assert not found["violations"], (path, found["violations"])


def test_by_keyboard_alone(frame):
    _, shown = frame()
    names = []
    for _ in range(30):
        shown.keyboard.press("Tab")
        names.append(shown.evaluate("document.activeElement.innerText || document.activeElement.id"))
    assert "Show" in names and "What changes" in names and "site" in names


class _Hostile(http.server.BaseHTTPRequestHandler):
    """A web page elsewhere that wants to see the preview."""

    target = script = ""

    def do_GET(self):
        body = f"""<!DOCTYPE html><title>elsewhere</title><body><iframe id="f" src="{self.target}/reviews/"></iframe>
<img id="i" src="{self.target}/logo.svg"><script src="{self.target}{self.script}"></script>"""
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_):
        pass


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_hostile_page_in_the_same_browser_sees_nothing(frame, host):
    running, shown = frame()

    class Handler(_Hostile):
        target = running.url
        script = asset("site.js", _inside(shown).locator("html").evaluate("page => page.outerHTML"))

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    hostile = shown.context.new_page()
    hostile.goto(f"http://{host}:{server.server_port}/")
    time.sleep(0.5)
    for child in hostile.frames[1:]:
        assert SECRET not in child.content() and "Child A" not in child.content()
    read = """async address => {
      try { return await (await fetch(address, {credentials: 'include'})).text(); } catch { return 'refused'; }
    }"""
    assert hostile.evaluate(read, f"{running.url}/reviews/") == "refused"
    # No browser keeps pages from connections of this kind to elsewhere; the server has to.
    hear = """address => new Promise(done => {
      const socket = new WebSocket(address);
      socket.onmessage = ({data}) => done(data);
      socket.onclose = () => done('refused');
    })"""
    assert hostile.evaluate(hear, running.url.replace("http", "ws") + "/.twelvemonth/events?question=1") == "refused"
    assert hostile.evaluate("document.getElementById('i').naturalWidth") == 0
    opened = hostile.evaluate_handle(f"window.open('{running.url}/reviews/')")
    time.sleep(0.5)
    looked = hostile.evaluate("w => { try { return w.document.body.innerText; } catch { return 'refused'; } }", opened)
    assert SECRET not in str(looked)
    server.shutdown()


def test_a_name_that_leads_to_this_machine_reads_nothing(preview, browser):
    """DNS rebinding: the browser believes that evil.example is here."""
    from playwright.sync_api import sync_playwright  # noqa: F401
    from support import browser as machine

    running = preview()
    running.enter()
    rebound = browser.browser_type.launch(
        executable_path=machine.path(), args=["--host-resolver-rules=MAP evil.example 127.0.0.1"])
    page = rebound.new_page()
    answer = page.goto(f"http://evil.example:{running.port}/?token={running.token}")
    assert answer.status == 421
    assert SECRET not in page.content()
    rebound.close()
