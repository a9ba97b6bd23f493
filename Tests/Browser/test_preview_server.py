"""Who may see a preview, and what the server does with those who may not, are slow, or go away.

Leak case 23: only this machine, only this person, and nothing but the site.
"""

import os
import re
import shutil
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path

import pytest
from support.coming_site import SECRET, SITE, as_of, opening
from support.preview import Preview, free_port, waiting
from support.program import PATIENCE, PROGRAM, asset

DOCUMENT = "/reviews/child-z/zephyrine-report.pdf"


def test_the_printed_address_gives_a_pass_that_opens_the_site(preview):
    running = preview()
    assert running.get("/").status == 403
    token = running.token
    answer = running.get(f"/?token={token}")
    assert answer.status == 200
    name, *attributes = answer.headers["set-cookie"].split("; ")
    assert set(attributes) == {"Path=/", "HttpOnly", "SameSite=Strict"}
    assert token not in name
    running.enter()
    assert SECRET.encode() in running.get("/reviews/").body


@pytest.mark.parametrize("token", ["", "0", "x" * 32, "%00", "é"])
def test_another_token_opens_nothing(preview, token):
    running = preview()
    answer = running.get(f"/?token={token}".replace("é", "%C3%A9"))
    assert answer.status == 403
    assert "set-cookie" not in answer.headers
    running.cookie = f"twelvemonth-{running.port}={token}".replace("é", "e")
    assert running.get("/reviews/").status == 403


def test_one_preview_has_no_pass_for_another(preview):
    one, other = preview(), preview()
    one.enter()
    other.cookie = one.cookie.replace(str(one.port), str(other.port))
    assert other.get("/").status == 403


def test_another_name_for_this_machine_is_refused(preview):
    running = preview()
    running.enter()
    names = ["evil.example", f"evil.example:{running.port}", f"127.0.0.1.evil.example:{running.port}", "127.0.0.1",
             f"127.0.0.1:{running.port}.evil.example", "localhost", "127.0.0.1:1", f"0.0.0.0:{running.port}", ""]
    for name in names:
        answer = running.get("/", {"Host": name})
        assert answer.status == 421, name
        assert SECRET.encode() not in answer.body
    for name in [f"localhost:{running.port}", f"[::1]:{running.port}", f"LOCALHOST:{running.port}"]:
        assert running.get("/", {"Host": name}).status == 200, name
    assert b" 421 " in running.raw(f"GET / HTTP/1.1\r\nCookie: {running.cookie}\r\nConnection: close\r\n\r\n".encode())


@pytest.mark.parametrize("origin", ["cross-site", "same-site"])
def test_a_page_from_elsewhere_is_sent_nothing(preview, origin):
    running = preview()
    running.enter()
    answer = running.get("/reviews/", {"Sec-Fetch-Site": origin})
    assert answer.status == 403
    assert SECRET.encode() not in answer.body


def test_other_machines_cannot_connect(preview):
    running = preview()
    addresses = subprocess.run(["hostname", "-I"], capture_output=True, text=True).stdout.split()
    outer = [address for address in addresses if "." in address]
    for address in outer:
        with pytest.raises(OSError):
            socket.create_connection((address, running.port), timeout=2).close()
    with socket.create_connection(("::1", running.port), timeout=PATIENCE):
        pass


def test_a_printed_address_opens_one_browser_and_the_next_gets_another(preview):
    """What is pasted onto a command line can be read by every user of the machine."""
    running = preview()
    token = running.token
    assert running.get(f"/?token={token}").status == 200
    assert running.get(f"/?token={token}").status == 403
    running.enter()
    # Whoever loads the same tab again has the pass.
    assert running.get(f"/?token={token}").status == 200


ONLY_ROOT = pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can be another user")
# One that anybody may run.
PYTHON = shutil.which("python3", path="/usr/bin:/usr/local/bin:/opt/homebrew/bin")
SOMEBODY_ELSE = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]


@ONLY_ROOT
@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]"])
def test_another_user_of_the_machine_is_refused_even_with_the_token(preview, host):
    running = preview()
    address = running.address.replace("127.0.0.1", host)
    result = subprocess.run(
        [*SOMEBODY_ELSE, "curl", "--silent", "--include", address], capture_output=True, text=True, timeout=PATIENCE)
    assert " 403 " in result.stdout
    assert "set-cookie" not in result.stdout.lower()
    # Nor has it been spent by that.
    assert running.get(f"/?{address.partition('?')[2]}").status == 200


