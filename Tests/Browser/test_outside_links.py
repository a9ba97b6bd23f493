"""`check --links` against a web server on this machine that behaves as hosts do, and notes who asked.

Every address of 127.0.0.0/8 is this machine (RFC 5735), so each can be a host of its own.
"""

import http.server
import json
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from support.program import PROGRAM, REPOSITORY

ONE_HOST = ["/works", "/works#a-heading", "/works?page=2", "/no-heads", "/moved", "/elsewhere-today"]
# Each with what is told of it, if anything is.
ANSWERS = {
    "/works": None, "/no-heads": None, "/hides-heads": None, "/elsewhere-today": None,
    "/moved": "outside-link-moved", "/moved-twice": "outside-link-moved", "/moved-to-nothing": "outside-link-gone",
    "/gone-for-good": "outside-link-gone", "/nothing-here": "outside-link-gone", "/round": "outside-link-silent",
    "/to-a-file": "outside-link-silent", "/forbidden": "outside-link-unclear", "/broken": "outside-link-unclear",
    "/slow": "outside-link-silent", "/drips": "outside-link-silent",
}


@dataclass
class Visit:
    host: str
    path: str
    method: str
    headers: dict[str, str]
    time: float


class Host(http.server.BaseHTTPRequestHandler):
    LEADS = {
        "/moved": (301, "/works"), "/moved-twice": (308, "/moved"), "/elsewhere-today": (302, "/works"),
        "/moved-to-nothing": (301, "/gone-for-good"), "/round": (302, "/round"), "/to-a-file": (301, "file:///etc/passwd"),
    }
    STATUS = {"/works": 200, "/gone-for-good": 410, "/forbidden": 403, "/busy": 429, "/broken": 500}

    def do_HEAD(self):
        path = self.path.partition("?")[0]
        self.server.visits.append(
            Visit(self.headers["Host"].partition(":")[0], self.path, self.command,
                  {name.lower(): value for name, value in self.headers.items()}, time.monotonic()))
        status, location = self.LEADS.get(path, (self.STATUS.get(path, 404), None))
        if path == "/slow":
            time.sleep(30)
        if path == "/drips":
            try:
                for letter in b"HTTP/1.1 200 OK\r\nX-Long: " + b"." * 60:
                    self.connection.sendall(bytes([letter]))
                    time.sleep(0.5)
            except OSError:
                pass  # nobody waits any more
            return
        if path in ["/no-heads", "/hides-heads"]:
            status = 200 if self.command == "GET" else 405 if path == "/no-heads" else 404
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Length", str(50_000_000) if self.command == "GET" and status == 200 else "0")
        self.end_headers()
        if self.command == "GET" and status == 200:
            try:
                for _ in range(50):
                    self.wfile.write(bytes(1_000_000))
                    self.server.sent += 1_000_000
                    # As fast as a network, and not as this machine's memory.
                    time.sleep(0.05)
            except OSError:
                pass  # nobody wants the rest

    do_GET = do_HEAD

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    server = http.server.ThreadingHTTPServer(("0.0.0.0", 0), Host)
    server.daemon_threads = True
    server.visits, server.sent = [], 0
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


