"""Embargoes of items: where a note may stand, where it goes, and the reason to hold."""

import json

import pytest

from schemas.item import Stop
from tests.unit.ingest.ingested import item, items

NOTE = "EMBARGO UNTIL 0600 GMT MARCH 5"
HEADLINE = "Port fee to rise"
FIRST, LAST = "RIGA (BNA) - The port raises its fee.", "The council votes in spring."
BODY = ("The port raises its fee.", LAST)
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><title>BNA</title><id>f</id>{}</feed>'
RSS = '<rss version="2.0"><channel><title>BNA</title>{}</channel></rss>'
ANPA = (
    "\x16\x16\x01a0123\x1fpm-r\r\nr i\x13\x11 bc-port-fee 03-02 0012\r\n"
    "\x02^BC-Port-Fee,0012<\r\n{}\x03\r\nAP-NY-03-02-26 0700EST<\r\n\x04"
)
NITF = (
    "<nitf><head>{}</head><body><body.head>{}</body.head>"
    "<body.content>{}</body.content></body></nitf>"
)
PAGE = "<html><head><title>{0}</title></head><body><article><h1>{0}</h1>{1}</article></body></html>"
MAIL = "From: desk@x.example\nTo: wire@x.example\nSubject: {}\nMessage-ID: <1@x.example>\n\n{}\n"
PARTS = f"<p>{FIRST}</p><p>{LAST}</p>"
TEXT = f"{FIRST}\n\n{LAST}"

PLACES = [
    ("text/plain", f"{NOTE}\n\n{HEADLINE}\n\n{TEXT}"),
    ("text/plain", f"{HEADLINE}\n\n{NOTE}\n\n{TEXT}"),
    ("text/plain", f"{HEADLINE}\n\n{TEXT}\n\n{NOTE}"),
    ("text/plain", f"{NOTE}: {HEADLINE}\n\n{TEXT}"),
    ("text/plain", f"{HEADLINE} ({NOTE})\n\n{TEXT}"),
    ("text/plain", f"{HEADLINE}\n\nBy Ann Poe\n\n({NOTE})\n\n{TEXT}"),
    ("text/plain", f"*** {NOTE} ***\n\n{HEADLINE}\n\n{TEXT}"),
    ("application/json", json.dumps({"headline": f"{NOTE} - {HEADLINE}", "body": TEXT})),
    ("application/json", json.dumps({"headline": HEADLINE, "body": f"{TEXT}\n\n{NOTE}"})),
    ("application/json", json.dumps({"headline": HEADLINE, "body_html": f"<p>{NOTE}</p>{PARTS}"})),
    ("application/json", json.dumps({"headline": HEADLINE, "body": TEXT, "ednote": NOTE})),
    ("application/json", json.dumps({"headline": HEADLINE, "body": TEXT, "abstract": NOTE})),
    ("application/rss+xml", RSS.format(f"<item><title>{NOTE}: {HEADLINE}</title>"
                                       f"<description>{PARTS}</description></item>"
                                       .replace("<p>", "&lt;p>").replace("</p>", "&lt;/p>"))),
    ("application/atom+xml", ATOM.format(f"<entry><id>1</id><title>({NOTE}) {HEADLINE}</title>"
                                         f"<content type='xhtml'><div xmlns='http://www.w3.org/1999"
                                         f"/xhtml'>{PARTS}</div></content></entry>")),
    ("text/vnd.iptc.nitf", NITF.format("", f"<hedline><hl1>{NOTE}: {HEADLINE}</hl1></hedline>",
                                       PARTS)),
    ("text/vnd.iptc.nitf", NITF.format("", f"<hedline><hl1>{HEADLINE}</hl1></hedline>",
                                       f"<p>{NOTE}</p>{PARTS}")),
    ("text/vnd.iptc.nitf", NITF.format(f'<docdata><ed-msg info="{NOTE}"/></docdata>',
                                       f"<hedline><hl1>{HEADLINE}</hl1></hedline>", PARTS)),
    ("text/html", PAGE.format(HEADLINE, f"<p><strong>{NOTE}</strong></p>{PARTS}")),
    ("text/html", PAGE.format(f"{NOTE}: {HEADLINE}", PARTS)),
    ("message/rfc822", MAIL.format(f"Re: {NOTE} - {HEADLINE}", TEXT)),
    ("message/rfc822", MAIL.format(f"Fwd: {NOTE}", f"{HEADLINE}\n\n{TEXT}")),
    ("message/rfc822", MAIL.format(HEADLINE, f"{NOTE}\n\n{TEXT}")),
    ("text/x-iptc7901", f"\x01bna0001 4 pl 30\x02{NOTE}\n\n{HEADLINE}\n\n{TEXT}\n\x03"),
    ("text/x-iptc7901", f"\x01bna0001 4 pl 30\x02({NOTE})\n{HEADLINE} =\n\n{TEXT}\n\x03"),
    ("text/x-iptc7901", f"\x01bna0001 4 pl 30\x02{HEADLINE}\n\n{TEXT}\n\n{NOTE}\n\x03"),
    ("text/x-anpa1312", ANPA.format(f"^{NOTE}<\r\n^{HEADLINE}<\r\n\t{FIRST}\r\n\t{LAST}\r\n")),
    ("text/x-anpa1312", ANPA.format(f"^{NOTE}: {HEADLINE}<\r\n\t{FIRST}\r\n\t{LAST}\r\n")),
    ("text/x-anpa1312", ANPA.format(f"^{HEADLINE}<\r\n\t{FIRST}\r\n\t{LAST}\r\n\t{NOTE}\r\n")),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "copy"), PLACES)
