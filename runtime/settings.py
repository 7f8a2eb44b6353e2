"""Settings from the environment: `KAFKA_*` for the cluster, `WIREDESK_*` for the rest.

A stage keeps its own settings in a `Section` of its own, which it reads with `read_section`.
"""

import os
from collections.abc import Iterator
from typing import Annotated, Any, Literal, Self, TypeVar

from pydantic import BaseModel, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from runtime.addresses import check_addresses, check_url
from runtime.certificates import client_context
from runtime.codecs import Codec
from runtime.credentials import Credentials
from runtime.errors import ConfigurationError
from runtime.secret_files import read_secrets

SECRETS = ("sasl_password", "ssl_password")
"""Those of `KafkaSettings`, each of which a file may hold."""
MAX_SECONDS = 600_000
"""About a week; Kafka takes milliseconds in 32 bits, and one wait is three of these."""
Seconds = Annotated[float, Field(gt=0, le=MAX_SECONDS)]
LONGER_THAN = (
    ("transaction_timeout_seconds", "deadline_seconds"),
    ("rebalance_timeout_seconds", "drain_seconds"),
    ("stall_seconds", "batch_seconds"),
)
"""Settings of `WiredeskSettings`: each first has to be longer than the second."""
S = TypeVar("S", bound="Section")


def _usual_processes() -> int:
    return min(os.cpu_count() or 1, 4)


class Section(BaseSettings):
    """Settings that share a prefix; a subclass names it, and each field has a docstring."""

    model_config = SettingsConfigDict(
        frozen=True,
        use_attribute_docstrings=True,
        env_ignore_empty=True,
        hide_input_in_errors=True,  # a secret may be in it
    )


class KafkaSettings(Section):
    """How to reach the cluster."""

    model_config = SettingsConfigDict(env_prefix="KAFKA_")

    bootstrap_servers: str | None = None
    """`host:port`, several joined by commas. Not set: a local broker, where a command can
    start one."""
    security_protocol: Literal["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"] = "PLAINTEXT"
    """How connections are secured."""
    sasl_mechanism: Literal["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512", "OAUTHBEARER"] = "PLAIN"
    """How the user proves who it is, with SASL."""
    sasl_username: str | None = None
    """The user, with SASL; the client's id, with a server that gives tokens."""
    sasl_password: SecretStr | None = None
    """The password, or the client's secret, with SASL."""
    sasl_password_file: str | None = None
    """A file that holds the password, instead of `KAFKA_SASL_PASSWORD`."""
    sasl_oauth_token_file: str | None = None
    """A file that holds the token, with OAUTHBEARER; it is read for each connection."""
    sasl_oauth_token_url: str | None = None
    """Where an OAuth 2.0 server gives tokens for client credentials, with OAUTHBEARER."""
    sasl_oauth_scope: str | None = None
    """What a token is to be for, where the server does not know by itself."""
    ssl_cafile: str | None = None
    """The certificates to trust (PEM), instead of the machine's."""
    ssl_certfile: str | None = None
    """The client's own certificate (PEM), for mutual TLS."""
    ssl_keyfile: str | None = None
    """The key of `KAFKA_SSL_CERTFILE` (PEM)."""
    ssl_password: SecretStr | None = None
    """The password of `KAFKA_SSL_KEYFILE`."""
    ssl_password_file: str | None = None
    """A file that holds the password, instead of `KAFKA_SSL_PASSWORD`."""
    ssl_check_hostname: bool = True
    """Whether the broker's certificate has to name its host."""

    @field_validator("bootstrap_servers")
    @classmethod
    def _addresses_are_whole(cls, servers: str | None) -> str | None:
        if servers:
            check_addresses(servers)
        return servers

    @field_validator("sasl_oauth_token_url")
    @classmethod
    def _keeps_the_secret(cls, url: str | None) -> str | None:
        if url:
            check_url(url)
        return url

    @field_validator("ssl_cafile", "ssl_certfile", "ssl_keyfile")
    @classmethod
    def _names_a_file(cls, path: str | None) -> str | None:
        if path and ("\n" in path or "-----BEGIN" in path):
            raise ValueError("is the name of a file, not what is in it (not shown)")
        return path

    @model_validator(mode="before")
    @classmethod
    def _secrets_of_files(cls, values: dict[str, Any]) -> dict[str, Any]:
        return read_secrets(values, SECRETS, "KAFKA_")

    @model_validator(mode="after")
    def _sasl_is_whole(self) -> Self:
        if "SASL" in self.security_protocol:
            self._credentials.check()
        return self

    def unused(self) -> Iterator[str]:
        """What is set and has no effect with this protocol, a line each for people."""
        for part, instead in (("SASL", "SASL_SSL"), ("SSL", "SSL or SASL_SSL")):
            given = [name for name in type(self).model_fields if self._is_given(name, part)]
            if given and part not in self.security_protocol.split("_"):
                names = ", ".join(f"KAFKA_{name.upper()}" for name in given)
                yield (
                    f"{names}: without effect, since KAFKA_SECURITY_PROTOCOL is "
                    f"{self.security_protocol}: set it to {instead}"
                )

    def connection(self) -> dict[str, Any]:
        """Keyword arguments that every aiokafka client takes.

        Raises ConfigurationError where a certificate can't be read or no broker is named.
        """
        if not self.bootstrap_servers:
            raise ConfigurationError(
                "no Kafka cluster is named: set KAFKA_BOOTSTRAP_SERVERS=host:port, "
                "or start one with `wiredesk broker`"
            )
        arguments: dict[str, Any] = {
            "bootstrap_servers": self.bootstrap_servers,
            "security_protocol": self.security_protocol,
        }
        if "SSL" in self.security_protocol.split("_"):
            arguments["ssl_context"] = client_context(
                self.ssl_cafile,
                self.ssl_certfile,
                self.ssl_keyfile,
                self.ssl_password.get_secret_value() if self.ssl_password else "",
                check_hostname=self.ssl_check_hostname,
            )
        if "SASL" in self.security_protocol:
            arguments |= self._credentials.arguments()
        return arguments

    @property
    def _credentials(self) -> Credentials:
        return Credentials(
            self.sasl_mechanism,
            self.sasl_username,
            self.sasl_password.get_secret_value() if self.sasl_password else None,
            self.sasl_oauth_token_file,
            self.sasl_oauth_token_url,
            self.sasl_oauth_scope,
        )

    def _is_given(self, name: str, part: str) -> bool:
        of_file = f"{name}_file" in self.model_fields_set
        return name.startswith(f"{part.lower()}_") and name in self.model_fields_set and not of_file


