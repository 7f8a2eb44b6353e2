"""What the state of a queue says, and what becomes of it. Pure.

Of each event a state says that it is done with, is out, or has not been looked at. What is done
with stays so, and a lease only gets longer: so two states of one queue, written by two processes at
the same moment, can be joined, and nothing is lost.
"""

from collections.abc import Collection, Iterable, Sequence

from schemas.queue import QueueOut, QueueState
from services.serve.cursor import Position

Place = tuple[bool, int, int]
"""Where an event lies: whether among the kills, its partition and its offset."""


def place_of(out: QueueOut) -> Place:
    """Where it lies."""
    return out.kill, out.partition, out.offset


def position_of(state: QueueState) -> Position:
    """Where the queue is to be looked at from."""
    return Position(state.events, state.kills)


def joined(one: QueueState, other: QueueState) -> QueueState:
    """What both say; of a queue that was begun anew, what the newer one says."""
    if one.begun_at != other.begun_at:
        return max(one, other, key=lambda state: state.begun_at)
    ours, theirs = ({place_of(each): each for each in state.out} for state in (one, other))
    out: dict[Place, QueueOut] = {}
    for place in ours | theirs:
        known = [found for found in (ours.get(place), theirs.get(place)) if found]
        if len(known) == 2 or not (is_behind(one, place) and is_behind(other, place)):
            out[place] = max(known, key=lambda found: found.until)
    return one.model_copy(
        update={
            "events": _furthest(one.events, other.events),
            "kills": _furthest(one.kills, other.kills),
            "out": tuple(out.values()),
        }
    )


def due(state: QueueState, now: int) -> Sequence[QueueOut]:
    """What may be handed out now, kills first; `now` in milliseconds since 1970.

    Of an article no event goes before an earlier one has been acknowledged, but for its kill.
    """
    first: dict[str, QueueOut] = {}
    for each in state.out:
        known = first.get(each.article_id)
        if not each.kill and (known is None or each.offset < known.offset):
            first[each.article_id] = each
    free = [each for each in state.out if each.until <= now]
    kills = [each for each in free if each.kill]
    return [*kills, *(each for each in free if each is first.get(each.article_id))]


def moved(state: QueueState, position: Position, more: Iterable[QueueOut] = ()) -> QueueState:
    """Looked at up to a position, of which `more` is to be handed out."""
    changes = {"events": position.events, "kills": position.kills, "out": (*state.out, *more)}
    return state.model_copy(update=changes)


def without(state: QueueState, done: Collection[QueueOut]) -> QueueState:
    """With some done."""
    places = {place_of(each) for each in done}
    left = tuple(each for each in state.out if place_of(each) not in places)
    return state if len(left) == len(state.out) else state.model_copy(update={"out": left})


def leased(state: QueueState, taken: Collection[QueueOut], until: int) -> QueueState:
    """With some in the site's hands until a time, in milliseconds since 1970."""
    places = {place_of(each) for each in taken}
    out = tuple(
        each.model_copy(update={"until": until}) if place_of(each) in places else each
        for each in state.out
    )
    return state.model_copy(update={"out": out})


def is_behind(state: QueueState, place: Place) -> bool:
    """Whether a state has looked at an event: it is done with, unless it is out."""
    kill, partition, offset = place
    offsets = state.kills if kill else state.events
    return partition < len(offsets) and offset < offsets[partition]


def _furthest(one: Sequence[int], other: Sequence[int]) -> tuple[int, ...]:
    longest = max(len(one), len(other))
    padded = [(*each, *[0] * (longest - len(each))) for each in (one, other)]
    return tuple(map(max, *padded))
