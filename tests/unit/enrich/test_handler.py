import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import pytest

from runtime.handler import Outcome, Record
from runtime.metrics.measures import Count
from runtime.reading.reader import as_read
from runtime.tables.memory import StagedTable, Tables, write
from schemas.article import EnrichedItem, EntityType
from schemas.canary import CANARY
from schemas.correspondent import Correspondent
from schemas.desk_order import READ_AGAIN, DeskOrder
from schemas.item import Dateline, Status, WireItem
from schemas.topics import CORRESPONDENT_NAMES, CORRESPONDENTS, ENRICHED
from services.enrich.conventions import Conventions
from services.enrich.entities.tagger import ANY_LANGUAGE, Span
from services.enrich.handler import STAGE, EnrichHandler, enrich
from services.enrich.metrics import ENTITIES
from services.enrich.reader import EnrichReader
from tests.unit.enrich.copy import RECEIVED, item

LATER = datetime(2031, 1, 1, tzinfo=UTC)
STORY = {
    "headline": "Ferries sail again",
    "byline": "By Ann Poe, AP Business Writer",
    "body": (
        "The harbour in Tromso opened on Monday, Mayor Kari Vik said.",
        "Vik had closed the harbour after a fire.",
    ),
    "language": "en",
    "urgency": 3,
}


class MayorTagger:
    """Knows one person, by her full name."""

    languages = ("en",)

    def size_of(self, word: str) -> int:  # the protocol's
        return 1

    def tag(self, paragraphs: Sequence[str]) -> list[list[Span]]:
        return [
            [Span(*found.span(), EntityType.PERSON) for found in re.finditer("Kari Vik", text)]
            for text in paragraphs
        ]


class NeverTagger:
    languages = ("en",)

    def size_of(self, word: str) -> int:  # the protocol's
        return 1

    def tag(self, paragraphs: Sequence[str]) -> list[list[Span]]:
        raise AssertionError("nothing is to be tagged")


def record(value: bytes | None) -> Record:
    headers = (("wire-source", b"northwire"),)
    return Record("wire.items", 2, 11, RECEIVED, b"item-1", value, headers)


def handle(copy: WireItem, now: datetime = RECEIVED) -> Outcome:
    return through(EnrichReader([MayorTagger()]), copy.to_bytes(), now=now)


def through(
    reader: EnrichReader,
    value: bytes | None,
    stage: dict[str, StagedTable] | None = None,
    now: datetime = RECEIVED,
) -> Outcome:
    """What becomes of a record, read and then handled."""
    given = as_read(reader, record(value), STAGE)
    (outcome,) = EnrichHandler().handle(given, tables() if stage is None else stage, now)
    return outcome


def tables() -> dict[str, StagedTable]:
    """Those of the stage, with nobody in them."""
    return Tables((CORRESPONDENTS, CORRESPONDENT_NAMES)).stage()


def test_copy_that_is_read_again_gets_its_tags_anew() -> None:
    plain = EnrichedItem.from_bytes(handle(item(**STORY)).emits[0].value)
    order = DeskOrder(order=READ_AGAIN, reason="release", by="Ann", desk="desk", at=LATER)
    outcome = handle(item(**STORY, desk_order=order))
    assert outcome.name == "desk-order"
    again = EnrichedItem.from_bytes(outcome.emits[0].value)
    assert again == plain.model_copy(update={"desk_order": order})


def test_an_item_comes_out_with_its_tags() -> None:
    outcome = handle(item(**STORY))
    enriched = EnrichedItem.from_bytes(outcome.emits[0].value)
    assert (outcome.name, outcome.source, enriched.id) == ("enriched", "northwire", "item-1")
    assert (enriched.urgency, enriched.received_at) == (3, RECEIVED)
    assert [(entity.name, entity.type) for entity in enriched.entities] == [
        ("Kari Vik", EntityType.PERSON)
    ]
    assert [(date.text, date.value) for date in enriched.dates] == [("Monday", "2024-05-13")]
    assert [person.name for person in enriched.correspondents] == ["Ann Poe"]
    assert enriched.reference_time.value == RECEIVED
    assert enriched.warnings == ()


def test_nothing_that_the_item_says_is_lost() -> None:
    copy = item(**STORY, keywords=("ports",), warnings=("the source gave no zone",))
    enriched = enrich(copy, [MayorTagger()])
    assert WireItem.model_validate(enriched.model_dump(by_alias=True)) == copy


def test_entities_are_counted_by_type() -> None:
    assert handle(item(**STORY)).measures == (Count(ENTITIES, ("PERSON",), 1),)


def test_the_item_travels_under_its_id_with_its_urgency() -> None:
    emit = handle(item(**STORY)).emits[0]
    headers = dict(emit.headers)
    assert (emit.topic, emit.key) == (ENRICHED, "item-1")
    assert headers["ce_type"] == b"wiredesk.item.enriched"
    assert headers["ce_urgency"] == b"3"


def test_nobody_whom_the_canary_names_has_a_profile() -> None:
    assert handle(item(**STORY, source=CANARY)).writes == ()


def test_profiles_are_emitted_and_found_again_by_name() -> None:
    profile, *names = handle(item(**STORY)).writes
    seen = Correspondent.from_bytes(profile.value)
    assert (profile.table, profile.key) == (CORRESPONDENTS, seen.id)
    assert (seen.name, seen.title, seen.organisation) == ("Ann Poe", "Business Writer", "AP")
    assert dict(profile.headers)["ce_subject"] == seen.id.encode()
    assert [(each.table, each.key) for each in names] == [
        (CORRESPONDENT_NAMES, "northwire ap"),
        (CORRESPONDENT_NAMES, "northwire poe"),
    ]


