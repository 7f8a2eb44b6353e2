"""RSS (0.9x, 1.0, 2.0) and Atom (0.3, 1.0), with what news feeds add: Dublin Core, Media RSS, …

Sources: RSS 2.0.11 (rssboard.org), RSS 1.0 and its modules, RFC 4287 (Atom), RFC 6721 (deleted
entries), Media RSS 1.5.1, GeoRSS, PRISM, AP's web feeds, CAP 1.2.
"""

from functools import partial

from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError, guarded
from services.ingest.formats.feed.defaults import Defaults, read_defaults
from services.ingest.formats.feed.entry import copy_of_entry
from services.ingest.formats.feed.tree import Entry, read_feed
from services.ingest.formats.format import Context, Format, Items
from services.ingest.input.limits import limited
from services.ingest.input.xml import root_name

RSS_ROOTS = frozenset({"rss", "rdf", "channel"})
ATOM_ROOTS = frozenset({"feed", "entry", "deleted-entry"})


def parse(value: bytes, context: Context) -> Items:
    """An item for each entry.

    Raises UnreadableCopyError: `empty`, `undecodable`, `hostile-xml`, `too-large`,
    `malformed-xml`.
    """
    feed = read_feed(value, context.charset)
    if not feed.entries:
        raise UnreadableCopyError(
            "empty", "it is a feed without entries: nothing is to be done unless it stays so"
        )
    read = partial(_item, defaults=read_defaults(feed), context=context)
    return limited(guarded(read, each) for each in feed.entries)


def _item(entry: Entry, defaults: Defaults, context: Context) -> Copy:
    if isinstance(entry, UnreadableCopyError):
        raise entry
    return copy_of_entry(entry, defaults, context.style)


def _is_rss(head: bytes) -> bool:
    return (root_name(head) or "").casefold() in RSS_ROOTS


def _is_atom(head: bytes) -> bool:
    return (root_name(head) or "").casefold() in ATOM_ROOTS


RSS = Format("rss", _is_rss, parse)
ATOM = Format("atom", _is_atom, parse)
