"""Removal of elements from a tree."""

from lxml import etree

from services.ingest.input.xml import NO_XML


def drop(element: etree._Element) -> None:
    """Remove an element from its tree; the text after it stays."""
    parent = element.getparent()
    if parent is None:
        return
    # A page's `&#1;` is text that can be read in the tree, but not written to it.
    before, tail = element.getprevious(), NO_XML.sub("", element.tail or "")
    parent.remove(element)
    if tail and before is None:
        parent.text = NO_XML.sub("", parent.text or "") + tail
    elif tail and before is not None:
        before.tail = NO_XML.sub("", before.tail or "") + tail
