"""Addresses within copy."""

from urllib.parse import urljoin

MAX_LENGTH = 2000
"""Characters: longer "addresses" are pictures by themselves, or attacks."""


def resolve_url(base: str | None, address: str | None) -> str | None:
    """An address, resolved against `base` where it is relative; None where it leads nowhere."""
    bare = "".join((address or "").split())
    if (
        not bare
        or len(bare) > MAX_LENGTH
        or bare.casefold().startswith(("data:", "javascript:", "#"))
    ):
        return None
    try:
        return urljoin(base, bare) if base else bare
    except ValueError:
        return None