def test_an_article_carries_the_profile_as_known_at_that_moment() -> None:
    stage = tables()
    seen: list[Correspondent] = []
    for number, byline in enumerate(("By Ann Poe, AP Business Writer", "By A. Poe in Oslo")):
        copy = item(**(STORY | {"id": f"item-{number}", "byline": byline}))
        outcome = through(EnrichReader([MayorTagger()]), copy.to_bytes(), stage)
        write(stage, outcome.writes)
        seen += EnrichedItem.from_bytes(outcome.emits[0].value).correspondents
    assert [(each.name, each.title, each.base, each.items) for each in seen] == [
        ("Ann Poe", "Business Writer", None, 1),
        ("Ann Poe", "Business Writer", "Oslo", 2),
    ]
    assert stage[CORRESPONDENTS.name].get(seen[0].id) == seen[1].to_bytes()


NOT_FOR_ALL: list[dict[str, Any]] = [
    {"status": Status.CANCELED},
    {"status": Status.WITHHELD},
    {"embargo_until": LATER},
    {"embargo_indefinite": True},
]


@pytest.mark.parametrize("fields", NOT_FOR_ALL)
def test_what_may_not_be_published_yet_adds_nothing_to_the_directory(
    fields: dict[str, Any],
) -> None:
    assert handle(item(**(STORY | fields))).writes == ()


def test_an_embargo_that_was_over_on_receipt_hides_nothing() -> None:
    assert handle(item(**STORY, embargo_until=RECEIVED)).writes


def test_a_replay_gives_the_same_bytes() -> None:
    assert handle(item(**STORY)) == handle(item(**STORY), now=LATER)


def test_a_canceled_item_passes_with_a_reference_time_alone() -> None:
    copy = item(**(STORY | {"status": Status.CANCELED, "language": None}))
    enriched = enrich(copy, [NeverTagger()])
    assert (enriched.entities, enriched.dates, enriched.correspondents) == ((), (), ())
    assert enriched.language is None
    assert enriched.reference_time.value == RECEIVED


@pytest.mark.parametrize("value", [b"", b"{}", b"copy", b'{"id": 1}', None])
def test_what_is_no_item_goes_to_the_dead_letters(value: bytes | None) -> None:
    outcome = through(EnrichReader([NeverTagger()]), value)
    assert outcome.rejection is not None
    assert (outcome.source, outcome.rejection.reason) == ("northwire", "not-an-item")
    assert "only ingest may write to this topic" in outcome.rejection.error


def test_the_language_is_found_where_it_is_not_stated() -> None:
    copy = item(headline="HAFEN WIEDER OFFEN", body=("Der Hafen ist seit Montag wieder offen.",))
    enriched = enrich(copy, [NeverTagger()])
    assert enriched.language == "de"
    assert [warning[:41] for warning in enriched.warnings] == [
        "there is no entity model for language de:"
    ]


def test_what_is_not_done_for_a_language_is_said() -> None:
    enriched = enrich(item(body=("Port otwarto 7 marca.",), language="pl-PL"), [NeverTagger()])
    assert enriched.language == "pl-PL"
    assert enriched.dates == ()
    assert enriched.warnings == (
        "there is no entity model for language pl: names are tagged only where they are widely "
        "known or the byline has them",
        "there are no date rules for language pl: dates are not tagged",
    )


class PolyglotTagger(MayorTagger):
    languages = (ANY_LANGUAGE,)


def test_a_tagger_of_many_languages_reads_them_all() -> None:
    copy = item(body=("Kari Vik a rouvert le port lundi.",), language="fr")
    enriched = enrich(copy, [PolyglotTagger()])
    assert [entity.name for entity in enriched.entities] == ["Kari Vik"]
    assert [found.text for found in enriched.dates] == ["lundi"]
    assert enriched.warnings == ()


def test_a_desk_has_its_conventions() -> None:
    copy = item(body=("Rain fell on 3/4/2023 in Lagos, Nigeria.",), language="en")
    (date,) = enrich(copy, [MayorTagger()], conventions=Conventions(day_first=True)).dates
    assert date.value == "2023-04-03"


def test_copy_too_short_for_detection_is_read_as_english() -> None:
    enriched = enrich(item(headline="Q2"), [MayorTagger()])
    assert enriched.language is None
    assert enriched.warnings == (
        "no language is stated and the copy is too short to tell: read as English",
    )


def test_dates_are_counted_from_the_day_at_the_dateline() -> None:
    copy = item(
        body=("The harbour opened today.",),
        language="en",
        dateline=Dateline(text="HONOLULU (NW)", places=("HONOLULU",)),
        sent_at=datetime(2024, 5, 14, 6, 0, tzinfo=UTC),
    )
    (today,) = enrich(copy, [MayorTagger()]).dates
    assert today.value == "2024-05-13"


def test_a_reference_time_can_be_given() -> None:
    argument = datetime(2020, 1, 15, tzinfo=UTC)
    outcome = through(EnrichReader([MayorTagger()], argument), item(**STORY).to_bytes())
    enriched = EnrichedItem.from_bytes(outcome.emits[0].value)
    assert (enriched.reference_time.value, enriched.reference_time.from_) == (argument, "argument")
    assert [date.value for date in enriched.dates] == ["2020-01-13"]


def test_nothing_is_ever_due() -> None:
    handler = EnrichHandler()
    assert handler.next_due({}) is None
    assert list(handler.due({}, LATER)) == []
