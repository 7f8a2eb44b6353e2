"""What a client raises becomes one line for the person who runs the command."""

import pytest
from aiokafka.errors import (
    InvalidReplicationFactorError,
    InvalidSessionTimeoutError,
    InvalidTransactionTimeout,
    KafkaConnectionError,
    TopicAuthorizationFailedError,
)

from runtime import kafka
from runtime.errors import BrokerUnreachableError, ConfigurationError, WiredeskError
from runtime.settings import KafkaSettings, Settings, WiredeskSettings

SETTINGS = Settings(
    kafka=KafkaSettings(bootstrap_servers="kafka:9092"), wiredesk=WiredeskSettings()
)


@pytest.mark.parametrize(
    ("raised", "kind", "says"),
    [
        (
            TopicAuthorizationFailedError("articles"),
            ConfigurationError,
            "refuses the user 'anonymous' Read or Write on the topic articles",
        ),
        (
            InvalidTransactionTimeout(),
            ConfigurationError,
            "WIREDESK_TRANSACTION_TIMEOUT_SECONDS is longer than what the brokers allow .*max",
        ),
        (
            InvalidSessionTimeoutError(),
            ConfigurationError,
            "WIREDESK_SESSION_TIMEOUT_SECONDS is not within what the brokers allow .*group.min",
        ),
        (KafkaConnectionError("gone"), BrokerUnreachableError, "answers at kafka:9092"),
        (TimeoutError(), BrokerUnreachableError, "answers at kafka:9092"),
        (InvalidReplicationFactorError("3 > 1"), ConfigurationError, "it can't be done: .*3 > 1"),
    ],
)
def test_an_error_of_the_client(raised: Exception, kind: type[WiredeskError], says: str) -> None:
    with pytest.raises(kind, match=says), kafka.explained(SETTINGS, "it can't be done"):
        raise raised


def test_a_defect_stays_one() -> None:
    with pytest.raises(ZeroDivisionError), kafka.explained(SETTINGS, "it can't be done"):
        raise ZeroDivisionError
