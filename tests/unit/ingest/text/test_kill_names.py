"""What a kill in words names, what it does to the item that it stands in, and its orders."""

import json

import pytest

from schemas.item import KillReference, Status, WireItem
from tests.unit.ingest.ingested import item, outcomes

TEXT = "The port stays open, its director said on Monday."
Named = list[dict[str, str]]

NAMES: list[tuple[str, Named]] = [
    ("Eds: kill BC-Port-Fee, moved earlier today.", [{"slug": "BC-Port-Fee"}]),
    ("The story slugged BC-Port-Fee, which moved at 12:05 p.m., is withdrawn.",
     [{"slug": "BC-Port-Fee"}]),
    ("Please kill story slugged port-fee ex RIGA, BNA Nov 24.", [{"slug": "port-fee"}]),
    ("Kill the story slugged BC-NV--Mine Collapse. It was wrong.",
     [{"slug": "BC-NV--Mine Collapse"}]),
    ("Kill BC-NV--Mine Collapse, which moved at noon.", [{"slug": "BC-NV--Mine Collapse"}]),
    ("The Port-Fee story is withdrawn.", [{"slug": "Port-Fee"}]),
    ('The story headlined "Port fee to rise" is withdrawn.', [{"headline": "Port fee to rise"}]),
    ("The RIGA item headlined 'Port fee to rise' is withdrawn.",
     [{"headline": "Port fee to rise"}]),
    ("Die Meldung mit dem Titel „Hafengebühr steigt“ wird zurückgezogen.",
     [{"headline": "Hafengebühr steigt"}]),
    ("La noticia titulada «Sube la tasa del puerto» queda anulada.",
     [{"headline": "Sube la tasa del puerto"}]),
    ("Please kill dpa 157 and dpa 158.",
     [{"source": "dpa", "sequence": "157"}, {"source": "dpa", "sequence": "158"}]),
    ('Please kill item dpa 157 "Port fee to rise".',
     [{"source": "dpa", "sequence": "157"}, {"headline": "Port fee to rise"}]),
    ("Members using BC-Port-Fee (a0201) are asked to kill the story.",
     [{"slug": "BC-Port-Fee"}]),
    ("Die Meldung harbour 157 wird zurückgezogen.", [{"sequence": "157"}]),
    ("Please kill the story tag:example.org,2026:7.", [{"guid": "tag:example.org,2026:7"}]),
    ("Kill the story https://example.org/port-fee now.",
     [{"guid": "https://example.org/port-fee"}]),
    ("Reuters is withdrawing the story. STORY_NUMBER: L1N2PF0A1", [{"sequence": "L1N2PF0A1"}]),
    ("A kill is mandatory.", []),
    ("Please kill this story.", []),
    ("Please hold the story slugged BC-Port-Fee.", []),
]  # fmt: skip


@pytest.mark.parametrize(("note", "names"), NAMES)
def test_a_note_names_what_it_kills(note: str, names: Named) -> None:
    found = ninjs(ednote=note)
    assert [named(each) for each in found.kills] == names


HEADLINES: list[tuple[str, Named]] = [
    ("RETRACTION: Port fee to rise", [{"headline": "Port fee to rise"}]),
    ("Port fee to rise - STORY WITHDRAWN", [{"headline": "Port fee to rise"}]),
    ("BC-LV--Port Fee, KILL", [{"slug": "BC-LV--Port Fee"}]),
    ("ADVISORY-Port fee story withdrawn", [{"headline": "Port fee"}]),
    ("KILL KILL KILL", []),
    ("CANCELLED: Port fee to rise", []),
]


@pytest.mark.parametrize(("headline", "names"), HEADLINES)
def test_a_headline_names_what_it_kills(headline: str, names: Named) -> None:
    assert [named(each) for each in ninjs(headline=headline).kills] == names


def test_a_kill_without_a_name_means_what_its_item_replaces() -> None:
    found = ninjs(ednote="Please kill this story.", evolvedfrom="tag:example.org,2026:1")
    assert [named(each) for each in found.kills] == [{"guid": "tag:example.org,2026:1"}]


def test_a_keyword_line_names_the_story_where_the_notice_does_not() -> None:
    found = item(
        "a0208\nr a BC-Port-Fee, KILL 11-24 0100\nBC-Port-Fee, KILL,0100<\n"
        "\tA kill is mandatory.\n\nBNA-RG-11-24-26 1235EST<\n"
    )
    assert [named(each) for each in found.kills] == [{"slug": "BC-Port-Fee"}]
    assert found.status is Status.CANCELED


STOPS = [
    ("headline", "RETRACTION: Port fee", Status.CANCELED, "kill", "kill"),
    ("ednote", "Please kill this story.", Status.CANCELED, "kill", "kill"),
    ("slugline", "BC-Port-Fee, KILL", Status.CANCELED, "kill", "kill"),
    ("ednote", "Please hold this story.", Status.WITHHELD, "hold", "hold"),
    ("headline", "CANCELLED: Port fee to rise", Status.WITHHELD, "hold", "may-be-kill"),
]


@pytest.mark.parametrize(("field", "words", "status", "signal", "reason"), STOPS)
def test_a_stop_in_words_has_a_reason(
    field: str, words: str, status: Status, signal: str, reason: str
) -> None:
    found = ninjs(**{field: words})
    assert found.stop
    assert (found.status, found.signal) == (status, signal)
    assert (found.stop.reason, found.stop.words) == (reason, words)


def test_the_words_of_a_stop_are_the_notices_with_its_reason() -> None:
    note = "This story is withdrawn. The fee will not rise."
    found = ninjs(headline="KILL: Port fee to rise", ednote=f"Adds quotes. {note} {'x' * 400}")
    assert found.stop
    assert found.stop.words is not None
    assert found.stop.words.startswith(note)
    assert len(found.stop.words) == 300


def test_a_kill_in_a_field_outweighs_a_hold_in_words() -> None:
    found = ninjs(ednote="Please hold this story.", signal="kill")
    assert (found.status, found.signal) == (Status.CANCELED, "kill")


def test_each_name_has_an_order_of_its_own() -> None:
    note = 'Kill BC-Port-Fee. Kill the story headlined "Port fee to rise". Kill dpa 157.'
    (outcome,) = outcomes(json.dumps(story(ednote=note)))
    _, *orders = outcome.emits
    ids = {dict(order.headers)["ce_id"] for order in orders}
    assert (len(orders), len(ids)) == (3, 3)
    assert [order.partition_by for order in orders] == ["harbour", "harbour", "dpa"]


def story(**fields: str) -> dict[str, str]:
    stated = {"uri": "tag:example.org,2026:9", "versioncreated": "2026-03-02T12:00:00Z"}
    return stated | {"headline": "Port open", "body_text": TEXT} | fields


def ninjs(**fields: str) -> WireItem:
    return item(json.dumps(story(**fields)))


def named(reference: KillReference) -> dict[str, str]:
    stated = reference.model_dump(exclude_defaults=True)
    return {name: value for name, value in stated.items() if value != "harbour"}
