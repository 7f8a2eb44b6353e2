"""Pieces as records and as lines of JSON. Pure."""

import base64
import json
from typing import Any

from wiredesk.copy_files import Piece
from wiredesk.fake.formats import WRITERS
from wiredesk.fake.wire import Sent


def as_piece(sent: Sent, topic: str) -> Piece:
    """The record that is pushed; `topic` is that of the source."""
    agency = sent.message.agency
    kind = WRITERS[agency.format].content_type
    return Piece(sent.name, sent.value, agency.source, kind, sent.name, topic)


def copy_line(sent: Sent) -> bytes:
    """The piece itself as JSON, for programs: its bytes as text, or coded."""
    agency = sent.message.agency
    stated = {
        "file": sent.name,
        "source": agency.source,
        "content_type": WRITERS[agency.format].content_type,
    }
    return json.dumps({**stated, **_content(sent.value)}, ensure_ascii=False).encode()


def expected_line(sent: Sent) -> bytes:
    """What is to become of the piece, as JSON."""
    message = sent.message
    until = message.embargo_until
    stated = {
        "file": sent.name,
        "source": message.agency.source,
        "format": message.agency.format,
        "kind": sent.kind,
        "guid": message.guid if message.agency.versioned else None,
        "version": message.version,
        "headline": message.headline,
        "outcome": sent.outcome,
        "until": until and until.isoformat(),
    }
    return json.dumps(stated, ensure_ascii=False).encode()


def _content(value: bytes) -> dict[str, Any]:
    try:
        return {"copy": value.decode()}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(value).decode()}
