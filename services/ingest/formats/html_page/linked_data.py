"""A page's JSON-LD: schema.org's `NewsArticle` and its like."""

import html
import json
import re
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

from lxml import etree

from schemas.item import Subject
from services.ingest.fields.iptc_codes import read_iptc_code
from services.ingest.formats.html_page.markers import ARTICLE_TYPES, GENRES
from services.ingest.formats.json_items.repair import repair
from services.ingest.html.text import html_paragraphs, is_html
from services.ingest.text.spaces import clean

MAX_NODES = 10_000
MAX_REPAIRED_LENGTH = 200_000
"""Characters of broken JSON that is repaired; longer is left out."""
MAX_NAME_DEPTH = 5
NAMES = ("name", "headline", "@value", "url", "@id")


class Article:
    """The properties of an article, in any of JSON-LD's forms."""

    def __init__(self, node: dict[str, Any]) -> None:
        self._node = node

    def __bool__(self) -> bool:
        return bool(self._node)

    def values(self, *names: str) -> list[Any]:
        """The values under the first of the names that has any."""
        for name in names:
            if found := [each for each in _listed(self._node.get(name)) if each not in (None, "")]:
                return found
        return []

    def text(self, *names: str) -> str | None:
        """The first value as one line; of an object, its name."""
        return next(filter(None, map(named, self.values(*names))), None)

    def texts(self, *names: str) -> tuple[str, ...]:
        """All the values as lines."""
        return tuple(dict.fromkeys(filter(None, map(named, self.values(*names)))))

    @property
    def genre(self) -> str | None:
        """The genre that it names, else that of its type."""
        types = map(str, self.values("@type"))
        return self.text("genre") or next(filter(None, map(GENRES.get, types)), None)


def named(value: Any, depth: int = MAX_NAME_DEPTH) -> str | None:
    """A value as one line, an object as its name; None where there is none within `depth`."""
    if isinstance(value, dict | list):
        inner = map(value.get, NAMES) if isinstance(value, dict) else value
        names = (named(each, depth - 1) for each in inner) if depth else ()
        return next(filter(None, names), None)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    text = html.unescape(str(value))
    return (" ".join(html_paragraphs(text)) if is_html(text) else clean(text)) or None


def person(value: Any) -> str | None:
    """An author as `Ann Poe, Staff Writer`."""
    name = named(value)
    if name is None or "://" in name:
        return None
    title = named(value.get("jobTitle")) if isinstance(value, dict) else None
    return f"{name}, {title}" if title else name


def topic_of(value: Any) -> Subject | None:
    """What an article is about as a code of IPTC's: by its address, or as a `DefinedTerm`."""
    node = value if isinstance(value, dict) else {"@id": value}
    scheme = named(node.get("inDefinedTermSet"))
    written = [each for name in ("@id", "url", "sameAs") for each in _listed(node.get(name))]
    codes = [read_iptc_code(each) for each in written if isinstance(each, str)]
    found = next(filter(None, codes), read_iptc_code(named(node.get("termCode")) or "", scheme))
    return Subject(scheme=found[0], code=found[1], name=named(node.get("name"))) if found else None


def address_of(value: Any) -> str | None:
    """The address of a media object."""
    if isinstance(value, dict):
        found = (value.get(name) for name in ("contentUrl", "url", "embedUrl", "@id"))
        return next((each for each in found if isinstance(each, str)), None)
    return value if isinstance(value, str) else None


def caption_of(value: Any) -> str | None:
    """The caption of a media object."""
    if not isinstance(value, dict):
        return None
    found = (named(value.get(name)) for name in ("caption", "name", "description"))
    return clean(next(filter(None, found), "")) or None


def article_of(root: etree._Element, headline: str | None) -> Article:
    """The article of a page: the one with its headline, else with a body, else the first.

    An empty one where the page has no JSON-LD.
    """
    scripts = root.iterfind(".//script[@type='application/ld+json']")
    nodes = [node for script in scripts for node in _nodes(_load(script.text or ""))]
    found = [node for node in nodes if ARTICLE_TYPES.intersection(_types(node))]
    titled = (node for node in found if headline and named(node.get("headline")) == headline)
    with_body = (node for node in found if node.get("articleBody"))
    return Article(next(chain(titled, with_body, found), {}))


def _load(text: str) -> Any:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        pass
    try:
        return json.loads(repair(text), strict=False) if len(text) < MAX_REPAIRED_LENGTH else None
    except (ValueError, RecursionError):
        return None


def _nodes(loaded: Any) -> Iterator[dict[str, Any]]:
    """The objects of a graph, outer ones first."""
    waiting = deque([loaded])
    for _ in range(MAX_NODES):
        if not waiting:
            return
        value = waiting.popleft()
        if isinstance(value, list):
            waiting += value
        elif isinstance(value, dict):
            yield value
            waiting += [
                value[name] for name in ("@graph", "mainEntity", "hasPart") if name in value
            ]


def _types(node: dict[str, Any]) -> Sequence[str]:
    return [re.split("[/:]", str(each))[-1] for each in _listed(node.get("@type"))]


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
