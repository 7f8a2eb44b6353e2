"""Pages that a server sends instead of the one asked for: errors, checks, logins, cookie walls."""

import re
from collections.abc import Sequence
from http import HTTPStatus

from lexicon.word_lists import any_of, words
from services.ingest.text.dateline import split_dateline
from services.ingest.text.error_page_words import CERTAIN_SIGNS, ERROR_WORDS, SIGNS, TITLES
from services.ingest.text.page_prompts import CONSENT, asks_first
from services.ingest.text.spaces import clean

MAX_LENGTH = 1_500
"""Characters: such pages are shorter, mostly by far."""
MAX_TITLE_LENGTH = 90
MAX_SIGNED_LENGTH = 600
"""Characters of a page without a title by which it is known."""
MIN_SENTENCE = 50
"""Characters: shorter lines are links and labels."""
MAX_UNKNOWN, MAX_UNKNOWN_WITH_CODE = 100, 300
"""Characters in sentences that no such page is known to have; those with a code may be in any
language."""

CODE = re.compile(r"\b[45]\d\d\b", re.ASCII)
CODE_WORDS = words("virhekoodi felkod fejlkode foutcode fehlercode feilkode")
NAMED_CODE = re.compile(
    rf"\b(?:{any_of(ERROR_WORDS | CODE_WORDS)}|http|status)(?:[ -]code)?:?\s?[45]\d\d\b"
    r"|\b[45]\d\d error\b"
)
MAX_CODE_LINE_WORDS = 2
"""Words beside a named code: "Bank's app shows error 503" is a headline."""
PLACES_OF_CODE = 6
"""Parts among which a code stands."""
SITE_BEHIND = re.compile(r"\s[|–—·•»-]\s[^|–—·•»]{2,60}$")
WORDS = re.compile(r"[^\W\d_]+(?:’[^\W\d_]+)?|[|]")
NO_WORDS = ERROR_WORDS | {"http", "status", "code", "html", "oops", "sorry", "the", "page"}
PHRASES = frozenset(
    status.phrase.casefold() for status in HTTPStatus if status >= 400 and " " in status.phrase
)
"""Not `Gone`, `Locked` and `Conflict`, which are headlines."""
BARE_CODES = frozenset(str(status.value) for status in HTTPStatus if status >= 400)
SIGN, CERTAIN_SIGN = re.compile(SIGNS), re.compile(CERTAIN_SIGNS)


def is_error_page(headline: str, body: Sequence[str], title: str = "") -> bool:
    """Whether copy is the text of such a page: its title is one, and no sentence is another's.

    `title` is the window's, where that is another than the headline.
    """
    parts = [_folded(part) for part in (headline, *body)]
    if sum(map(len, parts)) > MAX_LENGTH or not _looks_so(parts, _folded(title)):
        return False
    # Last, since it is slow: a story about such pages has one.
    return not any(split_dateline(part)[0] for part in body)


def _looks_so(parts: Sequence[str], window: str) -> bool:
    # What looks for signs is slow: most copy has no title, code, or prompt of such a page.
    if _shows_code(parts, window) and _count_unknown(parts) <= MAX_UNKNOWN_WITH_CODE:
        return True
    if _is_titled(parts, window) and (unknown := _count_unknown(parts)) <= MAX_UNKNOWN:
        return unknown == 0 or _is_signed(parts)
    if (_has_title_below(parts) or _is_certain(parts)) and _count_unknown(parts) == 0:
        return True
    return asks_first(parts) and not any(
        _is_sentence(part) and not SIGN.search(part) and not CONSENT.search(part) for part in parts
    )


def _count_unknown(parts: Sequence[str]) -> int:
    """The characters in sentences without a sign."""
    return sum(len(part) for part in parts if _is_sentence(part) and not SIGN.search(part))


def _is_sentence(part: str) -> bool:
    return len(part) >= MIN_SENTENCE


def _is_signed(parts: Sequence[str]) -> bool:
    return any(map(SIGN.search, parts))


def _shows_code(parts: Sequence[str], window: str) -> bool:
    """Whether a status stands among the first parts, or its code alone beside another sign."""
    heads = [*parts[:PLACES_OF_CODE], window]
    if any(_is_status(part) for part in heads if len(part) <= MAX_TITLE_LENGTH):
        return True
    return any(part in BARE_CODES for part in heads) and _is_signed(parts)


def _is_titled(parts: Sequence[str], window: str) -> bool:
    """Whether the window, the headline, or the first line without one is such a page's title."""
    top = parts[0] or "".join(parts[1:2])
    return top in BARE_CODES or _is_title(top) or _is_title(window)


def _has_title_below(parts: Sequence[str]) -> bool:
    """Whether such a title and another sign stand below the headline; a link may be left over."""
    return any(map(_is_title, parts[1:3])) and any(
        SIGN.search(part) for part in parts[1:] if not _is_title(part)
    )


def _is_certain(parts: Sequence[str]) -> bool:
    is_short = sum(map(len, parts)) <= MAX_SIGNED_LENGTH
    return is_short and any(map(CERTAIN_SIGN.search, parts))


def _folded(text: str) -> str:
    return clean(text[: 2 * MAX_LENGTH]).casefold().replace("'", "’")


def _is_status(title: str) -> bool:
    """Whether a title is an HTTP status: `Error 503`, `502 Bad Gateway`, `404 - Page not found`."""
    if not CODE.search(title) or title in BARE_CODES:
        return False
    words = _words(SITE_BEHIND.sub("", title))
    if NAMED_CODE.search(title):
        beside = [word for word in words if word not in NO_WORDS and word not in CODE_WORDS]
        return len(beside) <= MAX_CODE_LINE_WORDS or bool(
            NAMED_CODE.match(title) and SIGN.search(title)
        )
    return " ".join(words) in PHRASES or _is_title(title)


def _is_title(title: str) -> bool:
    """Whether a title is one of such a page, with or without the site's name."""
    if len(title) > MAX_TITLE_LENGTH:
        return False
    names = (_words(each) for each in (title, SITE_BEHIND.sub("", title)))
    return any(
        " ".join(words) in TITLES or _rest(words) in TITLES or " ".join(words) in PHRASES
        for words in names
    )


def _words(text: str) -> list[str]:
    return WORDS.findall(text)


def _rest(words: Sequence[str]) -> str:
    return " ".join(word for word in words if word not in NO_WORDS)
