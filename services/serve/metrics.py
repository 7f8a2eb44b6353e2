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
LOST_NOTES = Metric(
    "wiredesk_serve_deliveries_not_noted",
    "counter",
    (),
    "Events sent to a site of which the ledger of delivery has no note: the broker was away",
)
UNACKNOWLEDGED = Metric(
    "wiredesk_serve_kills_unacknowledged",
    "gauge",
    ("site",),
    "Kills that a site has not acknowledged of what it has copy of; absent where it has all",
)
OLDEST_KILL = Metric(
    "wiredesk_serve_oldest_unacknowledged_kill_timestamp_seconds",
    "gauge",
    ("site",),
    "When the first kill was written that a site has not acknowledged, in seconds since 1970",
)
QUEUE_BEHIND = Metric(
    "wiredesk_serve_queue_behind",
    "gauge",
    ("site",),
    "Records of `articles` that a site's queue has not looked at; markers of transactions count",
)
QUEUE_OUT = Metric(
    "wiredesk_serve_queue_out",
    "gauge",
    ("site",),
    "Events of a site's queue that it has not acknowledged, or that wait behind such",
)
CONNECTIONS = Metric("wiredesk_serve_connections", "gauge", (), "Connections that are open now")
CONNECTIONS_CUT = Metric(
    "wiredesk_serve_connections_cut",
    "counter",
    ("reason",),
    "Connections that serve ended: a header or body came too slowly, or there were too many",
)
INTAKE = Metric(
    "wiredesk_serve_intake_requests",
    "counter",
    ("source", "outcome"),
    "Requests with copy, by source and what was done: accepted, again, or why it was refused",
)
INTAKE_BYTES = Metric(
    "wiredesk_serve_intake_bytes",
    "counter",
    ("source",),
    "Bytes of copy that were sent over HTTP and accepted",
)
INTAKE_IN_FLIGHT = Metric(
    "wiredesk_serve_intake_in_flight_bytes",
    "gauge",
    (),
    "Bytes of copy in memory, on their way to Kafka",
)
SOURCE_LAST = Metric(
    "wiredesk_source_last_timestamp_seconds",
    "gauge",
    ("source",),
    "When the newest record of a source was pushed that has been dealt with",
)
SOURCE_EXPECTED = Metric(
    "wiredesk_source_expected_timestamp_seconds",
    "gauge",
    ("source",),
    "When its next is expected, by its hours of the week; absent in its first week",
)
SOURCE_SILENT_AFTER = Metric(
    "wiredesk_source_silent_after_timestamp_seconds",
    "gauge",
    ("source",),
    "When a source that has sent nothing else is silent against its habit",
)
SOURCE_FLOOD = Metric(
    "wiredesk_source_flood",
    "gauge",
    ("source",),
    "What has come of a source in this hour, by what comes at such an hour, 20 at the least",
)
SOURCE_DRIFT = Metric(
    "wiredesk_source_drift",
    "gauge",
    ("source", "kind"),
    "How far its last items are from its habit, by how far they are at times: from 1 on an alarm",
)
METRICS = (
    *(REQUESTS, STREAMS, SENT, CUT, KILLS, NEWEST, CONNECTIONS, CONNECTIONS_CUT),
    *(INTAKE, INTAKE_BYTES, INTAKE_IN_FLIGHT),
    *(LOST_NOTES, UNACKNOWLEDGED, OLDEST_KILL, QUEUE_BEHIND, QUEUE_OUT),
    *(SOURCE_LAST, SOURCE_EXPECTED, SOURCE_SILENT_AFTER, SOURCE_FLOOD, SOURCE_DRIFT),
    *WEBHOOK_METRICS,
)
