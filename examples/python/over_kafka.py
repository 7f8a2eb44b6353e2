"""A site that reads the topics, with kafka-python. Kafka keeps its place: that of its group.

KAFKA_BOOTSTRAP_SERVERS=localhost:9092 python over_kafka.py site.json my-site
"""

import json
import os
import sys
from pathlib import Path

from kafka import KafkaConsumer
from shown import Site

PREFIX = os.environ.get("WIREDESK_TOPIC_PREFIX", "")


def main(path: str, group: str) -> None:
    """Read for ever; one process at a time, since the articles are in one file."""
    site = Site(Path(path))
    consumer = KafkaConsumer(
        f"{PREFIX}articles",
        f"{PREFIX}articles.killed",  # the same kills once more, kept for ever
        bootstrap_servers=os.environ["KAFKA_BOOTSTRAP_SERVERS"],
        group_id=group,
        group_instance_id="1",  # so that one that is started again need not wait for the other
        isolation_level="read_committed",
        auto_offset_reset="earliest",
        enable_auto_commit=False,
    )
    for record in consumer:
        if record.value is not None:
            site.act(json.loads(record.value))
            site.keep(None)
        consumer.commit()  # after acting: what comes again after a fault has been seen


if __name__ == "__main__":
    main(*sys.argv[1:])
