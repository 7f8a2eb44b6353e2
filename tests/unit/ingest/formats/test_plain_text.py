"""Plain text as it is typed, mailed or taken from a page."""

import pytest

from tests.unit.ingest.ingested import item, outcomes

STORY = (
    "The port of Riga stayed shut on Monday, its director said, and will not open this week.",
    "“We are waiting for the wind to drop,” Janis Ozols told reporters in the Latvian capital.",
)
BODY = "\n\n".join(STORY)

HEADLINES = [
    (f"Riga port stays shut\n\n{BODY}", "Riga port stays shut", STORY),
    (f"Social Navigation\n\nRiga port stays shut\n\n\n{BODY}", "Riga port stays shut", STORY),
    (f"Share\nTweet\n\nRiga port stays shut\n{STORY[0]}\n{STORY[1]}\n",
     "Riga port stays shut", STORY),
    (f"Will Riga's port reopen?\n\n{BODY}", "Will Riga's port reopen?", STORY),
    (f"Riga port stays shut, says U.S.\n\n{BODY}", "Riga port stays shut, says U.S.", STORY),
    (f"URGENT\n\nRiga port stays shut\n\n{BODY}", "Riga port stays shut", STORY),
    (f"Riga port stays shut\n\nAdvertisement\n\n{STORY[0]}\n\nRead more\n\n{STORY[1]}\n\nENDS",
     "Riga port stays shut", STORY),
    (f"Headline: Riga port stays shut\n\n{BODY}", "Riga port stays shut", STORY),
    ("RIGA (WD) - Riga port is shut. More follows.", "Riga port is shut.",
     ("Riga port is shut. More follows.",)),
    ("Riga port shut", "Riga port shut", ("Riga port shut",)),
    (BODY, STORY[0], STORY),
]  # fmt: skip


@pytest.mark.parametrize(("copy", "headline", "body"), HEADLINES)
def test_headline_and_body_are_found(copy: str, headline: str, body: tuple[str, ...]) -> None:
    found = item(copy)
    assert (found.headline, found.body) == (headline, body)


@pytest.mark.parametrize(("copy", "warned"), [(BODY, True), (f"Riga port shut\n\n{BODY}", False)])
def test_a_headline_that_was_taken_from_the_body_is_flagged(copy: str, warned: bool) -> None:
    flags = [each for each in item(copy).warnings if each.startswith("headline")]
    assert bool(flags) == warned


BYLINES = [
    ("By Ann Poe", "By Ann Poe"),
    ("By ANN POE and JOHN ROE", "By ANN POE and JOHN ROE"),
    ("By Ann Poe, AP Business Writer", "By Ann Poe, AP Business Writer"),
    ("By Ann Poe\nAP Business Writer", "By Ann Poe, AP Business Writer"),
    ("By Ann Poe\nEurope correspondent, Rome", "By Ann Poe, Europe correspondent, Rome"),
    ("Von Anna Weber, dpa", "Von Anna Weber, dpa"),
    ("By J. R. van der Poe", "By J. R. van der Poe"),
    ("By Reuters Staff", "By Reuters Staff"),
    ("Ann Poe, AP Writer", "Ann Poe, AP Writer"),
    ("By Ann Poe in Oslo", "By Ann Poe in Oslo"),
    ("Abby Poe stays", None),
    ("By George, it is open", None),
    ("By Monday Night", None),
    ("Von Riga nach Oslo", None),
    ("By Tuesday, prices had doubled.", None),
]


@pytest.mark.parametrize(("line", "byline"), BYLINES)
def test_a_line_below_the_headline_is_a_byline(line: str, byline: str | None) -> None:
    found = item(f"Riga port stays shut\n\n{line}\n\n{BODY}")
    assert found.byline == byline
    assert (found.body == STORY) == (byline is not None)


