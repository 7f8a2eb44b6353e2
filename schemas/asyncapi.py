"""The topic registry as an AsyncAPI 3.0 document with Kafka bindings 0.5.0.

Source: AsyncAPI specification 3.0.0; asyncapi/bindings, kafka, 0.5.0.
"""

from collections.abc import Sequence
from typing import Any

from schemas.cloudevents import JSON
from schemas.record import WireModel
from schemas.topics import RAW, Topic

VERSION = "1.0.0"
"""Of what travels on the topics, not of the program."""
BINDING = "0.5.0"
BYTES = "application/octet-stream"
ABOUT = (
    "Wire copy goes in on `wire.raw`; finished article events come out on `articles`. "
    "A desk's topics may have a prefix before these names (WIREDESK_TOPIC_PREFIX). "
    "Read with isolation.level=read_committed."
)
SOURCE = {"type": "string", "description": "Who sent the copy."}
TRACE = {
    "type": "string",
    "description": "W3C trace context, the same trace from the raw record to the article.",
}
RAW_HEADERS = {
    "wire-source": SOURCE,
    "content-type": {"type": "string", "description": "The copy's media type, where known."},
    "wire-sent-at": {
        "type": "string",
        "format": "date-time",
        "description": "When the agency sent it, where the copy does not say.",
    },
    "traceparent": TRACE,
}
EVENT_HEADERS = {
    "ce_specversion": {"const": "1.0"},
    "ce_id": {"type": "string", "description": "The same again when an event is replayed."},
    "ce_source": {"type": "string", "description": "The stage, as a path."},
    "ce_type": {"type": "string", "description": "`wiredesk.` and what has happened."},
    "ce_subject": {"type": "string", "description": "The item's id."},
    "ce_time": {"type": "string", "format": "date-time"},
    "ce_urgency": {"type": "string", "pattern": "^[1-9]$", "description": "Where known."},
    "content-type": {"const": JSON},
    "wire-source": SOURCE,
    "traceparent": TRACE,
}
"""CloudEvents 1.0 in Kafka's binary mode, and our own."""
OPTIONAL = {"ce_urgency", "traceparent"}
STATE_HEADERS = {"wire-source": SOURCE, "traceparent": TRACE}


def asyncapi(topics: Sequence[Topic]) -> dict[str, Any]:
    """The document; payloads refer to the JSON Schema files beside it (`schema_file`)."""
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Wiredesk",
            "version": VERSION,
            "description": ABOUT,
            "license": {"name": "Apache-2.0"},
        },
        "defaultContentType": JSON,
        "channels": {topic.name: _channel(topic) for topic in topics},
        "operations": dict(_operation(topic) for topic in topics),
        "components": {
            "schemas": {
                "Bytes": {"type": "string", "format": "binary", "description": "As received."}
            }
        },
    }


def schema_file(model: type[WireModel]) -> str:
    """The name of the file that holds a record's JSON Schema."""
    return f"{model.__name__}.schema.json"


def _channel(topic: Topic) -> dict[str, Any]:
    configuration = {
        "cleanup.policy": [topic.cleanup],
        "retention.ms": int(topic.config["retention.ms"]),
        "max.message.bytes": topic.max_message_bytes,
    }
    return {
        "address": topic.name,
        "description": topic.about,
        "messages": {_message_name(topic): _message(topic)},
        "bindings": {
            "kafka": {
                "topic": topic.name,
                "partitions": topic.partitions,
                "topicConfiguration": configuration,
                "bindingVersion": BINDING,
            }
        },
    }


def _message(topic: Topic) -> dict[str, Any]:
    payload = schema_file(topic.value) if topic.value else "#/components/schemas/Bytes"
    return {
        "name": _message_name(topic),
        "contentType": JSON if topic.value else BYTES,
        "payload": {"$ref": f"./{payload}" if topic.value else payload},
        "headers": _headers(topic),
        "bindings": {
            "kafka": {
                "key": {"type": "string", "description": topic.key},
                "bindingVersion": BINDING,
            }
        },
    }


def _message_name(topic: Topic) -> str:
    model = topic.value or topic.headers
    return model.__name__ if model else "Copy"


def _headers(topic: Topic) -> dict[str, Any]:
    if topic.headers:
        return {"$ref": f"./{schema_file(topic.headers)}"}
    if topic is RAW:
        return {"type": "object", "properties": RAW_HEADERS}
    if topic.cleanup == "compact":
        return {"type": "object", "properties": STATE_HEADERS}
    return {
        "type": "object",
        "properties": EVENT_HEADERS,
        "required": sorted(EVENT_HEADERS.keys() - OPTIONAL),
    }


def _operation(topic: Topic) -> tuple[str, dict[str, Any]]:
    action = "receive" if topic is RAW else "send"
    where = f"#/channels/{topic.name}"
    return f"{action}.{topic.name}", {
        "action": action,
        "channel": {"$ref": where},
        "messages": [{"$ref": f"{where}/messages/{_message_name(topic)}"}],
    }
