"""What calendars read (RFC 5545)."""

import icalendar
import pytest
from support.sites import MOMENT, example

# An earlier moment, at which much of the training had been announced.
EARLIER = "2026-11-04T09:00"


@pytest.fixture
def calendars(site) -> list[bytes]:
    files = [file.read_bytes() for file in site.files("*.ics")]
    assert files
    return files


def test_a_calendar_library_finds_no_error(calendars):
    for bytes in calendars:
        calendar = icalendar.Calendar.from_ical(bytes)
        assert not calendar.errors
        assert all(key in calendar for key in calendar.required)
        for event in calendar.walk("VEVENT"):
            assert not event.errors
            assert all(key in event for key in event.required)
            assert event.start < event.end
            assert event["summary"]


def test_every_line_ends_as_the_standard_says_and_has_at_most_75_octets(calendars):
    for bytes in calendars:
        assert bytes.endswith(b"\r\n")
        lines = bytes.removesuffix(b"\r\n").split(b"\r\n")
        assert not [line for line in lines if b"\n" in line or b"\r" in line or not line]
        assert max(map(len, lines)) <= 75
        for line in lines:
            line.decode()


def test_no_two_events_have_one_uid(calendars):
    for bytes in calendars:
        uids = [str(event["uid"]) for event in icalendar.Calendar.from_ical(bytes).walk("VEVENT")]
        assert uids and len(set(uids)) == len(uids)


def test_an_event_keeps_its_uid_from_one_publication_to_the_next():
    before, after = _uids(example(EARLIER)), _uids(example(MOMENT))
    assert before.keys() & after.keys()
    assert {event: after[event] for event in before if event in after} == {
        event: before[event] for event in before if event in after}


def _uids(site) -> dict[tuple, str]:
    """By page and time."""
    calendar = icalendar.Calendar.from_ical((site.folder / "training.ics").read_bytes())
    return {(str(event["url"]), event.start): str(event["uid"]) for event in calendar.walk("VEVENT")}
