"""The files that others read: JSON Schema and AsyncAPI, as fresh as the code."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from schemas import export
from schemas.dead_letter import DeadLetter
from schemas.ledger import HeldItem
from schemas.record import WireModel
from schemas.topics import ARTICLES, DEAD_LETTERS, LEDGER, RAW, TOPICS, Topic
from services.publish.ledger import decide
from tests.unit.publish.copy import NOON, item, kill

FILES = sorted(export.FOLDER.glob("*.schema.json"))
ASYNCAPI = json.loads((export.FOLDER / "asyncapi.json").read_text("utf-8"))


def test_the_committed_files_are_fresh() -> None:
    assert export.stale() == [], "run `make schemas` and commit what it writes"


def test_files_that_are_stale_missing_or_unwanted_are_named(tmp_path: Path) -> None:
    export.write(tmp_path)
    assert export.stale(tmp_path) == []
    (tmp_path / "Article.schema.json").write_text("{}")
    (tmp_path / "WireItem.schema.json").unlink()
    (tmp_path / "Gone.schema.json").write_text("{}")
    named = ["Article.schema.json", "Gone.schema.json", "WireItem.schema.json"]
    assert export.stale(tmp_path) == named
    export.write(tmp_path)
    assert export.stale(tmp_path) == []


@pytest.mark.parametrize(
    ("arguments", "fresh", "status"),
    [(["--check"], True, 0), (["--check"], False, 1), (["--chek"], True, 2)],
)
def test_the_exit_status_says_what_is_wrong(
    arguments: list[str], fresh: bool, status: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(export, "stale", lambda: [] if fresh else ["Article.schema.json"])
    assert export.main(arguments) == status


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_schema_is_one_by_its_dialect_and_explains_itself(path: Path) -> None:
    schema = json.loads(path.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    name = path.name.removesuffix(".schema.json")
    assert (schema["$id"], schema["title"]) == (f"urn:wiredesk:schema:{name}", name)
    assert schema["description"]


def records() -> list[WireModel]:
    """A record of each schema that this stage knows, read back as a stranger would."""
    published, killed = decide(None, item(), NOON), decide(None, kill(), NOON)
    found = [item(), HeldItem(item=item(), release_at=NOON)]
    found += [part for each in (published, killed) for part in (each.entry, each.event) if part]
    return found


@pytest.mark.parametrize("record", records(), ids=lambda record: type(record).__name__)
def test_what_we_write_is_what_the_schema_says(record: WireModel) -> None:
    validator = Draft202012Validator(export.json_schema(type(record)))
    written = json.loads(record.to_bytes())
    validator.validate(written)
    with pytest.raises(ValidationError):
        validator.validate({**written, sorted(export.json_schema(type(record))["required"])[0]: {}})


def test_a_dead_letters_headers_are_what_the_schema_says() -> None:
    letter = DeadLetter(
        stage="ingest",
        reason="empty",
        error="no copy in it: push a file that has text",
        topic="wire.raw",
        partition=1,
        offset=2,
        timestamp=3,
        source="baltic",
        item=0,
    )
    schema = export.headers_schema(DeadLetter)
    headers = {name: value.decode() for name, value in letter.to_headers()}
    Draft202012Validator(schema).validate(headers)
    assert headers.keys() <= schema["properties"].keys()


def references(node: object) -> Iterator[str]:
    """Every `$ref` in a document."""
    if isinstance(node, dict):
        if "$ref" in node:
            yield node["$ref"]
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def resolve(reference: str) -> Any:
    """What a reference of the AsyncAPI document points to; fails where there is nothing."""
    if reference.startswith("./"):
        return json.loads((export.FOLDER / reference).read_text("utf-8"))
    found: Any = ASYNCAPI
    for name in reference.removeprefix("#/").split("/"):
        found = found[name]
    return found


def test_every_reference_leads_somewhere() -> None:
    found = set(references(ASYNCAPI))
    assert len(found) > len(TOPICS)
    for reference in found:
        assert resolve(reference)


def test_the_document_has_what_asyncapi_demands() -> None:
    assert ASYNCAPI["asyncapi"] == "3.0.0"
    assert {"title", "version"} <= ASYNCAPI["info"].keys()
    for operation in ASYNCAPI["operations"].values():
        assert operation["action"] in {"send", "receive"}
        assert "$ref" in operation["channel"]


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.name)
def test_each_topic_is_a_channel_as_it_is_on_the_broker(topic: Topic) -> None:
    channel = ASYNCAPI["channels"][topic.name]
    assert channel["address"] == topic.name
    binding = channel["bindings"]["kafka"]
    assert binding["partitions"] == topic.partitions
    configuration = binding["topicConfiguration"]
    assert configuration["cleanup.policy"] == [topic.cleanup]
    assert str(configuration["retention.ms"]) == topic.config["retention.ms"]
    (message,) = channel["messages"].values()
    assert message["bindings"]["kafka"]["key"]["description"] == topic.key
    payload = resolve(message["payload"]["$ref"])
    assert payload.get("title") == (topic.value.__name__ if topic.value else None)


@pytest.mark.parametrize(
    ("topic", "header"),
    [
        (RAW, "wire-sent-at"),
        (ARTICLES, "ce_type"),
        (LEDGER, "traceparent"),
        (DEAD_LETTERS, "wiredesk-reason"),
    ],
)
def test_the_headers_are_those_that_travel(topic: Topic, header: str) -> None:
    (message,) = ASYNCAPI["channels"][topic.name]["messages"].values()
    headers = message["headers"]
    assert header in (resolve(headers["$ref"]) if "$ref" in headers else headers)["properties"]


def test_only_raw_copy_is_taken_in() -> None:
    operations = ASYNCAPI["operations"].values()
    taken = [each["channel"]["$ref"] for each in operations if each["action"] == "receive"]
    assert taken == ["#/channels/wire.raw"]
    assert len(operations) == len(TOPICS)