class WiredeskSettings(Section):
    """How every stage works; a stage has a section of its own for what it alone needs."""

    model_config = SettingsConfigDict(env_prefix="WIREDESK_")

    topic_prefix: str = Field(default="", pattern=r"^[A-Za-z0-9._-]*$", max_length=100)
    """Put before the name of every topic, group and transaction: several may share a cluster."""
    broker: Literal["auto", "container", "jvm"] = "auto"
    """How a local broker is started where no cluster is named."""
    sources: str | None = None
    """A file, YAML or TOML, that says what holds for each source: docs/sources.md."""
    compression: Codec = "gzip"
    """How what others read is compressed. Each client has gzip; many need an extra for others."""
    inner_compression: Codec = "zstd"
    """How a stage compresses what only stages read."""
    http_host: str = "127.0.0.1"
    """The address that metrics and health are served on; 0.0.0.0 for every one."""
    http_port: int = Field(default=0, ge=0, le=65535)
    """The port of metrics and health; 0 takes a free one and logs it."""
    log_format: Literal["auto", "json", "console"] = "auto"
    """JSON lines, or lines for people; `auto` takes the latter on a terminal."""
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    """The least severe line that is logged."""
    batch_records: int = Field(default=500, ge=1)
    """The most records in one transaction."""
    batch_seconds: Seconds = 2.0
    """The longest that a batch is handled before what is done is committed."""
    reader_processes: int = Field(default_factory=_usual_processes, ge=1, le=256)
    """How many processes of a stage read records. Not set: one a core, but four at the most."""
    reader_seconds: Seconds = 5.0
    """The processor time to read one record: past it, it is a dead letter (`too-slow`)."""
    reader_megabytes: int = Field(default=512, ge=64, le=1 << 20)
    """The memory to read one record: past it, it is a dead letter (`too-large`)."""
    linger_seconds: float = Field(default=0.02, ge=0, le=MAX_SECONDS)
    """The least time between a partition's transactions; full and urgent ones never wait."""
    session_timeout_seconds: Seconds = 10.0
    """Without a heartbeat for so long, a stage loses its partitions to another."""
    rebalance_timeout_seconds: Seconds = 60.0
    """How long a rebalance waits for the slowest member."""
    drain_seconds: Seconds = 10.0
    """What a stage may take to finish the work in hand when it stops or gives up partitions."""
    deadline_seconds: Seconds = 15.0
    """The longest wait for an answer of the broker; past it the producer is built anew."""
    transaction_timeout_seconds: Seconds = 30.0
    """After so long the broker aborts a transaction that was left open."""
    topic_partitions: int | None = Field(default=None, ge=1, le=1000)
    """The partitions of each new topic, so the most processes of a stage that work at once. Not
    set: 6."""
    topic_replicas: int | None = Field(default=None, ge=1, le=32767)
    """The replicas of each topic. Not set: one on each broker, three at the most."""
    topic_min_insync_replicas: int | None = Field(default=None, ge=1, le=32767)
    """How many of them have to have a record before it counts as written. Not set: all but one."""
    contact_seconds: Seconds = 20.0
    """Without an answer of the broker for so long, a stage is not ready."""
    restore_seconds: Seconds = 300.0
    """How long a table that is read back may wait for its next records."""
    stall_seconds: Seconds = 120.0
    """With work waiting and none done for so long, a stage is not ready; for twice as long, it
    exits."""
    offset_past_end: Literal["auto", "stop", "resume"] = "auto"
    """Where a log ends before the offset up to which it has been read: `stop` halts the partition,
    `resume` reads it from its beginning, `auto` stops a stage that can't do without its tables."""
    dead_letter_run: int = Field(default=1000, ge=0)
    """So many records in a row, of one source or of all together, that would all be dead letters
    halt their partition; 0 for no limit."""
    dead_letter_defect_run: int = Field(default=50, ge=0)
    """So many records in a row, of any source, on which the stage itself fails (`stage-defect`)
    halt their partition; 0 for no limit."""
    dead_letter_share: float = Field(default=0.9, ge=0, le=1)
    """This share of dead letters among the records of one source, or of all together, halts their
    partition; 0 for no limit."""
    dead_letter_share_records: int = Field(default=1000, ge=1)
    """The fewest records, within the seconds below, of which the share is taken."""
    dead_letter_share_seconds: Seconds = 3600.0
    """How far back the share of dead letters looks."""

    @model_validator(mode="after")
    def _times_fit(self) -> Self:
        for longer, shorter in LONGER_THAN:
            if getattr(self, longer) <= getattr(self, shorter):
                names = (f"WIREDESK_{name.upper()}" for name in (longer, shorter))
                raise ValueError(" has to be longer than ".join(names))
        if (self.topic_min_insync_replicas or 0) > (self.topic_replicas or 32767):
            raise ValueError(
                "WIREDESK_TOPIC_MIN_INSYNC_REPLICAS is more than WIREDESK_TOPIC_REPLICAS: no "
                "record could be written"
            )
        return self


class Settings(BaseModel):
    """All settings."""

    model_config = {"frozen": True}

    kafka: KafkaSettings
    wiredesk: WiredeskSettings

    def with_bootstrap(self, bootstrap_servers: str) -> "Settings":
        """The same settings for another, plain cluster: a local broker just started."""
        kafka = self.kafka.model_copy(update={"bootstrap_servers": bootstrap_servers})
        return self.model_copy(update={"kafka": kafka})


def load_settings() -> Settings:
    """The cluster's and the runtime's settings, from the environment.

    Raises ConfigurationError, which names the variable at fault and what it may be.
    """
    return Settings(kafka=read_section(KafkaSettings), wiredesk=read_section(WiredeskSettings))


def read_section(section: type[S]) -> S:
    """A section's settings from the environment.

    Raises ConfigurationError, which names the variable at fault and what it may be.
    """
    try:
        return section()
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        name = prefix_of(section) + "_".join(str(part) for part in first["loc"]).upper()
        what = first["msg"].removeprefix("Value error, ")
        message = f"{name}: {what}" if first["loc"] else what
        raise ConfigurationError(message) from error


def prefix_of(section: type[Section]) -> str:
    """What the names of a section's variables begin with."""
    return section.model_config.get("env_prefix", "")
