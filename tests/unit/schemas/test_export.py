"""The files that others read: JSON Schema and AsyncAPI, as fresh as the code."""

import ast
import inspect
import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from schemas import export
from schemas.article import Article, ArticleEvent
from schemas.correspondent import Correspondent
from schemas.dead_letter import DeadLetter
from schemas.ledger import HeldItem
from schemas.record import SCHEMA_VERSION, WireModel
from schemas.topics import TOPICS, Topic
from services.publish.ledger import decide
from tests.unit.publish.copy import NOON, item, kill

FILES = sorted(export.FOLDER.glob("*.schema.json"))
ASYNCAPI = json.loads((export.FOLDER / "asyncapi.json").read_text("utf-8"))
INTERNAL = json.loads((export.FOLDER / "asyncapi-internal.json").read_text("utf-8"))


def models() -> set[type[WireModel]]:
    """Every record, and whatever is a part of one."""
    found: set[type[WireModel]] = set()
    wanted: list[type[WireModel]] = [WireModel]
    while wanted:
        subclasses = [each for each in wanted.pop().__subclasses__() if _is_ours(each)]
        found |= set(subclasses)
        wanted += subclasses
    return found


def _is_ours(model: type[WireModel]) -> bool:
    return model.__module__.startswith("schemas.")


def test_the_committed_files_are_fresh() -> None:
    assert export.stale() == [], "run `make schemas` and commit what it writes"


def test_files_that_are_stale_missing_or_unwanted_are_named(tmp_path: Path) -> None:
    export.write(tmp_path)
    assert export.stale(tmp_path) == []
    (tmp_path / "Article.schema.json").write_text("{}", encoding="utf-8")
    (tmp_path / "WireItem.schema.json").unlink()
    (tmp_path / "Gone.schema.json").write_text("{}", encoding="utf-8")
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
    assert schema["$id"] == f"urn:wiredesk:schema:{name}:{SCHEMA_VERSION}"
    assert schema["title"] == name
    for part in (schema, *schema.get("$defs", {}).values()):
        assert part["description"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_field_is_described(path: Path) -> None:
    schema = json.loads(path.read_text("utf-8"))
    for part in (schema, *schema.get("$defs", {}).values()):
        for name, field in part.get("properties", {}).items():
            assert field.get("description"), f"{part['title']}.{name} has no docstring below it"


@pytest.mark.parametrize("model", sorted(models(), key=str))
def test_no_field_has_the_docstring_of_another(model: type[WireModel]) -> None:
    """Two strings below one field mean that another field has lost its own."""
    [definition] = ast.parse(inspect.getsource(model)).body
    assert isinstance(definition, ast.ClassDef)
    texts = [isinstance(node, ast.Expr) for node in definition.body]
    assert not any(map(all, pairwise(texts)))


@pytest.mark.parametrize("model", [Article, ArticleEvent, Correspondent])
def test_what_is_always_sent_is_required(model: type[WireModel]) -> None:
    schema = export.json_schema(model)
    for part in (schema, *schema["$defs"].values()):
        assert part.get("required", []) == list(part.get("properties", {}))


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


def test_a_dead_letter_leaves_out_only_what_it_may() -> None:
    schema = export.headers_schema(DeadLetter)
    left_out = schema["properties"].keys() - set(schema["required"])
    assert left_out == {"wiredesk-key", "wiredesk-item"}


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


def resolve(reference: str, document: Any = ASYNCAPI) -> Any:
    """What a reference of an AsyncAPI document points to; fails where there is nothing."""
    if reference.startswith("./"):
        return json.loads((export.FOLDER / reference).read_text("utf-8"))
    found = document
    for name in reference.removeprefix("#/").split("/"):
        found = found[name]
    return found


@pytest.mark.parametrize("document", [ASYNCAPI, INTERNAL], ids=["public", "internal"])
def test_every_reference_leads_somewhere(document: dict[str, Any]) -> None:
    found = set(references(document))
    assert len(found) > len(document["channels"])
    for reference in found:
        assert resolve(reference, document)


def test_public_and_internal_channels_have_documents_of_their_own() -> None:
    public = {
        "wire.raw",
        "articles",
        "articles.latest",
        "articles.held",
        "articles.killed",
        "correspondents",
        "kills.unresolved",
        "wire.dead-letters",
    }
    assert ASYNCAPI["channels"].keys() == public
    assert INTERNAL["channels"].keys() == {topic.name for topic in TOPICS} - public


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.name)
def test_each_topic_is_a_channel_as_it_is_on_the_broker(topic: Topic) -> None:
    document = ASYNCAPI if topic.public else INTERNAL
    channel = document["channels"][topic.name]
    assert channel["address"] == topic.name
    binding = channel["bindings"]["kafka"]
    assert binding["partitions"] == topic.partitions
    configuration = binding["topicConfiguration"]
    assert ",".join(configuration["cleanup.policy"]) == topic.config["cleanup.policy"]
    assert str(configuration["retention.ms"]) == topic.config["retention.ms"]
    (message,) = channel["messages"].values()
    assert message["bindings"]["kafka"]["key"]["description"] == topic.key
    payload = resolve(message["payload"]["$ref"], document)
    assert payload.get("title") == (topic.value.__name__ if topic.value else None)


def test_only_raw_copy_is_taken_in() -> None:
    operations = ASYNCAPI["operations"].values()
    taken = [each["channel"]["$ref"] for each in operations if each["action"] == "receive"]
    assert taken == ["#/channels/wire.raw"]
    assert len(operations) == len(ASYNCAPI["channels"])
    assert {each["action"] for each in INTERNAL["operations"].values()} == {"send"}
