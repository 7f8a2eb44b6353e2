"""Kills that are not acknowledged, as metrics."""

from runtime.metrics.prometheus import Metrics
from services.serve.deliveries.ledger import Ledger
from services.serve.metrics import OLDEST_KILL, UNACKNOWLEDGED

MAX_SITES = 200
"""With labels of their own: those whose kills have waited for longest."""


class KillGauges:
    """Shows of each site what it has not acknowledged; nothing of one that has acknowledged all."""

    def __init__(self, ledger: Ledger, metrics: Metrics) -> None:
        """Nothing is shown before `show`."""
        self._ledger = ledger
        self._metrics = metrics
        self._shown = set[str]()

    def show(self) -> None:
        """As it is now."""
        found = self._ledger.all_unacknowledged
        first = {site: kills[0].time / 1000 for site, kills in found.items()}
        shown = set(sorted(first, key=lambda site: first[site])[:MAX_SITES])
        for site in self._shown - shown:
            self._metrics.remove(UNACKNOWLEDGED, site)
            self._metrics.remove(OLDEST_KILL, site)
        for site in shown:
            self._metrics.set(UNACKNOWLEDGED, len(found[site]), site)
            self._metrics.set(OLDEST_KILL, first[site], site)
        self._shown = shown
