"""Links within copy."""

from urllib.parse import urljoin

MAX_LENGTH = 2000
"""Characters: longer "addresses" are embedded pictures or attacks."""


def resolve_url(base: str | None, address: str | None) -> str | None:
    """An address, resolved against `base` if relative; None for one that leads nowhere."""
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
