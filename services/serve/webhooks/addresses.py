"""Where a webhook may connect to: never to what only this machine or its network reaches. Pure.

Whoever may name an address could else have serve ask the insides of the desk's network (server-side
request forgery, CWE-918).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)
from urllib.parse import SplitResult, urlsplit

MAX_URL_LENGTH = 2000
DEFAULT_PORTS = {"https": 443, "http": 80}
NEVER = tuple(
    map(
        ip_network,
        (
            "0.0.0.0/8",
            "168.63.129.16/32",  # Azure's own, in public space
            "169.254.169.254/32",  # metadata of most clouds
            "100.100.100.200/32",  # of Alibaba's
            "fd00:ec2::254/128",  # of Amazon's, by IPv6
            "::/96",  # IPv4-compatible, and ::
            "::ffff:0:0/96",  # IPv4-mapped
            "64:ff9b::/96",  # NAT64
            "64:ff9b:1::/48",
            "2001::/32",  # Teredo
            "2002::/16",  # 6to4
        ),
    )
)
"""What no setting allows: metadata of clouds, and IPv4 in other clothes. But ::1, see below."""
NAME = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?")
LOOPBACK = (ip_network("127.0.0.0/8"), ip_network("::1/128"))

Network = IPv4Network | IPv6Network


class AddressError(ValueError):
    """An address that nothing is sent to; the text says why."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Where connections may go."""

    ports: frozenset[int] = frozenset({443, 8443})
    networks: Sequence[Network] = ()
    """Allowed although they are private."""
    loopback_http: bool = False
    """Whether http, and any port, of this machine is allowed: for tests."""

    def check_url(self, url: str) -> SplitResult:
        """The parts of an address that may be connected to, as far as can be said without DNS.

        Raises AddressError.
        """
        if len(url) > MAX_URL_LENGTH or not url.isascii() or not url.isprintable() or " " in url:
            raise AddressError(
                f"an address is at most {MAX_URL_LENGTH} ASCII characters, without blanks"
            )
        try:
            parts = urlsplit(url)
            port = parts.port or DEFAULT_PORTS.get(parts.scheme)
        except ValueError as error:
            raise AddressError(f"'{url}' is no address: {error}") from error
        host = parts.hostname
        if not host or parts.username is not None or parts.fragment:
            raise AddressError("an address is https://HOST/PATH, without a user, a password or a #")
        if not _is_plain(host):
            raise AddressError(f"'{host}' is no host: write its name, or its whole IP address")
        here = self.loopback_http and is_loopback_name(host)
        if parts.scheme != "https" and not (here and parts.scheme == "http"):
            raise AddressError("only https is sent to: give an address that begins with https://")
        if port not in self.ports and not here:
            allowed = ", ".join(map(str, sorted(self.ports)))
            raise AddressError(
                f"port {port} is not connected to, but {allowed}: WIREDESK_SERVE_WEBHOOK_PORTS"
            )
        if (literal := _literal(host)) is not None:
            self.check_addresses(host, [literal])
        return parts

    def check_addresses(self, host: str, found: Iterable[str]) -> None:
        """Whether all addresses that DNS gave for a host may be connected to.

        Raises AddressError: one that may not be refuses them all, since any may be taken.
        """
        addresses = list(found)
        if not addresses:
            raise AddressError(f"{host} has no address")
        if refused := [each for each in addresses if not self.allows(each)]:
            raise AddressError(
                f"{host} is {refused[0]}, which is not a public address: if your sites are inside, "
                "allow their networks with WIREDESK_SERVE_WEBHOOK_NETWORKS"
            )

    def allows(self, text: str) -> bool:
        """Whether an IP address may be connected to."""
        try:
            address = ip_address(text)
        except ValueError:
            return False
        if isinstance(address, IPv6Address) and address.scope_id is not None:
            return False
        if _within(address, LOOPBACK) and self.loopback_http:
            return True
        if _within(address, NEVER) or address.is_multicast or address.is_unspecified:
            return False
        if _within(address, self.networks):
            return True
        site_local = isinstance(address, IPv6Address) and address.is_site_local
        return address.is_global and not address.is_reserved and not site_local


def is_loopback_name(host: str) -> bool:
    """Whether a host's name can only be this machine."""
    literal = _literal(host)
    return host == "localhost" or (literal is not None and _within(ip_address(literal), LOOPBACK))


def _is_plain(host: str) -> bool:
    """Whether every program reads a host as the same one.

    `127.1`, `2130706433` and `%31` are numbers to some, names to others, and 127.0.0.1 to a few.
    """
    numeric = ":" in host or host.replace(".", "").isdigit()
    return _literal(host) is not None if numeric else bool(NAME.fullmatch(host))


def _within(address: IPv4Address | IPv6Address, networks: Iterable[Network]) -> bool:
    return any(address in network for network in networks)


def _literal(host: str) -> str | None:
    try:
        return str(ip_address(host))
    except ValueError:
        return None
