"""ninjs, IPTC's news in JSON: 1.x, 2.x and 3.x, and the dialects that agencies speak of it.

https://iptc.org/standards/ninjs/
"""

import re
from collections.abc import Iterable
from functools import partial

from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError, guarded
from services.ingest.formats.format import Context, Format, Items
from services.ingest.formats.json_items.objects import (
    ItemObject,
    opens_as_json,
    read_objects,
)
from services.ingest.formats.ninjs.composite import parts_of
from services.ingest.formats.ninjs.item import read_item
from services.ingest.formats.ninjs.property_names import MARKS
from services.ingest.input.limits import within_limit

HAS_URI = re.compile(rb'"uri"\s*:')
HAS_MARK = re.compile(
    rb'"(?:%s)"\s*:' % b"|".join(re.escape(mark.encode()) for mark in MARKS), re.IGNORECASE
)
HAS_GUID = re.compile(rb'"guid"\s*:')
HAS_TIME = re.compile(rb'"(?:versioncreated|firstcreated)"\s*:')
HAS_TEXT = re.compile(rb'"(?:pubstatus|body_html|description_text|description_html)"\s*:')


def sniff(head: bytes) -> bool:
    """Whether it opens as JSON and has, beside a `uri`, a property that is ninjs' own.

    Superdesk's ninjs has a `guid` in its place, and is known by two such properties.
    """
    if not opens_as_json(head):
        return False
    narrow = head.replace(b"\x00", b"")
    if HAS_URI.search(narrow):
        return HAS_MARK.search(narrow) is not None
    return all(mark.search(narrow) for mark in (HAS_GUID, HAS_TIME, HAS_TEXT))


def parse(value: bytes, context: Context) -> Items:
    """The items: an object, a list, one a line, or wrapped in another object.

    Raises UnreadableCopyError: `undecodable`, `malformed-json`, `empty`, `too-large`.
    """
    objects = read_objects(value, context)
    items = (item for found in objects for item in _items(found, context))
    return within_limit(items)


def _items(
    found: ItemObject | UnreadableCopyError, context: Context
) -> Iterable[Copy | UnreadableCopyError]:
    if isinstance(found, UnreadableCopyError):
        return [found]
    parts = guarded(lambda whole: list(parts_of(whole)), found.properties)
    if isinstance(parts, UnreadableCopyError):
        return [parts]
    read = partial(read_item, style=context.style, warnings=found.warnings)
    return (guarded(read, part) for part in parts)


FORMAT = Format("ninjs", sniff, parse)
