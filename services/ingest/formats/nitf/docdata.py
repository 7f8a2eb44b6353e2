"""A NITF document's metadata: identity, times, rights, subjects.

A value that `docdata` lacks is taken from the body.
"""

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Any

from lxml import etree

from services.ingest.fields.concepts import UNNAMED
from services.ingest.fields.identifiers import Identity, of_nitf
from services.ingest.fields.iptc_codes import Code, level_of, read_iptc_code
from services.ingest.formats.nitf.byline import place_of
from services.ingest.input.xml import first_text, text_of
from services.ingest.text.spaces import clean

DOCDATA = "head/docdata"
BODY_HEAD = "body/body.head"
TERMS = ("type", "limitations", "geography")
"""Parts of `rights` and `doc.rights` that limit the use, in that order."""
NUMBER = re.compile(r"\s*\d{1,15}\s*")
METAS = MappingProxyType(
    {
        "slugline": ("slugline", "slug", "anpa-keyword", "ntbstikkord"),
        "service": ("service", "anpa-service", "ntbtjeneste"),
        "sequence": ("anpa-sequence", "ntbiptcsequence"),
        "family": ("ntbid",),
    }
)
"""By our field: agencies' names for it in `meta`, since NITF defines none. `family` is what all
versions of a document share."""
LEVELS = ("tobject.subject.type", "tobject.subject.matter", "tobject.subject.detail")
IDENTIFIED = ("person", "org", "location", "event", "function", "object.title", "virtloc")
DESIGNATIONS = (("doc-scope", "scope"), ("fixture", "fix-id"), ("series", "series.name"))
"""Other subjects: the element, and its attribute that names them."""


MANAGEMENT_STATUS = "management-status"
FieldValues = dict[str, Any]
"""By the names of our fields; `ednote` is a list of texts."""


def metadata_fields(document: etree._Element) -> tuple[FieldValues, tuple[str, ...]]:
    """The fields in the metadata, and warnings."""
    version, warnings = _version(document)
    fields: FieldValues = {
        "version": version,
        "status": _status(document),
        "urgency": attribute(document, f"{DOCDATA}/urgency", "ed-urg"),
        "language": document.get("baselang")
        or document.get("lang")
        or attribute(document, "body", "lang"),
        "slugline": _meta(document, "slugline") or attribute(document, f"{DOCDATA}/du-key", "key"),
        "headline": _title(document),
        "byline": "; ".join(_writers(document)),
        "keywords": list(_keywords(document)),
        "subjects": [*_subjects(document), *_classifiers(document), *_designations(document)],
        "genre": attributes(document, "head/tobject/tobject.property", "tobject.property.type"),
        "located": list(_event_places(document)) or place_of(document),
        "sent_at": _time(document, f"{DOCDATA}/date.issue")
        or attribute(document, "head//pubdata", "date.publication"),
        "created_at": _time(document, f"{BODY_HEAD}/dateline/story.date")
        or min(attributes(document, "head//revision-history", "norm"), default=None),
        "expires_at": _time(document, f"{DOCDATA}/date.expire"),
        "ednote": [
            *attributes(document, f"{DOCDATA}/ed-msg", "info"),
            *attributes(document, f"{DOCDATA}/correction", "info"),
        ],
        "usage_terms": "; ".join(dict.fromkeys(_usage_terms(document))),
        "copyright_holder": attribute(document, f"{DOCDATA}/doc.copyright", "holder")
        or first_text(document, "body//copyrite.holder", f"{BODY_HEAD}/rights/rights.owner")
        or attribute(document, f"{DOCDATA}/doc.rights", "owner"),
        "copyright_notice": _copyright_notice(document),
        "provider": attribute(document, f"{DOCDATA}/doc-id", "regsrc")
        or attribute(document, f"{DOCDATA}/del-list/from-src", "src-name"),
        "service": _meta(document, "service"),
        "sequence": _meta(document, "sequence"),
        "take": attribute(document, f"{DOCDATA}/series", "series.part")
        or attribute(document, f"{BODY_HEAD}/series", "series.part"),
        "updates": _updates(document),
        "signal": None if document.find(f"{DOCDATA}/correction") is None else "correction",
    }
    return fields, warnings


def identity_of(document: etree._Element) -> Identity:
    """What identifies the document in all its versions."""
    family = _meta(document, "family")
    return of_nitf(
        attribute(document, f"{DOCDATA}/doc-id", "id-string"), document.get("uno"), family
    )


def attributes(document: etree._Element, path: str, name: str) -> list[str]:
    """The values of an attribute of the elements at a path, without empty ones."""
    values = (found.get(name, "").strip() for found in document.iterfind(path))
    return [value for value in values if value]


def attribute(document: etree._Element, path: str, name: str) -> str | None:
    """The first of `attributes`."""
    return next(iter(attributes(document, path, name)), None)


def _time(document: etree._Element, path: str) -> str | None:
    """The time in `norm`, else in the element's words, where some senders put it."""
    found = document.find(path)
    return None if found is None else found.get("norm") or text_of(found) or None


def release_of(document: etree._Element) -> str | None:
    """The release time as written."""
    return _time(document, f"{DOCDATA}/date.release")


