"""Changes of copy that keep to its format, so that they reach what is behind the reading of it.

`json_values` changes values, `markup` elements and attributes, `lines` headers, lines and control
characters; `plain` bytes of anything.
"""

from collections.abc import Callable, Mapping
from random import Random
from types import MappingProxyType

from tests.fuzz.mutations import json_values, lines, markup, plain

Change = Callable[[Random, bytes, bytes], bytes]
"""What becomes of copy; the third argument is other copy of the format, to take parts of."""
MAX_LENGTH = 400_000
"""Bytes of changed copy: enough to see what is not linear."""
MAX_CHANGES = 4

OF_MARKUP = (*markup.CHANGES, *markup.CHANGES, *plain.CHANGES)
OF_LINES = (*lines.CHANGES, *lines.CHANGES, *plain.CHANGES)
CHANGES: Mapping[str, tuple[Change, ...]] = MappingProxyType(
    {
        **dict.fromkeys(("json", "ninjs"), (*json_values.CHANGES, *plain.CHANGES[:1])),
        **dict.fromkeys(("item", "enriched"), json_values.CHANGES),
        **dict.fromkeys(("html", "nitf", "newsml-1.2", "newsml-g2", "rss", "atom"), OF_MARKUP),
        **dict.fromkeys(("plain-text", "mail", "anpa1312", "iptc7901"), OF_LINES),
    }
)
"""By format; those of an item on `wire.items` and on `wire.enriched` as well."""


def changed(random: Random, format_: str, copy: bytes, other: bytes) -> bytes:
    """Copy with a few changes that suit its format."""
    for _ in range(random.randint(1, MAX_CHANGES)):
        copy = random.choice(CHANGES[format_])(random, copy, other)[:MAX_LENGTH]
    return copy
