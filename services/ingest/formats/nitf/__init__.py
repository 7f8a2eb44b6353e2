"""NITF 3.x (News Industry Text Format, IPTC), with or without its DTD or namespace."""

from collections.abc import Iterator
from functools import partial

from lxml import etree

from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError, guarded
from services.ingest.fields.reader import Fields
from services.ingest.fields.to_copy import copy_of
from services.ingest.fields.unread import texts_in_xml, with_unread
from services.ingest.formats.format import Context, Format, Items
from services.ingest.formats.nitf.body import body_fields
from services.ingest.formats.nitf.docdata import identity_of, metadata_fields
from services.ingest.formats.nitf.embargo import embargo_fields
from services.ingest.formats.nitf.managed import with_managed
from services.ingest.html.text import sanitise
from services.ingest.input.limits import MAX_CHARACTERS, too_large, within_limit
from services.ingest.input.timestamps import TimeStyle
from services.ingest.input.xml import read_xml, root_name
from services.ingest.text.copyright import holder_in

TOO_LARGE = too_large(f"{MAX_CHARACTERS:,} characters")


def sniff(head: bytes) -> bool:
    """Whether the root element is a `nitf`."""
    return root_name(head) == "nitf"


def parse(value: bytes, context: Context) -> Items:
    """The items: one for each `nitf` element, which is the root unless a sender wraps several.

    Raises UnreadableCopyError: `not-an-item`, or what `read_xml` raises.
    """
    root, warnings = read_xml(value, context.charset)
    documents = within_limit(_documents(root))
    if not documents:
        raise UnreadableCopyError(
            "not-an-item", "it holds no nitf element: push it with the content type that it has"
        )
    read = partial(_item, style=context.style, warnings=warnings)
    return [guarded(read, document) for document in documents]


def _documents(root: etree._Element) -> Iterator[etree._Element]:
    """The documents; one within another is part of it."""
    walker = etree.iterwalk(root, events=("start",), tag="nitf")
    for _, document in walker:
        walker.skip_subtree()
        yield document


def _item(document: etree._Element, style: TimeStyle, warnings: tuple[str, ...]) -> Copy:
    if sum(map(len, document.itertext())) > MAX_CHARACTERS:
        raise TOO_LARGE
    stated = texts_in_xml(document)
    metadata, more = metadata_fields(document)
    body = body_fields(document)
    notes = [*metadata.pop("ednote"), *body.pop("ednote")]
    paragraphs, markup = body.pop("body"), body.pop("body_html")
    values = metadata | {name: value for name, value in body.items() if value}
    holder = values.get("copyright_holder") or holder_in(values.get("copyright_notice"))
    values |= {"copyright_holder": holder, "ednote": notes}
    fields = Fields(values | embargo_fields(document, style), style)
    copy = copy_of(
        fields,
        body=paragraphs,
        body_html=sanitise(markup) or None,
        warnings=(*warnings, *more),
    )
    copy = identity_of(document).of(with_unread(copy, stated))
    return with_managed(copy, document)


FORMAT = Format("nitf", sniff, parse)
