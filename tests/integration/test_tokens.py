"""A broker that takes tokens (SASL OAUTHBEARER), and what is said of one that it does not take."""

import asyncio
import base64
import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiokafka import TopicPartition

from local_broker.ports import LOCALHOST
from runtime import kafka
from runtime.diagnosis import diagnose
from runtime.errors import BrokerUnreachableError, ConfigurationError
from runtime.settings import KafkaSettings, Settings, WiredeskSettings
from runtime.topics.admin import create_topics
from schemas.topics import PLACEMENT, RAW
from tests.integration.secured_broker import Other, Secured, secured_broker

MODULE = "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required"
SESSION_SECONDS = 3
TOPIC = RAW.name


@pytest.fixture(scope="module")
def broker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Secured]:
    """One that believes each token: Kafka's own, unsigned ones, made for tests."""
    properties = {
        "sasl.enabled.mechanisms": "OAUTHBEARER",
        "oauthbearer.sasl.jaas.config": f'{MODULE} unsecuredLoginStringClaim_sub="broker";',
        "oauthbearer.connections.max.reauth.ms": SESSION_SECONDS * 1000,
    }
    others = {"TOKENS": Other("SASL_PLAINTEXT", properties)}
    with secured_broker(tmp_path_factory.mktemp("broker"), ["dpa"], others) as started:
        yield started


@pytest.fixture
def token_file(tmp_path: Path) -> Path:
    path = tmp_path / "token"
    _write(path, _token(time.time() + 600))
    return path


def _write(path: Path, token: str) -> None:
    path.write_text(token, "utf-8")


def _token(until: float) -> str:
    # The broker's administrator, by its rules.
    parts = ({"alg": "none"}, {"sub": "ANONYMOUS", "iat": time.time() - 60, "exp": until})
    coded = (base64.urlsafe_b64encode(json.dumps(each).encode()).rstrip(b"=") for each in parts)
    return ".".join(each.decode() for each in coded) + "."


def _settings(broker: Secured, listener: str, **given: object) -> Settings:
    kafka_settings = KafkaSettings.model_validate(
        {
            "bootstrap_servers": {"CLIENT": broker.clients, **broker.others}[listener],
            "security_protocol": "SASL_PLAINTEXT",
            "sasl_mechanism": "OAUTHBEARER",
            **{name: str(value) for name, value in given.items()},
        }
    )
    return Settings(kafka=kafka_settings, wiredesk=WiredeskSettings())


async def test_a_producer_outlives_the_sessions_that_tokens_give(
    broker: Secured, token_file: Path
) -> None:
    settings = _settings(broker, "TOKENS", sasl_oauth_token_file=token_file)
    await create_topics(settings, [RAW, PLACEMENT])
    producer = kafka.transactional_producer(settings, "tokens")
    await kafka.start(producer, settings)
    ends = time.monotonic() + 3 * SESSION_SECONDS
    sent = 0
    while time.monotonic() < ends:
        async with asyncio.timeout(10):
            await producer.begin_transaction()
            await producer.send_and_wait(TOPIC, b"copy", partition=0)
            await producer.commit_transaction()
        sent += 1
        await asyncio.sleep(0.5)
    await producer.stop()

    consumer = kafka.table_consumer(settings)
    await kafka.start(consumer, settings)
    consumer.assign([where := TopicPartition(TOPIC, 0)])
    found = 0
    while found < sent:
        found += len((await consumer.getmany(where, timeout_ms=5000))[where])
    await consumer.stop()
    assert found == sent


@pytest.mark.parametrize(
    ("token", "says"),
    [
        (_token(time.time() - 1), "refuses the token: has it expired"),
        ("not.a.token", "refuses the token"),
        ("", "KAFKA_SASL_OAUTH_TOKEN_FILE: .* is empty"),
    ],
    ids=["expired", "garbled", "none"],
)
async def test_a_token_that_is_refused_is_named(
    broker: Secured, token_file: Path, token: str, says: str
) -> None:
    _write(token_file, token)
    settings = _settings(broker, "TOKENS", sasl_oauth_token_file=token_file)
    with pytest.raises(ConfigurationError, match=says):
        raise await diagnose(settings.kafka)
    with pytest.raises(BrokerUnreachableError):
        await kafka.start(kafka.table_consumer(settings), settings)


async def test_a_broker_that_takes_no_tokens_is_named(broker: Secured, token_file: Path) -> None:
    settings = _settings(broker, "CLIENT", sasl_oauth_token_file=token_file)
    with pytest.raises(ConfigurationError, match="does not take KAFKA_SASL_MECHANISM=OAUTHBEARER"):
        raise await diagnose(settings.kafka)


async def test_a_server_of_tokens_that_is_away_is_named(broker: Secured) -> None:
    url = f"http://{LOCALHOST}:1/token"
    given = {"sasl_oauth_token_url": url, "sasl_username": "wiredesk", "sasl_password": "x"}
    settings = _settings(broker, "TOKENS", **given)
    with pytest.raises(BrokerUnreachableError, match=f"no token from {url}: .*refused"):
        raise await diagnose(settings.kafka)
    with pytest.raises(BrokerUnreachableError):
        await kafka.start(kafka.table_consumer(settings), settings)
