"""Ids and digests of items: the same for the same copy."""

import hashlib
import re
import unicodedata
from base64 import b32encode
from collections.abc import Sequence

from schemas.item import Association, WireItem
from services.ingest.copy import Copy
from services.ingest.input.timestamps import TimeStyle
from services.ingest.text.bare_address import bare_address
from services.ingest.text.headlines import headline_of
from services.ingest.text.story import Story, former_story

NOT_IN_DIGEST = {
    "id",
    "former_id",
    "only_ids",
    "source",
    "provider_guid",
    "version",
    "sent_at",
    "created_at",
    "received_at",
    "embargo_until",
    "embargo_indefinite",
    "sequence",
    "item_class",
    "body_html",
    "word_count",
    "provenance",
    "orders_kill_of",
    "orders_hold_of",
    "unconfirmed",
    "desk_order",
    "embargo_lifted",
    "stop",
    "digest",
    "warnings",
}
"""Fields that a resend may change, or that follow from others. The embargo is among them since the
ledger compares it itself."""

HEAD_AS_BEFORE = frozenset({"headline", "byline"})
"""The rules for lines above a story that Wiredesk 0.1 had."""
SLUG = re.compile(r"[^a-z0-9]+")
MAX_SLUG_LENGTH = 24


def item_id(source: str, copy: Copy, headline: str, body: Sequence[str]) -> str:
    """A short, URL-safe id: `ap-` and 26 letters and digits.

    It is made of source and guid; without a guid of source, slug and the day that the copy states,
    or source, service, sequence and that day; else of source, headline and body. When and where the
    copy was received is no part of it.
    """
    if copy.guid:
        return _id(source, ("guid", copy.guid))
    # Not the day of receipt: copy pushed again on another day must get the same id.
    day = copy.sent_at or copy.created_at
    if copy.slug_id and day:
        return _id(source, ("slug", _plain(copy.slug_id), day.date().isoformat()))
    if copy.sequence and day:
        # Desks write 0157 and 157 for the same number.
        named = (copy.service or "", copy.sequence.lstrip("0"), day.date().isoformat())
        return _id(source, ("sequence", *named))
    return _id(source, ("content", *map(_plain, (headline, *body))))


def former_id(source: str, copy: Copy, headline: str, body: Sequence[str]) -> str | None:
    """The id that copy had in Wiredesk 0.1, where it was another."""
    if copy.former_guid is None:
        return None
    before = copy.model_copy(update={"guid": copy.former_guid or None})
    return item_id(source, before, headline, body)


def former_content_id(
    source: str, copy: Copy, story: Story, style: TimeStyle, *, is_plain: bool
) -> str | None:
    """The id that copy which identifies itself had in Wiredesk 0.1, where it may be another now.

    Notes and what stands around the story were read as copy then. `is_plain`: no markup of the copy
    was read in another way.
    """
    if copy.guid or (is_plain and not _was_longer(copy, story)):
        return None
    before = former_story(copy, style)
    ednote = " ".join(part for part in (copy.ednote, *before.notices) if part)
    headline, _ = headline_of(before.headline, before.body)
    return item_id(source, copy, headline, before.body or (ednote,))


def _was_longer(copy: Copy, story: Story) -> bool:
    """Whether Wiredesk 0.1 read another headline, or more paragraphs."""
    if copy.former_body is not None and (copy.former_body != copy.body or not story.headline):
        return True
    above = any(each.rule not in HEAD_AS_BEFORE for each in story.above)
    return bool(story.notices or story.taken or above)


def digest(item: WireItem) -> str:
    """SHA-256, in hexadecimal, of the fields that are copy.

    Fields with their default values are left out, so that a new field changes no digest. Links
    count without what tracks readers, or signs a request, which is another in each delivery.
    """
    links = tuple(map(_bare, item.associations))
    copy = item.model_copy(update={"associations": links})
    stated = copy.model_dump_json(exclude={*NOT_IN_DIGEST}, exclude_defaults=True)
    return hashlib.sha256(stated.encode()).hexdigest()


def _bare(link: Association) -> Association:
    """The link as it was read before its caption and maker were."""
    rest = dict.fromkeys(("caption", "alt", "credit", "usage_terms"))
    return link.model_copy(update={"href": bare_address(link.href), **rest})


def _id(source: str, parts: Sequence[str]) -> str:
    named = "\0".join((source, *parts))
    short = b32encode(hashlib.sha256(named.encode()).digest()[:16]).decode().rstrip("=").lower()
    slug = SLUG.sub("-", source.casefold()).strip("-")[:MAX_SLUG_LENGTH].strip("-")
    return f"{slug or 'wire'}-{short}"


def _plain(text: str) -> str:
    """Text for comparison: without differences of case, spaces and the encoding of accents."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
