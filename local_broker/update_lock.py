"""Writes `kafka.lock`: python -m local_broker.update_lock.

To take another release of Kafka, change `node.VERSION` first.
"""

import hashlib
from pathlib import Path

from jgo.maven import Artifact, MavenContext

from local_broker.node import VERSION

_WANTED = (
    f"org.apache.kafka:kafka_2.13:{VERSION}",
    # Kafka logs through SLF4J 1.7. `!`: log4j's own list of versions must not rule Kafka's
    # dependencies, or the broker would get the kafka-clients of another release.
    "org.apache.logging.log4j:log4j-slf4j-impl:2.25.3!",
)
_HEADER = "# python -m local_broker.update_lock\n"


def main() -> None:
    """Resolve and download Kafka and its dependencies, and write their hashes."""
    context = MavenContext()
    wanted = [context.create_dependency(each) for each in _WANTED]
    direct, transitive = context.resolver.resolve(wanted)
    needed = [*direct, *(each for each in transitive if each.scope in {"compile", "runtime"})]
    lines = sorted(_line(each.artifact) for each in needed)
    Path(__file__).with_name("kafka.lock").write_text(_HEADER + "".join(lines), encoding="utf-8")


def _line(artifact: Artifact) -> str:
    coordinates = f"{artifact.groupId}:{artifact.artifactId}:{artifact.version}"
    return f"{coordinates} {hashlib.sha256(artifact.resolve().read_bytes()).hexdigest()}\n"


if __name__ == "__main__":
    main()
