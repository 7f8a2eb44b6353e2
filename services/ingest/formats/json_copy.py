"""JSON copy: an article's field names or ones like them; lists and NDJSON; slightly broken too."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lxml import html

from schemas.item import Association, Subject
from services.ingest.copy import Copy, Item, UnreadableCopyError
from services.ingest.decoding import decode
from services.ingest.formats.json_repair import repair
from services.ingest.text.paragraphs import paragraphs_of
from services.ingest.text.spaces import tidy

NAME = "json"
CONTENT_TYPES = frozenset(
    {"application/json", "application/x-ndjson", "application/ndjson", "text/json"}
)
ALIASES: Mapping[str, tuple[str, ...]] = {
    "guid": ("provider_guid", "guid", "uri", "id"),
    "version": ("version", "revision"),
    "status": ("status", "pubstatus", "pubStatus"),
    "signal": ("signal",),
    "urgency": ("urgency", "priority"),
    "language": ("language", "lang"),
    "headline": ("headline", "title"),
    "slugline": ("slugline", "slug"),
    "byline": ("byline", "by", "author"),
    "body_html": ("body_html", "bodyHtml"),
    "abstract": ("abstract", "summary", "description"),
    "genre": ("genre",),
    "located": ("located", "location"),
    "sent_at": ("sent_at", "sent", "versioncreated", "versionCreated", "date", "published"),
    "created_at": ("created_at", "created", "firstcreated", "firstCreated"),
    "embargo_until": ("embargo_until", "embargoed", "embargo"),
    "expires_at": ("expires_at", "expires"),
    "ednote": ("ednote", "editor_note", "note"),
    "usage_terms": ("usage_terms", "usageterms", "usageTerms"),
    "copyright_holder": ("copyright_holder", "copyrightholder", "copyrightHolder"),
    "copyright_notice": ("copyright_notice", "copyrightnotice", "copyrightNotice"),
    "provider": ("provider", "agency", "infosource"),
    "service": ("service",),
    "sequence": ("sequence", "sequence_number"),
    "take": ("take",),
    "sign_off": ("sign_off",),
}
"""Our names, and what a field may be called; the first that is there counts."""

ITEMS = ("items", "articles", "stories")
"""Names under which a wrapper holds its items."""

_BLOCKS = {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "tr", "br"}


def sniff(raw: bytes) -> bool:
    """Does it begin as a JSON object, or a list of them, does?"""
    head = raw.lstrip(b"\xef\xbb\xbf \t\r\n\x00\xff\xfe")[:64].replace(b"\x00", b"")
    return bool(re.match(rb"\{\s*[\"'}]|\[\s*[\[{\]]", head))


def parse(raw: bytes, content_type: str | None) -> Sequence[Item]:
    """Every item. Raises UnreadableCopyError for what is no JSON even after repair."""
    text, warnings = decode(raw, content_type)
    values, repaired = _values(text)
    found = [_item(value, (*warnings, *repaired)) for value in values]
    if not found:
        raise UnreadableCopyError("no-text", "there are no items in it: send copy")
    return found


def _values(text: str) -> tuple[list[Any], tuple[str, ...]]:
    try:
        return _unwrapped(json.loads(text, strict=True)), ()
    except (ValueError, RecursionError) as error:
        whole = error
    lines = [line for line in text.split("\n") if line.strip()]
    try:
        return [json.loads(line) for line in lines], ()
    except (ValueError, RecursionError):
        pass
    try:
        return _unwrapped(repair(text)), ("the JSON was broken and has been repaired",)
    except (ValueError, RecursionError):
        raise UnreadableCopyError(
            "malformed-json",
            f"it begins as JSON but can't be read as such ({_brief(whole)}): was it cut off? "
            "Send it again whole",
        ) from whole


def _unwrapped(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    if isinstance(value, dict):
        for name in ITEMS:
            if isinstance(value.get(name), list):
                return list(value[name])
    return [value]


def _item(value: Any, warnings: tuple[str, ...]) -> Item:
    if not isinstance(value, dict):
        return UnreadableCopyError(
            "not-an-item", f"an item has to be a JSON object, not {_kind(value)}"
        )
    fields: dict[str, Any] = {}
    notes = list(warnings)
    for name, aliases in ALIASES.items():
        given = next((value[alias] for alias in aliases if value.get(alias) is not None), None)
        text = _text(given)
        if given is not None and text is None:
            notes.append(f"{name} is {_kind(given)}, not text: left out")
        fields[name] = text
    html_body = fields["body_html"]
    copy = Copy(
        NAME,
        **fields,
        dateline=_text(value.get("dateline")),
        body=_body(value.get("body"), html_body),
        biography=_paragraphs(value.get("biography")),
        keywords=tuple(_strings(value.get("keywords"))),
        subjects=tuple(_subjects(value.get("subjects", value.get("subject")))),
        associations=tuple(_associations(value.get("associations"))),
        updates=tuple(_strings(value.get("updates"))),
        embargo_indefinite=value.get("embargo_indefinite") is True,
        warnings=tuple(notes),
    )
    if not any((copy.headline, copy.body, copy.abstract, copy.status, copy.signal)):
        return UnreadableCopyError(
            "no-text", "it has neither headline nor body: name them `headline` and `body`"
        )
    return copy


def _text(given: Any) -> str | None:
    """A field that has to be text; numbers are taken as they are written."""
    if isinstance(given, str):
        return given.strip() or None
    if isinstance(given, int | float) and not isinstance(given, bool):
        return str(given)
    if isinstance(given, list) and given and all(isinstance(each, str) for each in given):
        return ", ".join(each.strip() for each in given)
    if isinstance(given, Mapping):
        return next((t for n in ("name", "text", "value") if (t := _text(given.get(n)))), None)
    return None


def _body(given: Any, html_body: str | None) -> tuple[str, ...]:
    if given is None:
        return _from_html(html_body) if html_body else ()
    if isinstance(given, str) and re.match(r"\s*<(p|div|h\d)\b", given, re.IGNORECASE):
        return _from_html(given)
    return _paragraphs(given)


def _paragraphs(given: Any) -> tuple[str, ...]:
    if isinstance(given, str):
        return paragraphs_of(given)
    if isinstance(given, list):
        return tuple(text for each in given if isinstance(each, str) and (text := tidy(each)))
    return ()


def _from_html(text: str) -> tuple[str, ...]:
    try:
        tree = html.fragment_fromstring(text, create_parent="div")
    except (ValueError, html.etree.ParserError):
        return paragraphs_of(text)
    for element in tree.iter():
        if element.tag in _BLOCKS:
            element.tail = "\n\n" + (element.tail or "")
            element.text = "\n\n" + (element.text or "") if element.tag != "br" else element.text
    return paragraphs_of(str(tree.text_content()))


def _strings(given: Any) -> Iterator[str]:
    values = re.split(r"[;,]", given) if isinstance(given, str) else given
    for each in values if isinstance(values, list) else []:
        if text := _text(each):
            yield text


def _subjects(given: Any) -> Iterator[Subject]:
    for each in given if isinstance(given, list) else []:
        if isinstance(each, Mapping) and (code := _text(each.get("code"))):
            scheme = _text(each.get("scheme")) or code.partition(":")[0]
            yield Subject(scheme=scheme, code=code.rpartition(":")[2], name=_text(each.get("name")))


def _associations(given: Any) -> Iterator[Association]:
    for each in given if isinstance(given, list) else []:
        if isinstance(each, Mapping) and (href := _text(each.get("href"))):
            yield Association(
                rel=_text(each.get("rel")) or "related",
                href=href,
                type=_text(each.get("type")),
                title=_text(each.get("title")),
            )


def _kind(value: Any) -> str:
    names = {dict: "an object", list: "a list", str: "text", bool: "true or false"}
    return names.get(type(value), "a number" if value is not None else "null")


def _brief(error: BaseException) -> str:
    return str(error).splitlines()[0][:120] if str(error) else type(error).__name__
