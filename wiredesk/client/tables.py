"""The stages' tables: finding the records that can't be read, and mending them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from runtime.errors import WiredeskError
from runtime.partition.table_check import BrokenEntry, broken_entries
from runtime.settings import Settings
from runtime.tables.memory import CommittedTable, to_key
from schemas.item import Status
from schemas.ledger import LedgerEntry
from schemas.topics import (
    BY_NAME,
    COPY,
    CORRESPONDENT_NAMES,
    CORRESPONDENTS,
    HELD,
    LEDGER,
    PLACEMENT,
    UNRESOLVED_KILLS,
    Topic,
)
from wiredesk.client.push import pushing, put
from wiredesk.client.read import reading

TABLES: Mapping[Topic, str] = {
    LEDGER: "nothing is known of the item any more: copy of it is published as new, even "
    "where it had been killed",
    HELD: "the copy that is held is gone: have its sender send it again as a new version",
    BY_NAME: "kills by this name are forgotten: where one was meant for copy that is still "
    "to come, push it again",
    COPY: "what changes only the item's management becomes a dead letter until its copy "
    "comes again",
    UNRESOLVED_KILLS: "no desk is shown this kill any more, nor can confirm it: have its "
    "sender send it again",
    CORRESPONDENTS: "the profile begins anew with the next item that names the person",
    CORRESPONDENT_NAMES: "the people of this name are found by it again once copy names them",
    PLACEMENT: "where it was a topic's, `wiredesk topics create` records as many partitions "
    "as it has now: see first that none was added by another tool, since keys would move",
}
"""The tables that stages read back when they start: what it means to delete a record of each."""


class NothingToMendError(WiredeskError):
    """No broken record, or more than one, has the key."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A record of a table that can't be read."""

    topic: Topic
    partition: int
    entry: BrokenEntry


async def read_broken(settings: Settings, topics: Iterable[Topic] = TABLES) -> list[Broken]:
    """Every broken record of some tables, by table, partition and key."""
    by_name = {topic.name: topic for topic in topics}
    tables: dict[tuple[str, int], CommittedTable] = {}
    async with reading(settings, topics, from_start=True) as reader:
        async for found in reader.until_now():
            for name, record in found:
                table = tables.setdefault((name, record.partition), CommittedTable())
                table.apply([(to_key(record.key), record.value)])
    return [
        Broken(by_name[name], partition, entry)
        for (name, partition), table in sorted(tables.items(), key=lambda each: each[0])
        for entry in broken_entries(by_name[name], table)
    ]


def find_broken(found: Sequence[Broken], key: str, partition: int | None) -> Broken:
    """The one of the key, as `wiredesk tables check` shows it.

    Raises NothingToMendError, whose text says what to do.
    """
    of_key = [
        each
        for each in found
        if each.entry.shown_key == key and partition in (None, each.partition)
    ]
    match of_key:
        case [one]:
            return one
        case []:
            raise NothingToMendError(
                f"no broken record has the key '{key}': `wiredesk tables check` shows those that "
                "are there; one that is whole is not touched"
            )
        case _:
            places = ", ".join(str(each.partition) for each in of_key)
            raise NothingToMendError(
                f"'{key}' is broken in partitions {places}: name one by --partition"
            )


async def forget(broken: Broken, settings: Settings) -> None:
    """Delete a broken record's key."""
    await _write(broken, None, settings)


async def enter_as_killed(broken: Broken, settings: Settings) -> None:
    """Replace the ledger's broken record by one that says that its item was killed.

    Raises NothingToMendError where the key can't be an item's id.
    """
    if not broken.entry.is_text:
        raise NothingToMendError("no item has such an id, so none can be killed: --forget it")
    killed = LedgerEntry(id=broken.entry.key, version=0, status=Status.CANCELED)
    await _write(broken, killed.to_bytes(), settings)


async def _write(broken: Broken, value: bytes | None, settings: Settings) -> None:
    async with pushing(settings, "the record could not be mended") as producer:
        await put(producer, settings, broken.topic, broken.entry.raw_key, value, broken.partition)