def issue_of(document: etree._Element) -> str | None:
    """The time of issue as written."""
    return _time(document, f"{DOCDATA}/date.issue")


def management_status(document: etree._Element) -> str | None:
    """`usable`, `embargoed`, `withheld` or `canceled`, in lower case."""
    status = attribute(document, DOCDATA, MANAGEMENT_STATUS)
    return status.casefold() if status else None


def _status(document: etree._Element) -> str | None:
    """The status; `embargoed` is none of ours, but a time."""
    embargoed = management_status(document) == "embargoed"
    return None if embargoed else attribute(document, DOCDATA, MANAGEMENT_STATUS)


def _version(document: etree._Element) -> tuple[str | None, tuple[str, ...]]:
    """The version of the use of a du-key, or else how often the key was used (NITF: `du-key`)."""
    for name in ("version", "generation"):
        stated = attribute(document, f"{DOCDATA}/du-key", name)
        if stated and NUMBER.fullmatch(stated):
            return stated, ()
        if stated:
            return None, (f"version: {stated[:40]!r} is not a whole number; left out",)
    return None, ()


def _title(document: etree._Element) -> str | None:
    """The document's title, which stands in for a missing headline."""
    titles = document.findall("head/title")
    main = [title for title in titles if title.get("type") in (None, "main")]
    return next((text for title in main or titles if (text := text_of(title))), None)


def _meta(document: etree._Element, field: str) -> str | None:
    metas = {meta.get("name", "").casefold(): meta for meta in document.iterfind("head/meta")}
    found = (metas[name].get("content", "").strip() for name in METAS[field] if name in metas)
    return next(filter(None, found), None)


def _writers(document: etree._Element) -> list[str]:
    history = document.iterfind("head//revision-history")
    return [
        name
        for each in history
        if each.get("function") == "writer-author" and (name := each.get("name", "").strip())
    ]


def _keywords(document: etree._Element) -> Iterator[str]:
    for found in document.iterfind("head//key-list/keyword"):
        yield found.get("key") or text_of(found)


def _subjects(document: etree._Element) -> Iterator[dict[str, str | None]]:
    """IPTC's subject codes by their numbers; where there is no number, by their names."""
    for found in document.iter("tobject.subject"):
        names = [found.get(level, "").strip() for level in LEVELS]
        stated = found.get("tobject.subject.refnum", "").strip()
        code = stated or found.get("tobject.subject.code", "").strip()
        deepest = next(filter(None, reversed(names)), None)
        if code or deepest:
            # The element is IPTC's: `ipr` names whoever chose the code, seldom its vocabulary.
            provider = found.get("tobject.subject.ipr", "").strip().casefold()
            scheme, code = read_iptc_code(code) or (provider or UNNAMED, code)
            name = names[level_of(code)] or deepest
            yield {"scheme": scheme, "code": code or deepest, "name": name}


def _classifiers(document: etree._Element) -> Iterator[dict[str, str | None]]:
    """The subjects of the whole document in the sender's vocabularies."""
    for content in document.iterfind("head//identified-content"):
        for found in content:
            text = text_of(found)
            code = found.get("value") or found.get("location-code") or text
            if code and (found.tag == "classifier" or found.tag in IDENTIFIED):
                scheme, code = _code_of(found, code.strip())
                named = found.get("type") if found.tag == "classifier" else None
                yield {"scheme": scheme, "code": code, "name": text or named}


def _code_of(found: etree._Element, code: str) -> Code:
    """The code in the vocabulary that its element names, else in its `type` or tag."""
    vocabulary = found.get("idsrc") or found.get("code-source")
    scheme = vocabulary or found.get("type") or str(found.tag)
    return read_iptc_code(code, vocabulary) or (scheme.strip().casefold() or UNNAMED, code)


def _designations(document: etree._Element) -> Iterator[dict[str, str | None]]:
    for element, name in DESIGNATIONS:
        for value in attributes(document, f"{DOCDATA}/{element}", name):
            yield {"scheme": element, "code": value, "name": value}


def _event_places(document: etree._Element) -> Iterator[str]:
    for found in document.iterfind(f"{DOCDATA}/evloc"):
        parts = (found.get(name, "") for name in ("city", "county-dist", "state-prov", "iso-cc"))
        yield ", ".join(dict.fromkeys(part.strip() for part in parts if part.strip()))


def _usage_terms(document: etree._Element) -> Iterator[str]:
    for found in document.iterfind(f"{DOCDATA}/doc.rights"):
        yield from filter(None, (found.get(name, "").strip() for name in TERMS))
    for found in document.iterfind(f"{BODY_HEAD}/rights"):
        yield from filter(None, [clean(found.text or "")])
        yield from filter(None, (text_of(found.find(f"rights.{name}")) for name in TERMS))


def _copyright_notice(document: etree._Element) -> str | None:
    path = f"{DOCDATA}/doc.copyright"
    year, holder = attribute(document, path, "year"), attribute(document, path, "holder")
    return f"© {year} {holder}" if year and holder else None


def _updates(document: etree._Element) -> list[str]:
    """The documents that this one changes or corrects."""
    changed = attributes(document, DOCDATA, "management-doc-idref")
    return changed + attributes(document, f"{DOCDATA}/correction", "id-string")
