"""What a change of the published documents breaks.

Two readers are thought of: a subscriber that knows the released schema and reads what is written
now, and a stage of today that reads what lies on its topics since the release.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ANNOTATIONS = {"$schema", "$id", "$defs", "title", "description", "default", "examples"}
"""Keywords that say nothing of what a value may be."""
FOLLOWED = {"$ref", "anyOf", "properties", "required", "items", "additionalProperties", "enum"}
Schema = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A released schema beside today's, each with the document that its references point into."""

    old_document: Schema
    new_document: Schema
    stored: bool = False
    """Today's schema is that of a stage which reads records written by the released one."""

    def breaks(self) -> list[str]:
        """What breaks, one line each: the field and what has become of it."""
        return list(self._node(self.old_document, self.new_document, "record"))

    def _node(self, old: Schema, new: Schema, where: str) -> Iterator[str]:
        before, after = _kinds(old, self.old_document), _kinds(new, self.new_document)
        lost, come = before.keys() - after.keys(), after.keys() - before.keys()
        if lost or (come and not self.stored):
            yield f"{where}: its type was {_names(before)} and is {_names(after)}"
        for kind in before.keys() & after.keys():
            yield from self._kind(before[kind], after[kind], where)

    def _kind(self, old: Schema, new: Schema, where: str) -> Iterator[str]:
        for keyword in sorted((old.keys() | new.keys()) - ANNOTATIONS - FOLLOWED):
            if old.get(keyword) != new.get(keyword):
                yield f"{where}: {keyword} was {old.get(keyword)} and is {new.get(keyword)}"
        yield from self._values(old, new, where)
        yield from self._required(old, new, where)
        yield from self._fields(old, new, where)
        for keyword in ("items", "additionalProperties"):
            before, after = old.get(keyword), new.get(keyword)
            if isinstance(before, Mapping) and isinstance(after, Mapping):
                yield from self._node(before, after, f"{where}[]")
            elif before != after:
                yield f"{where}: {keyword} was {before} and is {after}"

    def _values(self, old: Schema, new: Schema, where: str) -> Iterator[str]:
        before, after = set(old.get("enum", ())), set(new.get("enum", ()))
        if bool(before) != bool(after) and not (self.stored and before):
            yield f"{where}: its values were {sorted(before)} and are {sorted(after)}"
        elif before and after:
            for value in sorted(before - after):
                yield f"{where}: the value {value} is gone"
            for value in sorted(() if self.stored else after - before):
                yield f"{where}: the value {value} is new, and nobody knows what to do with it"

    def _required(self, old: Schema, new: Schema, where: str) -> Iterator[str]:
        before, after = set(old.get("required", ())), set(new.get("required", ()))
        if self.stored:
            for name in sorted(after - before):
                yield f"{where}.{name}: is demanded, and stored records may not have it"
        else:
            for name in sorted((before - after) & new.get("properties", {}).keys()):
                yield f"{where}.{name}: was always sent and no longer is"

    def _fields(self, old: Schema, new: Schema, where: str) -> Iterator[str]:
        after = new.get("properties", {})
        for name, field in old.get("properties", {}).items():
            if name in after:
                yield from self._node(field, after[name], f"{where}.{name}")
            elif not self.stored:
                yield f"{where}.{name}: is gone"


def channel_breaks(old: Path, new: Path) -> list[str]:
    """What would break a subscriber or an agency, between two folders of documents."""
    before, after = (_read(folder / "asyncapi.json") for folder in (old, new))
    found: list[str] = []
    for name, channel in before["channels"].items():
        if name not in after["channels"]:
            found.append(f"{name}: the channel is gone")
        else:
            found += _channel(name, channel, after["channels"][name])
            found += _headers(name, (old, channel), (new, after["channels"][name]))
    return found


def _channel(name: str, old: Schema, new: Schema) -> Iterator[str]:
    before, after = (channel["bindings"]["kafka"] for channel in (old, new))
    facts = {
        "address": (old["address"], new["address"]),
        "partitions": (before["partitions"], after["partitions"]),
        "cleanup.policy": _both(before, after, "cleanup.policy"),
        "content type": (_message(old)["contentType"], _message(new)["contentType"]),
        "payload": (_message(old)["payload"], _message(new)["payload"]),
    }
    for fact, (was, now) in facts.items():
        if was != now:
            yield f"{name}: {fact} was {was} and is {now}"
    for limit in ("retention.ms", "max.message.bytes"):
        was, now = (value if value >= 0 else float("inf") for value in _both(before, after, limit))
        if now < was:
            yield f"{name}: {limit} was {was} and is only {now}"


def _headers(name: str, old: tuple[Path, Schema], new: tuple[Path, Schema]) -> list[str]:
    before, after = (_headers_schema(*each) for each in (old, new))
    found = Comparison(before, after).breaks()
    if name == "wire.raw":  # agencies write these
        found += Comparison(before, after, stored=True).breaks()
    return [f"{name}, headers: {each}" for each in dict.fromkeys(found)]


def _headers_schema(folder: Path, channel: Schema) -> Schema:
    headers: Schema = _message(channel)["headers"]
    return _read(folder / headers["$ref"]) if "$ref" in headers else headers


def _message(channel: Schema) -> Schema:
    [message] = channel["messages"].values()
    found: Schema = message
    return found


def _both(old: Schema, new: Schema, setting: str) -> tuple[Any, Any]:
    return old["topicConfiguration"][setting], new["topicConfiguration"][setting]


def shape(path: Path) -> Any:
    """A document without titles, descriptions and versions."""
    return json.loads(path.read_text("utf-8"), object_hook=_without_words)


def _without_words(node: dict[str, Any]) -> dict[str, Any]:
    # A field may be called `title`, but then it is described by a mapping.
    words = {"$id", "title", "description", "version"}
    return {
        name: value
        for name, value in node.items()
        if not (name in words and isinstance(value, str))
    }


def _kinds(schema: Schema, document: Schema) -> dict[str, Schema]:
    """The alternatives of a value by their types."""
    resolved = _resolve(schema, document)
    alternatives = [_resolve(each, document) for each in resolved.get("anyOf", [resolved])]
    kinds = {
        f"{each.get('type', 'any')} {each.get('format', '')}".strip(): each for each in alternatives
    }
    assert len(kinds) == len(alternatives), "two alternatives of one type can't be compared"
    return kinds


def _resolve(schema: Schema, document: Schema) -> Schema:
    if "$ref" not in schema:
        return schema
    found: Schema = document["$defs"][schema["$ref"].removeprefix("#/$defs/")]
    return _resolve(found, document)


def _names(kinds: Mapping[str, Schema]) -> str:
    return " or ".join(sorted(kinds))


def _read(path: Path) -> Schema:
    found: Schema = json.loads(path.read_text("utf-8"))
    return found
