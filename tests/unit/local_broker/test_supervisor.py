"""What the supervisor tries, and what it sends to its launcher."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from local_broker import local_broker, supervisor
from local_broker.errors import LocalBrokerError
from local_broker.folder import BrokerFolder
from local_broker.messages import Message, Request
from local_broker.supervisor import Starter, supervise

REQUEST = Request(owner=1, kind="auto", port=None, data=None)


class Stopped(BaseException):
    """Stands in for the sign to stop."""


def starter(address: str | None) -> Starter:
    @contextmanager
    def start(_folder: BrokerFolder, _port: int | None, _progress: object) -> Iterator[str]:
        if address is None:
            raise LocalBrokerError("the image can't be had")
        yield address

    return start


@pytest.mark.parametrize(
    ("container", "jvm", "said"),
    [
        ("c:1", "j:2", [Message(event="ready", text="c:1", kind="container")]),
        (
            None,
            "j:2",
            [
                Message(event="progress", text="the image can't be had; trying jvm instead"),
                Message(event="ready", text="j:2", kind="jvm"),
            ],
        ),
    ],
)
def test_the_next_kind_is_tried_and_a_line_says_so(
    monkeypatch: pytest.MonkeyPatch, container: str | None, jvm: str | None, said: list[Message]
) -> None:
    monkeypatch.setattr(supervisor, "engine_answers", lambda: True)
    monkeypatch.setattr(
        supervisor, "STARTERS", {"container": starter(container), "jvm": starter(jvm)}
    )
    monkeypatch.setattr("signal.pause", raise_stopped)
    messages: list[Message] = []

    with pytest.raises(Stopped):
        supervise(REQUEST, messages.append)

    assert messages == said


def raise_stopped() -> None:
    raise Stopped


def test_a_supervisor_that_dies_without_a_word_is_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    python = tmp_path / "python"
    python.write_text(
        "#!/bin/sh\necho Traceback >&2\necho 'MemoryError: none left' >&2\nexit 1\n",
        encoding="utf-8",
    )
    python.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(python))

    with pytest.raises(LocalBrokerError, match=r"can't be started: MemoryError: none left$"):
        local_broker().__enter__()
