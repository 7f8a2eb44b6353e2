"""What no person wrote is refused in every format; what stops an item arrives whatever it says."""

import json

import pytest

from tests.unit.ingest.ingested import item, outcomes

BASE64 = "UmlnYSBwb3J0IHN0YXlzIHNodXQgdG9kYXkgMQ0KQW5kIHNvIGRvZXMgT3Nsbw0Kd"
LOG = "2026-11-24 10:00:00 ERROR feed: no answer"
PAGES = [
    ("502 Bad Gateway", "nginx"),
    ("Just a moment...", "Enable JavaScript and cookies to continue"),
    ("Feed", BASE64),
    ("Feed", f"{LOG}</p><p>{LOG}"),
]
WRITTEN = {
    "json": lambda headline, body: json.dumps(
        {"headline": headline, "body_html": f"<p>{body}</p>"}
    ),
    "rss": lambda headline, body: (
        f"<rss version='2.0'><channel><item><title>{headline}</title><guid>1</guid>"
        f"<description><![CDATA[<p>{body}</p>]]></description></item></channel></rss>"
    ),
    "nitf": lambda headline, body: (
        f"<nitf><body><body.head><hedline><hl1>{headline}</hl1></hedline></body.head>"
        f"<body.content><p>{body}</p></body.content></body></nitf>"
    ),
    "html": lambda headline, body: f"<article><h1>{headline}</h1><p>{body}</p></article>",
    "mail": lambda headline, body: (
        "From: a@b.example\nSubject: Feed\nContent-Type: text/html\n\n"
        f"<h1>{headline}</h1><p>{body}</p>"
    ),
}


@pytest.mark.parametrize("name", WRITTEN)
@pytest.mark.parametrize(("headline", "body"), PAGES)
def test_it_is_refused_in_every_format(name: str, headline: str, body: str) -> None:
    (found,) = outcomes(WRITTEN[name](headline, body))
    assert found.rejection
    assert found.rejection.reason == "not-copy"


@pytest.mark.parametrize("name", WRITTEN)
def test_figures_below_a_headline_pass(name: str) -> None:
    assert item(WRITTEN[name]("Lotto numbers", "5 12 23 34 45 49")).body


def test_a_kill_arrives_though_its_page_is_gone() -> None:
    found = item(json.dumps({"headline": "404 Not Found", "status": "canceled", "uri": "tag:a"}))
    assert found.status == "canceled"
    assert item("KILL: Not found\n\nPlease kill this story.").status == "canceled"
