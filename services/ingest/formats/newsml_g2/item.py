"""`Copy` out of one NewsML-G2 item."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError
from services.ingest.fields.iptc_codes import TOPIC_NAMES
from services.ingest.fields.links import with_linked_text, with_pictures
from services.ingest.fields.reader import Fields, folded_name, listed
from services.ingest.fields.to_copy import copy_of
from services.ingest.fields.unread import texts_in_xml, with_unread
from services.ingest.fields.vocabulary import SIGNALS
from services.ingest.formats.newsml_g2.codes import (
    ABSTRACTS,
    CAPTION,
    OTHER_ITEMS,
    PICTURES_AND_SOUND,
)
from services.ingest.formats.newsml_g2.content import Content, read_content
from services.ingest.formats.newsml_g2.links import links, updates
from services.ingest.formats.newsml_g2.notes import read_notes
from services.ingest.formats.newsml_g2.numbers import read_numbers
from services.ingest.formats.newsml_g2.people import writers
from services.ingest.formats.newsml_g2.properties import Concept, Properties, code_of
from services.ingest.input.timestamps import TimeStyle
from services.ingest.input.xml import text_of
from services.ingest.text.spaces import clean

INDENT = re.compile(r"\n[ \t]")
"""A line break of the XML's layout, not of the caption."""
GRAVEST_SIGNALS = ("kill", "hold", "correction")


@dataclass(frozen=True, slots=True)
class Message:
    """What a newsMessage says for items that do not say it themselves."""

    sent: str | None = None
    priority: str | None = None
    catalog: dict[str, str] = field(default_factory=dict)
    """The URIs of schemes by their aliases."""

    @property
    def size(self) -> int:
        """Characters of all that it says."""
        texts = (self.sent, self.priority, *self.catalog, *self.catalog.values())
        return sum(map(len, filter(None, texts)))


def read_item(
    item: etree._Element, message: Message, style: TimeStyle, warnings: tuple[str, ...]
) -> Copy:
    """The copy of an item. Raises UnreadableCopyError: `not-copy`, `bad-field`, `too-large`."""
    if item.tag in OTHER_ITEMS:
        raise _no_copy(OTHER_ITEMS[item.tag])
    stated = texts_in_xml(item)
    properties = Properties(item, style, message.catalog)
    fields = _item_meta(properties, message) | _content_meta(properties) | _rights(properties)
    content = read_content(item, fields)
    copy = copy_of(
        Fields(_joined(fields, content), style),
        # None lets the caption of a picture be its body.
        body=content.body or None,
        body_html=content.body_html,
        warnings=(*warnings, *content.warnings),
    )
    if item.tag == "packageItem" and not (copy.headline or copy.body):
        raise _no_copy("a package without headline and text")
    copy = with_linked_text(with_pictures(copy, content.pictures))
    return with_unread(copy, stated)


def _no_copy(what: str) -> UnreadableCopyError:
    return UnreadableCopyError(
        "not-copy", f"it is {what}, and no copy that can be published: leave it out of the feed"
    )


def _joined(fields: Mapping[str, object], content: Content) -> dict[str, object]:
    """The fields that the properties state, completed by those of the content."""
    both = {name: value for name, value in content.fields.items() if value} | {
        name: value for name, value in fields.items() if value
    }
    for name in ("ednote", "associations", "sign_off"):
        both[name] = [*listed(fields.get(name)), *listed(content.fields.get(name))]
    return both


def _item_meta(properties: Properties, message: Message) -> dict[str, object]:
    notes, sign_offs = read_notes(properties)
    return {
        "guid": properties.item.get("guid"),
        "version": properties.item.get("version"),
        "status": _first_code(properties, "itemMeta/pubStatus"),
        "signal": _signal(properties),
        "language": properties.language,
        "item_class": _first_code(properties, "itemMeta/itemClass"),
        "provider": properties.label("itemMeta/provider")
        or properties.text("contentMeta/creditline"),
        "sent_at": properties.time("itemMeta/versionCreated")
        or message.sent
        or properties.time("contentMeta/contentModified", "contentMeta/contentCreated"),
        "embargo_until": properties.time("itemMeta/embargoed"),
        "embargo_indefinite": _is_embargoed_without_end(properties),
        "expires_at": _expires(properties),
        "ednote": notes,
        "sign_off": sign_offs,
        "associations": links(properties),
        "updates": updates(properties),
        "title": properties.text("itemMeta/title"),
        "urgency": properties.text("contentMeta/urgency") or message.priority,
        **read_numbers(properties),
    }


