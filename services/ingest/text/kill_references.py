"""Kills by reference: "please kill dpa 157" names an item by the agency's running number."""

import re
from collections.abc import Iterator, Sequence

from lexicon.agencies import DATELINE_AGENCIES
from schemas.item import KillReference

MAX_NOTICE_LENGTH = 500
REACH = 120
"""Characters after its verb in which a kill names its items."""
REST_OF_NUMBER = re.compile(r"\w{0,7}")
"""Read beyond a bound, so that no number is cut: a kill of 1579 must not reach 157."""

COMMAND = re.compile(
    r"\b(?:please|pls\.?|bitte|must|mandatory|advisory:|eds\.?:|editors:)"
    r"(?:\s+(?:immediately|also))?\s+(?:kill|cancel|withdraw|retract|eliminate)\b"
    r"|(?-i:\bKILL\b)\s*:?|(?:^|[.:]\s)\W{0,20}kill\b:?(?=\s+(?:[a-z]{1,4}\d{3}|[ABPC][MCP]-))"
    r"|\bbitte\s+(?:streichen|löschen|stornieren)\s+sie\b",
    re.IGNORECASE,
)
COMMAND_TO_HOLD = re.compile(
    r"\b(?:please|pls\.?|bitte|must|mandatory|advisory:|eds\.?:|editors:)"
    r"(?:\s+(?:immediately|also))?\s+(?:hold|withhold|put\s+on\s+hold|halten\s+sie)\b"
    r"|(?-i:\bHOLD\b)\s*:?",
    re.IGNORECASE,
)
VERB = re.compile(
    "kill|cancel|withdraw|retract|eliminat|streich|gestrich|lösch|storn|zurück|verwend|fentlich"
)
"""A part of each verb that the patterns look for, in lower case: most texts have none."""
UNSURE = re.compile(r"\b(?:KILL|HOLD)\s*$")
"""A verb that is in headlines too: a code or a known agency has to follow."""

NOTHING_BETWEEN = (
    r"(?:[\s,:]|\b(?:the|story|stories|items?|bulletin|alert|earlier|previous|slugged|and|und|die"
    r"|den|meldung(?:en)?|meldungsnummer|nr\.?|no\.?)\b)*"
)
CODE = r"(?P<code>[a-z]{1,4})(?P<coded>\d{3,6})\b"
NAMED = r"(?P<source>[a-z][a-z-]{1,15})[ -](?:(?P<service>[a-z]{2,4})[ -]?)?(?P<sequence>\d{1,6})\b"
BARE = r"(?P<bare>\d{3,6})\b"
ITEM = re.compile(rf"{NOTHING_BETWEEN}(?:{CODE}|{NAMED})", re.IGNORECASE)
ANOTHER = re.compile(
    rf"\s*(?:,|;|/|&|\band\b|\bund\b|\bor\b)+\s*(?:and |und )?(?:{CODE}|{NAMED}|{BARE})",
    re.IGNORECASE,
)
BEHIND_A_SLUG = re.compile(rf"(?P<slug>[^.\n(]{{0,80}}?)[(,]\s*(?:{CODE})", re.IGNORECASE)

GERMAN = re.compile(
    rf"(?:\bbitte\b|\b(?:die |der )?meldung(?:en)?\b|^){NOTHING_BETWEEN}(?:{CODE}|{NAMED})"
    r"(?P<between>[^.\n]{0,80}?)\b"
    r"(?:streichen|gestrichen|löschen|gelöscht|stornieren|storniert|zurückziehen|zurückgezogen"
    r"|nicht (?:mehr |weiter)?(?:zu )?(?:verwenden|veröffentlichen))\b",
    re.IGNORECASE,
)
AS_WELL = re.compile(rf"(?:,|\bund\b)\s*(?:{CODE}|{NAMED}|{BARE})", re.IGNORECASE)
NO_SOURCES = frozenset(
    "at about all as by for from in last least more no of on over some than the to up with".split()
)


def kills_by_reference(texts: Sequence[str], own: str = "") -> Iterator[KillReference]:
    """The items that some texts ask to kill by number.

    "please kill dpa 157" names the source, "kill a0123" and "bdt0157" only the service. An empty
    source is that of the notice itself, whose name is `own`.
    """
    found = (
        each for text in texts for each in _kills(text[: _reach(text, MAX_NOTICE_LENGTH)], own)
    )
    yield from dict.fromkeys(found)


def holds_by_reference(texts: Sequence[str], own: str = "") -> Iterator[KillReference]:
    """The items that the texts of a hold ask to hold by number, as `kills_by_reference`."""
    found = (
        each
        for text in texts
        for each in _ordered(COMMAND_TO_HOLD, text[: _reach(text, MAX_NOTICE_LENGTH)], own)
    )
    yield from dict.fromkeys(found)


def _kills(text: str, own: str) -> Iterator[KillReference]:
    if not VERB.search(text.casefold()):
        return
    yield from _ordered(COMMAND, text, own)
    for notice in GERMAN.finditer(text):
        if found := _named(notice, sure=False, own=own):
            yield found
            for other in AS_WELL.finditer(notice["between"]):
                yield _like(other, found)


def _ordered(commands: re.Pattern[str], text: str, own: str) -> Iterator[KillReference]:
    for command in commands.finditer(text):
        reach = _reach(text, command.end() + REACH)
        item = ITEM.match(text, command.end(), reach) or BEHIND_A_SLUG.match(
            text, command.end(), reach
        )
        # In capitals KILL is a verb of headlines too: "POLICE KILL 12".
        if item and (found := _named(item, sure=not UNSURE.search(command[0]), own=own)):
            yield found
            yield from _others(text, item.end(), found)


def _reach(text: str, end: int) -> int:
    rest = REST_OF_NUMBER.match(text, end)
    return rest.end() if rest else end


def _others(text: str, start: int, first: KillReference) -> Iterator[KillReference]:
    while another := ANOTHER.match(text, start, _reach(text, start + REACH)):
        yield _like(another, first)
        start = another.end()


def _named(match: re.Match[str], *, sure: bool, own: str = "") -> KillReference | None:
    groups = match.groupdict()
    if groups["code"]:
        return _reference("", groups["coded"], groups["code"])
    source = groups["source"].casefold()
    known = source in DATELINE_AGENCIES or source.split("-")[0] in DATELINE_AGENCIES | {own}
    if source in NO_SOURCES or not (sure or known):
        return None
    return _reference(source, groups["sequence"], groups["service"])


def _like(match: re.Match[str], first: KillReference) -> KillReference:
    """One more item of a list; a number alone is of the same source and service."""
    if match["bare"]:
        return _reference(first.source, match["bare"], first.service)
    return _named(match, sure=True) or first


def _reference(source: str, sequence: str, service: str | None) -> KillReference:
    return KillReference(
        source=source.casefold(),
        sequence=sequence.lstrip("0") or "0",
        service=service.casefold() if service else None,
    )
