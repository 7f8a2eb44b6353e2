"""The fake wire: the same for a seed, and what it says becomes of its pieces does."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import islice

import pytest

from runtime.handler import Record, Stage
from schemas.sources import ANY_SOURCE
from services.enrich import stage as enrich
from services.enrich.conventions import Conventions
from services.enrich.entities.tagger import Span
from services.enrich.reader import EnrichReader
from services.ingest import stage as ingest
from services.ingest.reader import IngestReader
from services.publish import stage as publish
from wiredesk.dry_run import Ending, PurePipeline
from wiredesk.fake.formats import WRITERS
from wiredesk.fake.messages import AGENCIES
from wiredesk.fake.output import as_piece, copy_line, expected_line
from wiredesk.fake.wire import EMBARGO, OUTCOMES, SHARES, Sent, make_wire

START = datetime(2026, 3, 2, 12, tzinfo=UTC)
STEP = timedelta(seconds=1)
COUNT = 300


def wire(seed: int = 7, count: int = COUNT, **shares: float) -> list[Sent]:
    chosen = {**SHARES, **{kind.replace("_", "-"): share for kind, share in shares.items()}}
    return list(islice(make_wire(seed, START, STEP, chosen), count))


class Nobody:
    """Finds no names: tags change nothing of what is published."""

    languages = ("xx",)

    def size_of(self, word: str) -> int:  # the protocol's
        return 1

    def tag(self, paragraphs: Sequence[str]) -> list[list[Span]]:
        return [[] for _ in paragraphs]


def stages() -> list[Stage]:
    tagging = partial(EnrichReader, (Nobody(),), None, Conventions(), ANY_SOURCE)
    tagged = replace(enrich.build(), make_reader=tagging)
    return [ingest.build(), tagged, publish.build()]


def record(sent: Sent) -> Record:
    return as_piece(sent, "wire.raw").as_record(sent.number, sent_at(sent))


def sent_at(sent: Sent) -> datetime:
    """A duplicate comes later than it says."""
    return START + (sent.number - 1) * STEP


def outcomes(endings: Iterator[Ending]) -> list[str]:
    return [ending.outcome.name for ending in endings]


def test_each_piece_becomes_what_was_expected() -> None:
    pipeline = PurePipeline(stages())
    ends: dict[datetime, int] = Counter()
    for sent in wire():
        now = sent_at(sent)
        due = sum(ends.pop(each) for each in list(ends) if each <= now)
        assert outcomes(pipeline.pass_time(now)) == ["published"] * due
        assert outcomes(pipeline.feed(record(sent), now)) == [sent.outcome], sent.name
        if sent.kind == "embargo":
            ends[now + EMBARGO] += 1
    assert outcomes(pipeline.pass_time(START + timedelta(days=1))) == ["published"] * sum(
        ends.values()
    )


def test_all_kinds_formats_and_languages_come() -> None:
    pieces = wire()
    assert {each.kind for each in pieces} == set(SHARES) == set(OUTCOMES)
    assert {each.message.agency for each in pieces} == set(AGENCIES)
    assert {each.message.agency.format for each in pieces} == set(WRITERS)
    assert {each.message.story.language for each in pieces} == {"en", "de"}


def test_a_seed_gives_the_same_bytes_and_another_seed_other_items() -> None:
    assert wire(3, 100) == wire(3, 100)
    items = {each.message.guid for each in wire(3, 100)}
    assert items.isdisjoint(each.message.guid for each in wire(4, 100))


def test_each_format_is_read_as_it_is_meant() -> None:
    read = IngestReader()
    for sent in wire(count=60, story=100, duplicate=0):
        message = sent.message
        if sent.kind not in ("story", "flash"):
            continue
        [outcome] = read(record(sent))
        item = json.loads(outcome.emits[0].value or b"")
        assert item["headline"] == message.headline
        assert tuple(item["body"]) == message.body
        assert message.story.author in (item["byline"] or "") or sent.kind == "flash"
        assert item["provenance"]["format"] == message.agency.format


def test_a_share_of_nothing_never_comes() -> None:
    kinds = {each.kind for each in wire(count=200, kill=0, late=0, embargo=0, lead=60)}
    assert not kinds & {"kill", "late", "embargo"}
    assert "lead" in kinds


def test_what_is_expected_is_told_as_json() -> None:
    [embargo] = [each for each in wire(count=40) if each.kind == "embargo"][:1]
    said = json.loads(expected_line(embargo))
    until = (sent_at(embargo) + EMBARGO).isoformat()
    assert (said["kind"], said["outcome"], said["until"]) == ("embargo", "held", until)
    assert said["file"] == embargo.name


@pytest.mark.parametrize("name", ["iptc7901", "nitf"])
def test_a_piece_is_told_as_json_whatever_its_bytes(name: str) -> None:
    sent = next(each for each in wire() if each.message.agency.format == name)
    said = json.loads(copy_line(sent))
    assert ("copy" in said) != ("base64" in said)
    assert said["source"] == sent.message.agency.source
