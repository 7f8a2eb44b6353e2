"""CloudEvents in structured mode: an event, or a batch of them, around the copy.

Source: CloudEvents 1.0.2, "JSON Event Format" and "XML Event Format".
"""

import base64
import binascii
import json
import re
from collections.abc import Mapping, Sequence

from lxml import etree

from services.ingest.errors import UnreadableCopyError
from services.ingest.input.xml import read_xml
from services.ingest.wrapping.wrapped import Wrapped

HEAD = 65_536
"""Bytes in which an event says that it is one."""
JSON_EVENT = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{")
STATED = re.compile(rb'"specversion"\s{0,9}:\s{0,9}"')
XML_EVENT = re.compile(rb"<(?:[\w.-]+:)?(?:event|batch)\b[^<>]{0,400}cloudevents\.io/xmlformat")
ATTRIBUTES = frozenset({"specversion", "id", "source", "type"})
"""Those that every event has."""
NO_BASE64 = re.compile(r"\s+")
JSON_TYPE = re.compile(r"(?:application|text)/(?:[\w.-]+\+)?json\b", re.IGNORECASE)


def events_within(piece: Wrapped) -> Sequence[Wrapped] | None:
    """The data of an event or of each of a batch, as they are declared; None for anything else.

    Raises UnreadableCopyError: `empty`, and what XML raises.
    """
    head = piece.value[:HEAD]
    if JSON_EVENT.match(head) and STATED.search(head):
        return _of_json(piece)
    if XML_EVENT.search(head):
        return _of_xml(piece)
    return None


def _of_json(piece: Wrapped) -> Sequence[Wrapped] | None:
    try:
        loaded = json.loads(piece.value)
    except (ValueError, RecursionError):
        return None
    events = loaded if isinstance(loaded, list) else [loaded]
    if not events or not all(map(_is_event, events)):
        return None
    return [Wrapped(_data(event), _declared(event), piece.warnings) for event in events]


def _is_event(value: object) -> bool:
    return isinstance(value, dict) and value.keys() >= ATTRIBUTES


def _declared(event: Mapping[str, object]) -> str | None:
    stated = event.get("datacontenttype")
    if not isinstance(stated, str) or _is_bare_text(event, stated):
        return None
    return stated


def _is_bare_text(event: Mapping[str, object], stated: str) -> bool:
    """Whether the data is a string where JSON is declared: what it is shows by its looks."""
    return isinstance(event.get("data"), str) and JSON_TYPE.match(stated) is not None


def _data(event: Mapping[str, object]) -> bytes:
    encoded, data = event.get("data_base64"), event.get("data")
    if isinstance(encoded, str):
        return _decoded(encoded)
    if data is None:
        raise _empty()
    if isinstance(data, str):
        return data.encode("utf-8", "replace")
    return json.dumps(data).encode()


def _of_xml(piece: Wrapped) -> Sequence[Wrapped]:
    root, _ = read_xml(piece.value)
    events = root.findall("event") if root.tag == "batch" else [root]
    return [
        Wrapped(_data_of(event), event.findtext("datacontenttype"), piece.warnings)
        for event in events
    ]


def _data_of(event: etree._Element) -> bytes:
    data = event.find("data")
    if data is None:
        raise _empty()
    kind = next((str(value) for name, value in data.items() if str(name).endswith("type")), "")
    if kind.endswith("base64Binary"):
        return _decoded(data.text or "")
    inner = next(iter(data), None)
    if inner is not None:
        return etree.tostring(inner, encoding="utf-8", with_tail=False)
    return (data.text or "").encode()


def _decoded(encoded: str) -> bytes:
    try:
        return base64.b64decode(NO_BASE64.sub("", encoded), validate=True)
    except (binascii.Error, ValueError):
        raise UnreadableCopyError(
            "malformed-archive", "its data is no base64: ask the sender to send it again"
        ) from None


def _empty() -> UnreadableCopyError:
    return UnreadableCopyError("empty", "it is an event without data: ask the sender for the copy")
