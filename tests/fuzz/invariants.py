"""What holds of each stage whatever comes."""

from collections.abc import Iterable
from itertools import pairwise
from urllib.parse import urlsplit

from runtime.handler import Outcome
from runtime.reading.reader import STAGE_DEFECT
from schemas.article import Article, ArticleEvent, EnrichedItem, EventKind, Mention, TimeExpression
from schemas.correspondent import Correspondent
from schemas.item import WireItem
from schemas.topics import ARTICLES, LATEST
from services.ingest.formats import Format
from tests.fuzz.desk import INGEST, Handled, handle
from tests.unit.ingest.html.safe_markup import unsafe_in

HARMFUL = frozenset({"javascript", "data", "vbscript", "file", "blob"})
"""Schemes of links that no format passes on."""
BY_ENRICH = frozenset({"dateline", "language", "warnings"})
"""The fields of an item that enrich may change."""
WITHOUT_COPY = (EventKind.WITHHELD, EventKind.KILLED)


def checked(
    copy: bytes, content_type: str | None = None, read_as: Format | None = None
) -> list[Outcome]:
    """The outcomes of a record of copy in ingest, what follows in all three stages being checked.

    `read_as` is its format; without it the format is detected.

    Raises AssertionError, or whatever comes out of a stage, which nothing may.
    """
    return list(examined(copy, INGEST, content_type, read_as)[0].outcomes)


def examined(
    value: bytes,
    first: int = INGEST,
    content_type: str | None = None,
    read_as: Format | None = None,
) -> list[Handled]:
    """What each stage made of a record of the topic that stage number `first` reads, checked."""
    found = list(handle(value, first, content_type, read_as))
    tagged: set[str] = set()
    for each in found:
        assert each.outcomes, each.stage
        for outcome in each.outcomes:
            _check(each, outcome, tagged)
    return found


def _check(handled: Handled, outcome: Outcome, tagged: set[str]) -> None:
    if outcome.rejection:
        assert outcome.rejection.reason != STAGE_DEFECT, outcome.rejection.error
        assert len(outcome.rejection.error.splitlines()) == 1, outcome.rejection
        # A kill that reaches too many is carried out as far as it goes.
        assert handled.stage == "publish" or outcome.name == "dead-letter"
    if outcome.name == "dead-letter":
        assert outcome.rejection
        assert not outcome.emits
    elif handled.stage == "ingest":
        _check_item(outcome)
    elif handled.stage == "enrich":
        _check_tags(handled, outcome, tagged)
    else:
        _check_events(outcome)


def _check_item(outcome: Outcome) -> None:
    item = WireItem.from_bytes(outcome.emits[0].value)
    assert item.id == outcome.emits[0].key
    assert all(paragraph.strip() for paragraph in item.body)
    _check_links(item)


def _check_links(item: WireItem) -> None:
    """Checked where ingest wrote it; the stages behind pass it on."""
    assert unsafe_in(item.body_html or "") == []
    for each in item.associations:
        assert _scheme(each.href) not in HARMFUL, each.href


def _scheme(link: str) -> str:
    """As a browser reads it, which leaves out blanks and control characters."""
    try:
        return urlsplit("".join(sign for sign in link if sign > " ")).scheme.lower()
    except ValueError:
        return ""


def _check_tags(handled: Handled, outcome: Outcome, tagged: set[str]) -> None:
    given = WireItem.from_bytes(handled.record.value)
    item = EnrichedItem.from_bytes(outcome.emits[0].value)
    for name in WireItem.model_fields.keys() - BY_ENRICH:
        assert getattr(item, name) == getattr(given, name), name
    _check_spans(item, item.dates)
    mentions = [mention for entity in item.entities for mention in entity.mentions]
    _check_spans(item, mentions)
    ordered = sorted((each.paragraph, each.start, each.end) for each in mentions)
    for before, after in pairwise(ordered):
        assert before[0] < after[0] or before[2] <= after[1], "mentions overlap"
    # What an earlier version in the same record said need not be in this one.
    for correspondent in item.correspondents if item.id not in tagged else ():
        _check_evidence(item, correspondent)
    tagged.add(item.id)


def _check_spans(item: EnrichedItem, spans: Iterable[Mention | TimeExpression]) -> None:
    for span in spans:
        assert 0 <= span.start < span.end
        assert item.body[span.paragraph][span.start : span.end] == span.text


def _check_evidence(item: EnrichedItem, correspondent: Correspondent) -> None:
    copy = {
        "byline": [item.byline or ""],
        "biography": item.biography,
        "sign_off": [item.sign_off or ""],
    }
    for each in correspondent.evidence:
        # What an earlier item of the same record said is not in this one.
        if each.said_in == item.id:
            assert copy[each.origin][each.paragraph][each.start : each.end] == each.text


def _check_events(outcome: Outcome) -> None:
    for emit in outcome.emits:
        if emit.topic is ARTICLES:
            event = ArticleEvent.from_bytes(emit.value)
            assert event.id == emit.key
            assert not (event.event in WITHOUT_COPY and (event.body or event.headline))
        elif emit.topic is LATEST and emit.value is not None:
            assert Article.from_bytes(emit.value).id == emit.key
