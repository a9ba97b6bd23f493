"""axe-core: the rules of WCAG 2.2 AA that a machine can check, and what is good practice beside them."""

from importlib import resources

AXE = resources.files("axe_playwright_python").joinpath("axe.min.js").read_text()
# Without the tags, some rules of WCAG 2.2 are off.
RUN = """
axe.run(document, {
  runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
  resultTypes: ['violations', 'incomplete'],
  preload: false,
})
"""


def test_a_page_breaks_no_rule_of_axe(page, read, record_property):
    shown = read(page)
    # A script's last value is sent back, and this one's is too big.
    shown.evaluate(AXE + ";0")
    faults, undecided = [], set()
    for mode in page.site.modes:
        mode.choose(shown)
        found = shown.evaluate(RUN)
        faults += [f"{mode}: {_in_words(violation)}" for violation in found["violations"]]
        undecided |= {rule["id"] for rule in found["incomplete"]}
    for rule in undecided:
        record_property("undecided", rule)
    assert not faults, "\n".join(faults)


def _in_words(violation: dict) -> str:
    nodes = violation["nodes"]
    shown = "".join(f"\n  {node['html'][:200]}\n    {node['failureSummary']}" for node in nodes[:5])
    return f"{violation['id']}: {violation['help']} ({len(nodes)} times){shown}"
