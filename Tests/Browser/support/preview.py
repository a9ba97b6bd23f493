"""A running preview, and what a client says to it."""

import http.client
import os
import re
import resource
import signal
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from .program import PATIENCE, PROGRAM


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes


class Preview:
    def __init__(self, site: Path, *options: str, notes: Path, environment: dict[str, str] = {}, limit: int = 0):
        """`limit` is how many files the program may have open at once."""

        def with_limit() -> None:
            if limit:
                resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit))

        self.site = site
        self.notes = notes
        with open(notes, "w") as output:
            self.process = subprocess.Popen(
                [PROGRAM, "preview", "--site", site, *options], stdout=output, stderr=subprocess.STDOUT,
                env=os.environ | environment, preexec_fn=with_limit)
        self._given = set()
        try:
            self.port = int(re.search(r":(\d+)/", self._wait_for(r"http://\S+"))[1])
        except BaseException:
            self.end()
            raise
        self.url = f"http://127.0.0.1:{self.port}"
        self.cookie = ""

    @property
    def address(self) -> str:
        """One that was printed and has not been given yet: each opens one browser."""
        for _ in waiting():
            if new := [each for each in re.findall(r"http://\S+(?=\n)", self.notes.read_text()) if each not in self._given]:
                self._given.add(new[-1])
                return new[-1]
        raise AssertionError(f"No new address was printed:\n{self.notes.read_text()}")

    @property
    def token(self) -> str:
        return self.address.partition("token=")[2]

    def enter(self) -> None:
        """Opens the printed address, and keeps the cookie."""
        answer = self.get(f"/?token={self.token}")
        assert answer.status == 200
        self.cookie = answer.headers["set-cookie"].partition(";")[0]

    def get(self, path: str, headers: dict[str, str] = {}, method: str = "GET") -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            own = {"Cookie": self.cookie} if self.cookie else {}
            connection.request(method, path, headers=own | headers)
            response = connection.getresponse()
            return Answer(
                response.status, {name.lower(): value for name, value in response.getheaders()}, response.read())
        finally:
            connection.close()

    def raw(self, request: bytes) -> bytes:
        """Sends exactly these bytes, and reads until the end. Whoever has closed their side is answered nothing."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE) as client:
            client.sendall(request)
            parts = []
            while part := client.recv(65536):
                parts.append(part)
            return b"".join(parts)

    def memory(self) -> int:
        """In megabytes."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) // 1000

    def stop(self, how: int = signal.SIGTERM) -> int:
        """As somebody stops it."""
        if self.process.poll() is None:
            self.process.send_signal(how)
        return self.process.wait(timeout=PATIENCE)

    def end(self) -> None:
        """Whatever it does."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def _wait_for(self, pattern: str) -> str:
        for _ in waiting():
            if found := re.search(pattern, self.notes.read_text()):
                return found[0]
            if self.process.poll() is not None:
                break
        raise AssertionError(f"The preview did not begin:\n{self.notes.read_text()}")


def waiting():
    """Again and again, until it can only be that nothing will come."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        yield
        time.sleep(0.02)


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]
