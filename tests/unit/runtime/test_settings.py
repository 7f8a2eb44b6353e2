"""Settings come from the environment, and a wrong one says what is wrong."""

import pytest
from aiokafka.conn import collect_hosts

from runtime.errors import ConfigurationError
from runtime.settings import load_settings
from wiredesk.settings import setting_lines

pytestmark = pytest.mark.usefixtures("empty_environment")
SASL = {
    "KAFKA_SECURITY_PROTOCOL": "SASL_SSL",
    "KAFKA_SASL_MECHANISM": "SCRAM-SHA-512",
    "KAFKA_SASL_USERNAME": "desk",
    "KAFKA_SASL_PASSWORD": "hush-hush",
    "KAFKA_BOOTSTRAP_SERVERS": "kafka.example:9093",
}


@pytest.mark.parametrize(
    "servers", ["kafka", "kafka-1.example:9092, 10.0.0.1:9093", "[::1]:9092", "::1", "kafka_1:9092"]
)
def test_addresses_that_a_client_can_read(monkeypatch: pytest.MonkeyPatch, servers: str) -> None:
    monkeypatch.setenv("KAFKA_BOOTSTRAP_SERVERS", servers)

    assert load_settings().kafka.bootstrap_servers == servers
    assert len(collect_hosts(servers)) == servers.count(",") + 1


def test_sasl_and_tls_reach_the_client(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in SASL.items():
        monkeypatch.setenv(name, value)

    arguments = load_settings().kafka.connection()

    assert arguments.pop("ssl_context").check_hostname
    assert arguments == {
        "bootstrap_servers": "kafka.example:9093",
        "security_protocol": "SASL_SSL",
        "sasl_mechanism": "SCRAM-SHA-512",
        "sasl_plain_username": "desk",
        "sasl_plain_password": "hush-hush",
    }


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("WIREDESK_BATCH_RECORDS", "many", "WIREDESK_BATCH_RECORDS: Input should be a valid int"),
        ("WIREDESK_BROKER", "docker", "WIREDESK_BROKER: Input should be 'auto', 'container'"),
        ("WIREDESK_TOPIC_PREFIX", "a b", "WIREDESK_TOPIC_PREFIX: String should match"),
        ("WIREDESK_READER_MEGABYTES", "9" * 20, "WIREDESK_READER_MEGABYTES: Input should be less"),
        ("WIREDESK_STALL_SECONDS", "inf", "WIREDESK_STALL_SECONDS: Input should be less than"),
        ("KAFKA_BOOTSTRAP_SERVERS", "localhost:22x", "'localhost:22x' is no host:port"),
        ("KAFKA_BOOTSTRAP_SERVERS", "a:9092,b:0", "'b:0' is no host:port"),
        ("KAFKA_BOOTSTRAP_SERVERS", "a:99999", "'a:99999' is no host:port"),
        ("KAFKA_BOOTSTRAP_SERVERS", "a..b:9092", "'a..b:9092' is no host:port"),
        ("KAFKA_BOOTSTRAP_SERVERS", "SSL://a:9092", "'SSL://a:9092' is no host:port"),
        ("KAFKA_BOOTSTRAP_SERVERS", "[::1:9092", "'[::1:9092' is no host:port"),
        ("KAFKA_BOOTSTRAP_SERVERS", "a:9092,", "'' is no host:port"),
        ("KAFKA_SECURITY_PROTOCOL", "SASL_SSL", "needs KAFKA_SASL_USERNAME"),
        ("WIREDESK_TRANSACTION_TIMEOUT_SECONDS", "3", "longer than WIREDESK_DEADLINE_SECONDS"),
        ("WIREDESK_STALL_SECONDS", "2", "longer than WIREDESK_BATCH_SECONDS"),
        ("WIREDESK_DRAIN_SECONDS", "300", "longer than WIREDESK_DRAIN_SECONDS"),
    ],
)
def test_a_wrong_setting_is_named(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    monkeypatch.setenv(name, value)

    with pytest.raises(ConfigurationError) as caught:
        load_settings()

    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_without_a_cluster_the_error_says_how_to_name_it() -> None:
    with pytest.raises(ConfigurationError, match="KAFKA_BOOTSTRAP_SERVERS=host:port"):
        load_settings().kafka.connection()


def test_a_certificate_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KAFKA_BOOTSTRAP_SERVERS", "kafka.example:9093")
    monkeypatch.setenv("KAFKA_SECURITY_PROTOCOL", "SSL")
    monkeypatch.setenv("KAFKA_SSL_CAFILE", "/nowhere/ca.pem")

    with pytest.raises(ConfigurationError, match="certificate"):
        load_settings().kafka.connection()


def test_config_hides_secrets_and_shows_origins(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in SASL.items():
        monkeypatch.setenv(name, value)

    lines = {line.name: line for line in setting_lines(load_settings())}

    assert "hush" not in lines["KAFKA_SASL_PASSWORD"].value
    assert lines["KAFKA_SASL_USERNAME"].origin == "environment"
    assert lines["WIREDESK_BATCH_RECORDS"].origin == "default"
    assert all(line.about for line in lines.values())
