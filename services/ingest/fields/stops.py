"""Why an item must not be used, or not yet: one of a few fixed words, and the sender's own."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from runtime.visible import cut
from schemas.item import Status, Stop
from services.ingest.copy import Copy
from services.ingest.fields.statuses import reason_of_status
from services.ingest.text.embargo_notes import Stated

MAX_WORDS = 300
"""Characters of the sender's words."""
BY_GRAVITY = (
    "embargo",
    "embargo-unclear",
    "embargo-indefinite",
    "may-be-kill",
    "pre-release",
    "hold",
    "kill",
    "canceled",
)
"""The reasons that copy gives, the gravest last: of several the gravest is the item's."""


def stop_of(
    copy: Copy, until: datetime | None, in_words: Iterable[Stop | None] = ()
) -> Stop | None:
    """The gravest of the stops that the copy's fields state and of those that its words do.

    `until`: the end of the item's embargo; None for one that had ended when it was received.
    """
    stops = (*_status_stops(copy), *_embargo_stops(copy, until), *in_words)
    stated = [each for each in stops if each]
    gravest = max(stated, key=lambda each: BY_GRAVITY.index(each.reason), default=None)
    if gravest is None:
        return None
    # Where a field only says that it is a kill, the words of its notice are the reason.
    notices = (each.words for each in stated if each.reason == "kill")
    notice = next(notices, None) if gravest.reason == "canceled" else None
    return gravest.model_copy(update={"words": _short(gravest.words or notice)})


def stops_in_words(
    signal: str | None, embargo: Stated | None, note: str, until: datetime | None
) -> Iterator[Stop]:
    """The stops of a kill or hold, and of an embargo, that the words of some copy state.

    `note`: the note to editors, which has the words unless a headline or the body does: copy is
    never quoted. `until` is as for `stop_of`.
    """
    words = note or None
    if signal in ("kill", "hold"):
        yield Stop(reason=signal, words=words)
    if embargo and embargo.embargo.until is None:
        reason = "embargo-indefinite" if embargo.is_open else "embargo-unclear"
        yield Stop(reason=reason, words=embargo.words)
    elif embargo and embargo.embargo.until == until:
        yield Stop(reason="embargo", words=embargo.words)


def _status_stops(copy: Copy) -> Iterator[Stop]:
    if copy.status is Status.CANCELED:
        yield Stop(reason="canceled", words=copy.status_words)
    elif copy.status is Status.WITHHELD:
        yield Stop(reason=reason_of_status(copy.status_words), words=copy.status_words)
    if copy.signal in ("kill", "hold"):
        reason = "canceled" if copy.signal == "kill" else "hold"
        yield Stop(reason=reason, words=copy.signal_words)


def _embargo_stops(copy: Copy, until: datetime | None) -> Iterator[Stop]:
    if copy.embargo_indefinite:
        yield Stop(reason="embargo-indefinite", words=copy.embargo_words)
    if until and copy.embargo_until == until:
        yield Stop(reason="embargo", words=copy.embargo_words)


def _short(words: str | None) -> str | None:
    return cut(words, MAX_WORDS) if words else None
