"""Quix Streams, exactly once: `python -m …quix COMMIT_SECONDS`.

Its documentation has `commit_every` beside `commit_interval` as what to tune (Checkpointing), and a
shorter interval for a lower latency (Processing Guarantees).
"""

import sys

from quixstreams import Application

from tests.benchmarks.peers.programs.job import BATCH, Job, passed


def main(job: Job, commit_seconds: float) -> None:
    app = Application(
        broker_address=job.bootstrap,
        consumer_group=job.group,
        auto_offset_reset="earliest",
        auto_create_topics=False,
        processing_guarantee="exactly-once",
        commit_every=BATCH,
        commit_interval=commit_seconds,
        consumer_extra_config={"session.timeout.ms": job.session_ms} if job.session_ms else {},
        producer_extra_config={"compression.type": job.compression},
    )
    source = app.topic(job.source, value_deserializer="bytes")
    out = app.topic(job.out, value_serializer="bytes")
    app.dataframe(source).apply(passed).to_topic(out)
    app.run()


main(Job.from_environment(), float(sys.argv[1]))
