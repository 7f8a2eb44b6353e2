"""What is said of a cluster that can't be reached: the cause, and what to do about it."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest

from local_broker.ports import LOCALHOST
from runtime import diagnosis
from runtime.diagnosis import diagnose
from runtime.errors import BrokerUnreachableError, ConfigurationError, WiredeskError
from runtime.settings import KafkaSettings
from tests.integration.certificates import Authority, new_authority
from tests.integration.secured_broker import Other, Secured, password, secured_broker

NOWHERE = f"{LOCALHOST}:1"


@dataclass(frozen=True, slots=True)
class Site:
    """A broker with a listener of each kind, and who has signed its certificates."""

    broker: Secured
    authority: Authority

    def settings(self, listener: str, **given: Any) -> KafkaSettings:
        """Settings for a listener: right, but for what is given."""
        others = {"CLIENT": self.broker.clients, "INNER": self.broker.inner, **self.broker.others}
        given = {name: str(value) for name, value in given.items()}
        if given.get("ssl_cafile") == "authority":
            given["ssl_cafile"] = str(self.authority.file)
        return KafkaSettings.model_validate({"bootstrap_servers": others[listener], **given})


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("broker")
    authority = new_authority(folder)

    def tls(name: str, alternative: str, **more: object) -> Other:
        # Named as from the broker's own folder: Java can't open a path beyond ASCII in locale C.
        store = authority.keystore(name, alternative).name
        properties = {"ssl.keystore.type": "PEM", "ssl.keystore.location": store, **more}
        return Other("SSL", properties)

    clients = {
        "ssl.client.auth": "required",
        "ssl.truststore.type": "PEM",
        "ssl.truststore.location": authority.file.name,
    }
    others = {
        "TLS": tls("here", f"IP:{LOCALHOST}"),
        "ELSEWHERE": tls("elsewhere", "DNS:kafka.example"),
        "MUTUAL": tls("mutual", f"IP:{LOCALHOST}", **clients),
        "LOST": Other("PLAINTEXT", advertised=NOWHERE),
    }
    with secured_broker(folder, ["dpa"], others) as broker:
        yield Site(broker, authority)


SASL = {"security_protocol": "SASL_PLAINTEXT", "sasl_username": "dpa"}
TRUSTED = {"security_protocol": "SSL", "ssl_cafile": "authority"}
GUESSED = {**SASL, "sasl_password": "guessed"}
WRONG = [
    ("CLIENT", GUESSED, "refuses the user 'dpa'"),
    (
        "CLIENT",
        {**SASL, "sasl_password": password("dpa"), "sasl_mechanism": "SCRAM-SHA-512"},
        "does not take KAFKA_SASL_MECHANISM=SCRAM-SHA-512",
    ),
    ("CLIENT", {}, "KAFKA_SECURITY_PROTOCOL=PLAINTEXT what it expects there"),
    ("INNER", {**SASL, "sasl_password": "x"}, "does not take KAFKA_SASL_MECHANISM=PLAIN"),
    ("TLS", {"security_protocol": "SSL"}, "is not trusted .*set KAFKA_SSL_CAFILE"),
    ("ELSEWHERE", TRUSTED, "is for another name .*127.0.0.1"),
]


@pytest.mark.parametrize(("listener", "given", "says"), WRONG)
async def test_a_setting_that_is_wrong_is_named(
    site: Site, listener: str, given: dict[str, Any], says: str
) -> None:
    with pytest.raises(ConfigurationError, match=says):
        raise await diagnose(site.settings(listener, **given))


@pytest.mark.parametrize(
    ("listener", "given", "says"),
    [
        ("TLS", {}, "KAFKA_SECURITY_PROTOCOL=PLAINTEXT what it expects"),
        ("INNER", TRUSTED, "KAFKA_SECURITY_PROTOCOL=SSL what it expects"),
        ("MUTUAL", TRUSTED, "ask for a certificate of the client .KAFKA_SSL_CERTFILE"),
    ],
)
async def test_what_ends_the_connection_without_a_word_is_named(
    site: Site, listener: str, given: dict[str, Any], says: str
) -> None:
    with pytest.raises(WiredeskError, match=says):
        raise await diagnose(site.settings(listener, **given))


async def test_an_advertised_address_that_leads_nowhere_is_named(site: Site) -> None:
    with pytest.raises(BrokerUnreachableError, match=f"find it at {NOWHERE}, which can't be"):
        raise await diagnose(site.settings("LOST"))


@pytest.mark.parametrize(("listener", "given"), [("INNER", {}), ("TLS", TRUSTED)])
async def test_of_a_broker_that_answers_no_setting_is_blamed(
    site: Site, listener: str, given: dict[str, Any]
) -> None:
    with pytest.raises(BrokerUnreachableError, match="answers, but not in time"):
        raise await diagnose(site.settings(listener, **given))


@pytest.mark.parametrize(
    ("address", "says"),
    [
        (NOWHERE, f"no Kafka broker answers at {NOWHERE}, where nothing listens"),
        ("kafka.invalid:9092", "no host of the name in kafka.invalid:9092"),
    ],
)
async def test_a_wrong_address_is_named(address: str, says: str) -> None:
    with pytest.raises(BrokerUnreachableError, match=says):
        raise await diagnose(KafkaSettings(bootstrap_servers=address))


async def test_what_takes_a_connection_and_says_nothing_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(diagnosis, "SECONDS", 0.5)
    async with _silent() as address:
        with pytest.raises(BrokerUnreachableError, match=r"does not answer within 0\.5 s"):
            raise await diagnose(KafkaSettings(bootstrap_servers=address))


async def test_a_wrong_setting_counts_before_an_address_that_is_away(site: Site) -> None:
    servers = f"{NOWHERE},{site.broker.clients}"
    wrong = site.settings("CLIENT", **GUESSED)
    with pytest.raises(ConfigurationError, match="refuses the user"):
        raise await diagnose(wrong.model_copy(update={"bootstrap_servers": servers}))


@asynccontextmanager
async def _silent() -> AsyncIterator[str]:
    async def hold(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        await reader.read()

    server = await asyncio.start_server(hold, LOCALHOST, 0)
    try:
        yield f"{LOCALHOST}:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
