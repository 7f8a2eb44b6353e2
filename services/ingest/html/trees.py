"""Removal of elements from a tree."""

from lxml import etree


def drop(element: etree._Element) -> None:
    """Remove an element from its tree; the text after it stays."""
    parent = element.getparent()
    if parent is None:
        return
    before, tail = element.getprevious(), element.tail
    parent.remove(element)
    if tail and before is None:
        parent.text = (parent.text or "") + tail
    elif tail and before is not None:
        before.tail = (before.tail or "") + tail
