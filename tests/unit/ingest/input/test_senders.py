"""Who may say what: sources that a desk knows, their rights, and those that nobody knows."""

import json
from collections.abc import Sequence

import pytest

from runtime.handler import Outcome, Record
from schemas.canary import CANARY
from schemas.item import Status, Stop, WireItem
from schemas.sources import ANY_SOURCE, Right, Source, Sources, Unknown
from services.ingest.reader import IngestReader
from tests.unit.ingest.ingested import RECEIVED

STORY = {"guid": "g1", "headline": "Port shut", "body": "Ice holds the ships."}
NOTICE = "KILL KILL KILL\n\nPlease kill {} 157.\n"


def read(
    sources: Sources, source: str | None, copy: object, topic: str = "wire.raw"
) -> Sequence[Outcome]:
    value = copy if isinstance(copy, str) else json.dumps(copy)
    headers = () if source is None else (("wire-source", source.encode()),)
    record = Record(topic, 0, 0, RECEIVED, None, value.encode(), headers)
    return IngestReader(sources)(record)


def made(
    sources: Sources, source: str | None, copy: object, topic: str = "wire.raw"
) -> list[WireItem]:
    """The item and the kill orders of a record."""
    [outcome] = read(sources, source, copy, topic)
    assert outcome.rejection is None
    return [WireItem.from_bytes(emit.value) for emit in outcome.emits]


def reason(
    sources: Sources, source: str | None, copy: object, topic: str = "wire.raw"
) -> str | None:
    [outcome] = read(sources, source, copy, topic)
    assert outcome.rejection is None or ":" in outcome.rejection.error
    return outcome.rejection.reason if outcome.rejection else None


def may(*rights: Right, unknown: Unknown = "quarantine", **others: Source) -> Sources:
    return Sources(unknown=unknown, sources={"dpa": Source(may=rights), **others})


KILLS: list[tuple[Sources, str, str, bool]] = [
    (ANY_SOURCE, "editor", "dpa", False),
    (ANY_SOURCE, "dpa", "dpa", True),
    (ANY_SOURCE, "dpa-english", "dpa", True),
    (may("kill", ap=Source()), "ap", "dpa", False),
    (may("kill", ap=Source(may=("kill-others",))), "ap", "dpa", True),
    (may("kill"), "dpa", "dpa", True),
    (may("kill", unknown="accept"), "stranger", "dpa", False),
    (may("kill"), "stranger", "dpa", False),
]


@pytest.mark.parametrize(("sources", "orderer", "other", "may_be_done"), KILLS)
def test_another_sources_copy_is_killed_only_by_one_that_may(
    sources: Sources, orderer: str, other: str, may_be_done: bool
) -> None:
    notice, order = made(sources, orderer, NOTICE.format(other))
    assert (order.unconfirmed is None) == may_be_done
    assert notice.unconfirmed is None
    assert notice.status is Status.CANCELED, "the notice itself is never an article"
    if order.unconfirmed:
        assert f"{orderer} may not kill copy of {other}" in order.unconfirmed


def test_an_order_is_of_the_source_whose_tag_it_names() -> None:
    sources = Sources(
        sources={
            "berlin": Source(tags=("dpa", "bdt")),
            "oslo": Source(tags=("NTB",)),
            "north": Source(tags=("tt",)),
            "south": Source(tags=("tt",)),
            "desk": Source(may=("kill-others",)),
        }
    )

    def killed(source: str, name: str) -> str:
        [_, order] = made(sources, source, NOTICE.format(name))
        assert order.orders_kill_of
        return order.orders_kill_of.source

    assert killed("desk", "dpa") == "berlin"
    assert killed("desk", "ntb") == "oslo"
    assert killed("berlin", "dpa") == "berlin", "its own"
    assert killed("desk", "tt") == "tt", "two have that tag: nobody's in particular"
    assert killed("north", "tt") == "north", "its own, although another has it too"
    assert killed("desk", "ap") == "ap"


OF_ANOTHER = (
    '<nitf><head><docdata management-doc-idref="a-41" management-idref-status="{}"/></head><body>'
    "<body.head><hedline><hl1>Ferry sails</hl1></hedline></body.head></body></nitf>"
)

ASKED: list[tuple[object, Right]] = [
    (OF_ANOTHER.format("canceled"), "kill"),
    (OF_ANOTHER.format("withheld"), "hold"),
    (STORY | {"status": "canceled"}, "kill"),
    ("KILL KILL KILL\n\nPort shut\n\nIt is open.\n", "kill"),
    (NOTICE.format("dpa"), "kill"),
    (STORY | {"status": "withheld"}, "hold"),
    ("HOLD HOLD HOLD\n\nPort shut\n\nIt may be open.\n", "hold"),
    (STORY | {"embargo_until": "2026-03-05T06:00:00Z"}, "embargo"),
    (STORY | {"embargoed": True}, "embargo"),
    (STORY | {"ednote": "Embargoed until 0600 GMT March 5"}, "embargo"),
]