@pytest.mark.parametrize("deck", ["Ice and wind hold ships", "Ice and wind hold the ships."])
def test_a_deck_above_the_byline_is_the_abstract(deck: str) -> None:
    found = item(f"Riga port stays shut\n\n{deck}\n\nBy Ann Poe\n\n{BODY}")
    assert (found.abstract, found.byline, found.body) == (
        deck, "By Ann Poe", STORY,
    )  # fmt: skip


def test_a_byline_below_the_copy_is_one_too() -> None:
    found = item(f"Riga port stays shut\n\n{BODY}\n\nBy Ann Poe")
    assert (found.byline, found.body, found.abstract) == ("By Ann Poe", STORY, None)


def test_header_lines_fill_fields() -> None:
    found = item(
        "Slug: PORT-RIGA\nKeywords: ports, Riga; ice\nUrgency: 3\nLanguage: en\n"
        f"Sent: 2026-03-02T08:00:00+02:00\n\nRiga port stays shut\n\n{BODY}"
    )
    assert (found.slugline, found.keywords, found.urgency, found.language) == (
        "PORT-RIGA", ("ports", "Riga", "ice"), 3, "en",
    )  # fmt: skip
    assert (found.headline, found.body) == ("Riga port stays shut", STORY)
    assert found.sent_at
    assert found.sent_at.isoformat() == "2026-03-02T08:00:00+02:00"


def test_an_embargo_in_the_header_lines_is_kept() -> None:
    found = item(f"Slug: PORT\nEmbargo: 0001 GMT March 3\nUrgency: 3\n\nPort shut\n\n{BODY}")
    assert found.embargo_until
    assert found.embargo_until.isoformat() == "2026-03-03T00:01:00+00:00"
    assert (found.urgency, found.body) == (3, STORY)


PUBLICATION_LINES = [
    ("Published: March 1, 2026, 5:12 p.m. ET", "2026-03-01T17:12:00-05:00"),
    ("Posted on 1 March 2026 at 17:12 GMT", "2026-03-01T17:12:00+00:00"),
    ("Updated 2026-03-01T17:12:00+02:00", "2026-03-01T17:12:00+02:00"),
    ("Stand: 1. März 2026, 10.30 Uhr", "2026-03-01T10:30:00+00:00"),
    ("March 1, 2026", "2026-03-01T12:00:00+00:00"),
    ("Riga 2026: a port in ice", None),
    ("March 1, 2026 was cold", None),
    ("By Ann Poe\n\nPublished\n1 March 2026", "2026-03-01T12:00:00+00:00"),
]


@pytest.mark.parametrize(("line", "sent_at"), PUBLICATION_LINES)
def test_a_line_says_when_the_page_came_out(line: str, sent_at: str | None) -> None:
    found = item(f"Riga port stays shut\n\n{line}\n\n{BODY}")
    assert (found.sent_at.isoformat() if found.sent_at else None) == sent_at
    assert (found.body == STORY) == (sent_at is not None)


def test_spaces_quotes_and_entities_are_set_right_and_words_are_kept() -> None:
    copy = (
        "Riga\u00a0port  shut\n\nThe\u200b port\u2009&amp; town ``wait'' \x07– “still”, it’s naïve."
    )
    assert item(copy).body == ("The port & town “wait” – “still”, it’s naïve.",)
    assert item(copy).headline == "Riga port shut"


REFUSED = [
    ("2026-11-24 10:00:00 ERROR feed: no answer\nKeyError: 3", "a log"),
    ("502 Bad Gateway\n\nnginx/1.18.0", "a server's page"),
    ("Please enable JavaScript and cookies to continue", "a server's page"),
]


@pytest.mark.parametrize(("text", "what"), REFUSED)
def test_what_is_surely_no_copy_is_a_dead_letter(text: str, what: str) -> None:
    (found,) = outcomes(text)
    refused = found.rejection
    assert refused
    assert refused.reason == "not-copy"
    assert refused.error.startswith(f"it is {what}")


def test_a_notice_that_sounds_like_a_servers_page_still_stops() -> None:
    found = item("KILL: Not found\n\nPlease kill this story.")
    assert found.status == "canceled"
