"""The byline out of objects that describe authors, as JSON formats have them."""

from collections.abc import Iterator, Mapping

from services.ingest.fields.reader import MAX_LISTED, by_folded_name, is_number, listed
from services.ingest.text.spaces import clean

NAMES = ("name", "by", "byline", "literal", "text", "value")
POSTS = ("jobtitle", "title", "role")
NO_POSTS = frozenset({"author", "authors", "byline", "creator", "main", "text", "writer"})
"""Roles that only say that somebody wrote it."""


def creators_line(value: object) -> str | None:
    """The byline: `Ann Poe and John Roe`, or with posts `Ann Poe, Editor; John Roe, Reporter`."""
    parts = listed(value)[:MAX_LISTED]
    named = [(name, post) for part in parts for name, post in _creator(part) if name]
    if any(post for _, post in named):
        return "; ".join(", ".join(filter(None, each)) for each in named)
    *others, last = dict.fromkeys(name for name, _ in named) or ("",)
    return " and ".join(part for part in (", ".join(others), last) if part) or None


def biographies(value: object) -> tuple[str, ...]:
    """The biographies of the authors, for those that have one."""
    texts = (part.get("biography") for part in _objects(value))
    return tuple(clean(each) for each in texts if isinstance(each, str) and clean(each))


def _objects(value: object) -> Iterator[Mapping[str, object]]:
    return (part for part in listed(value)[:MAX_LISTED] if isinstance(part, Mapping))


def _creator(part: object) -> Iterator[tuple[str, str | None]]:
    if isinstance(part, Mapping):
        properties = by_folded_name(part)
        name = _first(properties, NAMES) or " ".join(
            filter(None, (_first(properties, (key,)) for key in ("firstname", "lastname")))
        )
        post = _first(properties, POSTS)
        yield name, None if post and post.casefold() in NO_POSTS else post
    elif isinstance(part, str) or is_number(part):
        yield clean(str(part)), None


def _first(properties: Mapping[str, object], names: tuple[str, ...]) -> str | None:
    """The first of the names that has a text; a post may be an object with a name."""
    values = (properties.get(name) for name in names)
    bare = (each.get("name") if isinstance(each, Mapping) else each for each in values)
    return next((clean(each) for each in bare if isinstance(each, str) and clean(each)), None)
