"""Items to be written, with whatever text."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from hypothesis import strategies as st

from schemas.item import Association, Provenance, Status, Subject, WireItem
from services.ingest.html.text import is_html
from services.ingest.input.charset import repair_mojibake
from services.ingest.text.foot.credits import is_sign_off
from services.ingest.text.paragraphs import paragraphs
from services.ingest.text.spaces import clean

RECEIVED = datetime(2026, 11, 24, 12, tzinfo=UTC)
PROVENANCE = Provenance(format="json", topic="wire.raw", partition=0, offset=0, sha256="")


def item(**fields: Any) -> WireItem:
    return WireItem(
        id="tarn-1", source="tarn", received_at=RECEIVED, provenance=PROVENANCE, digest="", **fields
    )


def item_of(headline: str, body: list[str], markup: str, code: str) -> WireItem:
    """An item with some text wherever the schema takes any."""
    return item(
        headline=headline,
        body=tuple(body),
        body_html=markup,
        signal=code,
        language=code,
        subjects=(Subject(scheme=code, code=code),),
        associations=(Association(rel=code, href=code),),
    )


def is_plain(text: str) -> bool:
    """Whether reading may not see anything in a text but the text."""
    whole = paragraphs(text) == (text,) and repair_mojibake(text).text == text
    return whole and not is_html(text) and not is_sign_off(text)


TEXTS = st.text(max_size=12).map(clean).filter(is_plain) | st.sampled_from(
    [
        "Tide & time",
        "a < b > c",
        "&amp; &eacute;",
        '“Quoted” "it’s"',
        "Zoë, 李明 🌊",
        "a ]]> b",
        "a | b",
        "a\\b",
    ]
)
MAYBE = st.none() | TEXTS
CODES = st.from_regex(r"[A-Za-z0-9._-]{1,8}", fullmatch=True)
HREFS = st.from_regex(r"(?:https://x\.example/|urn:x:|[a-z])[A-Za-z0-9._-]{1,8}", fullmatch=True)
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
TIMES = st.datetimes(datetime(1950, 1, 1), datetime(2150, 1, 1), timezones=ZONES)
COMMON: dict[str, st.SearchStrategy[Any]] = {
    "provider_guid": TEXTS,
    "status": st.sampled_from(Status),
    "urgency": st.none() | st.integers(1, 9),
    "language": st.none() | st.sampled_from(["en", "de-AT", "zh-Hans", "pt-BR"]),
    "headline": TEXTS,
    "item_class": st.sampled_from(["text", "picture", "graphic", "video", "audio", "composite"]),
    "slugline": MAYBE,
    "byline": MAYBE,
    "body": st.lists(TEXTS, min_size=1, max_size=5).map(tuple),
    "abstract": MAYBE,
    "keywords": st.lists(TEXTS, max_size=3, unique=True).map(tuple),
    "genre": MAYBE,
    "located": MAYBE,
    "created_at": st.none() | TIMES,
    "embargo_until": st.none() | TIMES,
    "expires_at": st.none() | TIMES,
    "ednote": MAYBE,
    "usage_terms": MAYBE,
    "copyright_holder": MAYBE,
    "copyright_notice": MAYBE,
    "sign_off": MAYBE,
    "biography": st.lists(TEXTS, max_size=2).map(tuple),
    "service": MAYBE,
    "sequence": st.none() | st.from_regex(r"[0-9]{1,6}", fullmatch=True),
}
"""What both formats give back as it was, by field."""
