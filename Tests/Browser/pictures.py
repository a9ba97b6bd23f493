"""Takes the pictures of the README: as much of a page as a screen shows."""

import io
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright
from support import browser
from support.modes import LIGHT, PHONE
from support.sites import example

PICTURES = {
    "front-page": ("/", LIGHT),
    "review": ("/reviews/child-s/", LIGHT),
    "archive": ("/archive/", LIGHT),
    "phone": ("/reviews/child-s/", PHONE),
}


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        machine = playwright.chromium.launch(executable_path=browser.path())
        for name, (address, mode) in PICTURES.items():
            shown = machine.new_page()
            mode.choose(shown)
            shown.goto(example().page(address).url)
            picture = Image.open(io.BytesIO(shown.screenshot()))
            file = folder / f"{name}.png"
            # Few colours are enough for text; this way of choosing them keeps the rare ones.
            few = picture.convert("RGB").quantize(64, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
            few.save(file, optimize=True)
            print(f"{file}  {file.stat().st_size / 1000:.0f} KB")


main(Path(sys.argv[1]))
