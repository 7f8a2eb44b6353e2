"""The names by which a kill's reference may mean an item: slug, headline, guid, address. Pure.

Those of running numbers and of takes are in `kill_names`; which of the items that share a slug, a
headline or an address are meant, in `cycles`.
"""

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from urllib.parse import urlsplit

from schemas.article import EnrichedItem
from schemas.item import KillReference
from schemas.ledger import LedgerEntry, NamedItem
from services.publish.kill_names import (
    guid_name,
    is_take,
    number_name,
    sent,
    shortened,
)
from services.publish.slugs import plain, split_slug

MAX_TIES = 10
MAX_SHOWN = 200
"""Characters of what a notice names, for a desk."""
SHORT = 8
"""Characters of a tie: 48 bits."""
PAGE = "canonical"
"""The relation of an item's own page to it."""
OF_ONE_STORY = ("slug ", "headline ", "address ")
"""How the names begin that several stories may have."""


def reference_names_of(item: EnrichedItem) -> Iterator[str]:
    """The names by which a reference may mean an item."""
    if item.slugline:
        yield from _slug_name(item.source, item.slugline)
    if item.headline:
        yield from _headline_name(item.source, item.headline)
    if item.provider_guid:
        yield _own_name(item.source, item.provider_guid)
        yield from _address_name(item.source, item.provider_guid)
    for each in item.associations:
        if each.rel == PAGE:
            yield from _address_name(item.source, each.href)


def names_of_entry(source: str, entry: LedgerEntry) -> Iterator[str]:
    """The names under which an item is listed of which only the ledger's entry is at hand."""
    if entry.provider_guid:
        yield _own_name(source, entry.provider_guid)
    if entry.slug:
        yield from _slug_name(source, entry.slug)


def names_of_reference(reference: KillReference) -> tuple[str, ...]:
    """The names that the items meant may have."""
    source = reference.source
    if reference.sequence:
        return (number_name(source, reference.sequence),)
    if reference.guid:
        return (_own_name(source, reference.guid), *_address_name(source, reference.guid))
    if reference.slug:
        return tuple(_slug_name(source, reference.slug))
    return tuple(_headline_name(source, reference.headline or ""))


def takes_of_reference(reference: KillReference) -> tuple[str, ...]:
    """The names of the takes that can be killed before the item itself has come."""
    return (guid_name(reference.source, reference.guid),) if reference.guid else ()


def may_be_of_several(name: str) -> bool:
    """Whether several stories may have the name."""
    return name.startswith(OF_ONE_STORY)


def as_item_with_story(item: EnrichedItem, named: NamedItem) -> NamedItem:
    """What is kept of an item under the names by which a reference may mean it.

    `named`: what is kept under its others.
    """
    slug, mark = split_slug(item.slugline or "")
    if not mark and is_take(item):
        mark = f"take-{item.take}" if item.take else f"add {item.id}"
    return named.model_copy(
        update={
            "since": min(sent(item), item.received_at),
            "received": item.received_at,
            "slug": slug or None,
            "mark": mark,
            "ties": tuple(sorted(set(_ties(item, slug)))[:MAX_TIES]),
        }
    )


def with_earlier(item: NamedItem, before: NamedItem | None) -> NamedItem:
    """An item as it is listed once several of its versions have come, in whichever order."""
    if before is None:
        return item
    return item.model_copy(
        update={
            "at": max(item.at, before.at),
            "since": min(filter(None, (item.since, before.since)), default=None),
            "received": min(filter(None, (item.received, before.received)), default=None),
            "slug": min(filter(None, (item.slug, before.slug)), default=None),
            "mark": min(item.mark, before.mark),
            "stories": tuple(dict.fromkeys((*before.stories, *item.stories)))[-MAX_TIES:],
            "ties": tuple(sorted({*item.ties, *before.ties})[:MAX_TIES]),
        }
    )


def described(reference: KillReference) -> str:
    """What a reference names, for a desk."""
    if reference.sequence:
        service = f"{reference.service} " if reference.service else ""
        return f"number {service}{reference.sequence} of {reference.source}"
    for kind in ("guid", "slug", "headline"):
        if named := getattr(reference, kind):
            return f"the {kind} {named[:MAX_SHOWN]!r} of {reference.source}"
    return f"an item of {reference.source}"


def _ties(item: EnrichedItem, slug: str) -> Iterator[str]:
    for guid in (item.provider_guid, *item.updates):
        if guid:
            yield _short_hash(f"guid {guid}")
    if slug and item.headline:
        yield _short_hash(f"headline {slug} {plain(item.headline)}")


def _slug_name(source: str, slug: str) -> Iterator[str]:
    if base := split_slug(slug)[0]:
        yield shortened(f"slug {source} {base}")


def _headline_name(source: str, headline: str) -> Iterator[str]:
    # A hash: a table is no place for copy that may have to be forgotten.
    if words := plain(headline):
        yield f"headline {source} {hashlib.sha256(words.encode()).hexdigest()[:32]}"


def _own_name(source: str, guid: str) -> str:
    return shortened(f"item {source} {guid.strip()}")


def _address_name(source: str, address: str) -> Iterator[str]:
    """None for what is no address on the web; scheme, `www.` and fragment make no difference."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return
    if parts.scheme in ("http", "https") and parts.netloc:
        host = parts.netloc.casefold().removeprefix("www.")
        query = f"?{parts.query}" if parts.query else ""
        yield shortened(f"address {source} {host}{parts.path.rstrip('/')}{query}")


def _short_hash(text: str) -> str:
    return urlsafe_b64encode(hashlib.sha256(text.encode()).digest())[:SHORT].decode()
