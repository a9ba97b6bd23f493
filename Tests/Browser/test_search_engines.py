"""What search engines are told."""

import urllib.robotparser
from pathlib import Path

from lxml import etree
from support.sites import example, worst_case_site

SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).parent / "schemas/sitemap.xsd"))
PLACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


def _listed(site) -> list[str]:
    return [place.text for place in etree.parse(site.folder / "sitemap.xml").iter(PLACE)]


def _is_hidden(page) -> bool:
    return "noindex" in page.tree.xpath("string(//meta[@name='robots']/@content)")


def test_the_sitemap_is_as_its_schema_says(site):
    SCHEMA.assertValid(etree.parse(site.folder / "sitemap.xml"))


def test_the_sitemap_lists_every_page_that_may_be_found_and_no_other():
    site = example()
    listed = _listed(site)
    assert len(set(listed)) == len(listed)
    assert set(listed) == {site.url + page.address for page in site.pages if not _is_hidden(page)}


def test_every_page_names_its_own_address(site):
    for page in site.pages:
        canonical = page.tree.xpath("//link[@rel='canonical']/@href")
        if page.is_stub:
            assert canonical == [site.url + page.tree.xpath("string(//main//a/@href)").removeprefix(site.base)]
        elif page.address == "/404.html":
            assert canonical == [], "it is shown at any address"
        else:
            assert canonical == [site.url + page.address]


def test_robots_may_read_everything_and_are_led_to_the_sitemap(site):
    robots = urllib.robotparser.RobotFileParser()
    robots.parse((site.folder / "robots.txt").read_text().splitlines())
    assert robots.site_maps() == [f"{site.url}/sitemap.xml"]
    assert all(robots.can_fetch("*", site.url + page.address) for page in site.pages)


def test_a_site_that_is_not_to_be_found_says_so_on_every_page():
    assert all(map(_is_hidden, worst_case_site().pages))
