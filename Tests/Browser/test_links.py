"""Every link leads somewhere."""

import urllib.parse

import pytest
from support.sites import example, fifty_items, worst_case_site


@pytest.mark.parametrize("build", [example, worst_case_site, fifty_items], ids=lambda build: build.__name__)
def test_every_link_and_fragment_of_every_page_leads_somewhere(build):
    site = build()
    ids = {page.file: {"", "top", *page.tree.xpath("//@id")} for page in site.pages}
    dead = []
    for page in site.pages:
        for link in set(page.links()):
            parts = urllib.parse.urlsplit(urllib.parse.urljoin(f"{site.url}{page.address}", link))
            if f"{parts.scheme}://{parts.netloc}" != _host(site):
                continue
            file = site.folder / urllib.parse.unquote(parts.path.removeprefix(site.base)).lstrip("/")
            file = file / "index.html" if parts.path.endswith("/") else file
            if not file.is_file() or parts.fragment not in ids.get(file, {parts.fragment}):
                dead.append(f"{page}: {link}")
    assert not dead, "\n".join(dead)


def _host(site) -> str:
    return site.url.removesuffix(site.base)


def test_every_link_is_one_that_a_reader_can_follow(site):
    schemes = {urllib.parse.urlsplit(link).scheme for page in site.pages for link in page.links()}
    assert schemes <= {"", "http", "https", "mailto", "tel"}
