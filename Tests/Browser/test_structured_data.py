"""What programs that read schema.org's words, and those that show a preview, are told."""

import json

# What a reader of the data needs, by type.
REQUIRED = {
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name", "item"},
    "Organization": {"name"},
    "CreativeWork": {"name", "url", "inLanguage", "publisher"},
    "Report": {"name", "url", "inLanguage", "publisher"},
    "LearningResource": {"name", "url", "inLanguage", "publisher"},
    "EducationEvent": {"name", "url", "startDate", "endDate", "eventStatus", "location", "organizer"},
    "Place": {"name", "address"},
    "VirtualLocation": {"url"},
}
PREVIEW = {"og:title", "og:type", "og:url", "og:site_name"}


def _things(page) -> list[dict]:
    """Every object in the data of a page that has a type."""
    found = []

    def walk(value) -> None:
        if isinstance(value, dict):
            found.extend([value] if "@type" in value else [])
            value = list(value.values())
        for part in value if isinstance(value, list) else []:
            walk(part)

    for script in page.tree.xpath("//script[@type='application/ld+json']/text()"):
        walk(json.loads(script))
    return found


def test_everything_that_a_page_describes_has_the_keys_that_its_type_requires(site):
    things = [(page, thing) for page in site.pages for thing in _things(page)]
    assert {thing["@type"] for _, thing in things} == REQUIRED.keys()
    for page, thing in things:
        missing = REQUIRED[thing["@type"]] - {key for key, value in thing.items() if value}
        assert not missing, f"{page}: {thing['@type']} without {missing}"


def test_breadcrumbs_are_in_order_and_end_at_the_page_itself(site):
    lists = [(page, thing["itemListElement"]) for page in site.pages for thing in _things(page)
             if thing["@type"] == "BreadcrumbList"]
    assert lists
    for page, steps in lists:
        assert [int(step["position"]) for step in steps] == list(range(1, len(steps) + 1))
        assert steps[-1]["item"] == site.url + page.address


def test_a_preview_shows_the_title_and_no_summary(site):
    for page in site.pages:
        told = {name for name in page.tree.xpath("//meta/@property") if name.startswith("og:")}
        if page.tree.xpath("//link[@rel='canonical']") and not page.is_stub:
            assert PREVIEW <= told, page
        assert "og:description" not in told
