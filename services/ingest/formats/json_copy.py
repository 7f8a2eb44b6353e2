"""JSON: an object with the article's field names, a list of them, or one a line (NDJSON)."""

import json
import re
from collections.abc import Sequence
from typing import Any

from services.ingest.copy import Copy
from services.ingest.categories import told_apart
from services.ingest.decoding import decode, mend
from services.ingest.errors import UnreadableCopyError
from services.ingest.field_names import FIELD_NAMES, WRAPPERS
from services.ingest.fielded_copy import copy_of
from services.ingest.fields import Fields
from services.ingest.formats.format import Context, Format, Items
from services.ingest.formats.json_repair import repair

LINES = (
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/json-lines",
)
OPENING = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\{\s*(?:[\"'}]|\Z)|\[\s*(?:[\"\[{\]]|\Z))")
OPENING_UTF16 = re.compile(rb"(?:\xff\xfe|\xfe\xff)?\x00?[\[{]\x00")
DEPTH = 3
"""How deep in an item's values words are read."""

REPAIRED = "the JSON was slightly broken and was repaired"
MENDED = "mojibake was repaired"

Loaded = tuple[Any, tuple[str, ...]]
"""A value, and the warnings that it cost."""


def sniff(head: bytes) -> bool:
    """Whether it opens as a JSON object or list does; `[Update]` does not."""
    return bool(OPENING.match(head) or OPENING_UTF16.match(head))


def parse(value: bytes, context: Context) -> Items:
    """The items. Raises UnreadableCopyError: `undecodable`, `malformed-json`, `empty`."""
    text, warnings = decode(value, context.charset)
    whole = _strictly(text)
    if whole is None and (context.media_type in LINES or _is_ndjson(text)):
        return [_item_of_line(line, context, warnings) for line in _lines(text)]
    loaded, more = whole or _repaired(text)
    objects = _objects(loaded)
    if not objects:
        raise UnreadableCopyError(
            "empty", "its JSON holds no item: ask the sender to send it again"
        )
    return [_item(each, context, (*warnings, *more)) for each in objects]


def _is_ndjson(text: str) -> bool:
    """Whether there is an object a line: a single one ends on a line of another kind."""
    lines = _lines(text)
    return len(lines) > 1 and all(line.startswith("{") for line in lines)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def _item_of_line(
    line: str, context: Context, warnings: tuple[str, ...]
) -> Copy | UnreadableCopyError:
    try:
        loaded, more = _strictly(line) or _repaired(line)
    except UnreadableCopyError as error:
        return error
    return _item(loaded, context, (*warnings, *more))


def _strictly(text: str) -> Loaded | None:
    try:
        return json.loads(text), ()
    except (ValueError, RecursionError):
        return None


def _repaired(text: str) -> Loaded:
    try:
        return json.loads(repair(text), strict=False), (REPAIRED,)
    except RecursionError:
        why = "it is nested too deeply"
    except json.JSONDecodeError as error:
        why = f"{error.msg}, line {error.lineno}, column {error.colno}"
    except ValueError as error:
        why = str(error)[:80]
    raise UnreadableCopyError(
        "malformed-json", f"it is no JSON, perhaps cut off ({why}): ask the sender to send it again"
    )


def _objects(loaded: Any) -> Sequence[Any]:
    """The items of a message: it may be one, a list, or an object that wraps a list."""
    if isinstance(loaded, list):
        return loaded
    if isinstance(loaded, dict) and not _says_something(loaded):
        wrapped = (loaded.get(name) for name in WRAPPERS)
        for found in wrapped:
            if isinstance(found, list | dict):
                return found if isinstance(found, list) else [found]
    return [loaded]


def _says_something(loaded: dict[str, Any]) -> bool:
    names = {Fields.folded(name) for name in loaded}
    return any(
        names.intersection(FIELD_NAMES[field]) for field in ("headline", "body", "body_html")
    )


def _item(loaded: Any, context: Context, warnings: tuple[str, ...]) -> Copy | UnreadableCopyError:
    if not isinstance(loaded, dict):
        kind = "list" if isinstance(loaded, list) else "value"
        return UnreadableCopyError(
            "not-an-item",
            f"it is a JSON {kind}, not an object with headline and body: mend it and push it again",
        )
    mended = _mended(loaded, DEPTH)
    try:
        more = (MENDED,) if mended != loaded else ()
        said = told_apart(mended) | mended
        return copy_of(Fields(said, context.zone), warnings=(*warnings, *more))
    except UnreadableCopyError as error:
        return error


def _mended(value: Any, depth: int) -> Any:
    """The value with mojibake repaired in every text, down to a depth."""
    if isinstance(value, str):
        return mend(value)[0]
    if depth and isinstance(value, list):
        return [_mended(each, depth - 1) for each in value]
    if depth and isinstance(value, dict):
        return {name: _mended(each, depth - 1) for name, each in value.items()}
    return value


FORMAT = Format("json", ("application/json", "text/json", *LINES), sniff, parse)
