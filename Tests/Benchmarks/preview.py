#!/usr/bin/env python3
"""preview.py PROGRAM BROWSER: how soon the preview of 1,000 items answers, and how soon a saved file shows.

Needs Playwright: .venv/bin/python has it after make test-browser.
"""
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

from playwright.sync_api import sync_playwright

HERE = pathlib.Path(__file__).resolve().parent
SAVES = 20


def start(program, site):
    begin = time.perf_counter()
    running = subprocess.Popen([program, "preview", "--site", site], stdout=subprocess.PIPE, text=True)
    for line in running.stdout:
        if address := re.search(r"http://\S+", line):
            return running, address[0], time.perf_counter() - begin


def main():
    program, browser = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    with tempfile.TemporaryDirectory() as name:
        site = pathlib.Path(name) / "site"
        subprocess.run([sys.executable, HERE / "make_site.py", "1000", site], check=True)
        review = next((site / "Content/reviews").glob("*.md"))
        starts = []
        for _ in range(5):
            running, address, seconds = start(program, site)
            starts.append(seconds)
            running.terminate()
            running.wait()
        running, address, _ = start(program, site)
        with sync_playwright() as playwright:
            shown = playwright.chromium.launch(executable_path=browser).new_page()
            shown.goto(address)
            shown.wait_for_selector("#site")
            shown.frame_locator("#site").locator("h1").wait_for()
            shown.query_selector("#site").content_frame().goto(
                re.match(r"http://[^/]+", address)[0] + f"/reviews/{review.stem}/")
            text = review.read_text()
            saves = []
            for number in range(SAVES):
                time.sleep(0.5)
                begin = time.perf_counter()
                review.write_text(f"{text}\nSaved {number}.\n")
                shown.frame_locator("#site").get_by_text(f"Saved {number}.").wait_for()
                saves.append(time.perf_counter() - begin)
        running.terminate()
    print(f"ready after {statistics.median(starts):.2f} s (median of 5)")
    print(f"a saved file shows after {statistics.median(saves) * 1000:.0f} ms "
          f"(median of {SAVES}), at most {max(saves) * 1000:.0f} ms")


main()
