"""The settings of serve."""

from urllib.parse import urlsplit

from pydantic import Field, field_validator
from pydantic_settings import SettingsConfigDict

from runtime.addresses import check_url
from runtime.settings import Seconds, Section


class ServeSettings(Section):
    """What sites may ask of `wiredesk serve`, and what it keeps in memory for them."""

    model_config = SettingsConfigDict(env_prefix="WIREDESK_SERVE_")

    host: str = "127.0.0.1"
    """The address that sites connect to; 0.0.0.0 for every one."""
    port: int = Field(default=8080, ge=0, le=65535)
    """Its port; 0 takes a free one and logs it."""
    ring_megabytes: int = Field(default=64, ge=1, le=1 << 20)
    """The memory for the newest events. What is older is read from Kafka."""
    backlog_readers: int = Field(default=2, ge=1, le=100)
    """How many sites at once are read what is older."""
    max_streams: int = Field(default=5000, ge=1, le=1_000_000)
    """Streams and waiting requests of all sites together."""
    max_streams_a_site: int = Field(default=20, ge=1, le=1_000_000)
    """Streams and waiting requests of one site."""
    requests_a_second: float = Field(default=50, gt=0, le=1_000_000)
    """What a site may ask for, on average; twice that for a moment."""
    heartbeat_seconds: Seconds = 15.0
    """A stream says so often that it is there: a proxy ends silent ones, many after a minute."""
    stream_seconds: Seconds = 1800.0
    """How long a stream lasts, give or take a quarter; then the site comes back with its cursor."""
    write_seconds: Seconds = 30.0
    """A reader that takes nothing for so long is cut off; it comes back with its cursor."""
    deliveries: int = Field(default=200_000, ge=1000, le=100_000_000)
    """How many deliveries are kept in memory, the newest: some 100 MB. On disk are all."""
    receipt_seconds: Seconds = 60.0
    """So long after a kill, give or take a half, a stream ends if its site has not acknowledged it:
    the site comes back, and its cursor says that it has it."""
    intake: bool = False
    """Whether agencies may send copy. serve needs the right to write to `wire.raw` then."""
    max_connections: int = Field(default=10_000, ge=1, le=1_000_000)
    """Connections at once. Past that the one goes that has been silent for longest."""
    header_seconds: Seconds = 10.0
    """For a client to send a request up to its body; then its connection ends."""
    body_seconds: Seconds = 60.0
    """For a client to send the body of a request; then the answer is 408."""
    oidc_issuer: str | None = None
    """The OIDC issuer whose access tokens are taken beside keys, as its configuration names it."""
    oidc_audience: str = "wiredesk"
    """What a token has to be for: its claim `aud`."""
    oidc_claim: str = "sub"
    """The claim that says whose a token is; `wiredesk sites sign-in` says which site that is."""
    cors_origins: str = ""
    """Sites whose pages may read with a browser, by commas: https://news.example.org."""

    @property
    def origins(self) -> frozenset[str]:
        """`cors_origins`, each."""
        return frozenset(each.strip() for each in self.cors_origins.split(",") if each.strip())

    @field_validator("oidc_issuer")
    @classmethod
    def _is_address(cls, issuer: str | None) -> str | None:
        if issuer:
            check_url(issuer)
        return issuer or None

    @field_validator("cors_origins")
    @classmethod
    def _are_origins(cls, origins: str) -> str:
        for each in filter(None, map(str.strip, origins.split(","))):
            if not _is_origin(each):
                raise ValueError(
                    f"{each[:100]!r} is no origin: a scheme, a host, and a port where it has one, "
                    "as https://news.example.org"
                )
        return origins


def _is_origin(text: str) -> bool:
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError:
        return False
    if not host or parts.scheme not in {"http", "https"}:
        return False
    shown = f"[{host}]" if ":" in host else host
    return text == f"{parts.scheme}://{shown}" + ("" if port is None else f":{port}")
