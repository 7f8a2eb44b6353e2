"""Plain text, as it is typed, mailed or taken from a page."""

from collections.abc import Sequence
from typing import Any

from services.ingest.copy import Copy, Item, UnreadableCopyError
from services.ingest.decoding import decode
from services.ingest.text.paragraphs import paragraphs_of
from services.ingest.text.whole import tell_apart

NAME = "plain-text"
CONTENT_TYPES = frozenset({"text/plain"})


def sniff(raw: bytes) -> bool:
    """Anything may be plain text: it is tried last."""
    return True


def parse(raw: bytes, content_type: str | None) -> Sequence[Item]:
    """One item. Raises UnreadableCopyError for what is no text, or has none."""
    text, warnings = decode(raw, content_type)
    whole = tell_apart(paragraphs_of(text))
    headers = dict(whole.headers)
    if not whole.body and not whole.headline:
        raise UnreadableCopyError("no-text", "there is no copy in it: send the text itself")
    known: dict[str, Any] = {name: headers.get(name) for name in _FROM_HEADERS}
    return [
        Copy(
            NAME,
            **known,
            headline=whole.headline,
            byline=whole.byline,
            body=whole.body,
            biography=whole.biography,
            sign_off=whole.sign_off,
            keywords=_keywords(headers.get("keywords", "")),
            warnings=warnings,
        )
    ]


_FROM_HEADERS = (
    "slugline",
    "dateline",
    "sent_at",
    "urgency",
    "embargo_until",
    "ednote",
    "language",
)


def _keywords(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.replace(";", ",").split(",") if word.strip())
