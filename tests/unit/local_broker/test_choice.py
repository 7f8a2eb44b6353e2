"""Which broker is started, and in what order kinds are tried."""

import pytest

from local_broker.choice import BrokerKind, StartedKind, choose
from local_broker.errors import LocalBrokerError


@pytest.mark.parametrize(
    ("kind", "engine", "tried"),
    [
        ("auto", True, ("container", "jvm")),
        ("auto", False, ("jvm",)),
        ("container", True, ("container",)),
        ("jvm", True, ("jvm",)),
        ("jvm", False, ("jvm",)),
    ],
)
def test_the_order(kind: BrokerKind, engine: bool, tried: tuple[StartedKind, ...]) -> None:
    assert choose(kind, lambda: engine) == tried


def test_a_container_without_an_engine_says_what_to_do() -> None:
    with pytest.raises(LocalBrokerError, match="start one, or set WIREDESK_BROKER=jvm"):
        choose("container", lambda: False)


def test_the_engine_is_not_asked_for_nothing() -> None:
    def engine_answers() -> bool:
        raise AssertionError

    assert choose("jvm", engine_answers) == ("jvm",)
