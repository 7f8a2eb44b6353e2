"""Every metric of the runtime, by the conventions of Prometheus: base units, no label by record.

A stage has a table of its own, which `Stage.metrics` names: `services/*/metrics.py`.
docs/operating/running.md says what each is good for.
"""

from runtime.metrics.measures import LONG, Metric

# What passes through. All of it is counted when its transaction has committed, never before.
CONSUMED = Metric(
    "wiredesk_records_consumed", "counter", ("stage", "topic"), "Records consumed and committed"
)
PRODUCED = Metric(
    "wiredesk_records_produced",
    "counter",
    ("stage", "topic"),
    "Records produced in committed transactions",
)
OUTCOMES = Metric(
    "wiredesk_outcomes",
    "counter",
    ("stage", "source", "outcome"),
    "What became of items: each has exactly one outcome a stage",
)
BOOKS = Metric(
    "wiredesk_books",
    "counter",
    ("stage", "source", "entry"),
    "Items by what became of them: in = out + waiting + dropped + dead",
)
HANDED_ON = Metric(
    "wiredesk_records_handed_on",
    "counter",
    ("stage", "source", "topic"),
    "Records made of a source's items for those behind: not tables, not dead letters",
)
DEAD_LETTERS = Metric(
    "wiredesk_dead_letters",
    "counter",
    ("stage", "reason"),
    "Records or items that could not be used, by reason",
)
LAST_RECORD = Metric(
    "wiredesk_last_record_timestamp_seconds",
    "gauge",
    ("stage", "source"),
    "The time of the newest record of each source: a silent source shows here",
)
PROCESSING_DURATION = Metric(
    "wiredesk_processing_duration_seconds",
    "histogram",
    ("stage",),
    "Time taken by the handler for one record",
)
READERS_ENDED = Metric(
    "wiredesk_reader_processes_ended",
    "counter",
    ("stage", "reason"),
    "Processes that ended over a record, or were ended at a limit, by reason",
)
CONFIGURATION_REFUSED = Metric(
    "wiredesk_configuration_refused",
    "gauge",
    ("stage",),
    "1 while a changed file of configuration can't be used and all stays as it was",
)

# What waits. Gauges of a partition go when the process no longer owns it.
LAG = Metric(
    "wiredesk_consumer_lag_records",
    "gauge",
    ("stage", "topic", "partition"),
    "Last stable offset less position: 0 when all that is committed has been handled",
)
LAG_TO_END = Metric(
    "wiredesk_consumer_lag_to_end_records",
    "gauge",
    ("stage", "topic", "partition"),
    "High watermark less position: with what waits behind open transactions",
)
OLDEST_UNPROCESSED = Metric(
    "wiredesk_oldest_unprocessed_timestamp_seconds",
    "gauge",
    ("stage", "topic", "partition"),
    "The time of the oldest record waiting; absent where none waits",
)
HALTED = Metric(
    "wiredesk_halted_partitions",
    "gauge",
    ("stage", "topic", "partition"),
    "1 for a partition that has halted and waits for a person; absent for any other",
)
OPEN_TRANSACTION = Metric(
    "wiredesk_open_transaction_seconds",
    "gauge",
    ("stage", "topic", "partition"),
    "How long another producer's open transaction has blocked a partition; absent where none does",
)
EXPIRED = Metric(
    "wiredesk_records_expired",
    "counter",
    ("stage", "topic"),
    "Records that retention deleted before they were read: they are lost",
)
UNREADABLE = Metric(
    "wiredesk_records_unreadable",
    "counter",
    ("stage", "topic"),
    "Records that could not be parsed: their raw bytes are dead letters",
)
PAST_END = Metric(
    "wiredesk_offsets_past_end",
    "counter",
    ("stage", "topic"),
    "Times that a log ended before the offset up to which it had been read",
)
BROKEN = Metric(
    "wiredesk_broken_table_records",
    "gauge",
    ("stage", "table", "partition"),
    "Keys of a table whose record could not be read and was passed over",
)

NEXT_DUE = Metric(
    "wiredesk_next_due_timestamp_seconds",
    "gauge",
    ("stage", "topic", "partition"),
    "When what waits for its time is due next: late once that has passed; absent where none waits",
)

