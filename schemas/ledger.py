"""What publish remembers of each item: private to the stage, never for subscribers."""

from datetime import datetime

from pydantic import AwareDatetime

from schemas.article import EnrichedItem
from schemas.item import KillReference, Status, Stop
from schemas.record import WireModel


class Pushed(WireModel):
    """Where on the raw log an item was pushed, and when."""

    topic: str
    """The topic's name without the desk's prefix."""
    partition: int
    """The partition of that topic."""
    offset: int
    """The raw record's offset in that partition."""
    item: int
    """The item's place among the items of its record, from 0."""
    received_at: datetime
    """When the record was pushed."""


class Ordering(WireModel):
    """A desk's hold or release."""

    at: datetime
    """When it was ordered."""
    by: str
    """Who ordered it."""
    reason: str
    """Why."""


class DeskOrders(WireModel):
    """What desks have ordered of one item, in whatever order that has come."""

    hold: Ordering | None = None
    """The latest hold."""
    releases: tuple[Ordering, ...] = ()
    """The two latest releases, the latest last: the first after a hold undoes that, and the next
    lifts what the item's own sender says."""


class PastEmbargo(WireModel):
    """The embargo that a version had."""

    version: int
    """The version."""
    until: datetime
    """Its end."""


class OpenKills(WireModel):
    """Kills that are unresolved and may mean an item: it is held until a desk has decided."""

    ids: tuple[str, ...]
    """Theirs, at least one."""
    stop: Stop
    """Why the item is held, with the words of the first of them."""


class LedgerEntry(WireModel):
    """What is known of one item (topic `wire.ledger`, key: item id)."""

    id: str
    """The item's id."""
    version: int
    """The newest version that has come, under embargo or not; of a killed item, the kill's, or 0
    where the kill named the item otherwise than by its id."""
    seen: tuple[str, ...] = ()
    """What has come of that version since it was last withheld or released, to know a resend."""
    status: Status | None = None
    """The status of the last event; None: there was none yet. CANCELED is for ever."""
    announced_version: int | None = None
    """The version of the last event."""
    published: bool = False
    """Has a usable version ever been announced?"""
    holds: int = 0
    """How often it has been withheld: ids of events before and after a hold differ by it."""
    embargoed: bool = False
    """Is there a version of it on `wire.held`, under embargo or withheld?"""
    sent_at: datetime | None = None
    """When the copy of that version was sent, as far as it says."""
    provider_guid: str | None = None
    """The agency's own identifier, for the event of a kill that names the item otherwise."""
    slug: str | None = None
    """The slug that came last, for the same; a killed item has neither any more."""
    headline: str | None = None
    """The headline announced last, for the same, where a setting wants it there."""
    pushed: Pushed | None = None
    """Where what stands was pushed; None of a killed item, and in an entry of an older release."""
    held_up_to: Pushed | None = None
    """The latest hold that states no version: it holds whatever was pushed before it."""
    went_ahead: str | None = None
    """The outcome of what stands, where that went ahead and has not come in its order yet."""
    embargo: PastEmbargo | None = None
    """The embargo that came last: a later version may come without it."""
    desk: DeskOrders | None = None
    """What desks have ordered; none of a killed item, of which nothing else counts."""
    open_kills: OpenKills | None = None
    """The kills that may mean it; None of what is published, withheld or killed."""
    source: str | None = None
    """Whose copy stands; None of a killed item, and in an entry of an older release."""
    read_again: str | None = None
    """A hash of what stands as it was read again, if it was: the same again is no news."""


class EntryOwner(WireModel):
    """Of a `LedgerEntry`, whose it is: to read no more of it is quicker."""

    source: str | None = None
    """As in the entry."""


class HeldItem(WireModel):
    """The copy of an item that is held (topic `wire.held`, key: item id).

    It is published when due, or when a desk releases it.
    """

    item: EnrichedItem
    """The item as it will be published."""
    release_at: AwareDatetime | None
    """When its embargo ends; None: not by itself."""


class Release(WireModel):
    """Of a `HeldItem`, when it is due: to read no more of it takes a tenth of the time."""

    release_at: datetime | None
    """None: not by itself."""


class NamedItem(WireModel):
    """An item that has a name."""

    id: str
    """The item's id."""
    at: datetime
    """When it was sent, as far as its copy says."""
    service: str | None = None
    """The service that the item came in, where it says so."""
    stories: tuple[str, ...] = ()
    """The names of its takes: these are killed with it."""
    since: datetime | None = None
    """When the first version of it was sent, as far as its copy says, at the latest at its receipt;
    None of a name that is not looked for by time."""
    received: datetime | None = None
    """When the first version of it was received."""
    slug: str | None = None
    """Its slug without case, punctuation and marks of leads and takes."""
    mark: str = ""
    """What its slug, or its number as a take, says besides: `1st-ld`. Empty: the story itself."""
    ties: tuple[str, ...] = ()
    """Short hashes of its guid, the guids it updates, and its slug with its headline: two items
    that share one belong to one story."""


class NamedKill(WireModel):
    """A kill of the items that have a name."""

    notice: str
    """The id of the item that asks for it."""
    at: datetime
    """When the notice was sent, or received where it does not say."""
    service: str | None = None
    """The one that it states."""
    near: str | None = None
    """The one that the notice came in."""
    received: datetime | None = None
    """When the notice was received."""
    by: str | None = None
    """Who ordered it: a source, or somebody at a desk."""
    words: str | None = None
    """The notice's own words."""
    reason: str = "kill"
    """The reason that its events give: of a desk's own kill `desk`."""
    asks: str = "kill"
    """`kill` or `hold`: a hold is not kept for items that come later."""
    order: str | None = None
    """The id of the kill by reference that it is; None of one that follows from another."""
    reference: KillReference | None = None
    """What such a kill names."""


class Settled(WireModel):
    """How a kill or hold was settled that was before the desks."""

    how: str
    """`met`, `confirmed`, `dismissed` or `expired`."""
    asks: str
    """`kill` or `hold`."""


class Name(WireModel):
    """What an item is called besides its id, so that a kill can reach it (topic `wire.by-name`).

    The name is the key: a source's running number, a slug, a headline's hash, a provider's guid, a
    web address; a story's slug and day, or the guid that takes add to. Or it is the id of a kill.
    """

    bearers: tuple[NamedItem, ...] = ()
    """The items that have the name."""
    kills: tuple[NamedKill, ...] = ()
    """Kills that have come, for items that come later."""
    unconfirmed: tuple[NamedKill, ...] = ()
    """Kills that a desk has to confirm: they kill nothing that comes later, but it is named."""
    settled: Settled | None = None
    """Where the name is the id of a kill that was before the desks, how it was settled."""
