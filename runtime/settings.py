"""Settings from the environment: `KAFKA_*` for the cluster, `WIREDESK_*` for the rest."""

import os
import ssl
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from runtime.errors import ConfigurationError

Seconds = Annotated[float, Field(gt=0)]


class KafkaSettings(BaseSettings):
    """How to reach the cluster."""

    model_config = SettingsConfigDict(
        env_prefix="KAFKA_", frozen=True, use_attribute_docstrings=True, env_ignore_empty=True
    )

    bootstrap_servers: str | None = None
    """`host:port`, several joined by commas. Not set: a local broker, where a command can
    start one."""
    security_protocol: Literal["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"] = "PLAINTEXT"
    """How connections are secured."""
    sasl_mechanism: Literal["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"] = "PLAIN"
    """How the user proves who it is, with SASL."""
    sasl_username: str | None = None
    """The user, with SASL."""
    sasl_password: SecretStr | None = None
    """The password, with SASL."""
    ssl_cafile: str | None = None
    """The certificates to trust (PEM), instead of the machine's."""
    ssl_certfile: str | None = None
    """The client's own certificate (PEM), for mutual TLS."""
    ssl_keyfile: str | None = None
    """The key of `KAFKA_SSL_CERTFILE` (PEM)."""
    ssl_password: SecretStr | None = None
    """The password of `KAFKA_SSL_KEYFILE`."""
    ssl_check_hostname: bool = True
    """Whether the broker's certificate has to name its host."""

    @model_validator(mode="after")
    def _sasl_is_whole(self) -> Self:
        if "SASL" in self.security_protocol and not (self.sasl_username and self.sasl_password):
            message = f"{self.security_protocol} needs KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD"
            raise ValueError(message)
        return self

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
            arguments["ssl_context"] = self._ssl_context()
        if self.sasl_username and self.sasl_password and "SASL" in self.security_protocol:
            arguments |= {
                "sasl_mechanism": self.sasl_mechanism,
                "sasl_plain_username": self.sasl_username,
                "sasl_plain_password": self.sasl_password.get_secret_value(),
            }
        return arguments

    def _ssl_context(self) -> ssl.SSLContext:
        try:
            context = ssl.create_default_context(cafile=self.ssl_cafile)
            context.check_hostname = self.ssl_check_hostname
            if self.ssl_certfile:
                password = self.ssl_password.get_secret_value() if self.ssl_password else None
                context.load_cert_chain(self.ssl_certfile, self.ssl_keyfile, password)
        except (OSError, ssl.SSLError) as error:
            message = f"a certificate of KAFKA_SSL_* can't be read: {error}"
            raise ConfigurationError(message) from error
        return context


class WiredeskSettings(BaseSettings):
    """How the stages work."""

    model_config = SettingsConfigDict(
        env_prefix="WIREDESK_", frozen=True, use_attribute_docstrings=True, env_ignore_empty=True
    )

    topic_prefix: str = Field(default="", pattern=r"^[A-Za-z0-9._-]*$", max_length=100)
    """Put before the name of every topic, group and transaction, so that desks share a cluster."""
    broker: Literal["auto", "container", "jvm"] = "auto"
    """How a local broker is started where no cluster is named."""
    compression: Literal["gzip", "snappy", "lz4", "zstd", "none"] = "gzip"
    """How records are compressed. Every Kafka client reads gzip; many need an extra for others."""
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
    linger_seconds: float = Field(default=0.02, ge=0)
    """How long a transaction waits for more copy; urgent copy (1 and 2) never waits."""
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
    restore_seconds: Seconds = 300.0
    """The longest that a table may take to be read back."""
    stall_seconds: Seconds = 120.0
    """With work waiting and none done for so long, a stage is not ready; for twice as long, it
    exits."""
    ingest_zones: str = ""
    """The zones of times that have none, by source: `dpa=Europe/Berlin,ap=America/New_York`; UTC
    for any other."""
    enrich_tagger: str = Field(default="onnx", pattern=r"^(onnx|spacy:\S+)$")
    """What finds names: `onnx`, the model that comes with Wiredesk, or `spacy:NAME`, a pipeline of
    spaCy that is installed, its folder included."""
    enrich_join_city_country: bool = True
    """Whether "Lagos, Nigeria" is tagged as one place rather than two."""
    enrich_facilities_as_places: bool = False
    """Whether airports, stadiums and the like are tagged as PLACE rather than FACILITY."""
    enrich_place_confidence: float = Field(default=0.0, ge=0, le=1)
    """The least confidence with which a place is given its GeoNames id and coordinates."""
    enrich_day_first: bool | None = None
    """Whether 3/4/2023 is the third of April. Not set: by the language and region of the copy."""

    @model_validator(mode="after")
    def _times_fit(self) -> Self:
        if self.transaction_timeout_seconds <= self.deadline_seconds:
            raise ValueError(
                "WIREDESK_TRANSACTION_TIMEOUT_SECONDS has to be longer than "
                "WIREDESK_DEADLINE_SECONDS"
            )
        if self.rebalance_timeout_seconds <= self.drain_seconds:
            raise ValueError(
                "WIREDESK_REBALANCE_TIMEOUT_SECONDS has to be longer than WIREDESK_DRAIN_SECONDS"
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
    """Read the environment.

    Raises ConfigurationError, whose text names the variable at fault and what it may be.
    """
    try:
        return Settings(kafka=KafkaSettings(), wiredesk=WiredeskSettings())
    except ValidationError as error:
        prefix = "KAFKA_" if error.title == "KafkaSettings" else "WIREDESK_"
        first = error.errors(include_url=False)[0]
        name = prefix + "_".join(str(part) for part in first["loc"]).upper()
        what = first["msg"].removeprefix("Value error, ")
        message = f"{name}: {what}" if first["loc"] else what
        raise ConfigurationError(message) from error


class SettingLine(BaseModel):
    """One setting as `wiredesk config` shows it."""

    name: str
    value: str
    origin: Literal["environment", "default"]
    about: str


def describe(
    settings: Settings, environment: Mapping[str, str] = os.environ
) -> Iterator[SettingLine]:
    """Every setting with its value, secrets hidden, and where the value comes from."""
    for part in (settings.kafka, settings.wiredesk):
        prefix = str(part.model_config.get("env_prefix", ""))
        for field, info in type(part).model_fields.items():
            name = prefix + field.upper()
            value = getattr(part, field)
            yield SettingLine(
                name=name,
                value="" if value is None else str(value),
                origin="environment" if environment.get(name) else "default",
                about=" ".join((info.description or "").split()),
            )
