"""What a cluster refuses for good, before somebody has mended a right or a setting."""

from collections.abc import Mapping
from types import MappingProxyType

from aiokafka.errors import (
    ClusterAuthorizationFailedError,
    GroupAuthorizationFailedError,
    InvalidSessionTimeoutError,
    InvalidTransactionTimeout,
    TopicAuthorizationFailedError,
    TransactionalIdAuthorizationFailed,
)

from runtime.settings import KafkaSettings

_RIGHTS: Mapping[type[Exception], tuple[str, str]] = MappingProxyType(
    {
        TopicAuthorizationFailedError: ("Read or Write", "the topic"),
        GroupAuthorizationFailedError: ("Read", "the group"),
        TransactionalIdAuthorizationFailed: ("Write", "its transactional ids"),
        ClusterAuthorizationFailedError: ("a right", "the cluster"),
    }
)
_TIMES: Mapping[type[Exception], tuple[str, str]] = MappingProxyType(
    {
        InvalidTransactionTimeout: (
            "WIREDESK_TRANSACTION_TIMEOUT_SECONDS is longer than",
            "transaction.max.timeout.ms",
        ),
        InvalidSessionTimeoutError: (
            "WIREDESK_SESSION_TIMEOUT_SECONDS is not within",
            "group.min.session.timeout.ms and group.max.session.timeout.ms",
        ),
    }
)


def refusal(error: BaseException, settings: KafkaSettings) -> str | None:
    """What was refused, and what to do about it; None for any other error."""
    if isinstance(error, tuple(_TIMES)):
        setting, limits = next(each for kind, each in _TIMES.items() if isinstance(error, kind))
        return f"{setting} what the brokers allow ({limits}): change one or the other"
    if not isinstance(error, tuple(_RIGHTS)):
        return None
    user = settings.sasl_username or settings.sasl_oauth_token_file or "anonymous"
    return (
        f"the cluster refuses the user {user!r} {_right_of(error)}: grant it "
        "(docs/security.md has the commands), or set other KAFKA_SASL_* credentials"
    )


def _right_of(error: BaseException) -> str:
    """The right that was refused, and on what; aiokafka does not name what is sent to a topic."""
    named = error.args[0] if error.args else ()
    names = ", ".join([named] if isinstance(named, str) else sorted(map(str, named)))
    right, resource = next(each for kind, each in _RIGHTS.items() if isinstance(error, kind))
    return f"{right} on {resource}" + (f" {names}" if names else "")
