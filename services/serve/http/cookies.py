"""Cookies of the board: for this host alone, over TLS, out of reach of scripts (RFC 6265bis)."""

from typing import Literal

from aiohttp import web

SESSION = "__Host-wiredesk-session"
BEGUN = "__Host-wiredesk-sign-in"
"""Browsers take names that begin so only with `Secure`, for all paths, and of no other host."""
SameSite = Literal["Strict", "Lax"]


def keep(
    response: web.StreamResponse, name: str, value: str, seconds: int, same_site: SameSite
) -> None:
    """Have the browser keep a cookie for so long."""
    response.set_cookie(
        name, value, max_age=seconds, path="/", secure=True, httponly=True, samesite=same_site
    )


def drop(response: web.StreamResponse, name: str) -> None:
    """Have the browser forget a cookie."""
    response.del_cookie(name, path="/", secure=True, httponly=True, samesite="Strict")
