"""What a kill in words names, what it does to the item that it stands in, and its orders."""

import json

import pytest

from schemas.item import KillReference, Status, WireItem
from tests.unit.ingest.ingested import item, outcomes

TEXT = "The port stays open, its director said on Monday."
Named = list[dict[str, str]]

NAMES: list[tuple[str, Named]] = [
    ("Eds: kill BC-Ferry-Fares, moved earlier today.", [{"slug": "BC-Ferry-Fares"}]),
    ("The story slugged BC-Ferry-Fares, which moved at 12:05 p.m., is withdrawn.",
     [{"slug": "BC-Ferry-Fares"}]),
    ("Please kill story slugged ferry-fares ex RIGA, BNA Nov 24.", [{"slug": "ferry-fares"}]),
    ("Kill the story slugged BC-NV--Quay Fall. It was wrong.",
     [{"slug": "BC-NV--Quay Fall"}]),
    ("Kill BC-NV--Quay Fall, which moved at noon.", [{"slug": "BC-NV--Quay Fall"}]),
    ("The Ferry-Fares story is withdrawn.", [{"slug": "Ferry-Fares"}]),
    ('The story headlined "Ferry fare rises" is withdrawn.', [{"headline": "Ferry fare rises"}]),
    ("The RIGA item headlined 'Ferry fare to rise' is withdrawn.",
     [{"headline": "Ferry fare to rise"}]),
    ("Die Meldung mit dem Titel „Fährpreis steigt“ wird zurückgezogen.",
     [{"headline": "Fährpreis steigt"}]),
    ("La noticia titulada «Sube la tasa del puerto» queda anulada.",
     [{"headline": "Sube la tasa del puerto"}]),
    ("Please kill dpa 157 and dpa 158.",
     [{"source": "dpa", "sequence": "157"}, {"source": "dpa", "sequence": "158"}]),
    ('Please kill item dpa 157 "Ferry fare to rise".',
     [{"source": "dpa", "sequence": "157"}, {"headline": "Ferry fare to rise"}]),
    ("Members using BC-Ferry-Fares (a0201) are asked to kill the story.",
     [{"slug": "BC-Ferry-Fares"}]),
    ("Die Meldung harbour 157 wird zurückgezogen.", [{"sequence": "157"}]),
    ("Please kill the story tag:example.org,2026:7.", [{"guid": "tag:example.org,2026:7"}]),
    ("Kill the story https://example.org/ferry-fares now.",
     [{"guid": "https://example.org/ferry-fares"}]),
    ("Reuters is withdrawing the story. STORY_NUMBER: L1N2PF0A1", [{"sequence": "L1N2PF0A1"}]),
    ("A kill is mandatory.", []),
    ("Please kill this story.", []),
    ("Please hold the story slugged BC-Ferry-Fares.", []),
]  # fmt: skip


@pytest.mark.parametrize(("note", "names"), NAMES)
def test_a_note_names_what_it_kills(note: str, names: Named) -> None:
    found = ninjs(ednote=note)
    assert [named(each) for each in found.kills] == names


HOLDS: list[tuple[str, Named]] = [
    ("Please hold item harbour 123.", [{"sequence": "123"}]),
    ("HOLD HOLD HOLD Please hold story a0123.", [{"service": "a", "sequence": "123"}]),
    ("Please hold the story slugged BC-Ferry-Fares until further notice.",
     [{"slug": "BC-Ferry-Fares"}]),
    ("Eds: please hold BC-Ferry-Fares (a0201) pending word from the port.",
     [{"slug": "BC-Ferry-Fares"}, {"service": "a", "sequence": "201"}]),
    ('Please hold the story headlined "Ferry fare rises" for now.',
     [{"headline": "Ferry fare rises"}]),
    ("Do not use dpa 157 for now.", [{"source": "dpa", "sequence": "157"}]),
    ("Bitte Meldung dpa 157 vorerst nicht verwenden.", [{"source": "dpa", "sequence": "157"}]),
    ("Bitte halten Sie dpa 157 zurück.", [{"source": "dpa", "sequence": "157"}]),
    ("Prière de ne pas utiliser pour le moment notre dépêche n° 189.", [{"sequence": "189"}]),
    ("Please hold the story tag:example.org,2026:7.", [{"guid": "tag:example.org,2026:7"}]),
    ("Please hold this story.", []),
    ("HOLD HOLD HOLD", []),
    ("Please kill the story slugged BC-Ferry-Fares.", []),
]  # fmt: skip


