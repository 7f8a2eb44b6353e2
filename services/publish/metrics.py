"""What publish counts."""

from runtime.measures import LONG, Metric

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
METRICS = (DUPLICATES, DELIVERY_LATENCY, EMBARGO_LATENESS)
