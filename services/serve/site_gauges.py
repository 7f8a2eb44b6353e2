"""Gauges by site: few labels, and none that is out of date."""

from collections.abc import Mapping, Sequence

from runtime.metrics.measures import Metric
from runtime.metrics.prometheus import Metrics
from schemas.queue import QueueState
from services.serve.entries import Entry
from services.serve.metrics import OLDEST_KILL, QUEUE_BEHIND, QUEUE_OUT, UNACKNOWLEDGED

MAX_SITES = 200
"""With labels of their own, in each gauge: the first of those that are given."""


class SiteGauges:
    """What sites owe, and how far their queues are."""

    def __init__(self, metrics: Metrics) -> None:
        """Nothing is shown yet."""
        self._metrics = metrics
        self._shown: dict[str, set[str]] = {}

    def show_kills(self, unacknowledged: Mapping[str, Sequence[Entry]]) -> None:
        """The kills that each site has not acknowledged; who has owed one for longest is first."""
        oldest = {site: kills[0].time / 1000 for site, kills in unacknowledged.items()}
        first = sorted(oldest, key=lambda site: oldest[site])
        self._show(UNACKNOWLEDGED, {site: len(unacknowledged[site]) for site in first})
        self._show(OLDEST_KILL, {site: oldest[site] for site in first})

    def show_queues(self, states: Mapping[str, QueueState], ends: Mapping[int, int]) -> None:
        """The queues that have been pulled; `ends`: of `articles`, by partition."""
        end = sum(ends.values())
        behind = {site: max(0, end - sum(state.events)) for site, state in states.items()}
        first = sorted(behind, key=lambda site: behind[site], reverse=True)
        self._show(QUEUE_BEHIND, {site: behind[site] for site in first})
        self._show(QUEUE_OUT, {site: len(states[site].out) for site in first})

    def _show(self, metric: Metric, values: Mapping[str, float]) -> None:
        shown = set(list(values)[:MAX_SITES])
        for site in self._shown.get(metric.name, set()) - shown:
            self._metrics.remove(metric, site)
        for site in shown:
            self._metrics.set(metric, values[site], site)
        self._shown[metric.name] = shown
