"""What serve counts."""

from runtime.metrics.measures import Metric
from services.serve.webhooks.metrics import WEBHOOK_METRICS

REQUESTS = Metric(
    "wiredesk_serve_requests",
    "counter",
    ("route", "status"),
    "Requests that were answered, by route and status",
)
STREAMS = Metric("wiredesk_serve_streams", "gauge", (), "Streams that are open now")
SENT = Metric(
    "wiredesk_serve_events_sent",
    "counter",
    ("channel", "event"),
    "Events sent to sites, by channel and what has happened",
)
CUT = Metric(
    "wiredesk_serve_streams_cut",
    "counter",
    ("reason",),
    "Streams that serve ended: the site was too slow, its key holds no more, or events expired",
)
KILLS = Metric("wiredesk_serve_kills", "gauge", (), "Killed articles that are known")
NEWEST = Metric(
    "wiredesk_serve_newest_event_timestamp_seconds",
    "gauge",
    (),
    "When the newest event was written that has been read, in seconds since 1970",
)
METRICS = (REQUESTS, STREAMS, SENT, CUT, KILLS, NEWEST, *WEBHOOK_METRICS)