@ONLY_ROOT
@pytest.mark.parametrize("family, host", [("AF_INET", "127.0.0.1"), ("AF_INET6", "::1")])
@pytest.mark.parametrize("end", ["close", "reset", "half"])
def test_connections_that_are_closed_let_nobody_in(preview, family, host, end):
    """The system says of a connection that its program has closed that it is root's, and the next one by the same
    port is somebody's within the same second."""
    running = preview()
    running.enter()
    token = running.token
    program = Path(__file__).parent / "support/somebody_else.py"
    result = subprocess.run(
        [*SOMEBODY_ELSE, PYTHON, "-c", program.read_text(), family, host, str(running.port), token, running.cookie, end],
        capture_output=True, text=True, timeout=PATIENCE)
    assert result.returncode == 0, result.stderr
    tried, let_in = map(int, result.stdout.split())
    assert tried > 100 and let_in == 0, result.stdout
    assert running.get("/reviews/").status == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
def test_it_can_only_be_read(preview, method):
    running = preview()
    running.enter()
    answer = running.get("/", method=method)
    assert answer.status == 405 and answer.headers["allow"] == "GET, HEAD"


def test_a_method_that_nobody_knows_is_sent_nothing(preview):
    running = preview()
    running.enter()
    answer = running.get("/reviews/", method="PROPFIND")
    assert answer.status >= 400 and SECRET.encode() not in answer.body


TRICKS = [
    "/../Content/site.yml", "/../../../../../../etc/passwd", "/%2e%2e/Content/site.yml", "/..%2fContent%2fsite.yml",
    "/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "/%252e%252e/Content/site.yml", "/Content/site.yml", "/Content/reviews/child-z/index.md",
    "//etc/passwd", "///etc/passwd", "/%2fetc/passwd", "/..\\..\\etc\\passwd", "/etc/passwd%00.html", "/%00", "/%", "/%zz",
    "/%ff%fe", "/.git/config", "/./Content/site.yml", "/reviews/../../Content/site.yml", "/reviews/..;/Content/site.yml",
    "/.twelvemonth/../Content/site.yml", "/.twelvemonth/today/../../Content/site.yml", "/.twelvemonth/today//etc/passwd",
    "/.twelvemonth/frame.js/../../../Content/site.yml", "/.twelvemonth/today" + DOCUMENT, "file:///etc/passwd",
    "http://evil.example/", "*", "/" + "a" * 1000, "/?" + "a=b&" * 250,
]


@pytest.mark.parametrize("target", TRICKS, ids=[trick[:40] for trick in TRICKS])
def test_no_path_leaves_the_site(preview, target):
    running = preview()
    running.enter()
    answer = running.raw(
        f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{running.port}\r\nCookie: {running.cookie}\r\n"
        "Connection: close\r\n\r\n".encode())
    allowed = {b"200"} if target.startswith("/?") else {b"400", b"404"}
    # What is no request at all gets no answer.
    assert not answer or answer.split(b" ", 2)[1] in allowed, answer[:300]
    for words in [b"root:", SITE.encode()[:40], b"%PDF", b"kind: lcspr"]:
        assert words not in answer
    assert running.get("/").status == 200


def test_every_answer_says_that_it_is_nobody_elses(preview):
    running = preview()
    running.enter()
    style = asset("style.css", running.get("/").body.decode())
    assert running.get(style).status == 200
    paths = ["/", "/reviews/", "/none/", style, "/search.json", DOCUMENT, "/.twelvemonth/", "/.twelvemonth/coming/",
             "/.twelvemonth/changes/", "/.twelvemonth/frame.js", "/.twelvemonth/none", "/reviews"]
    for path in paths:
        for method in ["GET", "HEAD"]:
            answer = running.get(path, method=method)
            assert answer.headers["cache-control"] == "no-store", path
            assert answer.headers["x-robots-tag"] == "noindex", path
            assert answer.headers["x-content-type-options"] == "nosniff", path
            assert answer.headers["referrer-policy"] == "no-referrer", path
            assert "frame-ancestors" in answer.headers["content-security-policy"], path


def test_head_says_what_get_would(preview):
    running = preview()
    running.enter()
    for path in ["/", DOCUMENT, "/.twelvemonth/"]:
        get, head = running.get(path), running.get(path, method="HEAD")
        assert head.body == b""
        assert (head.status, head.headers) == (get.status, get.headers)


