"""What the kit found, step by step. Pure."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a site did in one step."""

    step: str
    rule: str
    """What a site does then."""
    wrong: tuple[str, ...] = ()
    """What it did otherwise, a line each."""
    not_played: str | None = None
    """Why the step was not played."""


def is_right(verdicts: Sequence[Verdict]) -> bool:
    """Whether a site did nothing wrong."""
    return not any(verdict.wrong for verdict in verdicts)


def as_json(verdicts: Sequence[Verdict]) -> bytes:
    """The report for machines."""
    report = {"right": is_right(verdicts), "steps": [asdict(each) for each in verdicts]}
    return json.dumps(report, ensure_ascii=False).encode()


def as_lines(verdict: Verdict) -> Iterator[str]:
    """The lines of one step for people."""
    if verdict.not_played:
        yield f"-      {verdict.step}: not played, {verdict.not_played}"
    elif verdict.wrong:
        yield f"WRONG  {verdict.step}: {verdict.rule}"
        yield from (f"         {line}" for line in verdict.wrong)
    else:
        yield f"right  {verdict.step}"
