"""Where a sentence looks, which decides what a weekday in it means."""

import pytest

from services.enrich.dates.english.cues import CUES
from services.enrich.dates.tense import Tense, tense


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ministers met on Tuesday.", Tense.PAST),
        ("Ministers will meet on Tuesday.", Tense.FUTURE),
        ("The envoy was due to arrive Tuesday.", Tense.FUTURE),
        ("The lease had been due to expire Tuesday.", Tense.PAST),
        ("The desk will be staffed Tuesday.", Tense.FUTURE),
        ("She said she would resign, aides announced Tuesday.", Tense.PAST),
        ("On Tuesday, ministers will decide.", Tense.FUTURE),
        ("On Tuesday, ministers decided.", Tense.PAST),
        ("He fled. On Tuesday, a court will rule.", Tense.FUTURE),
        ("Mr. Li said Tuesday", Tense.PAST),
        ("Tuesday, at the docks", Tense.UNKNOWN),
    ],
)
def test_the_nearest_cue_decides(sentence: str, expected: Tense) -> None:
    start = sentence.index("Tuesday")

    assert tense(sentence, start, start + len("Tuesday"), CUES) is expected
