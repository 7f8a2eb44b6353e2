"""`Copy` out of one ninjs object."""

from collections.abc import Mapping
from itertools import islice

from services.ingest.copy import Copy
from services.ingest.fields.aliases import FIELD_NAMES
from services.ingest.fields.item_classes import PICTURES, read_class
from services.ingest.fields.links import with_linked_text, with_pictures
from services.ingest.fields.reader import MAX_LISTED, Fields, by_folded_name
from services.ingest.fields.to_copy import copy_of
from services.ingest.fields.unread import texts_in_json, with_unread
from services.ingest.formats.ninjs import properties
from services.ingest.formats.ninjs.property_names import (
    DESCRIPTION_FIELDS,
    DESCRIPTIONS,
    HEADLINES,
    NO_TEXT,
    TRANSLATED,
)
from services.ingest.formats.ninjs.texts import Text, best, body_of, texts
from services.ingest.html.text import sanitise
from services.ingest.input.timestamps import TimeStyle

OTHER_NAMES = frozenset(name for field in TRANSLATED for name in FIELD_NAMES[field])


def read_item(raw: Mapping[str, object], style: TimeStyle, warnings: tuple[str, ...]) -> Copy:
    """The copy of a ninjs object of any version; a broken property is left out."""
    item = by_folded_name(raw)
    noted = list(warnings)
    headline = _headline(raw)
    body = body_of(texts(raw, "body", "bodies"), headline)
    descriptions = texts(raw, "description", "descriptions")
    about = best(descriptions, DESCRIPTIONS)
    alone = about is not None and (
        read_class(item.get("type")) in PICTURES
        or (not body.paragraphs and str(item.get("type")) in NO_TEXT)
    )
    fields = Fields(_fields(item, headline, None if alone else about, noted), style)
    _set_defaults(fields, item, descriptions)
    identity = properties.identity_of(item)
    if identity.guid is None:
        noted.append("uri: there is none, though ninjs requires it")
    markup = (about.value if about and about.is_markup else None) if alone else body.markup
    copy = copy_of(
        fields,
        body=about.paragraphs if about and alone else body.paragraphs,
        body_html=sanitise(markup or "") or None,
        warnings=(*noted, *body.warnings),
    )
    if alone:
        copy = _with_alt(copy, " ".join(body.paragraphs))
    copy = with_linked_text(with_pictures(copy, body.pictures))
    return identity.of(with_unread(copy, texts_in_json(raw)))


def _with_alt(copy: Copy, alt: str) -> Copy:
    """The copy of a picture whose text is for those who can't see it, on its first rendition."""
    if not alt or not copy.associations:
        return copy
    first, *others = copy.associations
    return copy.model_copy(
        update={"associations": (first.model_copy(update={"alt": alt}), *others)}
    )


def _headline(raw: Mapping[str, object]) -> str:
    found = texts(raw, "headline", "headlines")
    taken = best(found, HEADLINES) or next(iter(found), None)
    return taken.line if taken else ""


def _fields(
    item: properties.Properties, headline: str, about: Text | None, warnings: list[str]
) -> dict[str, object]:
    kept = {name: value for name, value in item.items() if name not in OTHER_NAMES}
    return kept | {
        **dict(properties.edition(item, warnings)),
        **dict(properties.embargo(item)),
        "headline": headline or item.get("title"),
        "abstract": about.line if about else item.get("abstract") or item.get("headlineextended"),
        "subjects": list(islice(properties.concepts(item), MAX_LISTED + 1)),
        "keywords": properties.keywords(item),
        "genre": properties.names_of(item, "genre", "genres"),
        "service": properties.service(item),
        "provider": properties.names_of(
            item, "provider", "source", "infosource", "infosources", "creditline"
        )
        or None,
        "updates": properties.updates(item),
        "associations": properties.associations(item),
        "links": properties.links(item),
    }


def _set_defaults(fields: Fields, item: properties.Properties, descriptions: list[Text]) -> None:
    """Fill fields that some senders state in other places."""
    for field in dict.fromkeys(DESCRIPTION_FIELDS.values()):
        lines = [text.line for text in descriptions if DESCRIPTION_FIELDS.get(text.role) == field]
        fields.set_default(field, lines or None)
    fields.set_default("byline", properties.writers(item) or properties.maker(item))
    fields.set_default("biography", list(properties.author_biographies(item)) or None)
    for role, value in properties.other_ids(item).items():
        if role in ("sequence", "service"):
            fields.set_default(role, value)
