"""One entry of a feed as `Copy`."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from lxml import etree

from schemas.addresses import safe_link
from schemas.item import Association, Status
from services.ingest.copy import Copy
from services.ingest.fields.embargo import StatedEmbargo, read_embargo_field
from services.ingest.fields.language_tag import is_language_tag
from services.ingest.fields.links import deduplicate
from services.ingest.fields.statuses import EMBARGOED, folded_word, read_status
from services.ingest.fields.unread import Text, texts_in_xml, with_unread
from services.ingest.fields.vocabulary import URGENCIES
from services.ingest.formats.feed import element_names as names
from services.ingest.formats.feed.content import Content, contents_at, is_page_chrome, read_line
from services.ingest.formats.feed.defaults import LANG, Defaults, authors_at
from services.ingest.formats.feed.elements import Elements
from services.ingest.formats.feed.links import base_in, links_of, page_of
from services.ingest.formats.feed.subjects import keywords_of, subjects_of
from services.ingest.formats.feed.wordpress import (
    OWN,
    author_named,
    check_article,
    expand,
    is_post,
    status_of,
)
from services.ingest.html.text import sanitise
from services.ingest.input.timestamps import TimeStyle, read_stated_time, read_time
from services.ingest.input.xml import text_of
from services.ingest.text.copyright import holder_in
from services.ingest.text.spaces import clean
from services.ingest.text.urls import resolve_url

ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
BLOCK_TAG = re.compile(r"</?(?:p|div|br|li|h[1-6])\b[^<>]*>", re.IGNORECASE)
POINT = re.compile(r"-?\d{1,3}(?:\.\d+)?[ ,]+-?\d{1,3}(?:\.\d+)?")


def copy_of_entry(entry: etree._Element, defaults: Defaults, style: TimeStyle) -> Copy:
    """The copy of an entry, completed by what its feed says.

    Raises UnreadableCopyError, `too-large`.
    """
    if entry.tag == "at.deleted-entry":
        return _tombstone(entry, style)
    elements = Elements(entry)
    check_article(elements)
    if is_post(elements):
        for each in elements.at("content.encoded"):
            expand(each)
    stated = [part for each in texts_in_xml(entry) for part in _parts(each)]
    return with_unread(_Reader(entry, defaults, style).copy(), stated)


def _parts(text: Text) -> Iterator[Text]:
    """The paragraphs of a text that are not the site's own."""
    for part in BLOCK_TAG.split(text.text):
        if not is_page_chrome(part) and not text.name.startswith(OWN):
            yield Text(text.name, part)


def _tombstone(entry: etree._Element, style: TimeStyle) -> Copy:
    """The kill of an entry that its sender took back (RFC 6721, section 3)."""
    when = read_time(entry.get("when"), style)
    return Copy(
        guid=clean(entry.get("ref", "")) or None,
        status=Status.CANCELED,
        signal="kill",
        sent_at=when and when.value,
        ednote=text_of(entry.find("at.comment")) or None,
    )


class _Stated(NamedTuple):
    """What an entry states of its use."""

    status: Status | None = None
    words: str | None = None
    embargo: StatedEmbargo = StatedEmbargo()


