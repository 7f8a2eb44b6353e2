"""What a status says, in the words of any sender."""

import re
from typing import NamedTuple

from schemas.item import Status
from services.ingest.fields.reader import folded_name
from services.ingest.fields.vocabulary import HOLDING_STATUSES, STATUSES

CODE_PREFIX = re.compile(r"^[a-z]+:(?=.)")
"""The scheme in a qualified code of NewsML-G2: `stat:usable`, `sig:correction`."""
EMBARGOED = "embargoed"
"""The word for a status that is none of ours, but a time: it may be stated beside it."""
MAX_LENGTH = 100
"""Characters: longer text is no status."""


class StatedStatus(NamedTuple):
    """A status, and a warning where its word is not known."""

    value: Status
    warning: str | None = None


def read_status(words: str) -> StatedStatus:
    """The status that a word stands for; one that is not known is withheld.

    Whatever an unknown word means, it is not "usable": an editor has to look.
    """
    known = STATUSES.get(folded_word(words))
    if known is None:
        return StatedStatus(Status.WITHHELD, f"status: {words[:40]!r} is not known; withheld")
    return StatedStatus(known)


def is_known(words: str) -> bool:
    """Whether a word stands for a status."""
    return folded_word(words) in STATUSES


def reason_of_status(words: str | None) -> str:
    """The reason of a `Stop` for a withheld status that is stated in these words."""
    word = folded_word(words or "")
    if word == EMBARGOED:
        return "embargo-indefinite"
    return "hold" if word in HOLDING_STATUSES else "pre-release"


def folded_word(words: str) -> str:
    """A word as the vocabulary spells it: `stat:Pre-Release` is `prerelease`."""
    return folded_name(CODE_PREFIX.sub("", words[:MAX_LENGTH].casefold()))
