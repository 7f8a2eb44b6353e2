"""`body_html` says what `body` says."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.ingest.html.same_words import with_same_words
from services.ingest.html.text import html_paragraphs, sanitise
from tests.conformance.samples import Sample, read, samples

ALL = list(samples())


def _letters(texts: object) -> str:
    return re.sub(r"[\W_]+", "", str(texts))


@pytest.mark.parametrize(
    ("markup", "body", "kept"),
    [
        pytest.param("<p>One.</p>", ["One."], "<p>One.</p>", id="the same"),
        pytest.param(
            "<p>By Ann Poe</p><p>RIGA (BNA) - “The <b>ferry</b> stays.”</p>",
            ["“The ferry stays.”"],
            "<p>“The <b>ferry</b> stays.”</p>",
            id="byline and dateline above",
        ),
        pytest.param(
            "<p>The ferry stays. (Editing by <i>Bo Ek</i>)</p><p>ap/be</p>",
            ["The ferry stays."],
            "<p>The ferry stays.</p>",
            id="sign-off below",
        ),
        pytest.param(
            "By Ann Poe<br><br>The ferry stays in port.<br><br>No one was hurt.<br><br>ENDS<br>",
            ["The ferry stays in port.", "No one was hurt."],
            "The ferry stays in port.<br><br>No one was hurt.",
            id="paragraphs by breaks",
        ),
        pytest.param(
            "<h1>Ferry</h1><table><tr><td>Riga</td><td>7</td></tr></table><hr><p>It stays.</p>",
            ["Riga | 7", "It stays."],
            "<table><tbody><tr><td>Riga</td><td>7</td></tr></tbody></table><hr><p>It stays.</p>",
            id="a table",
        ),
        pytest.param(
            "<p>Note.</p><p>“Two,” she said of it.</p>",
            ["“Two,” she said of it."],
            "<p>“Two,” she said of it.</p>",
            id="the opening mark stays",
        ),
        pytest.param("<p>One.</p>", ["Two."], None, id="another text"),
        pytest.param("<p>Yes, No.</p>", ["No."], None, id="a short part of a paragraph"),
    ],
)
def test_words_that_are_not_in_the_body_are_cut(
    markup: str, body: list[str], kept: str | None
) -> None:
    assert with_same_words(markup, body) == kept


@pytest.mark.parametrize("sample", ALL, ids=[sample.name for sample in ALL])
def test_in_all_samples_the_two_say_the_same(sample: Sample) -> None:
    _, items = read(sample)
    for item in items:
        if item.get("body_html"):
            said = "".join(html_paragraphs(item["body_html"]))
            assert _letters(said) == _letters("".join(item["body"]))


WORDS = st.sampled_from(["ferry", "stays", "“in", "port”", "–", "Riga", "7", ".", "<b>now</b>"])
PARAGRAPH = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)


@given(st.lists(st.tuples(PARAGRAPH, st.booleans()), max_size=6), st.integers(0, 30))
def test_whatever_is_cut_what_is_left_is_the_body(
    parts: list[tuple[str, bool]], first: int
) -> None:
    markup = sanitise("".join(f"<p>{text}</p>" for text, _ in parts))
    body = [words for text, stays in parts if stays for words in html_paragraphs(text)]
    body = [body[0][first:], *body[1:]] if body else []

    kept = with_same_words(markup, body)

    assert kept is None or _letters("".join(html_paragraphs(kept))) == _letters("".join(body))
