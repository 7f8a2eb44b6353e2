"""`Copy` out of a page: from its JSON-LD, else its `meta`, else its elements."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from schemas.addresses import safe_link
from schemas.item import Association, Status, Subject
from services.ingest.copy import Copy
from services.ingest.errors import no_copy
from services.ingest.fields.identifiers import of_page
from services.ingest.fields.language_tag import is_language_tag
from services.ingest.fields.links import deduplicate
from services.ingest.fields.statuses import read_status
from services.ingest.formats.html_page import markers
from services.ingest.formats.html_page.body import read_body
from services.ingest.formats.html_page.linked_data import (
    address_of,
    article_of,
    caption_of,
    named,
    person,
    topic_of,
)
from services.ingest.formats.html_page.main_content import drop_chrome
from services.ingest.formats.html_page.page import Page
from services.ingest.html.text import html_paragraphs, is_html
from services.ingest.input.timestamps import TimeStyle, read_stated_time
from services.ingest.input.xml import opening_of, text_of
from services.ingest.text.copy_gate import check_page
from services.ingest.text.copyright import holder_in
from services.ingest.text.foot.cards import AGE
from services.ingest.text.paragraphs import paragraphs
from services.ingest.text.publication_line import read_publication_line
from services.ingest.text.urls import resolve_url

SITE_BEHIND = re.compile(r"(?<!\s)\s++[|–—·•»-]\s++[^|–—·•»]{2,60}$")
"""The site's name after a page's title."""
AGE_BEHIND = re.compile(rf",?(?<!\s)\s++{AGE}$", re.IGNORECASE)
"""How long ago a story was put on the page, behind its author: `Ann Poe 2 hours ago`."""
NOTICE = re.compile(r"(?:©|\(c\)\s|copyright\b).{3,200}", re.IGNORECASE)
MAX_LINE_LENGTH = 200
MAX_TITLE_LENGTH = 1_000
MAX_OPENING = 2_000
"""Characters of an element in which a line is looked for."""
COMMA = re.compile(r"(?<!\s)\s*+[,;]\s*")
MAX_BODY_LENGTH = 500_000
FULLER = 1.5
"""How much longer JSON-LD's body has to be than the printed one to be taken instead of it."""


def copy_of_page(page: Page, style: TimeStyle, warnings: tuple[str, ...]) -> Copy:
    """The copy of a page. Raises UnreadableCopyError: `no-text`, `not-copy` or `too-large`."""
    return _Reader(page, style, warnings).copy()


