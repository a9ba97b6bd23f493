"""Whatever an office writes into a field is shown, and never runs.

The policy of the pages would hide a fault, so they are served without it.
"""

import pytest
from support.representatives import representatives
from support.sites import worst_case_site

# Each breaks out of another place: the text, an attribute in either kind of quotes, a title, a
# script, a comment, an address.
PAYLOADS = [
    "<script>ran(1)</script>",
    "\"><img src=x onerror=ran(1)>",
    "'><svg onload=ran(1)></svg>",
    "</title></script></style>--><img src=x onerror=ran(1)>",
    "\" onmouseover=\"ran(1)\" x=\"",
    "' onmouseover='ran(1)' x='",
    "<a href=\"javascript:ran(1)\">a</a>",
]
# What somebody does who moves over everything, and follows what is no address.
PROVOKE = """
() => {
  for (const element of document.querySelectorAll('*')) {
    element.dispatchEvent(new Event('mouseover'));
    if (element.href && element.protocol === 'javascript:') element.click();
  }
  return new Promise(resolve => setTimeout(resolve));
}
"""


@pytest.fixture
def ran(tab):
    """A tab, and what ran in it."""
    calls, shown = [], tab()
    shown.expose_function("ran", lambda number: calls.append(number))
    return shown, calls


@pytest.mark.parametrize("payload", PAYLOADS)
def test_markup_in_every_field_never_runs(payload, ran):
    shown, calls = ran
    for page in representatives(worst_case_site(payload, keeps_policy=False)):
        page.open_in(shown)
        assert not shown.query_selector("meta[http-equiv='Content-Security-Policy']")
        shown.evaluate(PROVOKE)
        assert not calls, f"{page}: {payload} ran"


@pytest.mark.parametrize("payload", PAYLOADS)
def test_the_same_markup_runs_where_nothing_escapes_it(payload, ran):
    shown, calls = ran
    shown.set_content(f"<title>{payload}</title><p title=\"{payload}\"></p><p title='{payload}'></p>{payload}")
    shown.evaluate(PROVOKE)
    assert calls