def check(folder: Path, links: list[str], *options: str, review: str = "") -> tuple[dict[str, str], str, list[dict]]:
    """What is told of each link, by its address, what is said in the end, and all of it."""
    settings = (REPOSITORY / "Content/site.yml").read_text().split("\n\n")[0:3]
    lines = "".join(f"[Link {number}]({address})\n\n" for number, address in enumerate(links))
    files = {"site.yml": "\n\n".join(settings) + "\n", "pages/index.md": f"---\ntitle: Home\n---\n\n{lines}"}
    if review:
        files["reviews/child-a.md"] = review
    for path, text in files.items():
        (folder / "Content" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "Content" / path).write_text(text)
    (folder / "Public").mkdir(exist_ok=True)
    command = [PROGRAM, "check", "--site", folder, *options]
    told = json.loads(subprocess.run([*command, "--format", "json"], capture_output=True, text=True).stdout)
    outside = [problem for problem in told if problem["code"].startswith("outside-link")]
    by_link = {links[(problem["line"] - 5) // 2]: problem["code"] for problem in outside if "pages/" in problem["path"]}
    return by_link, " ".join(problem["message"] for problem in outside), outside


def test_what_hosts_answer_is_told(server, tmp_path):
    port = server.server_port
    links = {f"http://127.0.0.{number + 2}:{port}{path}": code for number, (path, code) in enumerate(ANSWERS.items())}
    links |= {f"http://127.0.0.90:{port}/busy": "outside-link-unclear", f"http://127.0.0.90:{port}/works": "outside-link-unclear"}
    links |= {"http://127.0.0.1:1/": "outside-link-silent", "https://there-is-none.invalid/": "outside-link-silent"}
    told, words, _ = check(tmp_path, list(links), "--links")
    assert told == {address: code for address, code in links.items() if code}
    assert "it took too long" in words and "it leads on and on" in words and "there is no such host" in words
    assert "it leads to something that is no web page" in words and "the host takes no questions" in words
    # A busy host is left alone, and of a long answer no more is read than its beginning.
    assert [visit.path for visit in server.visits if visit.host == "127.0.0.90"] == ["/busy"]
    assert server.sent < 60_000_000


def test_one_question_at_a_time_with_pauses_and_nothing_of_who_asks(server, tmp_path):
    own = (REPOSITORY / "Content/site.yml").read_text().split("url: ")[1].split()[0]
    links = [f"http://127.0.0.1:{server.server_port}{path}" for path in ONE_HOST]
    told, _, _ = check(tmp_path, [*links, f"{own}/reviews/"], "--links")
    assert told == {links[4]: "outside-link-moved"}
    assert [(visit.method, visit.path) for visit in server.visits if visit.path != "/works"] == [
        ("HEAD", "/works?page=2"), ("HEAD", "/no-heads"), ("GET", "/no-heads"), ("HEAD", "/moved"),
        ("HEAD", "/elsewhere-today")]
    # The page itself, and what two others lead to.
    assert [visit.method for visit in server.visits if visit.path == "/works"] == ["HEAD"] * 3
    for one, next_one in zip(server.visits, server.visits[1:]):
        assert next_one.time - one.time >= 1
    for visit in server.visits:
        assert not {"referer", "cookie"} & set(visit.headers)
        assert visit.headers["user-agent"].startswith("twelvemonth ")


def test_keys_are_looked_at_too_and_the_network_is_left_alone_without_the_option(server, tmp_path):
    gone = f"http://127.0.0.1:{server.server_port}/nothing-here"
    review = (f"---\ntitle: Child A\npublished: 2025-01-15\nkind: lcspr\n"
              f"national_repository: {{url: \"{gone}\"}}\n---\n")
    _, _, all_of_it = check(tmp_path, [], "--links", review=review)
    assert [(problem["path"], problem["line"], problem["column"]) for problem in all_of_it] == [
        ("Content/reviews/child-a.md", 5, 28)]
    before = len(server.visits)
    assert check(tmp_path, [], review=review)[2] == []
    assert len(server.visits) == before


def test_nobody_outside_learns_of_what_is_not_public(server, tmp_path):
    port = server.server_port
    page = {name: f"http://127.0.0.{number + 2}:{port}/{name}" for number, name in enumerate(
        ["shown", "draft", "embargo", "hosted", "document", "when", "notice", "waiting", "withdrawn"])}
    texts = {
        "reviews/child-a.md": "title: Child A\npublished: 2025-01-15\npublish_until: further-notice\nkind: lcspr\n"
                              f"notice: {{kind: information, text: \"[x]({page['notice']})\", from: 2198-01-01}}\n"
                              "documents:\n"
                              f"  - {{url: \"{page['document']}\", kind: report, published: 2198-01-01}}\n"
                              "---\n"
                              f"[a]({page['shown']}?a=1&b=%20ä#part)\n\n"
                              f"```when\nfrom: 2198-01-01\ntext: \"[x]({page['when']})\"\n```\n",
        "reviews/child-d.md": f"title: Child D\ndraft: true\nkind: lcspr\n---\n[a]({page['draft']})\n",
        "reviews/child-e.md": "title: Child E\npublished: 2198-01-15\nkind: lcspr\n"
                              f"hosted_by: {{name: Other, url: \"{page['hosted']}\"}}\n---\n[a]({page['embargo']})\n",
        "learning-packs/pack.md": f"title: Pack\npublished: 2025-01-15\nabout: [reviews/child-d]\n---\n[a]({page['waiting']})\n",
        "reviews/child-w.md": "title: Child W\npublished: 2025-01-15\nkind: lcspr\n"
                              f"withdrawn: {{on: 2025-02-01, reason: Because.}}\n---\n[a]({page['withdrawn']})\n",
    }
    for path, text in texts.items():
        (tmp_path / "Content" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "Content" / path).write_text(f"---\n{text}" if "---\n" in text else f"---\n{text}---\n")

    def asked(*options: str) -> set[str]:
        server.visits.clear()
        check(tmp_path, [], *options)
        return {visit.path.partition("?")[0][1:] for visit in server.visits}

    assert asked("--links") == {"shown"}
    # The day on which one looks tells outsiders no more than today does.
    assert asked("--links", "--as-of", "2198-06-01") == {"shown"}
    assert asked("--links", "--also-unpublished") == set(page)
    summary = subprocess.run([PROGRAM, "check", "--site", tmp_path, "--links"], capture_output=True, text=True).stdout
    assert "1 address outside the site was asked for. 8 are not on the site now, and were not asked for." in summary
    refused = subprocess.run([PROGRAM, "check", "--site", tmp_path, "--also-unpublished"], capture_output=True, text=True)
    assert refused.returncode == 64 and "--links" in refused.stderr
