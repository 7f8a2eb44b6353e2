"""The components of an item: which texts are its copy, and which are for its pictures."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from lxml import etree

from services.ingest.fields.reader import folded_name
from services.ingest.formats.newsml_12.formal_names import (
    ABSTRACT,
    CAPTION,
    HEADLINE,
    MAIN,
    MEDIA,
    ROLES,
    name_of,
)

MAX_PARTS = 500
"""Pieces of content of an item that are looked at."""
FORMATS = ("nitf", "html", "xml")
"""Formats of the same text, the richest first: it is the one that is read."""


@dataclass(frozen=True, slots=True)
class Content:
    """One `ContentItem`."""

    element: etree._Element
    chain: tuple[etree._Element, ...]
    """The `NewsComponent`s that it is in, from the innermost."""
    kind: str
    """`text`, `picture`, `graphic`, `audio`, `video`; else the sender's word or nothing."""
    role: str | None
    """One of `formal_names.ROLES`, else the sender's own name for it."""
    language: str | None
    """As its sender names it."""
    format_rank: int
    """0 for the richest format."""


@dataclass(frozen=True, slots=True)
class Contents:
    """The contents of an item by what they are for."""

    main: tuple[Content, ...]
    """The texts that are its copy, in order."""
    abstracts: tuple[Content, ...]
    headlines: tuple[Content, ...]
    captions: tuple[Content, ...]
    media: tuple[Content, ...]
    components: tuple[etree._Element, ...]
    """The components that describe the copy, the nearest first; those of its pictures are not among
    them."""
    of_pictures: frozenset[etree._Element]
    """The components that hold pictures and their captions alone: their lines are of these."""
    left_out: tuple[str, ...]
    """The languages of the texts that are not read, since the item has them in another."""

    @property
    def item_class(self) -> str | None:
        """What the item is: `text`, else the kind of its pictures and the like."""
        if any(each.role != CAPTION and each not in self.captions for each in self.main):
            return "text"
        return self.media[0].kind if self.media else None


def kind_of(content: etree._Element) -> str:
    """What a `ContentItem` holds, by its type, its MIME type or what is in it."""
    stated = folded_name(name_of(content.find("MediaType")))
    if stated:
        return MEDIA.get(stated, stated)
    mime = name_of(content.find("MimeType")) or name_of(content.find("Format"))
    family = folded_name(mime.partition("/")[0])
    if family in MEDIA:
        return MEDIA[family]
    return "text" if content.find("DataContent") is not None else ""


def language_of(element: etree._Element) -> str | None:
    """The language that a component or content states for itself."""
    stated = name_of(element.find("DescriptiveMetadata/Language"))
    stated = stated or name_of(element.find("Characteristics/Language"))
    marked = element.get("lang", "")
    return stated or (marked if not marked.startswith("x-") else None) or None


def contents_of(item: etree._Element) -> Contents:
    """The contents of an item, sorted by role and kind."""
    found = list(islice(_contents(item), MAX_PARTS))
    texts: list[Content] = []
    media: list[Content] = []
    for each in found:
        (texts if _is_text(each) else media).append(each)
    by_role: dict[str, list[Content]] = {ABSTRACT: [], HEADLINE: [], CAPTION: [], MAIN: []}
    beside = {component for each in media for component in each.chain[:1]}
    for each in texts:
        by_role[_place_of(each, beside)].append(each)
    of_pictures = _of_pictures(media, by_role)
    main, left_out = _in_one_language(_without_alternatives(by_role[MAIN] or by_role[CAPTION]))
    return Contents(
        main=tuple(main),
        abstracts=tuple(_without_alternatives(by_role[ABSTRACT])[:1]),
        headlines=tuple(by_role[HEADLINE][:1]),
        captions=tuple(by_role[CAPTION]),
        media=tuple(media),
        components=tuple(_speaking(item, (*main, *found)[:1], of_pictures)),
        of_pictures=of_pictures,
        left_out=left_out,
    )


def _contents(item: etree._Element) -> Iterator[Content]:
    roles: dict[etree._Element, str] = {}
    languages: dict[etree._Element, str | None] = {}
    for component in item.iter("NewsComponent"):
        roles[component] = name_of(component.find("Role"))
        languages[component] = language_of(component)
    for element in item.iter("ContentItem"):
        # Outside of any component, where the standard has none, it counts as the item's own.
        chain = tuple(element.iterancestors("NewsComponent")) or (item,)
        role = next(filter(None, map(roles.get, chain)), None)
        yield Content(
            element=element,
            chain=chain,
            kind=kind_of(element),
            role=ROLES.get(folded_name(role or ""), role),
            language=language_of(element) or next(filter(None, map(languages.get, chain)), None),
            format_rank=_format_rank(element),
        )


def _format_rank(content: etree._Element) -> int:
    stated = (name_of(content.find(name)) for name in ("Format", "MimeType"))
    named = folded_name(next(filter(None, stated), ""))
    return next((rank for rank, name in enumerate(FORMATS) if name in named), len(FORMATS))


def _is_text(content: Content) -> bool:
    return content.kind == "text" and content.element.find("DataContent") is not None


def _place_of(text: Content, beside: Container[etree._Element]) -> str:
    """The role of a text; one of no known role is a caption if it is `beside` a picture."""
    role = text.role
    if role in (ABSTRACT, HEADLINE, CAPTION, MAIN):
        return str(role)
    return CAPTION if role and text.chain[0] in beside else MAIN


def _without_alternatives(texts: Sequence[Content]) -> list[Content]:
    """The best of each group of alternative texts, the copy before what supports it.

    The best is the richest format in the language of the group's first text.
    """
    formats: dict[etree._Element, set[int]] = {}
    for text in texts:
        formats.setdefault(text.chain[0], set()).add(text.format_rank)
    kept: dict[etree._Element, Content] = {}
    for text in texts:
        alternatives = _list_of_equivalents(text)
        if alternatives is None:
            alternatives = text.chain[0] if len(formats[text.chain[0]]) > 1 else text.element
        best = kept.setdefault(alternatives, text)
        if text.language == best.language and text.format_rank < best.format_rank:
            kept[alternatives] = text
    return sorted(kept.values(), key=lambda text: text.role not in (None, MAIN, ABSTRACT))


def _list_of_equivalents(text: Content) -> etree._Element | None:
    lists = (each for each in text.chain if each.get("EquivalentsList", "").casefold() == "yes")
    return next(lists, None)


def _in_one_language(texts: Sequence[Content]) -> tuple[list[Content], tuple[str, ...]]:
    """The texts in the language of the first, and the languages of the others."""
    languages = [text.language for text in texts]
    first = next(filter(None, languages), None)
    kept = [text for text in texts if text.language in (None, first)]
    return kept, tuple(dict.fromkeys(str(each) for each in languages if each not in (None, first)))


def _of_pictures(
    media: Sequence[Content], by_role: Mapping[str, Sequence[Content]]
) -> frozenset[etree._Element]:
    texts = [*by_role[MAIN], *by_role[ABSTRACT], *by_role[HEADLINE]]
    of_copy = {component for each in texts for component in each.chain}
    beside = (component for each in (*media, *by_role[CAPTION]) for component in each.chain)
    return frozenset(beside) - of_copy


def _speaking(
    item: etree._Element, nearest: Sequence[Content], apart: Container[etree._Element]
) -> Iterator[etree._Element]:
    """The components around the copy from the innermost, then others that are not `apart`."""
    chain = {component: None for content in nearest for component in content.chain}
    yield from chain
    for component in islice(item.iter("NewsComponent"), MAX_PARTS):
        if component not in chain and component not in apart:
            yield component