def test_a_note_goes_to_the_editors_wherever_it_stands(kind: str, copy: str) -> None:
    found = item(copy, kind)
    assert found.embargo_until
    assert found.embargo_until.isoformat() == "2026-03-05T06:00:00+00:00"
    assert found.stop
    assert (found.stop.reason, NOTE in (found.stop.words or "")) == ("embargo", True)
    assert NOTE in (found.ednote or "")
    assert found.headline == HEADLINE
    assert found.body == BODY
    assert NOTE not in " ".join((found.body_html or "", found.abstract or ""))


STOPS = [
    ("Embargoed until 0600 GMT March 5", "embargo"),
    ("UNDER EMBARGO", "embargo-indefinite"),
    ("Embargoed until further notice", "embargo-indefinite"),
    ("Embargoed until delivery", "embargo-indefinite"),
    ("Sperrfrist: Redebeginn", "embargo-indefinite"),
    ("Embargoed: check against delivery", "embargo-indefinite"),
    ("Embargoed until the minister speaks", "embargo-unclear"),
    ("Embargo: when the match ends", "embargo-unclear"),
    ("Embargoed until 2510 GMT February 31", "embargo-unclear"),
]


@pytest.mark.parametrize(("note", "reason"), STOPS)
def test_a_note_is_the_reason_to_hold(note: str, reason: str) -> None:
    found = item(json.dumps({"headline": HEADLINE, "body": TEXT, "ednote": f"Adds quotes. {note}"}))
    assert found.stop == Stop(reason=reason, words=note)


FIELDS: list[tuple[dict[str, object], Stop | None]] = [
    ({"embargo_until": "2026-03-05T06:00:00Z"},
     Stop(reason="embargo", words="2026-03-05T06:00:00Z")),
    ({"embargo_until": "2026-03-01T06:00:00Z"}, None),
    ({"embargoed": True}, Stop(reason="embargo-indefinite")),
    ({"embargo": "after the vote"},
     Stop(reason="embargo-unclear", words="Embargo: after the vote")),
    ({"ednote": "Embargo lifted"}, None),
    ({"ednote": "Adds background on arms embargo"}, None),
    ({"ednote": "Not for immediate release. UNDER EMBARGO"},
     Stop(reason="embargo-indefinite", words="UNDER EMBARGO")),
    ({"slugline": "EMBARGOED"}, Stop(reason="embargo-indefinite", words="EMBARGOED")),
    ({"usage_terms": "Not for use before 0600 GMT March 5"},
     Stop(reason="embargo", words="Not for use before 0600 GMT March 5")),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "stop"), FIELDS)