@pytest.mark.parametrize(("copy", "right"), ASKED)
def test_what_a_source_may_not_ask_for_is_a_dead_letter(copy: object, right: Right) -> None:
    every: tuple[Right, ...] = ("kill", "hold", "embargo")
    others = tuple(each for each in every if each != right)
    assert reason(may(*others), "dpa", copy) == "not-allowed"
    assert reason(may(right), "dpa", copy) is None
    assert reason(may(*others), "dpa", STORY) is None


CANARYS = (ANY_SOURCE, Sources(unknown="refuse"), Sources(unknown="rename"))


@pytest.mark.parametrize("sources", CANARYS)
def test_the_canary_is_taken_whatever_is_laid_down(sources: Sources) -> None:
    [item] = made(sources, CANARY, STORY)
    assert (item.source, item.status) == (CANARY, Status.USABLE)


@pytest.mark.parametrize("copy", [*(copy for copy, _ in ASKED), NOTICE.format("ap")])
@pytest.mark.parametrize("sources", CANARYS)
def test_the_canary_may_ask_for_nothing(sources: Sources, copy: object) -> None:
    assert reason(sources, CANARY, copy) == "not-allowed"


def test_who_may_kill_others_copy_may_send_the_notice() -> None:
    assert reason(may("kill-others"), "dpa", NOTICE.format("ap")) is None


def test_a_source_that_nobody_knows_is_withheld_for_that_reason() -> None:
    [item] = made(may(), "stranger", STORY)
    assert (item.source, item.status) == ("stranger", Status.WITHHELD)
    assert item.stop == Stop(reason="unknown-source", words="stranger")
    [known] = made(ANY_SOURCE, "stranger", STORY)
    assert (known.status, known.stop) == (Status.USABLE, None)
    assert item.id == known.id
    assert item.digest != known.digest, "once it is known, the same copy is a change"


def test_its_kill_stays_a_kill() -> None:
    [item] = made(may(), "stranger", STORY | {"status": "canceled"})
    assert item.status is Status.CANCELED


@pytest.mark.parametrize("source", ["stranger", None, ""])
def test_it_may_be_taken_renamed_or_refused(source: str | None) -> None:
    [taken] = made(may(unknown="accept"), source, STORY)
    assert (taken.source, taken.status) == (source or "unknown", Status.USABLE)
    [renamed] = made(may(unknown="rename"), source, STORY)
    assert (renamed.source, renamed.status) == ("unknown", Status.USABLE)
    assert reason(may(unknown="refuse"), source, STORY) == "unknown-source"


def test_copy_without_a_source_may_be_laid_down_too() -> None:
    sources = Sources(unknown="refuse", sources={"unknown": Source(zone="Asia/Tokyo")})
    [item] = made(sources, None, STORY | {"sent_at": "2026-03-01T10:00:00"})
    assert item.sent_at
    assert item.sent_at.isoformat() == "2026-03-01T10:00:00+09:00"


OWN = Sources(unknown="accept", sources={"dpa": Source(topic="wire.raw.dpa"), "ap": Source()})


def test_a_record_on_a_topic_of_a_source_is_of_that_source() -> None:
    for header in ("dpa", None, ""):
        [item] = made(OWN, header, STORY, "wire.raw.dpa")
        assert (item.source, item.provenance.topic) == ("dpa", "wire.raw.dpa")


@pytest.mark.parametrize(
    ("header", "topic"),
    [
        ("ap", "wire.raw.dpa"),
        ("d\u202epa", "wire.raw.dpa"),
        ("dpa", "wire.raw"),
        ("ap", "wire.raw.gone"),
        (None, "wire.raw.gone"),
    ],
)
def test_nobody_writes_in_the_name_of_a_source_with_a_topic(header: str | None, topic: str) -> None:
    assert reason(OWN, header, STORY, topic) == "unusable-source"


def test_a_refused_record_counts_for_the_source_of_its_topic() -> None:
    [outcome] = read(OWN, "ap", STORY, "wire.raw.dpa")
    assert outcome.source == "dpa", "whoever wrote it may write to that topic alone"


def test_its_format_is_that_which_is_laid_down() -> None:
    sources = Sources(sources={"dpa": Source(read_as="plain-text")})
    [item] = made(sources, "dpa", "<p>Port shut</p>\n\nIce holds the ships.\n")
    assert item.provenance.format == "plain-text"


@pytest.mark.parametrize(("rule", "same"), [("whole", False), ("bare", False), ("path", True)])
def test_the_query_of_an_address_counts_as_it_is_laid_down(rule: str, same: bool) -> None:
    source = Source.model_validate({"addresses": rule})
    sources = Sources(sources={"dpa": source})
    one, other = (
        made(sources, "dpa", STORY | {"guid": f"https://dpa.example/story?id={n}"})[0].id
        for n in (1, 2)
    )
    assert (one == other) == same
