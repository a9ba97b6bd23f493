"""The settings in which people read."""

from dataclasses import dataclass, replace

from playwright.sync_api import Page as Tab


@dataclass(frozen=True)
class Mode:
    name: str
    width: int = 1280
    height: int = 900
    colours: str = "light"
    forced_colours: str = "none"
    contrast: str = "no-preference"
    motion: str = "no-preference"

    def choose(self, tab: Tab) -> None:
        tab.set_viewport_size({"width": self.width, "height": self.height})
        tab.emulate_media(
            color_scheme=self.colours, forced_colors=self.forced_colours,
            contrast=self.contrast, reduced_motion=self.motion)

    def __str__(self) -> str:
        return self.name


def _on_a_phone(mode: Mode) -> Mode:
    return replace(mode, name=f"{mode.name}, on a phone", width=375, height=700)


LIGHT = Mode("light")
PHONE = _on_a_phone(LIGHT)
DARK = Mode("dark", colours="dark")
FORCED_COLOURS = Mode("forced colours", forced_colours="active")
MORE_CONTRAST = Mode("more contrast", contrast="more")
SMALL = Mode("320 pixels wide", width=320, height=600)
LESS_MOTION = Mode("less motion", motion="reduce")

SIZES = (LIGHT, PHONE)
ALL = (*SIZES, DARK, _on_a_phone(DARK), FORCED_COLOURS, MORE_CONTRAST)
