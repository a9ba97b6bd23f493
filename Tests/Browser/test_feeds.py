"""What feed readers read."""

import datetime
import json
import subprocess
from pathlib import Path

from lxml import etree

SCHEMA = Path(__file__).parent / "schemas/atom.rnc"
ATOM = {"a": "http://www.w3.org/2005/Atom"}
VERSION = "https://jsonfeed.org/version/1.1"


def test_every_atom_feed_is_as_its_schema_says(site):
    feeds = site.files("feed.xml")
    assert feeds
    found = subprocess.run(["jing", "-c", SCHEMA, *feeds], capture_output=True, text=True)
    assert found.returncode == 0, found.stdout


def test_an_atom_feed_names_itself_and_its_entries_lead_to_pages_of_the_site(site):
    pages = {site.url + page.address for page in site.pages}
    for file in site.files("feed.xml"):
        feed = etree.parse(file)
        assert feed.xpath("string(/a:feed/a:link[@rel='self']/@href)", namespaces=ATOM) == _address(site, file)
        entries = feed.xpath("//a:entry/a:id/text()", namespaces=ATOM)
        assert len(set(entries)) == len(entries)
        assert set(feed.xpath("//a:link[@rel='alternate']/@href", namespaces=ATOM)) <= pages


def test_every_json_feed_has_what_its_specification_requires(site):
    feeds = site.files("feed.json")
    assert feeds
    for file in feeds:
        feed = json.loads(file.read_bytes())
        assert (feed["version"], feed["feed_url"]) == (VERSION, _address(site, file))
        assert feed["title"] and feed["home_page_url"]
        ids = [item["id"] for item in feed["items"]]
        assert all(ids) and len(set(ids)) == len(ids)
        for item in feed["items"]:
            assert item.get("content_text") or item.get("content_html")
            for key in ("date_published", "date_modified"):
                assert key not in item or datetime.datetime.fromisoformat(item[key]).tzinfo


def _address(site, file: Path) -> str:
    return f"{site.url}/{file.relative_to(site.folder)}"
