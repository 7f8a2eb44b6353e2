"""Items of a million characters, each made to cost enrich or publish as much as it can.

They are written to `wire.items` and `wire.enriched` directly: ingest would cut or clean some of it.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from itertools import product
from random import Random
from string import ascii_lowercase
from typing import Any

from schemas.article import EnrichedItem, ReferenceTime
from schemas.item import Association, Dateline, KillReference, Provenance, Status, Subject, WireItem
from tests.fuzz.desk import ENRICH, PUBLISH, RECEIVED

Made = Callable[[], tuple[int, bytes]]
"""The number of the stage that reads it, and the bytes."""
LENGTH = 1_000_000
PROVENANCE = Provenance(format="json", topic="wire.raw", partition=0, offset=0, sha256="0" * 64)
COUNT = 50_000
"""Of names, keywords and the like in one item."""


def _filled(unit: str) -> str:
    return unit * (LENGTH // len(unit))


def _names(count: int = COUNT) -> list[str]:
    """Names of people, each another."""
    words = ["".join(letters).title() for letters in product(ascii_lowercase, repeat=4)]
    Random(10).shuffle(words)
    return [f"{words[at]} {words[-at]}" for at in range(1, count + 1)]


def _paragraphs(text: str, length: int = 30) -> tuple[str, ...]:
    return tuple(text[at : at + length] for at in range(0, len(text), length))


def _fields(**stated: Any) -> dict[str, Any]:
    usual = {
        "id": "hostile",
        "source": "fuzz",
        "received_at": RECEIVED,
        "provenance": PROVENANCE,
        "digest": "0" * 64,
        "headline": "x",
        "body": ("x",),
        "language": "en",
    }
    return {**usual, **stated}


def _item(**stated: Any) -> tuple[int, bytes]:
    return ENRICH, WireItem(**_fields(**stated)).to_bytes()


def _enriched(**stated: Any) -> tuple[int, bytes]:
    reference = ReferenceTime(value=RECEIVED, from_="received_at")
    item = EnrichedItem(**_fields(**stated), reference_time=reference)
    return PUBLISH, item.to_bytes()


def _kill_of(sent_at: datetime | None = None, **named: str) -> tuple[int, bytes]:
    reference = KillReference(source="x", **named)
    return _enriched(orders_kill_of=reference, sent_at=sent_at)


UNITS = {
    "spaces": " ",
    "line breaks": "\n",
    "initials": "A.B.C.D.",
    "initials apart": "A. B. ",
    "commas": ",",
    "brackets": "(",
    "quotes": "“",
    "apostrophes": "’",
    "and": "and ",
    "and between names": "Ann and ",
    "capitals": "Xq Zv ",
    "one word": "A",
    "long words": "QXZJKVW" * 12 + " ",
    "Greek": "ΑΒΓΔΕ ",
    "digits": "1",
    "numbers": "12 ",
    "sums": "$1.5 million ",
    "weekdays": "Monday ",
    "dates": "from March 3 to May 5, 2020 ",
    "quarters": "Q1 ",
    "clocks": "10:35 a.m. Friday, ",
    "places": "Paris, France, ",
    "peoples": "German ",
    "abbreviations": "U.S. ",
    "firms": "Ann & ",
    "acronyms": "Research Lab (RL) ",
    "bodies": "Ministry of the ",
    "datelines": "LAGOS, March 3 (Xinhua) -- ",
    "emoji": "😀",
}
DATES = {
    "de": "am Montag, dem 3. Mai 2020, in Berlin ",
    "es": "hace dos años, el lunes 3 de mayo de 2020 a las 10:35 ",
    "fr": "il y a deux ans, le lundi 3 mai 2020 à 10 h 35 ",
    "it": "due anni fa, lunedì 3 maggio 2020 alle 10.35 ",
    "nl": "twee jaar geleden, maandag 3 mei 2020 om 10.35 uur ",
    "pt": "há dois anos, segunda-feira 3 de maio de 2020 às 10h35 ",
}
"""By language."""

CREDITS = ("spaces", "initials", "commas", "brackets", "and", "and between names", "capitals")
BIOGRAPHY = (
    "is a reporter based in A.B.C.D. ",
    "covers oil, ",
    "reports from                ",
    "won the Polk Award for A.A.A. ",
    "was has since ",
    "former head of at The Echo ",
    "joined A from ",
)


def _body(unit: str) -> tuple[int, bytes]:
    return _item(body=(_filled(unit),))


def _dates_in(language: str) -> tuple[int, bytes]:
    return _item(language=language, body=(_filled(DATES[language]),))


def _paragraphs_of(unit: str) -> tuple[int, bytes]:
    return _item(body=_paragraphs(_filled(unit)))


def _within_names(unit: str) -> tuple[int, bytes]:
    gap = unit * 100_000
    return _item(body=(f"John Smith{gap}Poe met the Ministry of{gap}X",))


def _credits(unit: str) -> tuple[int, bytes]:
    text = _filled(unit)
    return _item(byline=f"By {text}", sign_off=f"(Reporting by {text})")


def _biography(unit: str) -> tuple[int, bytes]:
    text = _filled(unit)
    return _item(byline="By Ann Poe", biography=(f"Ann Poe {text}", *_paragraphs(text, 300)))


def _authors() -> tuple[int, bytes]:
    names = _names(20_000)
    byline, sign_off = f"By {', '.join(names)}", f"(Reporting by {'; '.join(names)})"
    return _item(byline=byline, sign_off=sign_off)


WITHIN = ("spaces", "line breaks", "apostrophes", "commas")

ITEMS: dict[str, Made] = {
    **{f"body of {name}": partial(_body, unit) for name, unit in UNITS.items()},
    **{f"paragraphs of {name}": partial(_paragraphs_of, unit) for name, unit in UNITS.items()},
    **{f"names with {name} within": partial(_within_names, UNITS[name]) for name in WITHIN},
    **{f"byline and sign-off of {name}": partial(_credits, UNITS[name]) for name in CREDITS},
    **{f"biography: {unit.strip()}": partial(_biography, unit) for unit in BIOGRAPHY},
    "authors": _authors,
    "people in the body": lambda: _item(body=(" met ".join(_names()),)),
    "other names in each paragraph": lambda: _item(body=tuple(_names())),
    "empty paragraphs": lambda: _item(body=("",) * 1_000_000),
    "short paragraphs": lambda: _item(body=("Ann Poe met Bo.",) * 30_000),
    "no language": lambda: _item(language=None, body=(_filled("Xq Zv "),)),
    **{f"dates in {language}": partial(_dates_in, language) for language in DATES},
    "a language of a million letters": lambda: _item(language=_filled("x")),
    "places of the dateline": lambda: _item(
        dateline=Dateline(text=_filled("Paris, France, "), places=("Paris", "France") * COUNT)
    ),
    "a long place": lambda: _item(
        dateline=Dateline(text="x", places=(_filled("Paris, France, "),))
    ),
    "a long headline": lambda: _item(headline=_filled("and "), language=None),
    "the last moment": lambda: _item(
        sent_at=datetime.max.replace(tzinfo=UTC), dateline=Dateline(text="TOKYO", places=("TOKYO",))
    ),
    "the first moment": lambda: _item(
        sent_at=datetime.min.replace(tzinfo=UTC), dateline=Dateline(text="LIMA", places=("LIMA",))
    ),
    "much of everything": lambda: _item(
        keywords=tuple(_names()),
        warnings=tuple(_names()),
        subjects=tuple(Subject(scheme="x", code=each) for each in _names()),
        associations=tuple(Association(rel="x", href=each) for each in _names()),
    ),
    "updates of many": lambda: _enriched(take=2, updates=tuple(_names())),
    "kill of many": lambda: _enriched(signal="kill", take=2, updates=tuple(_names())),
    "kills of many": lambda: _enriched(
        kills=tuple(KillReference(source="x", sequence=each) for each in _names())
    ),
    "a kill of a long slug": lambda: _kill_of(slug=_filled("1st Ld, ")),
    "a kill of a long headline": lambda: _kill_of(headline=_filled("Xq ")),
    "a kill of a long address": lambda: _kill_of(guid="https://" + _filled("a/")),
    "a kill of the first moment": lambda: _kill_of(
        slug="x", sent_at=datetime.min.replace(tzinfo=UTC)
    ),
    "a kill of the last moment": lambda: _kill_of(
        slug="x", sent_at=datetime.max.replace(tzinfo=UTC)
    ),
    "a long slug of marks": lambda: _enriched(slugline=_filled("1st Ld, ")),
    "a long number": lambda: _enriched(sequence=_filled("0") + "x"),
    "a long slugline": lambda: _enriched(slugline=_filled("take "), take=1),
    "a hold with many warnings": lambda: _enriched(
        status=Status.WITHHELD, warnings=tuple(_names())
    ),
    "no item": lambda: (ENRICH, b"[" * LENGTH),
    "no tags": lambda: (PUBLISH, b"{" * LENGTH),
}
"""By what they are full of; made when they are wanted."""
