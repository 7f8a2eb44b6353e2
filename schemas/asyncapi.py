"""The topic registry as two AsyncAPI 3.0 documents with Kafka bindings 0.5.0.

One is the contract with agencies and sites, the other is for who runs the stages.

Source: AsyncAPI specification 3.0.0; asyncapi/bindings, kafka, 0.5.0.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from schemas.cloudevents import JSON
from schemas.record import SCHEMA_VERSION, WireModel
from schemas.topics import (
    ARTICLES,
    ARTICLES_HELD,
    ARTICLES_KILLED,
    CANARY_EVENTS,
    CORRESPONDENTS,
    ENRICHED,
    ITEMS,
    LATEST,
    OUTCOMES,
    RAW,
    UNRESOLVED_KILLS,
    URGENT,
    Topic,
)

BINDING = "0.5.0"
BYTES = "application/octet-stream"
PREFIX_NOTE = (
    "A desk's topics may have a prefix before these names (WIREDESK_TOPIC_PREFIX). "
    "Read with isolation.level=read_committed."
)
PUBLIC = (
    "Wire copy goes in on `wire.raw`; finished article events come out on `articles`. "
    f"docs/compatibility.md says what may change within a version. {PREFIX_NOTE}"
)
INTERNAL = (
    "What the stages of Wiredesk pass on and remember. Nobody else may write here, and what is "
    f"here may change with every release. {PREFIX_NOTE}"
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
        "description": "When the agency sent it, where the copy does not say: ISO 8601.",
    },
    "wire-file": {"type": "string", "description": "The name of the file that it was pushed from."},
}
CLOUDEVENT = {
    "ce_specversion": {"const": "1.0"},
    "ce_id": {"type": "string", "description": "The same again when an event is replayed."},
    "ce_source": {"type": "string", "description": "The stage, as a path."},
    "ce_type": {"type": "string", "description": "`wiredesk.` and what has happened."},
    "ce_subject": {"type": "string", "description": "The id of what the event is about."},
    "ce_time": {"type": "string", "format": "date-time", "description": "When it was received."},
    "ce_urgency": {"type": "string", "pattern": "^[1-9]$", "description": "Where known."},
    "content-type": {"const": JSON},
}
"""CloudEvents 1.0 in Kafka's binary mode."""
EVENTS = (ITEMS, URGENT, ENRICHED, ARTICLES, ARTICLES_KILLED, CANARY_EVENTS)


def public_document(topics: Sequence[Topic]) -> dict[str, Any]:
    """What agencies and sites may rely on."""
    return _document("Wiredesk", PUBLIC, [topic for topic in topics if topic.public])


def internal_document(topics: Sequence[Topic]) -> dict[str, Any]:
    """The stages' own topics, for who runs them."""
    inner = [topic for topic in topics if not topic.public]
    return _document("Wiredesk, internal", INTERNAL, inner)


def _document(title: str, about: str, topics: Sequence[Topic]) -> dict[str, Any]:
    """One document; payloads refer to the JSON Schema files beside it (`schema_file`)."""
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": title,
            "version": SCHEMA_VERSION,
            "description": about,
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
        "cleanup.policy": topic.cleanup.split(","),
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
        return _object(RAW_HEADERS, optional=RAW_HEADERS.keys())
    if topic in (LATEST, ARTICLES_HELD, OUTCOMES):
        state = {"content-type": {"const": JSON}, **_dataschema(topic)}
        always = topic is OUTCOMES  # tombstones, of the others, say nothing of a value
        return _object({**state, "wire-source": SOURCE}, optional=() if always else state.keys())
    if topic in (CORRESPONDENTS, UNRESOLVED_KILLS):
        without = {name: each for name, each in CLOUDEVENT.items() if name != "ce_urgency"}
        event = {**without, **_dataschema(topic)}
        return _object(event, optional=event.keys() if topic is UNRESOLVED_KILLS else ())
    if topic in EVENTS:
        event = {**CLOUDEVENT, **_dataschema(topic), "wire-source": SOURCE}
        return _object(event, optional={"ce_urgency"})
    return _object({})


def _object(headers: Mapping[str, Any], optional: Collection[str] = ()) -> dict[str, Any]:
    """The schema of headers; any record may carry its trace, besides."""
    required = sorted(headers.keys() - set(optional))
    described = {"type": "object", "properties": {**headers, "traceparent": TRACE}}
    return {**described, "required": required} if required else described


def _dataschema(topic: Topic) -> dict[str, Any]:
    major = SCHEMA_VERSION.partition(".")[0]
    name = topic.value.__name__ if topic.value else ""
    return {
        "ce_dataschema": {
            "type": "string",
            "pattern": rf"^urn:wiredesk:schema:{name}:{major}\.[0-9]+$",
            "description": "The schema of the value, as of when it was written.",
        }
    }


def _operation(topic: Topic) -> tuple[str, dict[str, Any]]:
    action = "receive" if topic is RAW else "send"
    where = f"#/channels/{topic.name}"
    return f"{action}.{topic.name}", {
        "action": action,
        "channel": {"$ref": where},
        "messages": [{"$ref": f"{where}/messages/{_message_name(topic)}"}],
    }
