"""How long to wait before trying again."""

import random
from collections.abc import Callable, Iterator


def backoff(
    first: float = 0.1, maximum: float = 5.0, jitter: Callable[[], float] = random.random
) -> Iterator[float]:
    """Seconds to wait before each new try: doubled each time up to `maximum`, ± 50 %.

    The jitter keeps many partitions that failed together from trying together again.
    """
    delay = first
    while True:
        yield delay * (0.5 + jitter())
        delay = min(delay * 2, maximum)
