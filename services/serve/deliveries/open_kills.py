"""The kills that sites have not acknowledged who have the copy. Pure."""

from collections.abc import Mapping, Sequence

from schemas.delivery import Delivery
from services.serve.entries import Entry


def is_open(kill_id: str, delivery: Delivery | None) -> bool:
    """Whether a site has copy of what was killed, and has not said that it has the kill.

    `kill_id`: of the kill's event. `delivery`: what the site was sent last of the article.
    """
    if delivery is None or delivery.copy_version is None:
        return False
    acknowledged = delivery.event_id == kill_id and delivery.acknowledged_at
    return not acknowledged


class OpenKills:
    """By site. There are few: kills are, and sites acknowledge them."""

    def __init__(self) -> None:
        """None."""
        self._of_sites: dict[str, dict[str, Entry]] = {}

    def look(self, site: str, kill: Entry, delivery: Delivery | None) -> None:
        """Take note of how it stands between a site and a kill."""
        if is_open(kill.facts.event_id, delivery):
            self._of_sites.setdefault(site, {})[kill.facts.id] = kill
        elif kills := self._of_sites.get(site):
            kills.pop(kill.facts.id, None)
            if not kills:
                del self._of_sites[site]

    def of_site(self, site: str) -> Sequence[Entry]:
        """Those of a site, the oldest first."""
        return sorted(self._of_sites.get(site, {}).values(), key=lambda kill: kill.time)

    @property
    def of_sites(self) -> Mapping[str, Sequence[Entry]]:
        """Those of each site that has any."""
        return {site: self.of_site(site) for site in self._of_sites}