def _content_meta(properties: Properties) -> dict[str, object]:
    return {
        "headline": properties.text("contentMeta/headline"),
        "slugline": properties.text("contentMeta/slugline"),
        "byline": properties.text("contentMeta/by") or writers(properties),
        "dateline": properties.text("contentMeta/dateline"),
        "abstract": _abstract(properties),
        "caption": _caption(properties),
        "keywords": [text_of(each) for each in properties.all("contentMeta/keyword")],
        "subjects": [_subject(each) for each in dict.fromkeys(_subjects(properties))],
        "genre": properties.label("contentMeta/genre"),
        "located": properties.label("contentMeta/located"),
        "created_at": properties.time("contentMeta/contentCreated", "itemMeta/firstCreated"),
    }


def _rights(properties: Properties) -> dict[str, object]:
    """The rights in the whole item, else in a part of it."""
    whole = [each for each in properties.all("rightsInfo") if _is_of_whole(each)]
    rights = whole or properties.all("rightsInfo")
    holders = (each.find("copyrightHolder") for each in rights)
    labels = (properties.concept(holder).label for holder in holders if holder is not None)
    return {
        "copyright_holder": next(filter(None, labels), None),
        "copyright_notice": _joined_texts(properties, rights, "copyrightNotice"),
        "usage_terms": _joined_texts(properties, rights, "usageTerms"),
    }


def _is_of_whole(rights: etree._Element) -> bool:
    return not any(rights.get(name) for name in ("idrefs", "scope", "scopeuri"))


def _joined_texts(properties: Properties, parents: list[etree._Element], name: str) -> str | None:
    return properties.joined(found for each in parents for found in each.iterfind(name))


def _first_code(properties: Properties, path: str) -> str | None:
    found = next(properties.concepts(path), Concept())
    return found.code or found.name


def _signal(properties: Properties) -> str | None:
    """The gravest known signal, else one of IPTC's or without a vocabulary.

    Senders also have signals of their own, for routing and archives.
    """
    signals = list(properties.concepts("itemMeta/signal"))
    words = (word for each in signals for word in (each.code, each.name) if word)
    known = [SIGNALS[key] for word in words if (key := folded_name(word)) in SIGNALS]
    grave = (signal for signal in GRAVEST_SIGNALS if signal in known)
    others = (each.label for each in signals if each.scheme in (None, "sig"))
    return next(grave, None) or next(iter(known), None) or next(others, None)


def _is_embargoed_without_end(properties: Properties) -> bool:
    """Whether `embargoed` is there and empty: until further notice (NewsML-G2, Item Metadata)."""
    return any(not text_of(each) for each in properties.all("itemMeta/embargoed"))


def _expires(properties: Properties) -> str | None:
    """The time after which the item is stale for all uses, else for some of them."""
    unbound = [each for each in properties.all("itemMeta/expires") if not each.get("pubconstraint")]
    return text_of(unbound[0]) if unbound else properties.time("itemMeta/expires")


def _abstract(properties: Properties) -> str | None:
    return next(filter(None, (_described(properties, role) for role in ABSTRACTS)), None)


def _described(properties: Properties, role: str) -> str | None:
    described = properties.all("contentMeta/description")
    return properties.joined(each for each in described if code_of(each, "role").casefold() == role)


def _caption(properties: Properties) -> str | None:
    """The caption of a picture with its line breaks: all the copy that a picture has."""
    if _first_code(properties, "itemMeta/itemClass") not in PICTURES_AND_SOUND:
        return None
    described = properties.all("contentMeta/description")
    roles = [code_of(each, "role").casefold() for each in described]
    role = CAPTION if CAPTION in roles else ""
    captions = [each for each, its in zip(described, roles, strict=True) if its == role]
    words = properties.joined(captions)
    texts = ("".join(map(str, each.itertext())).strip() for each in captions)
    printed = next((text for text in texts if clean(text) == words), "")
    return printed if printed and not INDENT.search(printed) else words


def _subjects(properties: Properties) -> Iterator[Concept]:
    """The subjects, each followed by its synonyms in IPTC's vocabularies."""
    for subject in properties.all("contentMeta/subject"):
        yield properties.concept(subject)
        synonyms = map(properties.concept, subject.iterfind("sameAs"))
        yield from (each for each in synonyms if each.scheme in TOPIC_NAMES)


def _subject(concept: Concept) -> dict[str, str]:
    fields = {"scheme": concept.scheme, "code": concept.code, "name": concept.name}
    return {name: value for name, value in fields.items() if value}
