"""What a site's cursor says of kills: those behind it have been acted on. Pure.

A site keeps a cursor once it has acted on what came with it. A kill that nobody has noted as sent,
though the cursor lies behind it, is sent once more: the cursor may be one of "from now on".
"""

from dataclasses import replace

from services.serve.cursor import Position
from services.serve.deliveries.ledger import Ledger
from services.serve.entries import Entry


def note_cursor(ledger: Ledger, site: str, position: Position) -> None:
    """Take note that a site has come back with a cursor: it acknowledges kills that it was sent."""
    for kill in ledger.unacknowledged_kills(site):
        if not _lies_behind(position, kill):
            continue
        delivery = ledger.of_site_and_article(site, kill.facts.id)
        if delivery and delivery.event_id == kill.facts.event_id:
            ledger.note_acknowledged(site, kill.facts, delivery.channel)


def with_open_kills(ledger: Ledger, site: str, position: Position) -> Position:
    """Where a site begins: before the first kill of each partition that it has not acknowledged."""
    offsets = list(position.kills)
    for kill in ledger.unacknowledged_kills(site):
        if _lies_behind(position, kill):
            offsets[kill.partition] = min(offsets[kill.partition], kill.offset)
    return replace(position, kills=tuple(offsets))


def _lies_behind(position: Position, kill: Entry) -> bool:
    return kill.partition < len(position.kills) and position.kills[kill.partition] > kill.offset