@pytest.mark.parametrize(("note", "names"), HOLDS)
def test_a_note_names_what_it_holds_and_kills_none_of_it(note: str, names: Named) -> None:
    found = ninjs(ednote=note)
    assert [named(each) for each in found.holds] == names
    assert not (found.holds and found.kills)
    assert found.status is (Status.CANCELED if "kill" in note else Status.WITHHELD)


@pytest.mark.parametrize("headline", ["HOLD: Ferry fare to rise", "HOLD - Ferry fare to rise"])
def test_a_headline_that_is_held_names_no_other_item(headline: str) -> None:
    found = ninjs(headline=headline)
    assert (found.status, found.holds) == (Status.WITHHELD, ())


def test_what_a_field_kills_holds_nothing() -> None:
    found = ninjs(ednote="Please hold the story slugged BC-Ferry-Fares.", signal="kill")
    assert (found.status, found.holds) == (Status.CANCELED, ())


def test_a_hold_of_another_item_is_an_order_to_whoever_it_names() -> None:
    (outcome,) = outcomes("Please hold dpa 157.\n", wire_source="desk")
    notice, order = outcome.emits
    assert (notice.partition_by, order.partition_by) == ("desk", "dpa")
    assert dict(order.headers)["ce_type"] == b"wiredesk.item.hold-order"
    ordered = WireItem.from_bytes(order.value)
    assert ordered.orders_hold_of == KillReference(source="dpa", sequence="157")
    assert (ordered.orders_kill_of, ordered.status) == (None, Status.WITHHELD)
    assert (ordered.unconfirmed or "").startswith("desk may not hold copy of dpa")
    assert (ordered.stop and ordered.stop.words) == "Please hold dpa 157."


HEADLINES: list[tuple[str, Named]] = [
    ("RETRACTION: Ferry fare to rise", [{"headline": "Ferry fare to rise"}]),
    ("Ferry fare to rise - STORY WITHDRAWN", [{"headline": "Ferry fare to rise"}]),
    ("BC-LV--Ferry Fare, KILL", [{"slug": "BC-LV--Ferry Fare"}]),
    ("ADVISORY-Ferry fare story withdrawn", [{"headline": "Ferry fare"}]),
    ("KILL KILL KILL", []),
    ("CANCELLED: Ferry fare to rise", []),
]


@pytest.mark.parametrize(("headline", "names"), HEADLINES)
def test_a_headline_names_what_it_kills(headline: str, names: Named) -> None:
    assert [named(each) for each in ninjs(headline=headline).kills] == names


def test_a_kill_without_a_name_means_what_its_item_replaces() -> None:
    found = ninjs(ednote="Please kill this story.", evolvedfrom="tag:example.org,2026:1")
    assert [named(each) for each in found.kills] == [{"guid": "tag:example.org,2026:1"}]


def test_a_keyword_line_names_the_story_where_the_notice_does_not() -> None:
    found = item(
        "a0208\nr a BC-Ferry-Fares, KILL 11-24 0100\nBC-Ferry-Fares, KILL,0100<\n"
        "\tA kill is mandatory.\n\nBNA-RG-11-24-26 1235EST<\n"
    )
    assert [named(each) for each in found.kills] == [{"slug": "BC-Ferry-Fares"}]
    assert found.status is Status.CANCELED


STOPS = [
    ("headline", "RETRACTION: Ferry fare", Status.CANCELED, "kill", "kill"),
    ("ednote", "Please kill this story.", Status.CANCELED, "kill", "kill"),
    ("slugline", "BC-Ferry-Fares, KILL", Status.CANCELED, "kill", "kill"),
    ("ednote", "Please hold this story.", Status.WITHHELD, "hold", "hold"),
    ("headline", "CANCELLED: Ferry fare to rise", Status.WITHHELD, "hold", "may-be-kill"),
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
    found = ninjs(headline="KILL: Ferry fare to rise", ednote=f"Adds quotes. {note} {'x' * 400}")
    assert found.stop
    assert found.stop.words is not None
    assert found.stop.words.startswith(note)
    assert len(found.stop.words) == 300


def test_a_notice_that_kills_an_earlier_story_is_no_article_by_itself() -> None:
    assert item("Please disregard the previous alert.").status is Status.CANCELED
    assert ninjs(ednote="Please disregard the previous alert.").status is Status.USABLE


def test_a_kill_in_a_field_outweighs_a_hold_in_words() -> None:
    found = ninjs(ednote="Please hold this story.", signal="kill")
    assert (found.status, found.signal) == (Status.CANCELED, "kill")


def test_each_name_has_an_order_of_its_own() -> None:
    note = 'Kill BC-Ferry-Fares. Kill the story headlined "Ferry fare to rise". Kill dpa 157.'
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
