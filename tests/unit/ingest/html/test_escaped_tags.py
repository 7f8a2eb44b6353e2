"""Tags that readers would see are markup, or go."""

import pytest

from services.ingest.copy import Copy
from services.ingest.html.escaped_tags import without_escaped_tags


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "About 800<endash>-</endash>1,000 birds were <b>freed</b>.",
            ("About 800-1,000 birds were freed.",),
        ),
        ("<p>One.</p><p>Two.</p>", ("One.", "Two.")),
        ("One.<br/><br/>Two.", ("One.", "Two.")),
        ("The <title> tag names a page.", ("The <title> tag names a page.",)),
        ("5 < 6 and 7 > 6.", ("5 < 6 and 7 > 6.",)),
        ("Tom <tom@example.org> wrote.", ("Tom <tom@example.org> wrote.",)),
    ],
)
def test_pairs_of_tags_are_no_words(text: str, body: tuple[str, ...]) -> None:
    assert without_escaped_tags(Copy(body=(text,))).body == body


def test_known_tags_are_markup_again() -> None:
    markup = (
        "<p>800&lt;endash&gt;-&lt;/endash&gt;1,000 were &lt;b&gt;freed&lt;/b&gt; &lt;sic&gt;.</p>"
    )
    copy = without_escaped_tags(Copy(body_html=markup))
    assert copy.body_html == "<p>800-1,000 were <b>freed</b> &lt;sic&gt;.</p>"


def test_tags_that_act_are_none_again() -> None:
    markup = "<p>It &lt;script&gt;acts()&lt;/script&gt; not.</p>"
    copy = without_escaped_tags(Copy(body_html=markup))
    assert "<script" not in (copy.body_html or "")


def test_headline_and_abstract_too() -> None:
    copy = without_escaped_tags(Copy(headline="<i>Ferry</i> stays", abstract="It <b>stays</b>."))
    assert (copy.headline, copy.abstract) == ("Ferry stays", "It stays.")
