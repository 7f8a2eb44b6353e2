"""What a slug is without its marks: `BC-Mine Collapse, 1st Ld` is `bc-mine-collapse`. Pure.

Agencies mark leads, takes, adds and kills behind the slug, mostly after a comma, with the number of
words besides. What stands after a comma and is no such mark is of the slug: `BC-Markets, Asia`.
"""

import re

MAX_LENGTH = 200
"""Characters of a slug; what is longer is none, and has no marks."""
NOT_PLAIN = re.compile(r"[\W_]+")
SEPARATOR = re.compile(r"[,;()\[\]]")
ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)(?:ld|lead)?")
NUMBER = re.compile(r"\d{1,5}")
MIN_WORD_COUNT = 3
"""Digits of a number of words, which says nothing of the story."""
PARTS = frozenset("take takes teil folge add adds".split())
LEADS = frozenset("ld writethru writethrough zsfg zusammenfassung".split())
MARKS = (
    PARTS
    | LEADS
    | frozenset(
        "lead wt kill killed correction corrective corr urgent bulletin newsalert alert advisory "
        "adv optional update updated sub insert pickup final hfr überblick neu berichtigung".split()
    )
)


def plain(text: str) -> str:
    """Text without case, spaces and punctuation, as names are compared."""
    return NOT_PLAIN.sub("-", text.casefold()).strip("-")


def split_slug(slug: str) -> tuple[str, str]:
    """The plain slug without its marks, and the marks, `""` for none."""
    if len(slug) > MAX_LENGTH:
        return plain(slug), ""
    first, *rest = (_words(part) for part in SEPARATOR.split(slug))
    base, marks = _without_lead(first)
    for part in rest:
        if all(map(_is_mark, part)):
            marks += part
        else:
            base += part
    if all(map(_is_mark, base)):
        return plain(slug), ""
    return "-".join(base), "-".join(_without_word_count(marks))


def _without_lead(words: list[str]) -> tuple[list[str], list[str]]:
    """The slug and its marks where no comma parts them, as in `MINE COLLAPSE 2nd Ld`."""
    for place in range(1, len(words)):
        if _begins_marks(words, place) and all(map(_is_mark, words[place:])):
            return words[:place], words[place:]
    return words, []


def _begins_marks(words: list[str], place: int) -> bool:
    word, following = words[place], words[place + 1 : place + 2]
    if word in PARTS:
        return bool(following) and NUMBER.fullmatch(following[0]) is not None
    return word in LEADS or ORDINAL.fullmatch(word) is not None


def _is_mark(word: str) -> bool:
    return word in MARKS or bool(ORDINAL.fullmatch(word) or NUMBER.fullmatch(word))


def _without_word_count(marks: list[str]) -> list[str]:
    numbered = [before in PARTS for before in ("", *marks)]
    return [
        mark
        for mark, is_take in zip(marks, numbered, strict=False)
        if is_take or len(mark) < MIN_WORD_COUNT or not mark.isdigit()
    ]


def _words(text: str) -> list[str]:
    return [word for word in plain(text).split("-") if word]