def test_a_field_is_the_reason_to_hold(fields: dict[str, object], stop: Stop | None) -> None:
    found = item(json.dumps({"headline": HEADLINE, "body": TEXT} | fields))
    assert found.stop == stop


def test_the_words_are_bounded() -> None:
    note = f"Embargoed until the end of{' the talks of' * 40} the ports"
    found = item(json.dumps({"headline": HEADLINE, "body": TEXT, "ednote": note}))
    assert found.stop
    assert found.stop.words
    assert (found.stop.reason, len(found.stop.words)) == ("embargo-unclear", 300)
    assert note.startswith(found.stop.words.rstrip("…"))


SEVERAL = [
    ("Embargoed until 0600 GMT March 5. Not for use before 0800 GMT March 5", "05T08:00"),
    ("Not for use before 0800 GMT March 5. Embargoed until 0600 GMT March 5", "05T08:00"),
    ("UNDER EMBARGO. Not to be published before 0600 GMT March 5", "05T06:00"),
    ("Embargoed until 0600 GMT March 5. Do not publish before that time", "05T06:00"),
    ("Embargo lifted. New embargo: 0600 GMT March 5", "05T06:00"),
    ("0600 GMT March 5: embargo ends", "05T06:00"),
]


@pytest.mark.parametrize(("note", "until"), SEVERAL)
def test_the_strictest_of_several_notes_counts(note: str, until: str) -> None:
    found = item(json.dumps({"headline": HEADLINE, "body": TEXT, "ednote": note}))
    assert found.embargo_until
    assert found.embargo_until.isoformat() == f"2026-03-{until}:00+00:00"
    assert not found.embargo_indefinite


def test_notes_of_headline_and_body_count_together() -> None:
    found = item(f"EMBARGOED: {HEADLINE}\n\n{TEXT}\n\nNot for use before 0600 GMT March 5")
    assert found.embargo_until
    assert not found.embargo_indefinite
    both = item(f"{NOTE}: {HEADLINE}\n\n{TEXT}\n\nEmbargoed until the minister speaks")
    assert both.embargo_indefinite


def test_a_headline_that_is_only_a_note_is_none() -> None:
    found = item(json.dumps({"headline": NOTE, "body": TEXT}))
    assert (found.headline, found.ednote) == (BODY[0], NOTE)


def test_a_note_is_cut_out_of_the_paragraph_that_it_opens() -> None:
    markup = f"<p>{NOTE}. The port <b>shuts</b>.</p><p>{LAST}</p>"
    found = item(json.dumps({"headline": HEADLINE, "body_html": markup}))
    assert found.body_html == f"<p>The port <b>shuts</b>.</p><p>{LAST}</p>"


def test_markup_around_a_note_stays() -> None:
    markup = f"<p>{NOTE}</p><p>The port <b>shuts</b>.</p>"
    found = item(json.dumps({"headline": HEADLINE, "body_html": markup}))
    assert found.body_html == "<p>The port <b>shuts</b>.</p>"


def test_an_mbox_keeps_its_notes_apart() -> None:
    mails = (MAIL.format(f"{NOTE} - {HEADLINE}", TEXT), MAIL.format(HEADLINE, TEXT))
    found = items("".join(f"From a@x.example Mon Mar  2 12:00:00 2026\n{mail}\n" for mail in mails),
                  "message/rfc822")  # fmt: skip
    assert [each.embargo_until is not None for each in found] == [True, False]
