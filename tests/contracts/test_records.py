"""Every record of every topic is what its AsyncAPI document says: value, key and headers."""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from math import inf
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from runtime.batch import Production, handle_batch, productions
from runtime.handler import Record, Stage
from runtime.reading.reader import as_read
from runtime.tables.memory import Tables
from schemas.canary import CANARY
from schemas.export import FOLDER
from schemas.topics import (
    AGENCIES,
    ARTICLES,
    DEAD_LETTERS,
    DELIVERIES,
    INTAKE_KEYS,
    LATEST,
    PLACEMENT,
    QUEUES,
    RAW,
    RHYTHMS,
    SITES,
    TOPICS,
    Topic,
)
from wiredesk.copy_files import Piece, read_piece
from wiredesk.stages import NAMES, load_ahead, load_stages

ROOT = Path(__file__).parents[2]
NOON = datetime(2023, 3, 21, 12, tzinfo=UTC)
DOCUMENTS = [
    json.loads((FOLDER / name).read_text("utf-8"))
    for name in ("asyncapi.json", "asyncapi-internal.json")
]
CHANNELS = {name: each for document in DOCUMENTS for name, each in document["channels"].items()}
OF_THE_COPY = {"wire-file", "content-type", "wire-source", "traceparent"}
"""Headers that a dead letter keeps of the record that it was."""
FOLDERS = ("wiredesk/samples", *(f"tests/samples/{name}" for name in ("newsml-1.2", "anpa1312")))
CANARYS = Piece("canary.txt", b"The bridge\n\nThe bridge of the canary is open.\n", CANARY)
KILL = Piece("kill.txt", b"KILL KILL KILL\n\nPlease kill dpa 157.\n", "desk")
COPY = [
    read_piece(path, "desk")
    for folder in FOLDERS
    for path in sorted((ROOT / folder).iterdir())
    if not path.name.endswith(".expected.json")
] + [KILL, CANARYS]


def raw(pieces: Sequence[Piece]) -> list[Record]:
    return [
        Record("wire.raw", 0, offset, NOON, b"desk", piece.value, tuple(piece.headers))
        for offset, piece in enumerate(pieces)
    ]


def consumed(made: Sequence[Production], topic: Topic) -> list[Record]:
    there = [each for each in made if each.topic is topic]
    return [
        Record(topic.name, 0, offset, NOON, each.key, each.value, each.headers)
        for offset, each in enumerate(there)
    ]


def run(stages: Sequence[Stage], records: list[Record]) -> Iterator[Production]:
    """Everything that the stages write, one after the other."""
    for stage, following in zip(stages, [*stages[1:], None], strict=True):
        if stage.make_reader:
            reader = stage.make_reader()
            records = [as_read(reader, each, stage.name) for each in records]
        batch = handle_batch(stage, records, Tables(stage.tables), NOON, seconds=inf)
        made = productions(stage, batch, partition=0)
        yield from made
        records = consumed(made, following.source) if following else []


@pytest.fixture(scope="module")
def written() -> dict[str, list[Production]]:
    """What is on each topic but `wire.raw` once all the copy has gone through."""
    found: dict[str, list[Production]] = {topic.name: [] for topic in TOPICS}
    ahead = [stage for stage in map(load_ahead, NAMES) if stage]
    for stages in (load_stages(), ahead):
        for production in run(stages, raw(COPY)):
            found[production.topic.name].append(production)
    return found


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    if "$ref" not in schema:
        return schema
    found: dict[str, Any] = json.loads((FOLDER / schema["$ref"]).read_text("utf-8"))
    return found


def texts(headers: Sequence[tuple[str, bytes]]) -> dict[str, str]:
    return {name: value.decode() for name, value in headers}


@pytest.mark.parametrize(
    "topic",
    [
        each
        for each in TOPICS
        if each not in (RAW, PLACEMENT, SITES, AGENCIES, INTAKE_KEYS, DELIVERIES, QUEUES, RHYTHMS)
    ],
    ids=lambda t: t.name,
)
def test_records_are_as_the_document_says(
    topic: Topic, written: dict[str, list[Production]]
) -> None:
    [message] = CHANNELS[topic.name]["messages"].values()
    schema = resolved(message["headers"])
    headers = Draft202012Validator(schema)
    value = Draft202012Validator(resolved(message["payload"])) if topic.value else None
    known = set(schema["properties"]) | (OF_THE_COPY if topic is DEAD_LETTERS else set())

    assert written[topic.name], "the copy above brings nothing for this topic"
    for record in written[topic.name]:
        headers.validate(texts(record.headers))
        assert texts(record.headers).keys() <= known
        if value and record.value is not None:
            value.validate(json.loads(record.value))


def test_raw_copy_has_the_headers_that_the_document_says() -> None:
    [message] = CHANNELS["wire.raw"]["messages"].values()
    for piece in COPY:
        Draft202012Validator(message["headers"]).validate(texts(piece.headers))
        assert texts(piece.headers).keys() <= message["headers"]["properties"].keys()


@pytest.mark.parametrize("topic", [ARTICLES, LATEST], ids=lambda topic: topic.name)
def test_a_value_names_its_schema(topic: Topic, written: dict[str, list[Production]]) -> None:
    assert topic.value
    schema = json.loads((FOLDER / f"{topic.value.__name__}.schema.json").read_text("utf-8"))
    for record in written[topic.name]:
        if record.value is not None:
            assert texts(record.headers)["ce_dataschema"] == schema["$id"]
