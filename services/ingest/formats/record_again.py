"""A raw record inside a desk's order, for its copy to be read again."""

import binascii
from base64 import b64decode, b64encode
from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict, Field

from runtime.handler import Record
from runtime.records.timestamps import read_timestamp, to_milliseconds
from schemas.sources import OWN_TOPIC
from schemas.topics import RAW
from services.ingest.input.media_types import DESK_ORDER


class RecordAgain(BaseModel):
    """The record as it lies on the raw log, and which item of it is meant."""

    model_config = ConfigDict(frozen=True, strict=True)

    topic: str
    partition: int = Field(ge=0)
    offset: int = Field(ge=0)
    timestamp: int
    """In milliseconds since 1970."""
    headers: Mapping[str, str]
    value: str
    """The bytes in Base64."""
    item: int = Field(ge=0)

    @classmethod
    def of(cls, record: Record, item: int) -> "RecordAgain":
        """A record in the form that an order brings it in."""
        return cls(
            topic=record.topic,
            partition=record.partition,
            offset=record.offset,
            timestamp=to_milliseconds(record.timestamp),
            headers={name: value.decode("utf-8", "replace") for name, value in record.headers},
            value=b64encode(record.value or b"").decode(),
            item=item,
        )

    def as_record(self) -> Record | None:
        """The record; None of what is no copy: an order, another topic's record, no Base64."""
        is_copy = self.topic == RAW.name or self.topic.startswith(OWN_TOPIC)
        moment = read_timestamp(self.timestamp)
        if moment is None or not is_copy or self._is_order:
            return None
        try:
            value = b64decode(self.value, validate=True)
        except (binascii.Error, ValueError):
            return None
        headers = tuple((name, text.encode()) for name, text in self.headers.items())
        return Record(self.topic, self.partition, self.offset, moment, None, value, headers)

    @property
    def _is_order(self) -> bool:
        return self.headers.get("content-type", "").strip().casefold().startswith(DESK_ORDER)
