"""`Copy` out of named values: the fields of a JSON object, the header lines of a text."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from schemas.item import Association, Status, Subject
from services.ingest.copy import Copy
from services.ingest.fields.authors import biographies, creators_line
from services.ingest.fields.concepts import UNNAMED, read_code, read_subject
from services.ingest.fields.item_classes import read_class
from services.ingest.fields.language_tag import is_language_tag
from services.ingest.fields.links import read_associations, read_renditions, with_pictures
from services.ingest.fields.reader import (
    MAX_LISTED,
    Fields,
    by_folded_name,
    is_number,
    listed,
)
from services.ingest.fields.statuses import EMBARGOED, folded_word, read_status
from services.ingest.fields.vocabulary import SIGNALS, URGENCIES
from services.ingest.html.pictures import split_pictures
from services.ingest.html.text import html_paragraphs, is_html, sanitise
from services.ingest.input.limits import MAX_LINES, too_large
from services.ingest.text.paragraphs import paragraphs
from services.ingest.text.spaces import clean

NOT_ADDED = re.compile("header|nonpublic")
"""Parts of a notepad by their names: its heading, and contacts."""


def copy_of(
    fields: Fields,
    *,
    body: Sequence[str] | None = None,
    body_html: str | None = None,
    warnings: Iterable[str] = (),
) -> Copy:
    """The copy that some fields state.

    `body` and `body_html` (sanitised) come from formats where they are no fields.

    Raises UnreadableCopyError: `bad-field`, `too-large`.
    """
    # Formats with a body of their own have read its markup already.
    media: Sequence[Association] = ()
    if body is None:
        markup = _markup(fields) or ""
        # Copy without a guid is identified by its text, which had the captions in Wiredesk 0.1.
        if fields.value("guid"):
            markup, media = split_pictures(markup)
        body = _body(fields, markup)
        body_html = body_html or sanitise(markup) or None
    embargo_until, embargo_indefinite, embargo_note = _embargo(fields)
    ednote = _ednote(fields)
    urgency, urgency_original = _urgency(fields)
    copy = Copy(
        guid=fields.text("guid"),
        version=fields.number("version"),
        status=_status(fields),
        status_words=fields.text("status"),
        signal=_signal(fields),
        signal_words=fields.joined("signal", " "),
        urgency=urgency,
        urgency_original=urgency_original,
        language=_language(fields),
        item_class=read_class(fields.value("item_class")),
        headline=fields.text("headline") or "",
        slugline=fields.text("slugline"),
        byline=_byline(fields),
        dateline=_dateline(fields),
        body=tuple(body),
        body_html=body_html,
        abstract=fields.joined("abstract", " "),
        keywords=fields.texts("keywords"),
        subjects=tuple(_subjects(fields)),
        genre=fields.joined("genre", ", "),
        located=fields.joined("located", ", "),
        sent_at=fields.moment("sent_at"),
        created_at=fields.moment("created_at"),
        embargo_until=embargo_until,
        embargo_indefinite=embargo_indefinite,
        embargo_words=_embargo_words(fields),
        expires_at=fields.moment("expires_at"),
        ednote=". ".join(part for part in (embargo_note, ednote) if part) or None,
        usage_terms=fields.joined("usage_terms", " "),
        copyright_holder=fields.joined("copyright_holder", ", "),
        copyright_notice=fields.joined("copyright_notice", " "),
        provider=fields.joined("provider", ", "),
        associations=tuple(_associations(fields)),
        sign_off=fields.joined("sign_off", " "),
        biography=_paragraphs(fields, "biography") or biographies(fields.value("byline")),
        service=fields.text("service"),
        sequence=fields.text("sequence"),
        take=fields.number("take"),
        updates=fields.texts("updates"),
        warnings=(*warnings, *fields.warnings),
    )
    return with_pictures(copy, media)


def _status(fields: Fields) -> Status | None:
    word = fields.text("status")
    if word is None or (_is_embargoed(fields) and fields.value("embargo_until")):
        return None
    status, warning = read_status(word)
    if warning:
        fields.warnings.append(warning)
    return status


def _is_embargoed(fields: Fields) -> bool:
    """Whether the status is `embargoed`, which may have its end beside it."""
    return folded_word(fields.text("status") or "") == EMBARGOED


def _signal(fields: Fields) -> str | None:
    word = fields.joined("signal", " ")
    return SIGNALS.get(folded_word(word), word) if word else None


def _urgency(fields: Fields) -> tuple[int | None, str | None]:
    """Urgency 1 to 9, and what the sender wrote."""
    original = fields.text("urgency")
    if original is None:
        return None, None
    digit = re.fullmatch(r"([1-9])(?:\.0+)?", original)
    number = int(digit[1]) if digit else URGENCIES.get(original.casefold())
    if number is None:
        fields.warnings.append(f"urgency: {original[:40]!r} is on no scale that is known")
    return number, digit[1] if digit else original


def _language(fields: Fields) -> str | None:
    language = (fields.text("language") or "").replace("_", "-")
    if language and not is_language_tag(language):
        fields.refuse("language", language, "a code such as en or de-AT")
        return None
    return language or None


def _byline(fields: Fields) -> str | None:
    """The byline as printed; the names of several authors are joined."""
    value = fields.value("byline")
    if isinstance(value, str):
        return clean(value) or None
    for part in listed(value):
        if not isinstance(part, str | Mapping) and not is_number(part):
            fields.refuse("byline", part, "text")
    return creators_line(value)


def _dateline(fields: Fields) -> str | None:
    value = fields.value("dateline")
    if isinstance(value, Mapping) and not value.get("text"):
        places = value.get("places")
        return clean(", ".join(str(place) for place in listed(places))) or None
    return fields.joined("dateline", ", ")


def _embargo(fields: Fields) -> tuple[datetime | None, bool, str | None]:
    """The end of the embargo, whether it is until further notice, and a note."""
    stated = fields.embargo()
    if stated.warning:
        fields.warnings.append(stated.warning)
    indefinite = fields.value("embargo_indefinite") is True or stated.is_indefinite
    return stated.until, indefinite, stated.note


def _embargo_words(fields: Fields) -> str | None:
    """The field of the embargo as written, where it is text; else a status that says so."""
    until = fields.value("embargo_until")
    if until is not None and not isinstance(until, bool):
        return clean(str(until)) or None
    return fields.text("status") if _is_embargoed(fields) else None


def _ednote(fields: Fields) -> str | None:
    """One note or several, and the notepad of dpa: an object of pieces of HTML.

    Of a notepad beside notes only what they do not say is added, nothing private and no heading.
    """
    notes = fields.joined("ednote", " ")
    notepad = fields.value("notepad")
    if not isinstance(notepad, Mapping):
        return notes
    parts = [each for each in notepad.items() if isinstance(each[1], str) and is_html(each[1])]
    if not notes:
        return " ".join(words for _, part in parts for words in html_paragraphs(part)) or None
    public = (part for name, part in parts if not NOT_ADDED.search(str(name)))
    added = (words for part in public for words in html_paragraphs(part) if " " in words)
    return " ".join((notes, *(words for words in added if words not in notes)))


def _markup(fields: Fields) -> str | None:
    """The HTML of the body, in its own field or in that of the text, with the infobox after it."""
    for field in ("body_html", "body"):
        value = fields.value(field)
        if isinstance(value, str) and (field == "body_html" or is_html(value)):
            box = fields.value("infobox")
            return f"{value}\n{box}" if isinstance(box, str) and is_html(box) else value
    return None


def _body(fields: Fields, markup: str) -> tuple[str, ...]:
    """The paragraphs of the text, else of the HTML, else of the caption."""
    value = fields.value("body")
    if value is None or (isinstance(value, str) and is_html(value)):
        return html_paragraphs(markup) if markup else _caption(fields)
    return _paragraphs(fields, "body")


def _caption(fields: Fields) -> tuple[str, ...]:
    """The first caption, or description with a role, as paragraphs."""
    first = next(iter(listed(fields.value("caption"))), None)
    if isinstance(first, Mapping):
        first = first.get("description") or first.get("value") or first.get("text")
    return paragraphs(first) if isinstance(first, str) else ()


def _paragraphs(fields: Fields, field: str) -> tuple[str, ...]:
    """A field that is a text, or a list of paragraphs, `too-large` beyond MAX_LINES."""
    parts = listed(fields.value(field))
    if len(parts) > MAX_LINES:
        raise too_large(f"{MAX_LINES:,} paragraphs")
    found: list[str] = []
    for part in parts:
        if isinstance(part, str):
            found += html_paragraphs(part) if is_html(part) else paragraphs(part)
        elif is_number(part):
            found.append(str(part))
        elif part is not None:
            fields.refuse(field, part, "text or a list of paragraphs")
    return tuple(found)


def _subjects(fields: Fields) -> Iterator[Subject]:
    parts = listed(fields.value("subjects"))
    if len(parts) > MAX_LISTED:
        fields.warnings.append(f"subjects: only the first {MAX_LISTED:,} are kept")
    for part in parts[:MAX_LISTED]:
        if isinstance(part, Mapping):
            texts = {name: clean(value) for name, value in part.items() if isinstance(value, str)}
            found = read_subject(by_folded_name(texts))
        elif isinstance(part, str) and clean(part):
            scheme, code = read_code(clean(part)) or (UNNAMED, clean(part))
            found = Subject(scheme=scheme, code=code, name=None if scheme != UNNAMED else code)
        else:
            found = None
        if found:
            yield found


def _associations(fields: Fields) -> Iterator[Association]:
    """Each link once, in the order in which they come."""
    value = fields.value("associations")
    if any(not isinstance(part, str | Mapping) for part in listed(value)):
        fields.refuse("associations", value, "links, or objects with one")
    links = (
        *read_associations(value),
        *read_renditions(fields.value("renditions")),
        *read_associations(fields.value("links")),
    )
    seen: dict[tuple[str, str], Association] = {}
    for link in links:
        seen.setdefault((link.rel, link.href), link)
    yield from seen.values()
