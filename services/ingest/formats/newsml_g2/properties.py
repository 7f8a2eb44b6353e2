"""The properties of one NewsML-G2 item, read in the item's own language."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from lxml import etree

from services.ingest.fields.iptc_codes import catalogued_alias
from services.ingest.formats.newsml_g2.codes import MNEMONIC, SUBORDINATE
from services.ingest.input.timestamps import TimeStyle, read_time
from services.ingest.input.xml import text_of
from services.ingest.text.spaces import clean

URI = re.compile(r"(?P<scheme>.*[/#:])(?P<code>[^/#:]+)[/#]?", re.DOTALL)
MAX_PROPERTIES = 1000
"""Properties of one kind: more are left out."""
MAX_NAME_LENGTH = 1000
"""Characters of what is stated once for many properties, as a code's name: longer is left out."""
RANK = re.compile(r"[0-9]{1,6}")


class Concept(NamedTuple):
    """The meaning of a property: a code of a scheme, a name, or both."""

    scheme: str | None = None
    """The alias where IPTC's or the item's own catalog has one, else the scheme's URI."""
    code: str | None = None
    name: str | None = None

    @property
    def label(self) -> str | None:
        """The name, else the code."""
        return self.name or self.code


class Properties:
    """One item's properties; `catalog`: the URIs of the schemes that its message declares."""

    def __init__(self, item: etree._Element, style: TimeStyle, catalog: dict[str, str]) -> None:
        self.item = item
        self._style = style
        self._default = (item.get("lang") or "")[:MAX_NAME_LENGTH]
        self.language = self._language()
        self._aliases = catalog | declared(item)
        self._schemes = {uri: alias for alias, uri in self._aliases.items()}
        self._asserted = {_key(each): each for each in item.iterfind("assert")}
        self._names: dict[str, str | None] = {}

    def all(self, *paths: str) -> list[etree._Element]:
        """The elements at the paths, in order."""
        return [
            found for path in paths for found in islice(self.item.iterfind(path), MAX_PROPERTIES)
        ]

    def text(self, *paths: str) -> str | None:
        """The text at the first of the paths that has any, if possible in the item's language."""
        return next(filter(None, (self.best(self.all(path)) for path in paths)), None)

    def best(self, elements: Iterable[etree._Element]) -> str | None:
        """The text that fits best: the item's language, then the main role, then the rank."""
        filled = [(each, text) for each in elements if (text := text_of(each))]
        return min(filled, key=lambda pair: self._order(pair[0]))[1] if filled else None

    def joined(self, elements: Iterable[etree._Element]) -> str | None:
        """All texts in the language of the best one, each once."""
        filled = [(self._is_foreign(each), text) for each in elements if (text := text_of(each))]
        foreign = min((each for each, _ in filled), default=False)
        return " ".join(dict.fromkeys(text for each, text in filled if each == foreign)) or None

    def time(self, *paths: str) -> str | None:
        """The first time at the paths that can be read, else the first text there."""
        texts = [text for each in self.all(*paths) if (text := text_of(each))]
        readable = (text for text in texts if read_time(text, self._style))
        return next(readable, texts[0] if texts else None)

    def concept(self, element: etree._Element) -> Concept:
        """The concept of a property with a qcode, URI or literal, and names."""
        scheme, code = self._code(element)
        name = self.best(element.iterfind("name"))
        return Concept(scheme, code, name or self.named(_key(element)))

    def concepts(self, *paths: str) -> Iterator[Concept]:
        """The concepts at the paths, without empty ones."""
        return (found for each in self.all(*paths) if (found := self.concept(each)).label)

    def label(self, *paths: str) -> str | None:
        """The labels of the concepts at the paths, in one line."""
        labels = (each.label for each in self.concepts(*paths))
        return ", ".join(dict.fromkeys(filter(None, labels))) or None

    def named(self, qcode: str) -> str | None:
        """The name that the item gives a code elsewhere."""
        known = self._asserted.pop(qcode, None)
        if known is not None:
            name = self.best(islice(known.iterfind("name"), MAX_PROPERTIES))
            self._names[qcode] = name if name and len(name) <= MAX_NAME_LENGTH else None
        return self._names.get(qcode)

    def _code(self, element: etree._Element) -> tuple[str | None, str | None]:
        alias, colon, code = clean(element.get("qcode", "")).partition(":")
        if colon and code:
            return catalogued_alias(self._aliases.get(alias, "")) or alias, code
        if match := URI.fullmatch(clean(element.get("uri", ""))):
            uri = match["scheme"]
            return catalogued_alias(uri) or self._schemes.get(uri, uri), match["code"]
        return None, alias or clean(element.get("literal", "")) or None

    def _language(self) -> str:
        """The language of the content, else of the item."""
        tags = (each.get("tag") for each in self.item.iterfind("contentMeta/language"))
        inline = (each.get("lang") for each in self.item.iterfind("contentSet/*"))
        return next(filter(None, (*tags, *inline)), self._default)

    def _order(self, element: etree._Element) -> tuple[bool, bool, int]:
        role = code_of(element, "role").casefold()
        rank = element.get("rank", "")
        beside = role in SUBORDINATE or role == MNEMONIC
        return self._is_foreign(element), beside, int(rank) if RANK.fullmatch(rank) else 0

    def _is_foreign(self, element: etree._Element) -> bool:
        language = element.get("lang") or self._default
        return bool(language and self.language and _primary(language) != _primary(self.language))


def declared(element: etree._Element) -> dict[str, str]:
    """The URIs of schemes by their aliases, from the catalogs that an element holds."""
    schemes = (
        (clean(scheme.get("alias", "")), clean(scheme.get("uri", "")))
        for scheme in element.iterfind("catalog/scheme")
    )
    return {alias: uri for alias, uri in schemes if len(alias) + len(uri) <= MAX_NAME_LENGTH}


def code_of(element: etree._Element, attribute: str) -> str:
    """The code of an attribute that is a qcode, or a URI under the same name with `uri`."""
    value = element.get(attribute) or element.get(f"{attribute}uri") or ""
    return re.split("[:/#]", clean(value[-MAX_NAME_LENGTH:]).rstrip("/"))[-1]


def _key(element: etree._Element) -> str:
    return element.get("qcode") or element.get("uri") or element.get("literal") or ""


def _primary(language: str) -> str:
    return re.split("[-_]", language.casefold())[0]