def test_a_part_of_a_document_is_sent(preview, coming):
    running = preview()
    running.enter()
    whole = (coming / "Content/reviews/child-z/zephyrine-report.pdf").read_bytes()
    assert running.get(DOCUMENT).body == whole
    part = running.get(DOCUMENT, {"Range": "bytes=10-19"})
    assert (part.status, part.body) == (206, whole[10:20])
    assert part.headers["content-range"] == f"bytes 10-19/{len(whole)}"
    assert running.get(DOCUMENT, {"Range": "bytes=-5"}).body == whole[-5:]
    beyond = running.get(DOCUMENT, {"Range": f"bytes={len(whole)}-"})
    assert (beyond.status, beyond.headers["content-range"]) == (416, f"bytes */{len(whole)}")


def test_a_large_file_is_not_held_in_memory(preview, coming):
    with open(coming / "Public/film.mp4", "wb") as film:
        film.write(b"\0\0\0\x18ftypmp42")
        film.truncate(400_000_000)
    running = preview()
    running.enter()
    before = running.memory()
    assert len(running.get("/film.mp4").body) == 400_000_000
    assert running.memory() - before < 100


def test_a_thousand_requests_at_once_are_answered(preview):
    running = preview()
    running.enter()
    wanted = running.get("/reviews/").body
    request = f"GET /reviews/ HTTP/1.1\r\nHost: 127.0.0.1:{running.port}\r\nCookie: {running.cookie}\r\nConnection: close\r\n\r\n"
    clients = [socket.create_connection(("127.0.0.1", running.port), timeout=PATIENCE) for _ in range(1000)]
    for client in clients:
        client.sendall(request.encode())
    for client in clients:
        parts = []
        while part := client.recv(65536):
            parts.append(part)
        client.close()
        assert b"".join(parts).partition(b"\r\n\r\n")[2] == wanted


def test_slow_clients_and_those_that_go_away_keep_nobody_waiting(preview, coming):
    with open(coming / "Public/film.mp4", "wb") as film:
        film.write(b"\0\0\0\x18ftypmp42")
        film.truncate(50_000_000)
    running = preview()
    running.enter()
    slow = [socket.create_connection(("127.0.0.1", running.port)) for _ in range(50)]
    for client in slow:
        client.sendall(b"GET / HTT")
    leaving = [socket.create_connection(("127.0.0.1", running.port)) for _ in range(50)]
    for client in leaving:
        client.sendall(f"GET /film.mp4 HTTP/1.1\r\nHost: 127.0.0.1:{running.port}\r\nCookie: {running.cookie}\r\n\r\n".encode())
        client.recv(1000)
        client.close()
    # The slow ones are still there.
    assert running.get("/").status == 200
    for client in slow:
        client.close()
    assert running.process.poll() is None


def test_more_clients_than_files_may_be_open_do_not_end_it(preview):
    running = preview(environment={}, limit=300)
    running.enter()
    clients = [socket.create_connection(("127.0.0.1", running.port), timeout=PATIENCE) for _ in range(500)]
    time.sleep(1)
    for client in clients:
        client.close()
    for _ in waiting():
        try:
            assert running.get("/").status == 200
            break
        except OSError:
            pass
    assert running.process.poll() is None


def test_the_next_free_port_is_found(coming, tmp_path):
    running = []
    try:
        for name in ["one", "other"]:
            running.append(Preview(coming, notes=tmp_path / f"{name}.txt"))
        one, other = (each.port for each in running)
        assert one != other
        assert 8000 <= one < 8100 and 8000 <= other < 8100
    finally:
        for each in running:
            each.end()


@pytest.fixture
def opening_a_browser(coming, tmp_path):
    """Starts a preview that opens a browser, which is a program that notes what it is started with."""
    tools, home = tmp_path / "tools", tmp_path / "home"
    tools.mkdir()
    home.mkdir()
    running = []

    def start(do: str, **environment):
        (tools / "xdg-open").write_text(f'#!/bin/sh\n{do}\necho "$@" >"{tmp_path}/opened"\n')
        (tools / "xdg-open").chmod(0o755)
        running.append(Preview(
            coming, "--open", "--port", str(free_port()), notes=tmp_path / "notes.txt",
            environment={"PATH": f"{tools}:{os.environ['PATH']}", "HOME": str(home)} | environment))
        for _ in waiting():
            if (tmp_path / "opened").exists() and (tmp_path / "opened").read_text().endswith("\n"):
                break
        return running[-1], (tmp_path / "opened").read_text().strip(), home

    yield start
    for each in running:
        each.end()


