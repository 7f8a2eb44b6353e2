"""Write the JSON Schema of every record, and the AsyncAPI documents, to `schemas/json`.

`python -m schemas.export` writes them anew; with `--check` it only says which are stale, and ends
with status 1 if any is.
"""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from schemas.asyncapi import internal_document, public_document, schema_file
from schemas.dead_letter import PREFIX
from schemas.record import WireModel
from schemas.topics import TOPICS, Topic

FOLDER = Path(__file__).parent / "json"
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def documents(topics: Sequence[Topic] = TOPICS) -> dict[str, dict[str, Any]]:
    """Every document by the name of its file."""
    files = {schema_file(topic.value): json_schema(topic.value) for topic in topics if topic.value}
    files |= {
        schema_file(topic.headers): headers_schema(topic.headers)
        for topic in topics
        if topic.headers
    }
    return {
        **files,
        "asyncapi.json": public_document(topics),
        "asyncapi-internal.json": internal_document(topics),
    }


def json_schema(model: type[WireModel]) -> dict[str, Any]:
    """The schema of a record as it is written: every field that is always there is required."""
    return {
        "$schema": DIALECT,
        "$id": model.schema_id(),
        **model.model_json_schema(mode="serialization"),
    }


def headers_schema(model: type[WireModel]) -> dict[str, Any]:
    """The schema of headers as an object of texts, by the names they travel under."""
    schema = json_schema(model)
    fields = schema["properties"]
    schema["properties"] = {PREFIX + name: _as_text(field) for name, field in fields.items()}
    # A header has no null: one without a value is left out.
    always = [name for name, field in fields.items() if "null" not in _types(field)]
    schema["required"] = [PREFIX + name for name in always]
    return schema


def stale(folder: Path = FOLDER) -> list[str]:
    """The names of files that are missing, out of date or no longer wanted."""
    wanted = {name: _as_file(document) for name, document in documents().items()}
    there = {path.name: path.read_text("utf-8") for path in folder.glob("*.json")}
    names = wanted.keys() | there.keys()
    return sorted(name for name in names if wanted.get(name) != there.get(name))


def write(folder: Path = FOLDER) -> None:
    """Make the files what they should be."""
    folder.mkdir(exist_ok=True)
    for path in folder.glob("*.json"):
        path.unlink()
    for name, document in documents().items():
        (folder / name).write_text(_as_file(document), "utf-8")


def main(arguments: Sequence[str]) -> int:
    """Write, or check; the exit status."""
    if arguments not in ([], ["--check"]):
        print("usage: python -m schemas.export [--check]", file=sys.stderr)
        return 2
    if not arguments:
        write()
        return 0
    names = stale()
    if names:
        print(f"stale, write them anew with `make schemas`: {', '.join(names)}", file=sys.stderr)
    return 1 if names else 0


def _as_text(field: Mapping[str, Any]) -> dict[str, Any]:
    text = {"type": "string", "description": field.get("description", field["title"])}
    return {**text, "pattern": "^-?[0-9]+$"} if "integer" in _types(field) else text


def _types(field: Mapping[str, Any]) -> set[str | None]:
    return {each.get("type") for each in (field, *field.get("anyOf", ()))}


def _as_file(document: Mapping[str, Any]) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