class _Reader:
    """Reads the fields of one page and collects the warnings."""

    def __init__(self, page: Page, style: TimeStyle, warnings: tuple[str, ...]) -> None:
        self._page = page
        self._style = style
        self._warnings = list(warnings)
        self._printed = _printed_headline(page)
        self._article = article_of(page.root, self._printed)
        self._window = text_of(page.root.find(".//title"))[:MAX_TITLE_LENGTH]

    def copy(self) -> Copy:
        article, page, base = self._article, self._page, self._page.base
        headline = self._headline()
        byline, dateline = self._byline(), self._dateline()
        published, updated = self._published(), self._updated()
        notice = self._notice()
        links = tuple(self._links(base))
        # Only now: bylines, times and notices often stand in what is removed as chrome.
        drop_chrome(page.root)
        # Last, since it takes elements out of the tree.
        body = read_body(page.root, headline, base, self._style, is_fragment=page.is_fragment)
        texts, markup = self._body(body.paragraphs, body.markup)
        if not texts and not self._printed and not article.text("headline"):
            raise no_copy()
        check_page(headline or "", texts, self._window)
        identity = of_page(self._identifier() or page.meta(markers.GUID_META), self._address())
        copy = Copy(
            version=self._version(),
            status=self._status(),
            status_words=article.text("creativeWorkStatus"),
            signal="correction" if article.values("correction") else None,
            language=self._language(),
            headline=headline,
            byline=byline,
            dateline=dateline,
            body=texts,
            body_html=markup or None,
            abstract=body.summary or self._abstract(texts),
            biography=body.biography or self._biography(),
            keywords=self._keywords(),
            subjects=tuple(self._subjects()),
            genre=article.genre,
            located=article.text("contentLocation", "locationCreated")
            or page.meta(markers.LOCATED_META),
            sent_at=updated or published or self._moment("published", body.time),
            created_at=self._moment("created_at", article.text("dateCreated"))
            or (published if updated else None),
            expires_at=self._moment(
                "expires_at", article.text("expires") or page.meta(markers.EXPIRES_META)
            ),
            ednote=article.text("correction"),
            usage_terms=article.text("usageInfo", "license", "conditionsOfAccess")
            or safe_link(page.link("license"), base),
            copyright_holder=article.text("copyrightHolder") or holder_in(notice),
            copyright_notice=notice,
            provider=article.text("publisher", "sourceOrganization", "provider")
            or page.meta(markers.PROVIDER_META)
            or next(iter(page.marked_texts(frozenset({"source-org"}))), None),
            associations=deduplicate((*links, *body.pictures, *self._media(base))),
            warnings=tuple(self._warnings),
        )
        return identity.of(copy)

    def _identifier(self) -> str | None:
        """schema.org's `identifier`: a text, or a `PropertyValue`."""
        stated = self._article.values("identifier")
        values = (each.get("value") if isinstance(each, dict) else each for each in stated)
        return next(filter(None, map(named, values)), None)

    def _headline(self) -> str:
        stated = self._article.text("headline", "name") or self._printed
        titled = self._page.meta(markers.HEADLINE_META) or self._window
        return stated or SITE_BEHIND.sub("", titled)

    def _body(self, printed: tuple[str, ...], markup: str) -> tuple[tuple[str, ...], str]:
        """The body as printed, or JSON-LD's where the page prints only its beginning."""
        stated = self._article.values("articleBody")
        if not stated or not isinstance(stated[0], str) or len(stated[0]) > MAX_BODY_LENGTH:
            return printed, markup
        found = html_paragraphs(stated[0]) if is_html(stated[0]) else paragraphs(stated[0])
        if sum(map(len, found)) > FULLER * sum(map(len, printed)):
            return found, ""
        return printed, markup

    def _abstract(self, body: Sequence[str]) -> str | None:
        stated = self._article.text("description", "abstract")
        abstract = stated or self._page.meta(markers.ABSTRACT_META)
        return abstract if abstract not in body[:1] else None

    def _byline(self) -> str | None:
        """The authors in JSON-LD with their titles, else the byline as printed, else the `meta`
        ones.
        """
        people = [each for each in map(person, self._article.values("author", "creator")) if each]
        if people:
            return "; ".join(dict.fromkeys(people))
        printed = self._page.marked_texts(markers.BYLINE_MARKS)
        if short := [text for text in printed if len(text) <= MAX_LINE_LENGTH]:
            # A time stands behind the author of one story: other stories are listed below it.
            own = [each for at, each in enumerate(short) if at == 0 or not AGE_BEHIND.search(each)]
            return "; ".join(dict.fromkeys(AGE_BEHIND.sub("", each) for each in own))
        named_in_meta = self._page.metas(markers.AUTHOR_META)
        return "; ".join(each for each in named_in_meta if "://" not in each) or None

    def _biography(self) -> tuple[str, ...]:
        people = [each for each in self._article.values("author") if isinstance(each, dict)]
        texts = (named(each.get("description")) for each in people)
        return tuple(text for text in texts if text)

    def _dateline(self) -> str | None:
        printed = self._page.marked_texts(markers.DATELINE_MARKS)
        lines = (self._article.text("dateline"), *printed)
        return next(
            (each for each in lines if each and not read_publication_line(each, self._style)), None
        )

    def _published(self) -> datetime | None:
        stated = self._article.text("datePublished") or self._page.meta(markers.PUBLISHED_META)
        return self._moment("published", stated or self._printed_time(markers.PUBLISHED_MARKS, "*"))

    def _updated(self) -> datetime | None:
        stated = self._article.text("dateModified") or self._page.meta(markers.UPDATED_META)
        return self._moment("updated", stated or self._printed_time(markers.UPDATED_MARKS, ""))

    def _printed_time(self, marks: frozenset[str], other: str) -> str | None:
        """The time of a marked element, or with `*` of the first `time` of all."""
        root = self._page.root
        for element in (*self._page.marks.outermost(marks), *(root.iter("time") if other else ())):
            times = (element, *element.iter("time"))
            stated = (each.get("datetime") or each.get("content") for each in times)
            text = opening_of(element, MAX_OPENING)
            value = next(filter(None, stated), None) or element.get("title")
            if found := value or read_publication_line(text, self._style):
                return found
        return None

    def _notice(self) -> str | None:
        stated = self._article.text("copyrightNotice") or self._page.meta(markers.NOTICE_META)
        lines = self._page.marks.outermost(frozenset({"copyright"}))
        footers = (*lines, *self._page.root.iter("footer", "small"))
        printed = (NOTICE.search(opening_of(each, MAX_OPENING)) for each in footers)
        return stated or next((match[0].strip() for match in printed if match), None)

    def _language(self) -> str | None:
        stated = self._article.text("inLanguage") or self._page.language
        language = (stated or self._page.meta(markers.LANGUAGE_META) or "").replace("_", "-")
        return language if is_language_tag(language) else None

    def _version(self) -> int | None:
        value = self._article.text("version")
        return int(value) if value and re.fullmatch(r"\d{1,9}", value) else None

    def _status(self) -> Status | None:
        """schema.org's `creativeWorkStatus`: Draft, Published, Retracted, …"""
        words = self._article.text("creativeWorkStatus")
        if words is None:
            return None
        status, warning = read_status(words)
        self._warnings += filter(None, [warning])
        return status

    def _keywords(self) -> tuple[str, ...]:
        stated = self._article.texts("keywords") or self._page.metas(markers.KEYWORD_META)
        words = (word for each in stated for word in COMMA.split(each))
        return tuple(dict.fromkeys(filter(None, words)))

    def _subjects(self) -> Iterator[Subject]:
        sections = self._article.texts("articleSection") or self._page.metas(markers.SECTION_META)
        for section in sections:
            yield Subject(scheme="section", code=section)
        for about in self._article.values("about"):
            if topic := topic_of(about):
                yield topic
            elif name := named(about):
                yield Subject(scheme="about", code=name)

    def _address(self) -> str | None:
        page = self._page
        stated = self._article.text("url", "mainEntityOfPage", "@id")
        address = page.link("canonical") or page.meta(("og:url",)) or stated
        return safe_link(address, page.base)

    def _links(self, base: str | None) -> Iterator[Association]:
        if address := self._address():
            yield Association(rel="canonical", href=address)

    def _media(self, base: str | None) -> Iterator[Association]:
        """Pictures, video and audio that JSON-LD and `meta` name."""
        for rel, names, in_meta in (
            ("picture", ("image",), markers.PICTURE_META),
            ("video", ("video",), markers.VIDEO_META),
            ("audio", ("audio",), markers.AUDIO_META),
        ):
            for value in (*self._article.values(*names), *self._page.metas(in_meta)):
                if href := resolve_url(base, address_of(value)):
                    yield Association(rel=rel, href=href, title=caption_of(value))

    def _moment(self, field: str, value: str | None) -> datetime | None:
        return read_stated_time(field, value, self._style, self._warnings)


def _printed_headline(page: Page) -> str | None:
    """The headline as printed on the page."""
    marks = page.marks.outermost(markers.HEADLINE_MARKS)
    texts = (opening_of(each, MAX_OPENING) for each in (*marks, *page.root.iter("h1")))
    return next((text for text in texts if 0 < len(text) <= 2 * MAX_LINE_LENGTH), None)
