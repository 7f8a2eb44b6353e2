"""Nothing that others read is broken within a version: docs/compatibility.md."""

import copy
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from schemas import export
from schemas.asyncapi import schema_file
from schemas.record import SCHEMA_VERSION, WireModel
from schemas.topics import TOPICS
from tests.contracts.compatibility import Comparison, channel_breaks, shape

Change = Callable[[dict[str, Any]], object]
ROOT = Path(__file__).parents[2]
RELEASED = ROOT / "schemas" / "released"


def numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


LAST = max(RELEASED.iterdir(), key=lambda folder: numbers(folder.name))
LAST_VERSION = json.loads((LAST / "asyncapi.json").read_text("utf-8"))["info"]["version"]
SAME_MAJOR = numbers(LAST_VERSION)[0] == numbers(SCHEMA_VERSION)[0]
SCHEMAS = sorted(path.name for path in LAST.glob("*.schema.json"))
PUBLIC = {
    schema_file(model)
    for topic in TOPICS
    if topic.public
    for model in (topic.value, topic.headers)
    if model
}
MODELS = {topic.value.__name__: topic.value for topic in TOPICS if topic.value}


def read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found


def test_every_release_has_left_its_schemas() -> None:
    headings = re.findall(
        r"^## \[(\d+\.\d+\.\d+)\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.M
    )
    assert set(headings) <= {folder.name for folder in RELEASED.iterdir()}


@pytest.mark.parametrize("name", sorted(PUBLIC & {*SCHEMAS}))
def test_subscribers_of_the_last_release_can_read_what_is_written_now(name: str) -> None:
    breaks = Comparison(read(LAST / name), read(export.FOLDER / name)).breaks()
    assert not (SAME_MAJOR and breaks), "raise the major of SCHEMA_VERSION, or take it back"


def test_channels_are_as_in_the_last_release() -> None:
    breaks = channel_breaks(LAST, export.FOLDER)
    assert not (SAME_MAJOR and breaks), "raise the major of SCHEMA_VERSION, or take it back"


@pytest.mark.parametrize("name", sorted(MODELS))
def test_stages_can_read_what_the_last_release_has_left_on_their_topics(name: str) -> None:
    now = MODELS[name].model_json_schema(mode="validation")
    released = LAST / f"{name}.schema.json"
    if released.exists():
        assert Comparison(read(released), now, stored=True).breaks() == []


def test_a_change_of_what_others_read_has_a_version_of_its_own() -> None:
    changed = [
        name
        for name in (*sorted(PUBLIC), "asyncapi.json")
        if not (LAST / name).exists() or shape(LAST / name) != shape(export.FOLDER / name)
    ]
    assert not changed or numbers(SCHEMA_VERSION) > numbers(LAST_VERSION), (
        "raise the minor of SCHEMA_VERSION, or the major if it breaks readers"
    )


ARTICLE = read(export.FOLDER / "ArticleEvent.schema.json")


def changed(change: Change, document: dict[str, Any] = ARTICLE) -> dict[str, Any]:
    made = copy.deepcopy(document)
    change(made)
    return made


def field_gone(article: dict[str, Any]) -> None:
    del article["properties"]["headline"]
    article["required"].remove("headline")


BREAKING: dict[str, Change] = {
    "record.headline: is gone": field_gone,
    "record.headline: was always sent and no longer is": lambda article: article["required"].remove(
        "headline"
    ),
    "record.version: its type was integer and is string": lambda article: article["properties"][
        "version"
    ].update(type="string"),
    "record.headline: its type was string and is null or string": lambda article: article[
        "properties"
    ].update(headline={"anyOf": [{"type": "string"}, {"type": "null"}]}),
    "record.byline: its type was null or string and is string": lambda article: article[
        "properties"
    ].update(byline={"type": "string"}),
    "record.expires_at: its type was null or string date-time": lambda article: article[
        "properties"
    ].update(expires_at={"anyOf": [{"type": "string"}, {"type": "null"}]}),
    "record.status: the value withheld is gone": lambda article: article["$defs"]["Status"][
        "enum"
    ].remove("withheld"),
    "record.event: the value revived is new": lambda article: article["$defs"]["EventKind"][
        "enum"
    ].append("revived"),
    "record.urgency: maximum was 9 and is 8": lambda article: article["properties"]["urgency"][
        "anyOf"
    ][0].update(maximum=8),
    "record.body[]: its type was string and is object": lambda article: article["properties"][
        "body"
    ].update(items={"type": "object"}),
    "record.entities[].mentions[].start: is gone": lambda article: article["$defs"]["Mention"][
        "properties"
    ].pop("start"),
    "record.entities[].ids[]: its type was string and is integer": lambda article: article["$defs"][
        "Entity"
    ]["properties"]["ids"].update(additionalProperties={"type": "integer"}),
}


