"""Items rendered as NewsML-G2 2.35 (IPTC, conformance power): a newsItem with XHTML."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lxml import etree, html

from schemas.addresses import acts
from schemas.item import Association, Subject, WireItem
from services.ingest.fields.iptc_codes import ALIASES
from services.ingest.html.text import html_paragraphs, sanitise

NAR = "http://iptc.org/std/nar/2006-10-01/"
XHTML = "http://www.w3.org/1999/xhtml"
CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
OWN_SCHEMES = "urn:wiredesk:scheme:"
"""The beginning of the URI of a vocabulary of which only the alias is known."""
OWN = "wd"
"""The alias of our own vocabulary."""
CATALOGUED = frozenset({"drol", "ninat", *ALIASES.values()})
"""The aliases that IPTC's catalog declares."""

SIGNALS = frozenset({"correction", "update"})
"""The signals that IPTC has a code for."""
RELATIONS = frozenset({"derivedFrom", "seeAlso", "translatedFrom"})

NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
CODE = re.compile(r"[^\s:]+")
LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")


def render(item: WireItem) -> bytes:
    """The item as an XML document in UTF-8. Reading it gives the same copy.

    Left out is what NewsML-G2 has no place for (the take, urgencies of other scales, warnings), and
    characters that XML can't hold.
    """
    root = _nar(
        "newsItem",
        _nar("catalogRef", href=CATALOG),
        *_catalog(item),
        *_rights(item),
        _item_meta(item),
        _content_meta(item),
        standard="NewsML-G2",
        standardversion="2.35",
        conformance="power",
        guid=item.id if acts(item.provider_guid or "") else item.provider_guid or item.id,
        version=str(max(1, item.version)),
    )
    if language := _language(item):
        root.set("{http://www.w3.org/XML/1998/namespace}lang", language)
    etree.indent(root)  # before the copy comes in, whose spaces mean something
    root.extend(_content(item))
    return etree.tostring(root, encoding="utf-8", xml_declaration=True)


def _catalog(item: WireItem) -> Iterator[etree._Element]:
    """The vocabularies that IPTC's catalog does not have."""
    aliases = {OWN, *(each.scheme for each in item.subjects if _has_alias(each))} - CATALOGUED
    schemes = (
        _nar("scheme", alias=alias, uri=f"{OWN_SCHEMES}{alias}:") for alias in sorted(aliases)
    )
    yield _nar("catalog", *schemes)


def _rights(item: WireItem) -> Iterator[etree._Element]:
    holder = item.copyright_holder
    parts = [
        *([_nar("copyrightHolder", *_named(holder))] if holder else ()),
        *_texts("copyrightNotice", item.copyright_notice),
        *_texts("usageTerms", item.usage_terms),
    ]
    if parts:
        yield _nar("rightsInfo", *parts)


def _item_meta(item: WireItem) -> etree._Element:
    sent = item.sent_at or item.received_at
    until = item.embargo_until
    embargo = "" if item.embargo_indefinite or until is None else until.isoformat()
    return _nar(
        "itemMeta",
        _nar("itemClass", qcode=f"ninat:{item.item_class or 'text'}"),
        _nar("provider", *_named(item.provider or item.source)),
        _nar("versionCreated", sent.isoformat()),
        *([_nar("embargoed", embargo)] if until or item.embargo_indefinite else ()),
        _nar("pubStatus", qcode=f"stat:{item.status}"),
        *([_nar("service", *_named(item.service))] if item.service else ()),
        *_texts("edNote", item.ednote),
        *([_signal(item.signal)] if item.signal else ()),
        *([_nar("expires", item.expires_at.isoformat())] if item.expires_at else ()),
        *(_earlier(guid) for guid in item.updates if not acts(guid)),
        *map(_link, item.associations),
    )


