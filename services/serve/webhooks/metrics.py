"""What is counted of webhooks. There are as many sites as `WIREDESK_SERVE_WEBHOOK_SITES`."""

from runtime.metrics.measures import Metric

TRIES = Metric(
    "wiredesk_serve_webhook_tries",
    "counter",
    ("site", "outcome"),
    "Events that were pushed to a site, or not, by what came of it",
)
OLDEST = Metric(
    "wiredesk_serve_webhook_oldest_waiting_timestamp_seconds",
    "gauge",
    ("site",),
    "When the oldest event was written that a site has not acknowledged, in seconds since 1970",
)
DISABLED = Metric(
    "wiredesk_serve_webhook_disabled",
    "gauge",
    ("site",),
    "Whether a site's webhook was disabled because its tries failed, or it answered 410",
)
WEBHOOK_METRICS = (TRIES, OLDEST, DISABLED)