@pytest.mark.parametrize("breaks", BREAKING)
def test_what_breaks_a_subscriber_is_found(breaks: str) -> None:
    found = Comparison(ARTICLE, changed(BREAKING[breaks])).breaks()
    assert any(each.startswith(breaks) for each in found), found


def field_added(article: dict[str, Any]) -> None:
    article["properties"]["reading_time"] = {"type": "integer"}
    article["required"].append("reading_time")


def definition_renamed(article: dict[str, Any]) -> None:
    article["$defs"]["PublicationStatus"] = article["$defs"].pop("Status")
    article["properties"]["status"]["$ref"] = "#/$defs/PublicationStatus"


COMPATIBLE: dict[str, Change] = {
    "a field is added": field_added,
    "a field is described anew": lambda article: article["properties"]["headline"].update(
        description="The title."
    ),
    "a definition is renamed": definition_renamed,
    "the version is raised": lambda article: article.update({"$id": "urn:wiredesk:schema:x:1.1"}),
}


@pytest.mark.parametrize("change", COMPATIBLE)
def test_what_breaks_nobody_passes(change: str) -> None:
    after = changed(COMPATIBLE[change])
    assert after != ARTICLE
    assert Comparison(ARTICLE, after).breaks() == []


class Old(WireModel):
    """A record of the last release."""

    id: str
    note: str | None = None


class WithDefault(Old):
    """One more field, which old records do without."""

    holds: int = 0


class Demanding(Old):
    """One more field, which old records don't have."""

    holds: int


class Stricter(Old):
    """A field that may no longer be null."""

    note: str = ""


@pytest.mark.parametrize(
    ("now", "breaks"),
    [
        (WithDefault, []),
        (Demanding, ["record.holds: is demanded, and stored records may not have it"]),
        (Stricter, ["record.note: its type was null or string and is string"]),
    ],
)
def test_what_a_stage_could_no_longer_read_is_found(
    now: type[WireModel], breaks: list[str]
) -> None:
    written = Old.model_json_schema(mode="serialization")
    assert Comparison(written, now.model_json_schema(), stored=True).breaks() == breaks


CHANNELS: dict[str, Change] = {
    "articles: the channel is gone": lambda channels: channels.pop("articles"),
    "articles: partitions was 6 and is 12": lambda channels: channels["articles"]["bindings"][
        "kafka"
    ].update(partitions=12),
    "articles: retention.ms was": lambda channels: channels["articles"]["bindings"]["kafka"][
        "topicConfiguration"
    ].update({"retention.ms": 1000}),
    "articles: content type was": lambda channels: channels["articles"]["messages"][
        "ArticleEvent"
    ].update(contentType="application/cbor"),
    "articles, headers: record.ce_id: is gone": lambda channels: channels["articles"]["messages"][
        "ArticleEvent"
    ]["headers"]["properties"].pop("ce_id"),
    "wire.raw, headers: record.wire-source: is demanded": lambda channels: channels["wire.raw"][
        "messages"
    ]["Copy"]["headers"].update(required=["wire-source"]),
}


@pytest.mark.parametrize("breaks", CHANNELS)
def test_what_breaks_a_channel_is_found(breaks: str, tmp_path: Path) -> None:
    folder = shutil.copytree(export.FOLDER, tmp_path / "json")
    document = read(folder / "asyncapi.json")
    CHANNELS[breaks](document["channels"])
    (folder / "asyncapi.json").write_text(json.dumps(document), "utf-8")

    found = channel_breaks(export.FOLDER, folder)

    assert any(each.startswith(breaks) for each in found), found


def test_words_are_no_change_and_fields_are(tmp_path: Path) -> None:
    def as_shape(document: dict[str, Any]) -> Any:
        path = tmp_path / "changed.json"
        path.write_text(json.dumps(document), "utf-8")
        return shape(path)

    for change in ("a field is described anew", "the version is raised"):
        assert as_shape(changed(COMPATIBLE[change])) == as_shape(ARTICLE)
    assert as_shape(changed(field_added)) != as_shape(ARTICLE)
    assert "version" in as_shape(ARTICLE)["properties"]
