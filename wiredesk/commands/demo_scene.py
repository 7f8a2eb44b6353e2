"""What comes while one watches the demo's board: a correction, a kill, an embargo that ends."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from wiredesk.copy_files import Piece

EMBARGO_SECONDS = 75
AGENCIES = ("baltic", "iberia", "nordic")


class Due(NamedTuple):
    """A piece of copy, and how many seconds after the beginning it is sent."""

    seconds: float
    piece: Piece


def scene(now: datetime) -> Iterator[Due]:
    """The pieces in the order in which they are due, sent by invented agencies from `now` on."""
    baltic, iberia, nordic = AGENCIES
    ends = now + timedelta(seconds=EMBARGO_SECONDS)
    yield _due(0, now, nordic, "survey", 1, _survey(ends))
    yield _due(3, now, baltic, "crane", 1, _crane("three"))
    yield _due(12, now, iberia, "mayor", 1, _mayor())
    yield _due(25, now, baltic, "crane", 2, {**_crane("two"), "signal": "correction"})
    yield _due(45, now, iberia, "mayor", 2, _kill())


def _due(
    seconds: float, now: datetime, source: str, story: str, version: int, said: dict[str, Any]
) -> Due:
    sent = {
        "guid": f"{source}-{story}-{now:%H%M%S}",
        "version": version,
        "sent_at": (now + timedelta(seconds=seconds)).isoformat(),
        "language": "en",
        **said,
    }
    value = json.dumps(sent).encode()
    return Due(seconds, Piece(f"{story} {version}", value, source, "application/json"))


def _survey(ends: datetime) -> dict[str, Any]:
    return {
        "headline": "Harbour seals are back in Iceland's fjords, survey finds",
        "slugline": "ICELAND-SEALS",
        "byline": "By Sigrun Hallsdottir",
        "dateline": "REYKJAVIK, Iceland (Nordic)",
        "urgency": 3,
        "embargo_until": ends.isoformat(),
        "ednote": f"Embargoed until {ends:%H:%M:%S} UTC.",
        "keywords": ["environment", "Iceland"],
        "body": [
            "Harbour seals have returned to all but two of Iceland's fjords, the Nordic Ocean "
            "Survey said on Tuesday, ten years after hunting was stopped.",
            "Researchers from Akureyri counted 9,400 animals in May, a third more than in 2020.",
        ],
    }


def _crane(hurt: str) -> dict[str, Any]:
    said = {
        "headline": f"Crane falls in Tallinn harbour, {hurt} hurt",
        "slugline": "TALLINN-CRANE",
        "byline": "By Mirjam Tolvanen",
        "dateline": "TALLINN, Estonia (Baltic)",
        "urgency": 2,
        "keywords": ["accident", "shipping"],
        "body": [
            f"A container crane fell onto a quay of Tallinn's Muuga harbour on Tuesday, and {hurt} "
            "dock workers were hurt, the rescue service said.",
            "Ships for Helsinki and Stockholm wait outside the port. Harbour master Jaan Kivisild "
            "said that it would open again on Wednesday at the earliest.",
        ],
    }
    if hurt == "two":
        said["ednote"] = "Corrects the number of workers hurt to two, from three."
    return said


def _mayor() -> dict[str, Any]:
    return {
        "headline": "Mayor of Porto said to resign over bridge contract",
        "slugline": "PORTO-MAYOR",
        "byline": "By Duarte Lencastre",
        "dateline": "PORTO, Portugal (Iberia)",
        "urgency": 2,
        "keywords": ["politics", "Portugal"],
        "body": [
            "The mayor of Porto, Rui Valadares, will resign on Friday over a contract for a bridge "
            "across the Douro, two people in his office said.",
        ],
    }


def _kill() -> dict[str, Any]:
    return {
        "status": "canceled",
        "signal": "kill",
        "slugline": "PORTO-MAYOR",
        "ednote": "Both sources have withdrawn what they said. Do not use.",
    }
