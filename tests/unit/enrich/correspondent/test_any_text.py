"""What holds of any text at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.item import WireItem
from services.enrich.correspondent import profile
from tests.unit.enrich.copy import item

VOCABULARY = """
By Ann POE Roe, and in Kyiv; AP Writer Editing by is a correspondent at The Echo's covers rail,
(Photos: Dr. von J.K. based D.C. @poe a@b.example ’s -based Special to of Jr. spent was about A.
"""
WORDS = st.sampled_from(VOCABULARY.split())
TEXT = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=25).map(" ".join))


@st.composite
def items(draw: st.DrawFn) -> WireItem:
    return item(
        byline=draw(TEXT),
        biography=tuple(draw(st.lists(TEXT, max_size=3))),
        sign_off=draw(TEXT),
    )


@given(items())
def test_every_span_is_the_text_it_says(copy: WireItem) -> None:
    texts = {"byline": (copy.byline,), "biography": copy.biography, "sign_off": (copy.sign_off,)}
    for person in profile(copy):
        for each in person.evidence:
            text = texts[each.origin][each.paragraph] or ""
            assert text[each.start : each.end] == each.text != ""


@pytest.mark.timeout(20)
@pytest.mark.parametrize("where", ["based in", "reports for", "worked at", "the Award of"])
def test_initials_without_end_take_no_time(where: str) -> None:
    letters = ".".join("ABCDEFGHIJKLMNOPQRSTUVWXYZ" * 20)
    text = f"Ann Poe is a reporter {where} {letters}."
    (person,) = profile(item(byline=f"By Ann Poe in {letters}.", biography=(text,)))
    assert person.name == "Ann Poe"


@given(items())
def test_the_same_item_gives_the_same_profiles(copy: WireItem) -> None:
    assert profile(copy) == profile(WireItem.from_bytes(copy.to_bytes()))


@given(items())
def test_no_two_correspondents_of_an_item_share_a_name(copy: WireItem) -> None:
    names = [person.name for person in profile(copy)]
    assert len(set(names)) == len(names)
    assert all(name.strip() for name in names)