class _Reader:
    """Reads the fields of one entry and collects the warnings."""

    def __init__(self, entry: etree._Element, defaults: Defaults, style: TimeStyle) -> None:
        self._entry = Elements(entry)
        self._defaults = defaults
        self._style = style
        self._warnings = list(defaults.warnings)

    def copy(self) -> Copy:
        base = base_in(self._entry.element) or self._defaults.base
        content, abstract = self._content()
        associations = (*links_of(self._entry, base), *_resolved(content.pictures, base))
        sent_at, created_at = self._times()
        stated = self._status()
        embargo = stated.embargo
        self._warnings += filter(None, [embargo.warning])
        notes = embargo.note, self._entry.text(names.EDNOTE)
        urgency, urgency_original = self._urgency()
        notice = self._entry.text(names.NOTICE) or self._defaults.notice
        return Copy(
            guid=self._guid(),
            version=self._version(),
            status=stated.status,
            status_words=stated.words,
            urgency=urgency,
            urgency_original=urgency_original,
            language=self._language(),
            headline=self._headline(),
            slugline=self._entry.text(names.SLUGLINE),
            byline=self._byline(),
            dateline=self._entry.text(names.DATELINE),
            body=content.paragraphs,
            body_html=sanitise(content.markup or "", base).strip() or None,
            abstract=abstract,
            keywords=keywords_of(self._entry),
            subjects=subjects_of(self._entry),
            genre=self._entry.text(names.GENRE),
            located=self._located(),
            sent_at=sent_at,
            created_at=created_at,
            embargo_until=embargo.until,
            embargo_indefinite=embargo.is_indefinite,
            embargo_words=self._entry.text(names.EMBARGO) or stated.words,
            expires_at=self._moment("expires_at", names.EXPIRES),
            ednote=". ".join(filter(None, notes)) or None,
            usage_terms=self._entry.text(names.USAGE) or self._license(base),
            copyright_holder=self._entry.text(names.HOLDER) or holder_in(notice),
            copyright_notice=notice,
            provider=self._entry.text(names.PROVIDER) or self._defaults.name,
            associations=deduplicate(associations),
            updates=tuple(self._entry.texts(names.REPLACES)),
            warnings=tuple(self._warnings),
        )

    def _content(self) -> tuple[Content, str | None]:
        """The longest of the texts, and the first summary that differs from it."""
        texts = list(contents_at(self._entry, names.CONTENT))
        if not texts:
            return Content(()), None
        fullest = max(texts, key=lambda content: len(content.text))
        summaries = contents_at(self._entry, names.ABSTRACT)
        others = (summary.text for summary in summaries if summary.text != fullest.text)
        return fullest, next(others, None)

    def _headline(self) -> str:
        lines = (read_line(found) for path in names.HEADLINE for found in self._entry.at(path))
        return next(filter(None, lines), "")

    def _guid(self) -> str | None:
        about = clean(self._entry.element.get(ABOUT, ""))
        return self._entry.text(names.GUID) or about or page_of(self._entry)

    def _version(self) -> int | None:
        value = self._entry.text(names.VERSION)
        if value is None:
            return None
        if re.fullmatch(r"\d{1,9}", value):
            return int(value)
        self._warnings.append(f"version: {value[:40]!r} is not a whole number; left out")
        return None

    def _byline(self) -> str | None:
        """The byline as printed, else the authors; in Atom those of the feed are the entry's."""
        if printed := self._entry.texts(names.BYLINE):
            return "; ".join(printed)
        authors = authors_at(self._entry, names.AUTHORS)
        if authors and is_post(self._entry):
            return author_named(authors, self._defaults.logins)
        return authors or self._defaults.authors

    def _times(self) -> tuple[datetime | None, datetime | None]:
        """When this version was sent, and when the first one was, where the two differ."""
        updated = self._moment("updated", names.UPDATED)
        published = self._moment("published", names.PUBLISHED)
        created = self._moment("created_at", names.CREATED)
        return updated or published, created or (published if updated else None)

    def _status(self) -> _Stated:
        """What the entry's draft mark, else its status, says (RFC 5023, 13.1.1; APCM)."""
        embargo = read_embargo_field(self._entry.text(names.EMBARGO), self._style)
        if self._entry.text(("app.control/app.draft",)) == "yes":
            return _Stated(Status.WITHHELD, "draft", embargo)
        if post := status_of(self._entry):
            return _Stated(*post, embargo)
        for element in self._entry.at(names.STATUS):
            words = text_of(element)
            if folded_word(words) == EMBARGOED:
                changes = read_embargo_field(element.get("statusChangeOn") or True, self._style)
                return _Stated(None, words, embargo if embargo.until else changes)
            status, warning = read_status(words)
            self._warnings += filter(None, [warning])
            return _Stated(status, words, embargo)
        return _Stated(embargo=embargo)

    def _urgency(self) -> tuple[int | None, str | None]:
        for element in self._entry.at(names.PRIORITY):
            level = element.get("Numeric") or element.get("Legacy") or text_of(element)
            number = level if re.fullmatch("[1-9]", level) else URGENCIES.get(level.casefold())
            return (int(number) if number else None), level or None
        value = self._entry.text(names.CAP_URGENCY)
        return (names.CAP_URGENCIES.get(value.casefold()), value) if value else (None, None)

    def _language(self) -> str | None:
        """The language of the entry, else of the element around it."""
        value = self._entry.text(names.LANGUAGE) or self._entry.element.get(LANG)
        around = self._defaults.language or self._defaults.stated_language
        language = clean(value or around or "").replace("_", "-")
        return language if is_language_tag(language) else None

    def _located(self) -> str | None:
        """The places that the entry names, else the latitude and longitude of its point."""
        if named := self._entry.texts(names.LOCATED):
            return ", ".join(dict.fromkeys(named))
        point = self._entry.text(names.POINT) or " ".join(
            self._entry.texts(names.LATITUDE_LONGITUDE)
        )
        return point if POINT.fullmatch(point) else None

    def _license(self, base: str | None) -> str | None:
        links = self._entry.at("atom.link")
        stated = (link.get("href") for link in links if link.get("rel") == "license")
        return safe_link(next(stated, None), base)

    def _moment(self, field: str, paths: Sequence[str]) -> datetime | None:
        return read_stated_time(field, self._entry.text(paths), self._style, self._warnings)


def _resolved(pictures: Sequence[Association], base: str | None) -> Iterator[Association]:
    for picture in pictures:
        if href := resolve_url(base, picture.href):
            yield picture.model_copy(update={"href": href})
