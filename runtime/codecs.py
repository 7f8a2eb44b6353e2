"""Which topic is compressed how.

What others read is in a codec that every client has; between the stages a quicker one serves
(docs/decisions/0025).
"""

from typing import Literal

from schemas.topics import Topic

Codec = Literal["gzip", "snappy", "lz4", "zstd", "none"]
NUMBERS = {"none": 0, "gzip": 1, "snappy": 2, "lz4": 3, "zstd": 4}
"""As the format of batches has them (KIP-98, KIP-110)."""


def codec_of(topic: Topic, outer: Codec, inner: Codec) -> int:
    """The number of a topic's codec: `outer` of what others read, `inner` of all else."""
    return NUMBERS[outer if topic.public else inner]
