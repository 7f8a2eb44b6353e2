"""What publish counts."""

from runtime.metrics.measures import LONG, Metric

DUPLICATES = Metric(
    "wiredesk_duplicates",
    "counter",
    ("stage", "source"),
    "Items dropped: the same again, an older version come late, or copy already killed",
)
DELIVERY_LATENCY = Metric(
    "wiredesk_delivery_latency_seconds",
    "histogram",
    ("urgency",),
    "From the push of the copy to its committed article event, by urgency",
    buckets=LONG,
)
EMBARGO_LATENESS = Metric(
    "wiredesk_embargo_lateness_seconds",
    "histogram",
    (),
    "From the end of an embargo to the committed article event",
    buckets=LONG,
)
KILLS_UNRESOLVED = Metric(
    "wiredesk_kills_unresolved",
    "counter",
    ("source", "why"),
    "Kills by reference that a desk has to look at, by who sent the notice",
)
KILLS_SETTLED = Metric(
    "wiredesk_kills_settled",
    "counter",
    ("source", "how"),
    "Unresolved kills that have met their item, were confirmed or dismissed, or have expired",
)
KILL_CANDIDATES = Metric(
    "wiredesk_kill_candidates",
    "counter",
    ("source",),
    "Articles that unresolved kills may mean, by who sent the notice",
)
FORGOTTEN = Metric(
    "wiredesk_ledger_forgotten",
    "counter",
    (),
    "Items that the ledger has forgotten, long after their last event",
)
KILLS_OPEN = Metric(
    "wiredesk_open_kills",
    "gauge",
    ("source", "partition"),
    "Kills that are unresolved now; absent where there is none",
)
METRICS = (
    DUPLICATES,
    DELIVERY_LATENCY,
    EMBARGO_LATENESS,
    KILLS_UNRESOLVED,
    KILLS_SETTLED,
    KILL_CANDIDATES,
    FORGOTTEN,
    KILLS_OPEN,
)
