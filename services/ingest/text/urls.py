"""Links within copy."""

from urllib.parse import urljoin


def resolve_url(base: str | None, address: str | None) -> str | None:
    """An address, resolved against `base` if relative; None for one that leads nowhere.

    It is as the copy has it: which may be passed on is decided by `schemas.addresses` for all.
    """
    bare = "".join((address or "").split())
    # Pages and feeds are full of them, and an editor need not hear of each.
    if not bare or bare.casefold().startswith(("data:", "#")):
        return None
    try:
        return urljoin(base, bare) if base else bare
    except ValueError:
        return None
