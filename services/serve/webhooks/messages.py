"""What is posted to a site: a CloudEvent in JSON, thin where it is large. Pure."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import quote

from schemas.cloudevents import JSON
from services.serve.entries import Entry
from services.serve.facts import EventFacts

SOURCE = "/wiredesk/serve"
VERIFY, TEST = "wiredesk.webhook.verify", "wiredesk.webhook.test"
TOKEN_BYTES = 24
COPY = ("body", "body_html", "entities", "dates", "correspondents")
"""What grows with the copy: a thin event goes without."""
FEW = frozenset({*EventFacts.model_fields, "status", "headline", "slugline"}) - {
    "associations",
    "usage_terms",
}
"""What is left where it is too large all the same."""
ARTICLE_URL = "articleurl"
"""The extension attribute of CloudEvents that says where the article is."""


@dataclass(frozen=True, slots=True)
class Message:
    """One request's body, and its id, which is the same at each try."""

    id: str
    body: bytes


def message_of(entry: Entry, max_bytes: int, base_url: str | None) -> Message:
    """An event as on a stream; above `max_bytes` without its body, with its article's address.

    `base_url`: the address of serve; None for the path alone.
    """
    body = entry.json + b"}"
    if len(body) > max_bytes and entry.facts.has_copy:
        body = _thin(json.loads(body), max_bytes, base_url or "")
    return Message(entry.facts.event_id, body)


def challenge(now: datetime) -> tuple[Message, str]:
    """The message that a site has to answer before the first event, and the token in it."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    about = "answer 200 with this challenge: it shows that you want these events"
    return _own_message(VERIFY, now, {"challenge": token, "message": about}), token


def trial(now: datetime) -> Message:
    """A message that only shows that messages come."""
    return _own_message(TEST, now, {"message": "a test: nothing has happened"})


def echoes(answer: bytes, token: str) -> bool:
    """Whether an answer's body has the token: alone, or as `challenge` of an object in JSON."""
    text = answer.decode("utf-8", "replace").strip()
    if text == token:
        return True
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return bool(said == token or (isinstance(said, dict) and said.get("challenge") == token))


def _thin(event: dict[str, Any], max_bytes: int, base_url: str) -> bytes:
    data = event.pop("data")
    # It is no whole article event.
    del event["dataschema"]
    event[ARTICLE_URL] = f"{base_url}/v1/articles/{quote(data['id'], safe='')}"
    body = _written({**event, "data": {k: v for k, v in data.items() if k not in COPY}})
    if len(body) > max_bytes:
        few = {k: v for k, v in data.items() if k in FEW and k not in COPY}
        body = _written({**event, "data": few})
    return body


def _own_message(kind: str, now: datetime, data: Mapping[str, str]) -> Message:
    event_id = f"{kind.rpartition('.')[2]}-{secrets.token_hex(16)}"
    event = {
        "specversion": "1.0",
        "id": event_id,
        "source": SOURCE,
        "type": kind,
        "time": now.isoformat(),
        "datacontenttype": JSON,
        "data": data,
    }
    return Message(event_id, _written(event))


def _written(event: Mapping[str, Any]) -> bytes:
    return json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode()
