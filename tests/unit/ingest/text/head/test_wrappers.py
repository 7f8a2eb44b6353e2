"""A piece reads the same in each wrapper, and its markup says what its paragraphs say."""

import html
import json
from collections.abc import Callable

import pytest

from tests.unit.ingest.ingested import item

NEWS = "The harbour of Riga will be dredged in spring, its director said on Monday."
MORE = "It was last dredged in 1987."
HEAD = (
    "Latvia/harbour/EU/",
    "Riga harbour to be dredged =",
    "(Adds costs, background)",
    "By Ann Poe, dpa =",
    f"Riga (dpa) - {NEWS}",
    MORE,
)


def _json() -> tuple[str, str]:
    return json.dumps({"id": "1", "body": list(HEAD)}), "application/json"


def _nitf() -> tuple[str, str]:
    body = "".join(f"<p>{html.escape(line)}</p>" for line in HEAD)
    return f"<nitf><body><body.content>{body}</body.content></body></nitf>", "text/xml"


def _rss() -> tuple[str, str]:
    body = html.escape("".join(f"<p>{line}</p>" for line in HEAD))
    return (
        f"<rss version='2.0'><channel><title>B</title><item><guid>1</guid>"
        f"<description>{body}</description></item></channel></rss>",
        "application/rss+xml",
    )


def _mail() -> tuple[str, str]:
    return "From: a@riga.example\nMessage-ID: <1@x>\n\n" + "\n\n".join(HEAD), "message/rfc822"


@pytest.mark.parametrize("wrapped", [_json, _nitf, _rss, _mail])
def test_a_piece_reads_the_same_in_each_wrapper(wrapped: Callable[[], tuple[str, str]]) -> None:
    plain, found = item("\n\n".join(HEAD)), item(*wrapped())
    names = ("headline", "slugline", "byline", "ednote", "body")
    assert {each: getattr(found, each) for each in names} == {
        each: getattr(plain, each) for each in names
    }
    assert found.dateline == plain.dateline
    assert plain.slugline == "Latvia/harbour/EU/"


def test_the_markup_has_no_head_either() -> None:
    lines = ("Latvia/harbour/EU/", "By Ann Poe", NEWS, "<b>More</b> follows, he said.")
    markup = "".join(f"<p>{line}</p>" for line in lines)
    found = item(json.dumps({"id": "1", "headline": "Port shut", "body_html": markup}))
    assert found.body_html == f"<p>{NEWS}</p><p><b>More</b> follows, he said.</p>"
    assert found.slugline == "Latvia/harbour/EU/"