def _content_meta(item: WireItem) -> etree._Element:
    dateline = item.dateline.text if item.dateline else None
    language = _language(item)
    return _nar(
        "contentMeta",
        *([_nar("urgency", str(item.urgency))] if item.urgency else ()),
        *([_nar("contentCreated", item.created_at.isoformat())] if item.created_at else ()),
        *([_nar("located", *_named(item.located))] if item.located else ()),
        *_texts("altId", item.sequence, type=f"{OWN}:sequencenumber"),
        *([_nar("language", tag=language)] if language else ()),
        *([_nar("genre", *_named(item.genre))] if item.genre else ()),
        *(_nar("keyword", word) for word in item.keywords),
        *map(_subject, item.subjects),
        *_texts("slugline", item.slugline),
        *_texts("headline", item.headline),
        *_texts("dateline", dateline),
        *_texts("by", item.byline),
        *_texts("description", item.abstract, role="drol:summary"),
    )


def _content(item: WireItem) -> Iterator[etree._Element]:
    marked = [
        *(_paragraph(text, "sign-off") for text in (item.sign_off,) if text),
        *(_paragraph(text, "biography") for text in item.biography),
    ]
    body = _body(item)
    if body or marked:
        head = _xhtml("head", _xhtml("title", item.headline))
        document = _xhtml("html", head, _xhtml("body", *body, *marked))
        inline = _nar("inlineXML", document, contenttype="application/xhtml+xml")
        yield _nar("contentSet", inline)


def _body(item: WireItem) -> list[etree._Element]:
    """The body's own markup where it has the same paragraphs, else just those."""
    markup = NO_XML.sub("", sanitise(item.body_html or ""))
    if markup and html_paragraphs(markup) == item.body:
        fragment = html.fragment_fromstring(markup, create_parent="div")
        for element in fragment.iter(etree.Element):
            element.tag = f"{{{XHTML}}}{element.tag}"
        return [fragment]
    return [_paragraph(text) for text in item.body]


def _paragraph(text: str, kind: str | None = None) -> etree._Element:
    paragraph = _xhtml("p", text, **({"class": kind} if kind else {}))
    paragraph.tail = "\n"
    return paragraph


def _subject(subject: Subject) -> etree._Element:
    name = [_nar("name", subject.name)] if subject.name else []
    if _has_alias(subject):
        return _nar("subject", *name, qcode=f"{subject.scheme}:{subject.code}")
    if "/" in subject.scheme and not acts(subject.scheme):
        return _nar("subject", *name, uri=f"{subject.scheme}{subject.code}")
    return _nar("subject", *name, literal=subject.code)


def _has_alias(subject: Subject) -> bool:
    alias = CODE.fullmatch(subject.scheme) and "/" not in subject.scheme
    return bool(alias and re.fullmatch(r"\S+", subject.code) and subject.scheme != "text")


def _signal(signal: str) -> etree._Element:
    if signal in SIGNALS:
        return _nar("signal", qcode=f"sig:{signal}")
    return _nar("signal", literal=signal)


def _earlier(guid: str) -> etree._Element:
    return _nar("link", rel="irel:previousVersion", residref=guid)


def _link(link: Association) -> etree._Element:
    rel = "".join(CODE.findall(link.rel))
    kind = {"contenttype": link.type} if link.type else {}
    qcode = f"{'irel' if rel in RELATIONS else OWN}:{rel}"
    return _nar("link", *_texts("title", link.title), rel=qcode, href=link.href, **kind)


def _named(name: str) -> Iterator[etree._Element]:
    yield _nar("name", name)


def _texts(tag: str, text: str | None, **attributes: str) -> Iterator[etree._Element]:
    if text:
        yield _nar(tag, text, **attributes)


def _language(item: WireItem) -> str | None:
    return item.language if item.language and LANGUAGE.fullmatch(item.language) else None


def _nar(tag: str, /, *content: etree._Element | str, **attributes: str) -> etree._Element:
    return _element(NAR, tag, content, attributes)


def _xhtml(tag: str, /, *content: etree._Element | str, **attributes: str) -> etree._Element:
    return _element(XHTML, tag, content, attributes)


def _element(
    namespace: str,
    tag: str,
    content: Sequence[etree._Element | str],
    attributes: Mapping[str, str],
) -> etree._Element:
    unprefixed: dict[Any, str] = {None: namespace}
    kept = {name: NO_XML.sub("", value) for name, value in attributes.items()}
    element = etree.Element(f"{{{namespace}}}{tag}", kept, unprefixed)
    for part in content:
        if isinstance(part, str):
            element.text = NO_XML.sub("", part)
        else:
            element.append(part)
    return element
