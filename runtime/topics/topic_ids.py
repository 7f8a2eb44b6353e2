"""The ids that a cluster gives its topics: one that is deleted and made again has another.

aiokafka knows none: its newest request for metadata, version 5, is older than they are. So
version 12 is written down here, with aiokafka's own types (docs/decisions/0009).
"""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import IncompatibleBrokerVersion
from aiokafka.protocol.abstract import AbstractType
from aiokafka.protocol.api import Request, RequestStruct, Response
from aiokafka.protocol.types import (
    Boolean,
    CompactArray,
    CompactString,
    Int16,
    Int32,
    Schema,
    TaggedFields,
)

from runtime.errors import ConfigurationError

NO_IDS = (
    "the brokers give topics no ids (Kafka before 3.1), so a store on disk can't tell a topic that "
    "was made again: leave WIREDESK_STATE_FOLDER empty"
)


class _Uuid(AbstractType[bytes]):  # type: ignore[misc]  # aiokafka is untyped
    @classmethod
    def encode(cls, value: bytes) -> bytes:
        return value

    @classmethod
    def decode(cls, data: BytesIO) -> bytes:
        return data.read(16)


_NAME = CompactString("utf-8")
_PARTITION = (
    ("error_code", Int16),
    ("partition", Int32),
    ("leader", Int32),
    ("leader_epoch", Int32),
    ("replicas", CompactArray(Int32)),
    ("isr", CompactArray(Int32)),
    ("offline", CompactArray(Int32)),
    ("tagged", TaggedFields),
)
_TOPIC = (
    ("error_code", Int16),
    ("topic", _NAME),
    ("topic_id", _Uuid),
    ("is_internal", Boolean),
    ("partitions", CompactArray(*_PARTITION)),
    ("operations", Int32),
    ("tagged", TaggedFields),
)
_BROKER = (
    ("node_id", Int32),
    ("host", _NAME),
    ("port", Int32),
    ("rack", _NAME),
    ("tagged", TaggedFields),
)


class _MetadataResponse(Response):  # type: ignore[misc]  # aiokafka is untyped
    API_KEY = 3
    API_VERSION = 12
    SCHEMA = Schema(
        ("throttle_time_ms", Int32),
        ("brokers", CompactArray(*_BROKER)),
        ("cluster_id", _NAME),
        ("controller_id", Int32),
        ("topics", CompactArray(*_TOPIC)),
        ("tagged", TaggedFields),
    )


class _MetadataStruct(RequestStruct):  # type: ignore[misc]  # aiokafka is untyped
    API_KEY = 3
    API_VERSION = 12
    FLEXIBLE_VERSION = True
    RESPONSE_TYPE = _MetadataResponse
    SCHEMA = Schema(
        ("topics", CompactArray(("id", _Uuid), ("name", _NAME), ("tagged", TaggedFields))),
        ("allow_auto_topic_creation", Boolean),
        ("include_operations", Boolean),
        ("tagged", TaggedFields),
    )


class _Metadata(Request[_MetadataStruct]):  # type: ignore[misc]  # aiokafka is untyped
    API_KEY = 3

    def __init__(self, topics: Sequence[str]) -> None:
        self._topics = topics

    def build(self, request_struct_class: type[_MetadataStruct]) -> _MetadataStruct:
        topics: list[Any] = [(bytes(16), name, {}) for name in self._topics]
        return request_struct_class(topics, False, False, {})


@dataclass(frozen=True, slots=True)
class TopicIds:
    """The ids of some topics, and the cluster's own."""

    cluster: str
    topics: Mapping[str, str]
    """By the topics' names; one that is not there has none."""


async def topic_ids(client: AIOKafkaAdminClient, topics: Sequence[str]) -> TopicIds:
    """Raises ConfigurationError where the cluster gives none, and aiokafka's own errors."""
    try:
        answer: Any = await client._send_request(_Metadata(topics))
    except (IncompatibleBrokerVersion, NotImplementedError) as error:
        raise ConfigurationError(NO_IDS) from error
    found = {name: str(uuid.UUID(bytes=raw)) for _, name, raw, *_ in answer.topics}
    return TopicIds(answer.cluster_id or "", found)
