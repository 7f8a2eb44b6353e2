"""NewsML-G2 2.x (IPTC): a newsMessage of several items, or one item by itself."""

from functools import partial

from lxml import etree

from services.ingest.errors import UnreadableCopyError, guarded
from services.ingest.formats.format import Context, Format, Items
from services.ingest.formats.newsml_g2.codes import COPY_ITEMS, OTHER_ITEMS
from services.ingest.formats.newsml_g2.item import Message, read_item
from services.ingest.formats.newsml_g2.properties import declared
from services.ingest.input.limits import check_repeated, within_limit
from services.ingest.input.xml import first_text, read_xml, root_name

ROOTS = COPY_ITEMS | OTHER_ITEMS.keys()


def sniff(head: bytes) -> bool:
    """Whether the root element is a newsMessage or one of the standard's items."""
    return root_name(head) in {"newsMessage", *ROOTS}


def parse(value: bytes, context: Context) -> Items:
    """The items, in order.

    Raises UnreadableCopyError: `empty`, `not-an-item`, `too-large`, or what `read_xml` raises.
    """
    root, warnings = read_xml(value, context.charset)
    read = partial(read_item, style=context.style, warnings=warnings)
    if root.tag in ROOTS:
        return [guarded(partial(read, message=Message()), root)]
    if root.tag != "newsMessage":
        raise UnreadableCopyError(
            "not-an-item",
            f"its root is {root.tag}, and no item of NewsML-G2: "
            "push it with the content type that it has",
        )
    items = within_limit(each for each in root.iterfind("itemSet/*") if each.tag in ROOTS)
    if not items:
        raise UnreadableCopyError(
            "empty", "its message holds no item: ask the sender to send it again"
        )
    message = _message(root)
    check_repeated(message.size, len(items))
    return [guarded(partial(read, message=message), item) for item in items]


def _message(root: etree._Element) -> Message:
    header = root.find("header")
    if header is None:
        return Message()
    return Message(first_text(header, "sent"), first_text(header, "priority"), declared(header))


FORMAT = Format("newsml-g2", sniff, parse)
