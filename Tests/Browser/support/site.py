"""A site as the program has made it, and its pages."""

import json
import re
import urllib.parse
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import lxml.html
from playwright.sync_api import Page as Tab
from playwright.sync_api import Route

from .modes import LIGHT, Mode
from .server import Server


class BuiltSite:
    def __init__(
        self, name: str, source: Path, folder: Path, url: str,
        modes: tuple[Mode, ...] = (LIGHT,), keeps_policy: bool = True
    ):
        """`source` has `Content` in it, and `url` is the address in `site.yml`.

        In `modes` its pages are looked at. They are served with or without the policy in them.
        """
        self.name, self.source, self.folder, self.url = name, source, folder, url
        self.modes, self.keeps_policy = modes, keeps_policy
        self.base = urllib.parse.urlsplit(url).path

    def __str__(self) -> str:
        return self.name

    @cached_property
    def pages(self) -> list["Page"]:
        return [Page(self, file) for file in self.files("*.html")]

    def page(self, address: str) -> "Page":
        """The page at an address below the site's own, as in `/reviews/child-s/`."""
        return self._by_address[address]

    @cached_property
    def _by_address(self) -> dict[str, "Page"]:
        return {page.address: page for page in self.pages}

    def files(self, pattern: str) -> list[Path]:
        return sorted(self.folder.rglob(pattern))

    @cached_property
    def records(self) -> dict[str, dict]:
        """What the public register says of each publication, by address."""
        register = json.loads((self.folder / "publications.json").read_bytes())
        return {record["url"].removeprefix(self.url): record for record in register["publications"]}

    @cached_property
    def server(self) -> Server:
        return Server(self.folder, self.base, self.keeps_policy)


@dataclass(frozen=True)
class Page:
    site: BuiltSite
    file: Path

    @cached_property
    def address(self) -> str:
        """Below the site's own."""
        return "/" + str(self.file.relative_to(self.site.folder)).removesuffix("index.html")

    @property
    def url(self) -> str:
        """Where this machine serves it."""
        return f"{self.site.server.url}{self.site.base}{self.address}"

    @cached_property
    def tree(self) -> lxml.html.HtmlElement:
        return lxml.html.document_fromstring(self.file.read_bytes())

    @property
    def is_stub(self) -> bool:
        """It only leads on from a former address."""
        return bool(self.tree.xpath("//meta[@http-equiv='refresh']"))

    @cached_property
    def keys(self) -> dict[str, str]:
        """The keys of the content file that the page is made of, with what stands on their lines."""
        steps = ["pages", *filter(None, self.address.split("/"))][-2:]
        place = self.site.source / "Content" / "/".join(steps)
        for file in (place.with_suffix(".md"), place / "index.md"):
            if file.exists():
                front_matter = file.read_text().split("---\n")[1]
                return dict(re.findall(r"^(\w+):(.*)$", front_matter, re.MULTILINE))
        return {}

    def open_in(self, tab: Tab) -> None:
        """As for somebody whose browser does not lead on from a stub by itself."""
        if self.is_stub:
            tab.route(self.url, _stay)
        tab.goto(self.url)

    @property
    def record(self) -> dict:
        return self.site.records.get(self.address, {})

    def links(self) -> Iterator[str]:
        """The addresses of everything that the page names."""
        for name in ("href", "src", "action"):
            yield from self.tree.xpath(f"//@{name}")

    def __str__(self) -> str:
        return f"{self.site.name} {self.address}"


def _stay(route: Route) -> None:
    answer = route.fetch()
    route.fulfill(response=answer, body=answer.text().replace('http-equiv="refresh"', ""))
