"""Pushing copy to `wire.raw`, as any Kafka client may."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError
from aiokafka.structs import RecordMetadata

from runtime import kafka
from runtime.errors import ConfigurationError, WiredeskError
from runtime.settings import Settings
from schemas.topics import RAW
from services.ingest.input.media_types import content_type_of


class UnreadableFileError(WiredeskError):
    """A file that was named can't be read."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A file's bytes as they are pushed."""

    name: str
    value: bytes
    source: str
    content_type: str | None = None

    @property
    def headers(self) -> list[tuple[str, bytes]]:
        """The record's headers."""
        # The name without its folders, which say more of the sender than readers need.
        name = Path(self.name).name.encode("utf-8", "replace")
        headers = [("wire-source", self.source.encode()), ("wire-file", name)]
        if self.content_type:
            headers.append(("content-type", self.content_type.encode()))
        return headers


@dataclass(frozen=True, slots=True)
class Pushed:
    """Where a piece lies now."""

    piece: Piece
    partition: int
    offset: int


def read_pieces(paths: Sequence[Path], source: str) -> list[Piece]:
    """The files' bytes, in the order given; of a folder, every file in it and below it.

    Raises UnreadableFileError.
    """
    return [_read(path, source) for path in _files(paths)]


async def push(pieces: Sequence[Piece], settings: Settings) -> list[Pushed]:
    """Push copy, all of a source to one partition, so that its order is kept.

    Raises BrokerUnreachableError or ConfigurationError.
    """
    producer = AIOKafkaProducer(
        **settings.kafka.connection(),
        enable_idempotence=True,
        compression_type=kafka.compression(settings),
        max_request_size=kafka.MAX_REQUEST_BYTES,
    )
    await kafka.start(producer, settings)
    topic = settings.wiredesk.topic_prefix + RAW.name
    try:
        await _check_there(producer, topic)
        sent = [await _send(producer, topic, piece) for piece in pieces]
        placed = await kafka.within(settings.wiredesk.deadline_seconds, asyncio.gather(*sent))
    except TimeoutError as error:
        explained = kafka.explain(error, settings)
        raise explained or error from error
    except KafkaError as error:
        raise ConfigurationError(f"the broker did not take the copy: {error}") from error
    finally:
        await kafka.abandon(producer)
    return [
        Pushed(piece, place.partition, place.offset)
        for piece, place in zip(pieces, placed, strict=True)
    ]


async def _check_there(producer: AIOKafkaProducer, topic: str) -> None:
    metadata = await producer.client.fetch_all_metadata()
    if topic not in metadata.topics():
        raise ConfigurationError(
            f"the topic {topic} is not there: create it with `wiredesk topics create`, "
            "or set WIREDESK_TOPIC_PREFIX"
        )


async def _send(
    producer: AIOKafkaProducer, topic: str, piece: Piece
) -> asyncio.Future[RecordMetadata]:
    future: asyncio.Future[RecordMetadata] = await producer.send(
        topic, piece.value, key=piece.source.encode(), headers=piece.headers
    )
    return future


def _files(paths: Sequence[Path]) -> list[Path]:
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            files += sorted(p for p in path.rglob("[!.]*") if p.is_file())
        else:
            files.append(path)
    if not files:
        raise UnreadableFileError("no files there: name the files of copy to read")
    return files


def _read(path: Path, source: str) -> Piece:
    try:
        value = path.read_bytes()
    except OSError as error:
        raise UnreadableFileError(f"{path}: {error.strerror}") from error
    if len(value) > RAW.max_message_bytes - 4096:
        most = RAW.max_message_bytes // (1 << 20)
        raise UnreadableFileError(f"{path}: larger than {RAW.name} takes ({most} MiB): split it")
    return Piece(str(path), value, source, content_type_of(path.name))
