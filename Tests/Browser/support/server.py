"""A plain web server: what any host does with the folder, and no more."""

import gzip
import http.server
import re
import threading
import urllib.parse
from pathlib import Path

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".xml": "application/xml",
    ".ics": "text/calendar; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".pdf": "application/pdf",
}
COMPRESSED = {".html", ".css", ".js", ".json", ".xml", ".ics", ".csv", ".txt", ".svg"}
POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy"[^>]*>')


class Server:
    """Serves a folder on this machine alone, until the process ends."""

    def __init__(self, folder: Path, base: str = "", keeps_policy: bool = True):
        """`base` is the path of the host at which the site lies, as in `/lscp`."""

        class Handler(_Handler):
            pass

        Handler.folder, Handler.base, Handler.keeps_policy = folder, base, keeps_policy
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{server.server_port}"


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    folder: Path
    base: str
    keeps_policy: bool

    def do_GET(self) -> None:
        path = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path)
        file = self._file(path)
        if file and file.is_dir():
            if not path.endswith("/"):
                return self._send(301, b"", ".txt", {"Location": path + "/"})
            file /= "index.html"
        if file and file.is_file():
            return self._send(200, file.read_bytes(), file.suffix)
        self._send(404, (self.folder / "404.html").read_bytes(), ".html")

    def _file(self, path: str) -> Path | None:
        """What a path names; None when it leads out of the site."""
        if not path.startswith(f"{self.base}/"):
            return None
        file = (self.folder / path.removeprefix(f"{self.base}/")).resolve()
        return file if file.is_relative_to(self.folder.resolve()) else None

    def _send(self, status: int, body: bytes, suffix: str, headers: dict[str, str] = {}) -> None:
        if suffix == ".html" and not self.keeps_policy:
            body, count = POLICY.subn(b"", body)
            assert count == 1, f"{self.path} has {count} content security policies"
        self.send_response(status)
        if suffix in COMPRESSED and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body, 6, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", TYPES.get(suffix, "application/octet-stream"))
        self.send_header("Content-Length", str(len(body)))
        if self.keeps_policy:
            # A policy in the page cannot say this.
            self.send_header("Content-Security-Policy", "frame-ancestors 'none'")
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_) -> None:
        pass
