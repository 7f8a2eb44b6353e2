"""What a feed says once for all of its entries."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, field
from types import MappingProxyType

from lexicon.agencies import NAME_OF
from lexicon.person_names import is_name
from services.ingest.formats.feed import element_names as names
from services.ingest.formats.feed.content import read_line
from services.ingest.formats.feed.elements import Elements
from services.ingest.formats.feed.links import base_in, page_of
from services.ingest.formats.feed.tree import Feed
from services.ingest.formats.feed.wordpress import logins_of
from services.ingest.input.limits import check_repeated
from services.ingest.text.spaces import clean

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
INVERTED = re.compile(r"(?P<family>[^\W\d_][\w'’-]{1,40}), (?P<given>[^\W\d_][\w'’-]{1,40})")
NAMED_ADDRESS = re.compile(r"[^\s@]+@\S+\s+\((?P<behind>[^()]+)\)|(?P<before>[^<>]+)<[^\s@]+@\S+>")
ADDRESS = re.compile(r"(?:mailto:)?[^\s@]+@\S+")


@dataclass(frozen=True, slots=True)
class Defaults:
    """The fields of a feed that an entry has where it does not state its own."""

    warnings: tuple[str, ...] = ()
    base: str | None = None
    """The base of relative links."""
    language: str | None = None
    """As the elements around the entries state it."""
    stated_language: str | None = None
    """As an element of the channel states it."""
    authors: str | None = None
    notice: str | None = None
    name: str | None = None
    logins: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """The names of a WordPress site's authors, by those with which they log in."""


def read_defaults(feed: Feed) -> Defaults:
    """The fields, read once: a feed has thousands of entries.

    Raises UnreadableCopyError, `too-large`, for more than so many entries may repeat.
    """
    channel, element = feed.channel, feed.channel.element
    languages = (each.get(LANG) for each in (element, *element.iterancestors()))
    defaults = Defaults(
        warnings=feed.warnings,
        base=next(filter(None, map(base_in, (element, element.getparent()))), page_of(channel)),
        language=next(filter(None, languages), None),
        stated_language=_line(channel, names.LANGUAGE),
        authors=authors_at(channel, names.FEED_AUTHORS),
        notice=_line(channel, names.NOTICE),
        name=_line(channel, names.CHANNEL_NAME),
        logins=logins_of(channel),
    )
    check_repeated(sum(map(len, filter(None, astuple(defaults)[1:]))), len(feed.entries))
    return defaults


def authors_at(elements: Elements, groups: Sequence[Sequence[str]]) -> str | None:
    """The authors at the first of some groups of paths that names any."""
    for paths in groups:
        found = map(_author, elements.texts(paths))
        if authors := tuple(dict.fromkeys(filter(None, found))):
            return "; ".join(authors)
    return None


def _author(value: str) -> str | None:
    """The name of an author whom RSS gives as `ann@wire.example (Ann Poe)` or otherwise."""
    if named := NAMED_ADDRESS.fullmatch(value):
        return clean(named["behind"] or named["before"] or "") or None
    return None if ADDRESS.fullmatch(value) else _in_order(value)


def _in_order(name: str) -> str:
    """A name as printed, where the family's comes first: `Poe, Ann` is Ann Poe."""
    inverted = INVERTED.fullmatch(name)
    if inverted is None or not NAME_OF.keys().isdisjoint(name.casefold().split(", ")):
        return name
    printed = f"{inverted['given']} {inverted['family']}"
    return printed if is_name(printed) else name


def _line(channel: Elements, paths: Sequence[str]) -> str | None:
    found = (element for path in paths for element in channel.at(path))
    return next(filter(None, map(read_line, found)), None)
