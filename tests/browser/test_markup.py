"""Nothing in an article's markup runs or loads in a real Chromium, whatever its copy held."""

import pytest

from tests.browser.chromium import chromium, watch
from tests.browser.fragments import CARRIERS, fragments
from tests.browser.payloads import ACTIVE, HIDDEN

pytestmark = pytest.mark.skipif(chromium() is None, reason="Chromium is not installed")


def test_the_watch_sees_whatever_acts() -> None:
    seen = watch(ACTIVE, group=1)
    acted = {number for number, what in seen.noted if what.startswith("script") or "-src" in what}
    assert acted == set(range(len(ACTIVE)))
    assert {address for address in seen.loaded if address.startswith("loads.example/")}


def test_nothing_acts_that_went_through_any_format() -> None:
    found = [each for text in (*ACTIVE, *HIDDEN) for each in fragments(text)]
    assert {name.partition(", as ")[0] for name, _ in found} == set(CARRIERS)
    seen = watch(list(dict.fromkeys(markup for _, markup in found)))
    assert (seen.noted, seen.loaded) == ([], [])
