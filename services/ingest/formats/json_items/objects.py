"""The objects of a JSON message: one, a list, one a line (NDJSON), or wrapped in another object.

JSON that is slightly broken is repaired, and so is mojibake.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from services.ingest.errors import UnreadableCopyError
from services.ingest.fields.aliases import FIELD_NAMES, WRAPPERS
from services.ingest.fields.reader import folded_name
from services.ingest.fields.unread import unread_beside
from services.ingest.formats.format import Context
from services.ingest.formats.json_items.repair import repair
from services.ingest.input.charset import MOJIBAKE_REPAIRED, SUSPECT, decode, repair_mojibake
from services.ingest.input.limits import MAX_CHARACTERS, too_large, within_limit
from services.ingest.input.media_types import JSON_LINES

OPENING = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\{\s*(?:[\"'}]|\Z)|\[\s*(?:[\"\[{\]]|\Z))")
OPENING_UTF16 = re.compile(rb"(?:\xff\xfe|\xfe\xff)?\x00?[\[{]\x00")
DEPTH = 6
"""Levels of an item's values that are looked at."""
MAX_WRAPPED_DEPTH = 4
"""Levels of wrappers around the items."""
MAX_NESTING = 100
"""Levels of an item: Python can't print what is nested as deeply as it can read."""
MAX_PROPERTIES = 2_000
"""Of an item."""
MAX_IN_FIELD = MappingProxyType(
    {
        "values": (300_000, ("{", "[", ":", ",")),
        "tags": (200_000, ("<", "\\u003c", "\\u003C")),
        "lines": (300_000, ("\\n",)),
    }
)
"""Limits on what is slow to read or large in memory: how many, and how they are written."""
MAX_DIGITS = 300
"""Digits of a number: Python refuses to read one of 4,301, and a float holds 308."""
HALF_PAIR_MARK = re.compile(r"\\u[dD][89a-fA-F]")
ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}"
    r"|(?P<half>u[dD][89a-fA-F][\da-fA-F]{2})|.)",
    re.ASCII | re.DOTALL,
)
"""An escape, or a pair of them that is one character."""
MAX_REPAIRED_LENGTH = 1_000_000
"""Characters: longer text takes too long to repair."""

REPAIRED = "the JSON was slightly broken and was repaired"
ITEM_NAMES = frozenset(
    name for field in ("headline", "body", "body_html") for name in FIELD_NAMES[field]
) | {"uri", "headlines", "bodies"}
"""Names that only an item has: an object with one of them wraps no others."""


class ItemObject(NamedTuple):
    """An item's object, and what was guessed to read it."""

    properties: Mapping[str, object]
    warnings: tuple[str, ...]


Loaded = tuple[Any, tuple[str, ...]]
"""A value, and its warnings."""
ItemsIn = Callable[[object], Iterator[object]]


def opens_as_json(head: bytes) -> bool:
    """Whether it opens as a JSON object or list does; `[Update]` does not."""
    return bool(OPENING.match(head) or OPENING_UTF16.match(head))


def unwrapped(loaded: object) -> Iterator[object]:
    """The items in a value: itself, the members of a list, or those within usual wrappers."""
    return _items(loaded, MAX_WRAPPED_DEPTH)


def read_objects(
    value: bytes, context: Context, items_in: ItemsIn = unwrapped
) -> Sequence[ItemObject | UnreadableCopyError]:
    """The objects of a message, in order; an error stands in the place of one that is none.

    `items_in`: where a value has its items.

    Raises UnreadableCopyError: `undecodable`, `malformed-json`, `empty`, `too-large`.
    """
    text, warnings = decode(value, context.charset)
    text = _without_half_pairs(text)
    _check_size(text)
    # Asked once for the whole message, since most have no mojibake in any value.
    repairs = "\\u00" in text or (not text.isascii() and bool(SUSPECT.search(text)))
    whole = _strictly(text)
    if whole is None and (context.media_type in JSON_LINES or _is_ndjson(text)):
        lines = within_limit(_lines(text))
        return [
            found for line in lines for found in _of_line(line, warnings, items_in, repairs=repairs)
        ]
    loaded, more = whole or _repaired(text)
    return _all_found(loaded, items_in, (*warnings, *more), repairs=repairs)


def _check_size(text: str) -> None:
    for what, (most, marks) in MAX_IN_FIELD.items():
        if sum(map(text.count, marks)) > most:
            raise _too_large(most, what)


def _too_large(most: int, what: str) -> UnreadableCopyError:
    return too_large(f"{most:,} {what}")


def _is_ndjson(text: str) -> bool:
    """Whether every line begins an object, or the first line is a whole one."""
    lines = _lines(text)
    if len(lines) < 2 or not lines[0].startswith("{"):
        return False
    return all(line.startswith("{") for line in lines) or _strictly(lines[0]) is not None


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def _of_line(
    line: str, warnings: tuple[str, ...], items_in: ItemsIn, *, repairs: bool
) -> Sequence[ItemObject | UnreadableCopyError]:
    try:
        loaded, more = _strictly(line) or _repaired(line)
        return _all_found(loaded, items_in, (*warnings, *more), repairs=repairs)
    except UnreadableCopyError as error:
        return [error]


