#!/usr/bin/env python3
"""search.py FOLDER: how large the search of a finished site is, and how soon it answers.

Wants Playwright and a Chromium, as the browser tests do (Tests/Browser). For a site of 1,000 items:
make_site.py 1000 SITE, and build it.
"""
import functools
import gzip
import http.server
import pathlib
import shutil
import statistics
import sys
import threading

from playwright.sync_api import sync_playwright

QUERIES = ["neglect", "serious case review", "professional curiosity", "child 1", "negelct", "information sharing school"]
# From a letter to the results that it brings, with the work of the layout.
TYPE = """
letter => new Promise(resolve => {
  const field = document.querySelector('[name=q]'), list = document.querySelector('.search-results .entries');
  const start = performance.now();
  const observer = new MutationObserver(() => {
    observer.disconnect();
    list.getBoundingClientRect();
    resolve(performance.now() - start);
  });
  observer.observe(list, {childList: true});
  field.value += letter;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  setTimeout(() => resolve(-1), 400);
})
"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass


def size(files):
    files = list(files)
    whole = sum(file.stat().st_size for file in files)
    compressed = sum(len(gzip.compress(file.read_bytes(), 9)) for file in files)
    return f"{len(files)} files, {whole / 1000:.1f} KB, compressed {compressed / 1000:.1f} KB"


def main():
    folder = pathlib.Path(sys.argv[1])
    print("before the first letter:", size([folder / "search.json", *folder.glob("finding-*.js"), *folder.glob("search*.js")]))
    print("on need:", size((folder / "search/parts").iterdir()))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium-headless-shell"))
        first, later = [], []
        for query in QUERIES:
            # A context of its own has nothing in its cache.
            page = browser.new_context().new_page()
            page.goto(f"http://127.0.0.1:{server.server_port}/search/", wait_until="networkidle")
            times = [page.evaluate(TYPE, letter) for letter in query]
            answered = [time for time in times if time >= 0]
            first.append(answered[0])
            later += answered[1:]
            print(f"{query}: first results after {answered[0]:.0f} ms, then {statistics.median(answered[1:]):.0f} ms "
                  f"a letter, {max(answered[1:]):.0f} at most; {page.locator('.search-results .entry').count()} shown")
        print(f"all: first {statistics.median(first):.0f} ms, then {statistics.median(later):.0f}, {max(later):.0f} at most")
        browser.close()


main()
