"""Which records are urgent."""

import pytest

from schemas.cloudevents import is_urgent


@pytest.mark.parametrize(
    ("urgency", "urgent"),
    [
        ("1", True),
        ("2", True),
        ("3", False),
        ("9", False),
        ("", False),
        ("12", False),
        ("-1", False),
        ("\N{SUPERSCRIPT TWO}", False),
        ("high", False),
    ],
)
def test_urgency_1_and_2_are_urgent(urgency: str, urgent: bool) -> None:
    assert is_urgent((("ce_urgency", urgency.encode()), ("content-type", b"1"))) is urgent


def test_without_an_urgency_nothing_is() -> None:
    assert not is_urgent(())
    assert not is_urgent((("urgency", b"1"),))


def test_the_last_one_counts() -> None:
    assert is_urgent((("ce_urgency", b"5"), ("ce_urgency", b"1")))
    assert not is_urgent((("ce_urgency", b"1"), ("ce_urgency", b"5")))
