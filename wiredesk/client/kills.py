"""Kills that a desk has to look at, as the topic `kills.unresolved` has them."""

from collections.abc import Sequence

from runtime.errors import WiredeskError
from runtime.settings import Settings
from schemas.topics import UNRESOLVED_KILLS
from schemas.unresolved_kill import UnresolvedKill
from wiredesk.client.read import read_rows


class NoSuchKillError(WiredeskError):
    """No kill that is unresolved has the id, or it leaves open what is meant."""


async def read_kills(settings: Settings) -> list[UnresolvedKill]:
    """Every kill that is unresolved, the one that has waited for longest first."""
    kills = await read_rows(settings, UNRESOLVED_KILLS, UnresolvedKill)
    return sorted(kills, key=lambda each: (each.received_at, each.id))


def find_kill(kills: Sequence[UnresolvedKill], kill_id: str) -> UnresolvedKill:
    """The kill of this id. Raises NoSuchKillError."""
    for kill in kills:
        if kill.id == kill_id:
            return kill
    raise NoSuchKillError(
        f"no kill {kill_id} is unresolved: `wiredesk kills list` shows those that are"
    )


def confirmation(kill: UnresolvedKill, article: str | None, *, everything: bool) -> str | None:
    """The id of the article that a desk confirms the kill of; None for all that it means.

    Raises NoSuchKillError where that leaves open what is meant.
    """
    if kill.is_settled_by(article, everything=everything):
        return article
    if kill.why == "several":
        meant = ", ".join(each.id for each in kill.candidates)
        raise NoSuchKillError(f"it may mean {meant}: name one by --article, or take --all")
    raise NoSuchKillError(
        "nothing is called as it says: name an article by --article, or dismiss the kill"
    )
