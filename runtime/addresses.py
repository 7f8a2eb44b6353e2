"""Addresses as a setting has them, in which somebody may have put a password."""

import re
from ipaddress import IPv6Address
from urllib.parse import urlsplit

ADDRESS = re.compile(r"([\w-]{1,63}(\.[\w-]{1,63})*\.?|\[[0-9a-fA-F:.]+\])(:(?P<port>\d{1,5}))?")
"""A host's name, or its number, in brackets if it is of IPv6, and a port."""
DEFAULT_PORT = 9092
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
HOLDS_NO_SECRET = re.compile(
    r"([A-Za-z_]{1,20}://)?[\w.-]{0,80}(:\d{0,6}\w?)?|\[?[0-9a-fA-F:.]{0,50}\]?(:\d{0,6})?"
)
"""What is shown though it is no address: a slip in a host's name, a port or a protocol."""


def check_addresses(servers: str) -> None:
    """Check addresses that are joined by commas.

    Raises ValueError, which names the first that is none, unless a secret may be in it.
    """
    if "@" in servers:
        raise ValueError(
            "holds a user or a password (not shown): set KAFKA_SASL_USERNAME and "
            "KAFKA_SASL_PASSWORD, and here host:port alone"
        )
    for number, server in enumerate(map(str.strip, servers.split(",")), 1):
        if not is_address(server):
            shown = repr(server) if HOLDS_NO_SECRET.fullmatch(server) else _hidden(number)
            raise ValueError(f"{shown} is no host:port, such as localhost:9092")


def check_url(url: str) -> None:
    """Check the address of a server that is sent a secret.

    Raises ValueError, which does not quote it, where it is none, holds a password or has no TLS.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host or "@" in parts.netloc or not (url.isascii() and url.isprintable()) or " " in url:
        raise ValueError("is no address (not shown), such as https://login.example.org/token")
    if parts.scheme != "https" and not (parts.scheme == "http" and host in LOOPBACK):
        raise ValueError("has to begin with https://, since a secret is sent there")


def is_address(text: str) -> bool:
    """Whether aiokafka, which answers anything else with a ValueError, can read it."""
    if found := ADDRESS.fullmatch(text):
        return 1 <= int(found["port"] or DEFAULT_PORT) <= 65535
    try:
        return bool(IPv6Address(text))
    except ValueError:
        return False


def _hidden(number: int) -> str:
    return f"address {number} (not shown, since a password may be in it)"
