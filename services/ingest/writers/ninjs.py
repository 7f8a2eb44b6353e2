"""Items rendered as ninjs 3.1 (IPTC): JSON that is valid by the standard's schema.

http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json
"""

import html
import json
import re
from collections.abc import Iterator
from types import MappingProxyType

from schemas.addresses import acts
from schemas.item import Association, Subject, WireItem
from services.ingest.fields.concepts import UNNAMED, read_subject, uri_of
from services.ingest.fields.item_classes import PICTURES
from services.ingest.html.text import html_paragraphs

STANDARD = MappingProxyType(
    {
        "name": "ninjs",
        "version": "3.1",
        "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
    }
)
FOREVER = "9999-12-31T23:59:59Z"
"""The end of an embargo until further notice, which readers must not take for over."""
TYPES = frozenset("text audio video picture graphic composite component event planning".split())
KINDS = MappingProxyType(
    {
        "person": "people",
        "organisation": "organisations",
        "place": "places",
        "event": "events",
        "object": "objects",
    }
)
"""The property for concepts that are in a scheme by their kind; the others are `subjects`."""
RENDITION = "rendition"
FIRST_PARAGRAPH = re.compile(r"\s*<p>")

Object = dict[str, object]


def render(item: WireItem) -> bytes:
    """The item as a JSON document in UTF-8. Reading it gives the same copy.

    What ninjs has no property for becomes a description with a role of its own: dateline (which is
    printed before the body too), signal, sign-off, biography. Left out are the take and the urgency
    of another scale, and the abstract of a picture, whose caption stands in its place.
    """
    document = {
        "standard": dict(STANDARD),
        "uri": _uri(item),
        "type": item.item_class if item.item_class in TYPES else "text",
        "representationType": "full",
        "version": str(item.version),
        "pubStatus": item.status.value,
        "urgency": item.urgency,
        **_times(item),
        "language": item.language,
        "headlines": _texts("main", item.headline),
        "slugline": item.slugline,
        "by": item.byline,
        "located": item.located,
        "descriptions": list(_descriptions(item)),
        "bodies": list(_bodies(item)),
        "edNote": item.ednote,
        "usageTerms": item.usage_terms,
        "copyrightHolder": item.copyright_holder,
        "copyrightNotice": item.copyright_notice,
        "infoSources": [{"name": item.provider}] if item.provider else [],
        "genres": [{"name": item.genre}] if item.genre else [],
        **_concepts(item),
        "altIds": list(_other_ids(item)),
        "renditions": [_rendition(each) for each in item.associations if each.rel == RENDITION],
        "associations": list(_associations(item)),
    }
    stated = {name: value for name, value in document.items() if value not in (None, [])}
    return json.dumps(stated, ensure_ascii=False, indent=2).encode()


def _uri(item: WireItem) -> str:
    guid = item.provider_guid
    return guid if guid and not acts(guid) else f"urn:wiredesk:{item.id}"


def _times(item: WireItem) -> Object:
    embargo = FOREVER if item.embargo_indefinite else item.embargo_until
    times = {
        "firstCreated": item.created_at,
        "versionCreated": item.sent_at,
        "embargoedUntil": embargo,
        "expires": item.expires_at,
    }
    return {
        name: time if isinstance(time, str) else time.isoformat()
        for name, time in times.items()
        if time
    }


def _texts(role: str, *values: str | None) -> list[Object]:
    return [{"role": role, "contentType": "text/plain", "value": each} for each in values if each]


def _descriptions(item: WireItem) -> Iterator[Object]:
    if item.item_class in PICTURES:
        yield from _copy_as("caption", item)
    else:
        yield from _texts("summary", item.abstract)
    yield from _texts("dateline", item.dateline.text if item.dateline else None)
    yield from _texts("signal", item.signal)
    yield from _texts("signoff", item.sign_off)
    yield from _texts("biography", *item.biography)


def _bodies(item: WireItem) -> Iterator[Object]:
    """The copy. That of a picture is a description: its body is for those who can't see it."""
    if item.item_class not in PICTURES:
        for body in _copy_as("main", item):
            yield {**body, "wordCount": item.word_count}


def _copy_as(role: str, item: WireItem) -> Iterator[Object]:
    """The copy in HTML: its own markup where it has the same paragraphs."""
    if not item.body:
        return
    markup = item.body_html if html_paragraphs(item.body_html or "") == item.body else None
    if markup is None:
        markup = "\n".join(f"<p>{html.escape(text, quote=False)}</p>" for text in item.body)
    if item.dateline and FIRST_PARAGRAPH.match(markup):
        printed = html.escape(f"{item.dateline.text} – ", quote=False)
        markup = markup.replace("<p>", f"<p>{printed}", 1)
    yield {"role": role, "contentType": "text/html", "value": markup}


def _concepts(item: WireItem) -> dict[str, list[Object]]:
    found: dict[str, list[Object]] = {}
    for subject in item.subjects:
        name = KINDS.get(subject.scheme, "subjects")
        found.setdefault(name, []).append(_concept(subject))
    for keyword in item.keywords:
        found.setdefault("subjects", []).append({"name": keyword, "rel": "keyword"})
    return found


def _concept(subject: Subject) -> Object:
    """The concept in the first form that is read back as the same, else by its code alone."""
    name = {"name": subject.name} if subject.name else {}
    forms: list[dict[str, str]] = [{"literal": f"{subject.scheme}:{subject.code}"}]
    if (uri := uri_of(subject)) and not acts(uri):
        forms.insert(0, {"uri": uri, "literal": subject.code})
        forms.insert(1, {"uri": uri})
    plain = {"literal": subject.code}
    if subject.scheme in (UNNAMED, *KINDS):
        return {**name, **({} if subject.code == subject.name else plain)}
    good = (form for form in forms if read_subject({**name, **form}) == subject)
    return {**name, **next(good, plain)}


def _other_ids(item: WireItem) -> Iterator[Object]:
    for role, value in (("service", item.service), ("sequence", item.sequence)):
        if value:
            yield {"role": role, "value": value}


def _associations(item: WireItem) -> Iterator[Object]:
    for guid in item.updates:
        if not acts(guid):
            yield {"name": "earlier item", "rel": "evolvedFrom", "uri": guid}
    for link in item.associations:
        if link.rel != RENDITION:
            yield _association(link)


def _association(link: Association) -> Object:
    """A link. ninjs has a media type only for renditions."""
    found: Object = {"name": link.title or link.rel, "rel": link.rel, "uri": link.href}
    if link.title:
        found["title"] = link.title
    if link.type in TYPES:
        found["type"] = link.type
    elif link.type:
        found["renditions"] = [
            {"name": "main", "href": link.href, "contentType": link.type},
        ]
    return found


def _rendition(link: Association) -> Object:
    parts = {"name": link.title or "main", "href": link.href, "contentType": link.type}
    titled = {**parts, "title": link.title}
    return {name: value for name, value in titled.items() if value}
