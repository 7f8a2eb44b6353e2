"""The example of the manual verifies what is sent, answers the challenge and obeys kills."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from standardwebhooks import WebhookVerificationError

from schemas.article import EventKind
from services.serve.webhooks.messages import Message, challenge, echoes, message_of
from services.serve.webhooks.secrets import make_secret, shown
from services.serve.webhooks.signing import headers_for
from tests.unit.serve.webhooks.hooks import KEY, hooked
from tests.unit.serve.wire_events import NOON, entry

MANUAL = Path(__file__).parents[4] / "docs" / "webhooks.md"


@pytest.fixture
def example() -> Mapping[str, Any]:
    source = MANUAL.read_text(encoding="utf-8").partition("```python\n")[2].partition("```")[0]
    names: dict[str, Any] = {}
    exec(source, names)  # noqa: S102  # it is ours
    return names


def test_the_example_of_the_manual(example: Mapping[str, Any]) -> None:
    secret = make_secret("v1", KEY, NOON)

    def receive(message: Message) -> bytes:
        headers = headers_for(hooked(secret), message.id, datetime.now(UTC), message.body, KEY)
        answer = example["receive"](dict(headers), message.body, shown("post", secret, KEY))
        return str(answer).replace("'", '"').encode()

    message, token = challenge(NOON)
    assert echoes(receive(message), token)
    receive(message_of(entry("ferry", 1), 20_000, None))
    receive(message_of(entry("ferry", 2, EventKind.KILLED), 20_000, None))
    assert example["KILLED"] == {"ferry"}
    with pytest.raises(WebhookVerificationError):
        example["receive"]({}, message.body, shown("post", secret, KEY))