# Transactions, and what goes wrong with them.
TRANSACTIONS = Metric(
    "wiredesk_transactions",
    "counter",
    ("stage", "result"),
    "Transactions by result: committed, aborted, or unknown (then read again)",
)
TRANSACTION_DURATION = Metric(
    "wiredesk_transaction_duration_seconds",
    "histogram",
    ("stage",),
    "From the start of a transaction to its end",
)
REBUILDS = Metric(
    "wiredesk_producer_rebuilds",
    "counter",
    ("stage", "reason"),
    "Transactional producers thrown away, by reason",
)
FETCH_ERRORS = Metric(
    "wiredesk_fetch_errors", "counter", ("stage", "reason"), "Fetches that failed, by reason"
)
ACQUIRE_FAILURES = Metric(
    "wiredesk_acquire_failures",
    "counter",
    ("stage", "reason"),
    "Failed tries to get an assigned partition ready for records, by reason",
)
LAST_CONTACT = Metric(
    "wiredesk_broker_last_contact_timestamp_seconds",
    "gauge",
    ("stage",),
    "When the broker last answered this process",
)

# The consumer group.
REBALANCES = Metric("wiredesk_rebalances", "counter", ("stage",), "Assignments received")
ASSIGNED = Metric(
    "wiredesk_assigned_partitions", "gauge", ("stage",), "Partitions assigned to this process"
)
ACQUIRING = Metric(
    "wiredesk_acquiring_partitions",
    "gauge",
    ("stage",),
    "Partitions assigned to this process that are not ready for records, but for halted ones",
)
PARTITIONS = Metric(
    "wiredesk_partitions",
    "gauge",
    ("stage",),
    "Partitions that the topics which a stage reads have together",
)
READY = Metric(
    "wiredesk_ready", "gauge", ("stage",), "1 while /readyz says that it is ready, 0 otherwise"
)
RESTORE_DURATION = Metric(
    "wiredesk_table_restore_duration_seconds",
    "histogram",
    ("stage", "table"),
    "Time taken to read a table back",
    buckets=LONG,
)
RESTORE_LEFT = Metric(
    "wiredesk_table_restore_remaining_records",
    "gauge",
    ("stage", "table", "partition"),
    "Offsets of a table that are yet to be read back; absent once all have been",
)
RESTORE_BEGUN = Metric(
    "wiredesk_table_restore_begun_timestamp_seconds",
    "gauge",
    ("stage", "table", "partition"),
    "When it was begun to read a table back; absent once it has been",
)
STORE_ENTRIES = Metric(
    "wiredesk_store_entries",
    "gauge",
    ("stage", "table", "partition"),
    "Keys in a table's store on disk",
)
STORE_BYTES = Metric(
    "wiredesk_store_bytes",
    "gauge",
    ("stage", "table", "partition"),
    "Size of a table's store on disk",
)
STORES_DROPPED = Metric(
    "wiredesk_stores_dropped",
    "counter",
    ("stage", "table", "reason"),
    "Stores on disk that could not be used, and were built anew from their topics",
)

# The machine.
DISK = Metric(
    "wiredesk_state_disk_bytes", "gauge", (), "Size of the disk that has the folder of tables"
)
DISK_FREE = Metric(
    "wiredesk_state_disk_free_bytes", "gauge", (), "What is free on the disk of the tables"
)
CERTIFICATE_EXPIRY = Metric(
    "wiredesk_certificate_expiry_timestamp_seconds",
    "gauge",
    ("certificate",),
    "When the client's own certificate ends, or the last of those that are trusted",
)

RUNTIME_METRICS = (
    CONSUMED,
    PRODUCED,
    OUTCOMES,
    BOOKS,
    HANDED_ON,
    DEAD_LETTERS,
    LAST_RECORD,
    PROCESSING_DURATION,
    READERS_ENDED,
    CONFIGURATION_REFUSED,
    LAG,
    LAG_TO_END,
    OLDEST_UNPROCESSED,
    HALTED,
    OPEN_TRANSACTION,
    EXPIRED,
    UNREADABLE,
    PAST_END,
    BROKEN,
    NEXT_DUE,
    TRANSACTIONS,
    TRANSACTION_DURATION,
    REBUILDS,
    FETCH_ERRORS,
    ACQUIRE_FAILURES,
    LAST_CONTACT,
    REBALANCES,
    ASSIGNED,
    ACQUIRING,
    PARTITIONS,
    READY,
    RESTORE_DURATION,
    RESTORE_LEFT,
    RESTORE_BEGUN,
    STORE_ENTRIES,
    STORE_BYTES,
    STORES_DROPPED,
    DISK,
    DISK_FREE,
    CERTIFICATE_EXPIRY,
)