def _all_found(
    loaded: object, items_in: ItemsIn, warnings: tuple[str, ...], *, repairs: bool
) -> Sequence[ItemObject | UnreadableCopyError]:
    objects = within_limit(items_in(loaded))
    if not objects:
        raise UnreadableCopyError(
            "empty", "its JSON holds no item: ask the sender to send it again"
        )
    found = [_found(each, warnings, repairs=repairs) for each in objects]
    if beside := unread_beside(loaded, objects):
        found = [_warned(found[0], beside), *found[1:]]
    return found


def _warned(
    found: ItemObject | UnreadableCopyError, warnings: tuple[str, ...]
) -> ItemObject | UnreadableCopyError:
    if isinstance(found, UnreadableCopyError):
        return found
    return found._replace(warnings=(*found.warnings, *warnings))


def _strictly(text: str) -> Loaded | None:
    try:
        return json.loads(text, parse_int=_integer), ()
    except (ValueError, RecursionError):
        return None


def _repaired(text: str) -> Loaded:
    try:
        repaired = repair(text) if len(text) <= MAX_REPAIRED_LENGTH else text
        return json.loads(repaired, strict=False, parse_int=_integer), (REPAIRED,)
    except RecursionError:
        why = "it is nested too deeply"
    except json.JSONDecodeError as error:
        why = f"{error.msg}, line {error.lineno}, column {error.colno}"
    except ValueError as error:
        why = str(error)[:80]
    raise UnreadableCopyError(
        "malformed-json", f"it is no JSON, perhaps cut off ({why}): ask the sender to send it again"
    )


def _integer(digits: str) -> int | str:
    """A whole number; one that is longer than any stays the text that it is."""
    return int(digits) if len(digits) <= MAX_DIGITS else digits


def _without_half_pairs(text: str) -> str:
    """JSON without escapes of half a surrogate pair, which no UTF-8 can hold."""
    if not HALF_PAIR_MARK.search(text):
        return text
    return ESCAPE.sub(lambda found: "\\ufffd" if found["half"] else found[0], text)


def _items(loaded: object, depth: int) -> Iterator[object]:
    """The items in a value: itself, the members of a list, or those within a wrapper."""
    if isinstance(loaded, list) and depth == MAX_WRAPPED_DEPTH:
        for each in loaded:
            yield from _items(each, depth - 1)
        return
    if isinstance(loaded, dict) and depth and not _is_item(loaded):
        wrapped = (loaded.get(name) for name in WRAPPERS)
        inner = next((found for found in wrapped if isinstance(found, list | dict)), None)
        for each in inner if isinstance(inner, list) else [inner or loaded]:
            yield from _items(each, depth - 1 if inner else 0)
        return
    yield loaded


def _is_item(loaded: Mapping[str, object]) -> bool:
    return not ITEM_NAMES.isdisjoint(map(folded_name, loaded))


def _found(
    loaded: object, warnings: tuple[str, ...], *, repairs: bool
) -> ItemObject | UnreadableCopyError:
    if not isinstance(loaded, dict):
        kind = "list" if isinstance(loaded, list) else "value"
        return UnreadableCopyError(
            "not-an-item",
            f"it is a JSON {kind}, not an object with headline and body: mend it and push it again",
        )
    if _is_too_deep(loaded):
        return UnreadableCopyError(
            "malformed-json",
            f"it is nested more than {MAX_NESTING} levels deep: ask the sender what it is meant "
            "to be",
        )
    if len(loaded) > MAX_PROPERTIES:
        return _too_large(MAX_PROPERTIES, "properties")
    if _characters(loaded, DEPTH) > MAX_CHARACTERS:
        return _too_large(MAX_CHARACTERS, "characters")
    repaired = _without_mojibake(loaded, DEPTH) if repairs else loaded
    return ItemObject(repaired, (*warnings, MOJIBAKE_REPAIRED) if repaired != loaded else warnings)


def _is_too_deep(item: Any) -> bool:
    level = [item]
    for _ in range(MAX_NESTING):
        inner = (each.values() if isinstance(each, dict) else each for each in level)
        level = [part for each in inner for part in each if isinstance(part, dict | list)]
    return bool(level)


def _characters(value: object, depth: int) -> int:
    if isinstance(value, str):
        return len(value)
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return sum(_characters(each, depth - 1) for each in inner) if depth else 0


def _without_mojibake(value: Any, depth: int) -> Any:
    """The value with mojibake repaired in every text, down to a depth."""
    if isinstance(value, str):
        return repair_mojibake(value).text
    if depth and isinstance(value, list):
        return [_without_mojibake(each, depth - 1) for each in value]
    if depth and isinstance(value, dict):
        return {name: _without_mojibake(each, depth - 1) for name, each in value.items()}
    return value