def test_a_browser_is_led_by_a_file_that_nobody_else_can_read(opening_a_browser):
    """What is on a command line can be read by every user of the machine."""
    running, argument, home = opening_a_browser("")
    file = Path(argument)
    assert "token" not in argument and "127.0.0.1" not in argument
    assert file.is_relative_to(home)
    assert oct(file.stat().st_mode)[-4:] == "0600" and oct(file.parent.stat().st_mode)[-4:] == "0700"
    token = re.search(r"token=([0-9a-f]{32})", file.read_text())[1]
    assert token != running.token
    assert running.get(f"/?token={token}").status == 200
    assert running.get(f"/?token={token}").status == 403
    for _ in waiting():
        if not list(home.iterdir()):
            break
    assert not list(home.iterdir())


def test_a_file_that_no_browser_has_opened_goes_with_the_preview(opening_a_browser):
    running, argument, home = opening_a_browser("")
    assert Path(argument).exists()
    running.stop()
    assert not list(home.iterdir())


def test_a_browser_is_led_by_the_file(opening_a_browser, tab):
    running, argument, _ = opening_a_browser("")
    shown = tab()
    shown.goto(Path(argument).as_uri())
    shown.wait_for_selector("#site")
    assert shown.url.startswith(f"{running.url}/.twelvemonth/") and "token" not in shown.url


def test_without_a_folder_of_ones_own_there_is_another(opening_a_browser, tmp_path):
    (tmp_path / "temporary").mkdir()
    _, argument, _ = opening_a_browser("", HOME="/nowhere", TMPDIR=str(tmp_path / "temporary"))
    assert Path(argument).is_relative_to(tmp_path / "temporary")


@ONLY_ROOT
def test_nobody_finds_a_token_among_the_running_programs(opening_a_browser, tmp_path):
    """A browser that takes its time, and somebody who looks at all command lines meanwhile."""
    look = "\n".join([
        "import glob, re, sys", "seen = 0", "for file in glob.glob('/proc/[0-9]*/cmdline'):", "  try:",
        "    text = open(file, 'rb').read()", "  except OSError:", "    continue",
        "  seen += b'preview.html' in text",
        "  if re.search(rb'(token|ticket)=[0-9a-f]{8}', text): print('token')",
        "  if b'preview.html' in text:", "    try:",
        "      print(open(re.search(rb'/[^\\0]*preview.html', text)[0]).read())",
        "    except OSError:", "      print('closed')"])
    (tmp_path / "look.py").write_text(look)
    do = f'{" ".join(SOMEBODY_ELSE)} {PYTHON} -c "$(cat {tmp_path}/look.py)" >{tmp_path}/found'
    opening_a_browser(do)
    found = (tmp_path / "found").read_text()
    assert "token" not in found and "closed" in found


def test_a_taken_port_is_told(preview, coming):
    running = preview()
    result = subprocess.run(
        [PROGRAM, "preview", "--site", coming, "--port", str(running.port)], capture_output=True, text=True, timeout=PATIENCE)
    assert result.returncode == 64
    assert f"port {running.port}" in result.stderr and "--port" in result.stderr


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_cleanly_and_has_written_nothing(preview, coming, tmp_path, how):
    def everything(folder: Path):
        return {str(file): file.stat().st_mtime_ns for file in folder.rglob("*")}

    temporary = tmp_path / "temporary"
    temporary.mkdir()
    before = everything(coming)
    running = preview(environment={"TMPDIR": str(temporary)})
    running.enter()
    for path in ["/", "/reviews/child-z/", DOCUMENT, "/search.json", "/.twelvemonth/", "/.twelvemonth/coming/"]:
        assert running.get(path).status == 200
    listening = threading.Thread(target=lambda: _read_events(running))
    listening.start()
    time.sleep(0.3)
    # It does not wait for a page that listens, which would listen on.
    assert running.stop(how) == 0
    listening.join(timeout=PATIENCE)
    assert "The preview has ended." in running.notes.read_text()
    assert everything(coming) == before
    assert not list(temporary.iterdir())
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.1", running.port), timeout=2)


def _read_events(running) -> None:
    with socket.create_connection(("127.0.0.1", running.port), timeout=PATIENCE) as client:
        client.sendall(
            f"GET /.twelvemonth/events?question=1 HTTP/1.1\r\nHost: 127.0.0.1:{running.port}\r\n"
            f"Cookie: {running.cookie}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n".encode())
        assert b" 101 " in client.recv(1000)
        while client.recv(1000):
            pass


def test_the_moment_of_the_command_line_is_shown(preview):
    running = preview("--as-of", as_of(opening(-1)))
    running.enter()
    assert running.get("/reviews/child-z/").status == 404
    assert running.get(DOCUMENT).status == 404
    assert SECRET.encode() not in running.get("/search.json").body


def test_a_port_can_be_had_again_at_once(preview):
    port = free_port()
    for _ in range(3):
        running = preview("--port", str(port))
        running.enter()
        running.stop()
