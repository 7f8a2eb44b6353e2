"""NewsML 1.2 (IPTC, 2003; also 1.0 and 1.1): an envelope with one item or several."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from lxml import etree

from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError, guarded
from services.ingest.fields.links import with_linked_text
from services.ingest.fields.reader import Fields
from services.ingest.fields.to_copy import copy_of
from services.ingest.fields.unread import texts_in_xml, with_unread
from services.ingest.formats.format import Context, Format, Items
from services.ingest.formats.newsml_12.components import Contents, contents_of, language_of
from services.ingest.formats.newsml_12.content import Words, words_of
from services.ingest.formats.newsml_12.formal_names import name_of
from services.ingest.formats.newsml_12.identity import identity_of, update_of, version_of
from services.ingest.formats.newsml_12.links import links_of, not_linked
from services.ingest.formats.newsml_12.management import is_stopped, management_fields
from services.ingest.formats.newsml_12.metadata import metadata_fields, source_of, topics_of
from services.ingest.formats.newsml_12.newslines import credit_line, newsline_fields
from services.ingest.html.text import sanitise
from services.ingest.input.limits import MAX_CHARACTERS, check_repeated, too_large, within_limit
from services.ingest.input.timestamps import TimeStyle
from services.ingest.input.xml import first_text, read_xml, root_name
from services.ingest.text.copyright import holder_in

TOO_LARGE = too_large(f"{MAX_CHARACTERS:,} characters")
PARTIAL = UnreadableCopyError(
    "partial-update",
    "it holds changes to an earlier revision and not the item: ask the sender for the whole item",
)


@dataclass(frozen=True, slots=True)
class Message:
    """What all items of a document share."""

    sent: Mapping[str, Any]
    """The fields that its envelope states."""
    topics: Mapping[str, str]
    style: TimeStyle
    warnings: tuple[str, ...]


def sniff(head: bytes) -> bool:
    """Whether the root element is a `NewsML`, or one of its items alone."""
    return root_name(head) in ("NewsML", "NewsItem")


def parse(value: bytes, context: Context) -> Items:
    """The items in their order, those within others included.

    Raises UnreadableCopyError: `not-an-item`, `too-large`, or what `read_xml` raises.
    """
    root, warnings = read_xml(value, context.charset)
    items = within_limit(root.iter("NewsItem"))
    if not items:
        raise UnreadableCopyError(
            "not-an-item", "its NewsML holds no NewsItem: ask the sender to send it again"
        )
    sent = _envelope_fields(root.find("NewsEnvelope"))
    check_repeated(sum(map(len, filter(None, sent.values()))), len(items))
    message = Message(sent, topics_of(root), context.style, warnings)
    # All before any is read: an item must not see the metadata of one nested in it.
    for item in items:
        _detach(item)
    return [guarded(partial(_item, message=message), item) for item in items]


def _detach(item: etree._Element) -> None:
    """Detach an item from the one around it, which is then read without it."""
    parent = item.getparent()
    if parent is not None:
        parent.remove(item)


def _item(item: etree._Element, message: Message) -> Copy:
    in_parts = item.find("Update") is not None and item.find("NewsComponent") is None
    if in_parts and not is_stopped(item):
        raise PARTIAL
    if sum(map(len, item.itertext())) > MAX_CHARACTERS:
        raise TOO_LARGE
    stated = texts_in_xml(item)
    contents = contents_of(item)
    words = words_of(contents.main)
    version, more = version_of(item)
    fields = _item_fields(item, contents, words, message)
    warnings = (*message.warnings, *more, *_left_out(contents))
    copy = copy_of(
        Fields(fields | {"version": version}, message.style),
        body=words.paragraphs,
        body_html=sanitise(words.markup) or None,
        warnings=warnings,
    )
    management_only = update_of(item) != "N" and not copy.body
    copy = copy.model_copy(update={"management_only": management_only})
    return identity_of(item).of(with_unread(with_linked_text(copy), stated))


def _item_fields(
    item: etree._Element, contents: Contents, words: Words, message: Message
) -> dict[str, Any]:
    """The fields of an item; where several parts state one, the first of them counts."""
    language = _language(item, contents)
    lines = newsline_fields(contents.components, language)
    nitf = dict(words.nitf or {})
    management = management_fields(item)
    notes = [part.pop("ednote") for part in (management, lines)] + [nitf.pop("ednote", [])]
    own = {
        "language": language,
        "item_class": contents.item_class,
        "abstract": words_of(contents.abstracts).paragraphs,
        "headline": " ".join(words_of(contents.headlines).paragraphs),
        "associations": [*links_of(item, contents), *nitf.pop("associations", [])],
        "ednote": [note for each in notes for note in each],
    }
    fallback = {
        "slugline": first_text(item, "Identification/NameLabel"),
        "provider": credit_line(contents.components)
        or source_of(contents.components)
        or first_text(item, "Identification/NewsIdentifier/ProviderId"),
    }
    metadata = metadata_fields(contents.components, message.topics)
    both = {
        name: list(dict.fromkeys([*lines.pop(name), *metadata.pop(name)]))
        for name in ("keywords", "usage_terms")
    }
    own |= {"keywords": both["keywords"], "usage_terms": "; ".join(both["usage_terms"])}
    parts = (own, management, message.sent, lines, metadata, nitf, fallback)
    fields = _first_stated(parts)
    if notice := fields.get("copyright_notice"):
        fields.setdefault("copyright_holder", holder_in(notice))
    return fields


def _first_stated(parts: tuple[Mapping[str, Any], ...]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for part in reversed(parts):
        fields |= {name: value for name, value in part.items() if value}
    return fields


def _language(item: etree._Element, contents: Contents) -> str | None:
    """The language of the copy: `EN` is `en`, and `DE-at` is `de-AT`."""
    stated = next(filter(None, (content.language for content in contents.main)), None)
    stated = stated or next(filter(None, map(language_of, contents.components)), None)
    stated = stated or item.get("lang") or ""
    if " " in stated:  # no code: it gives a warning
        return stated
    primary, *others = stated.replace("_", "-").split("-")
    return "-".join(
        [primary.lower(), *(part.upper() if len(part) == 2 else part for part in others)]
    )


def _envelope_fields(envelope: etree._Element | None) -> dict[str, Any]:
    if envelope is None:
        return {}
    services = (name_of(each) for each in envelope.iterfind("NewsService"))
    return {
        "sent_at": first_text(envelope, "DateAndTime"),
        "urgency": name_of(envelope.find("Priority")) or first_text(envelope, "Priority"),
        "service": next(filter(None, services), None),
        "sequence": first_text(envelope, "TransmissionId"),
    }


def _left_out(contents: Contents) -> Iterator[str]:
    for language in contents.left_out:
        yield f"body: the same in {language!r} was left out"
    if inside := not_linked(contents):
        yield f"associations: {inside} that came inside the copy were left out"


FORMAT = Format("newsml-1.2", sniff, parse)
