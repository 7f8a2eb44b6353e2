"""The rules for documents and their markup as a whole."""

from collections.abc import Callable, Mapping
from contextlib import suppress

from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError
from services.ingest.fields import item_classes, unread
from services.ingest.html import escaped_tags, same_words
from services.ingest.input import document_type


def _without_doctype(text: str) -> None:
    with suppress(UnreadableCopyError):
        document_type.without_doctype(f"<!DOCTYPE a [{text}]>{text}")


RULES: Mapping[Callable[..., object], Callable[[str], object]] = {
    document_type.without_doctype: _without_doctype,
    escaped_tags.without_escaped_tags: (
        lambda text: escaped_tags.without_escaped_tags(Copy(body=(text,), body_html=text))
    ),
    item_classes.read_class: item_classes.read_class,
    same_words.with_same_words: (
        lambda text: same_words.with_same_words(f"<p>{text}</p><p>end</p>", [text])
    ),
    unread.texts_in_json: lambda text: unread.texts_in_json({"a": text}),
    unread.unread_beside: lambda text: unread.unread_beside({"a": text}, []),
    unread.with_unread: (
        lambda text: unread.with_unread(Copy(body=(text[1:],)), [unread.Text("a", text)])
    ),
}
NO_RULES = frozenset(
    {
        "services.ingest.fields.links.with_linked_text",
        "services.ingest.fields.links.with_pictures",
        "services.ingest.fields.unread.texts_in_xml",
    }
)
"""Functions that get no text."""
