"""Elements are removed from trees, the text around them stays."""

import pytest
from lxml import html

from services.ingest.html.trees import drop


@pytest.mark.parametrize(
    ("markup", "left"),
    [
        ("<p>a<b>x</b>c</p>", "ac"),
        ("<p>a<i>b</i>c<b>x</b>d</p>", "abcd"),
        ("<p><b>x</b></p>", ""),
        # A page may name characters that a tree gives, but does not take.
        ("<p>a<b>x</b>&#1;c</p>", "a\x01c"),
        ("<p>a&#1;<b>x</b>c</p>", "a\x01c"),
        ("<p>a<i>b</i>&#1;c<b>x</b>&#2;d</p>", "ab\x01c\x02d"),
    ],
)
def test_what_is_around_an_element_stays(markup: str, left: str) -> None:
    page = html.fromstring(markup)
    drop(page, page.iter("b"))
    assert page.xpath("string()") == left
