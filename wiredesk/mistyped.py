"""Variables that look like settings and are none: whoever set them believes that they are."""

import re
from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from typing import NamedTuple

PREFIXES = ("WIREDESK_", "KAFKA_")
COMPOSE = {
    "WIREDESK_GRAFANA_IMAGE",
    "WIREDESK_GRAFANA_PORT",
    "WIREDESK_IMAGE",
    "WIREDESK_KAFKA_IMAGE",
    "WIREDESK_KAFKA_PORT",
    "WIREDESK_PROMETHEUS_IMAGE",
    "WIREDESK_PROMETHEUS_PORT",
    "WIREDESK_PYTHON_IMAGE",
}
"""What `docker-compose.yml` and the image's Dockerfile read."""
KUBERNETES = re.compile(r"_SERVICE_(HOST|PORT)|_PORT_\d+_(TCP|UDP|SCTP)|=(tcp|udp|sctp)://")
"""What Kubernetes puts into every pod beside a service that is called wiredesk or kafka."""


class Mistyped(NamedTuple):
    """A variable that nothing reads."""

    name: str
    nearest: str | None
    """The setting that may be meant."""

    def __str__(self) -> str:
        meant = f": did you mean {self.nearest}?" if self.nearest else ""
        return f"{self.name} is no setting of wiredesk{meant}"


def mistyped(settings: Collection[str], environment: Mapping[str, str]) -> Iterator[Mistyped]:
    """The variables named like a setting that are none, by name.

    `settings`: the names of all settings; they are read whatever their case.
    """
    for name, value in sorted(environment.items()):
        upper = name.upper()
        looks_like_one = upper.startswith(PREFIXES) and not KUBERNETES.search(f"{upper}={value}")
        if looks_like_one and upper not in {*settings, *COMPOSE}:
            near = get_close_matches(upper, settings, n=1, cutoff=0.75)
            yield Mistyped(name, near[0] if near else None)
