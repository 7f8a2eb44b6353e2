"""JSON: an object with the article's field names, a list of them, or one a line (NDJSON)."""

from functools import partial

from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError, guarded
from services.ingest.fields.categories import split_categories
from services.ingest.fields.links import with_linked_text
from services.ingest.fields.reader import Fields
from services.ingest.fields.to_copy import copy_of
from services.ingest.fields.unread import texts_in_json, with_unread
from services.ingest.formats.format import Context, Format, Items
from services.ingest.formats.json_items.objects import ItemObject, opens_as_json, read_objects


def parse(value: bytes, context: Context) -> Items:
    """The items.

    Raises UnreadableCopyError: `undecodable`, `malformed-json`, `empty`, `too-large`.
    """
    read = partial(_item, context=context)
    return [guarded(read, found) for found in read_objects(value, context)]


def _item(found: ItemObject | UnreadableCopyError, context: Context) -> Copy:
    if isinstance(found, UnreadableCopyError):
        raise found
    properties = split_categories(found.properties) | dict(found.properties)
    copy = copy_of(Fields(properties, context.style), warnings=found.warnings)
    return with_unread(with_linked_text(copy), texts_in_json(found.properties))


FORMAT = Format("json", opens_as_json, parse)
