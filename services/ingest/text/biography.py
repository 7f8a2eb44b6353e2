"""The end of copy that is no body: the correspondent's biography, and the credit line."""

import re
from dataclasses import dataclass

_CAPITAL = r"[A-ZÀ-ÖØ-ÞŁŚŽŠČĆĐ][\w'’.\-]*"
NAME = rf"{_CAPITAL}(?: (?:{_CAPITAL}|van|von|de|der|den|la|bin|al|el|di|da|del)){{1,4}}"
POSTS = (
    "correspondent|reporter|journalist|editor|writer|bureau chief|columnist|producer|"
    "photographer|author|contributor|commentator|critic|freelancer|broadcaster|Korrespondentin|"
    "Korrespondent|Redakteurin|Redakteur|Reporterin|Journalistin|fellow"
)
HEADINGS = re.compile(
    r"(?:about the (?:author|writer|reporter|journalist)s?|author|the author|zur person)\s*:?",
    re.IGNORECASE,
)
LATEST_PARAGRAPHS = 6
"""How far from the end a biography may begin."""

_NAME_LINE = re.compile(NAME)
_ROLES = rf"\b(?:{POSTS})s?\b"
_ABOUT = re.compile(
    rf"(?P<name>{NAME}) (?:is|was|has been|ist|covers|reports|writes|works)\b(?P<rest>.*)",
    re.DOTALL,
)
_COVERS = re.compile(r"\b(?:covers|covering|reports (?:on|from|for)|writes (?:about|for|on))\b")
_CREDIT = re.compile(
    r"\(?\s*(?:(?:additional )?(?:reporting|editing|writing|compiled|photograph\w*|edited|"
    r"written) by|redaktion:)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_INITIALS = re.compile(r"[a-z]{2,4}(?:/[a-z]{2,4})*|/[\w]+/|\([A-Z]{2,4}\)")


@dataclass(frozen=True, slots=True)
class Ending:
    """Paragraphs with what stood behind them taken off."""

    body: tuple[str, ...]
    name: str | None = None
    """The name that heads the biography, on a line of its own."""
    biography: tuple[str, ...] = ()
    sign_off: str | None = None


def split_ending(paragraphs: tuple[str, ...]) -> Ending:
    """Take biography and credit line off the end of copy.

    A biography is told by its words ("… is Europe correspondent at …") near the end; the
    heading or the line with the name before it belongs to it. A first paragraph never is one.
    """
    paragraphs, late = _take_sign_off(paragraphs)
    start = _biography_start(paragraphs)
    if start is None:
        return Ending(paragraphs, sign_off=late)
    biography = paragraphs[start:]
    kept, name = _take_name(paragraphs[:start], biography[0])
    kept, early = _take_sign_off(kept)
    return Ending(kept, name, biography, early or late)


def _biography_start(paragraphs: tuple[str, ...]) -> int | None:
    first = max(1, len(paragraphs) - LATEST_PARAGRAPHS)
    for index in range(first, len(paragraphs)):
        if _is_heading(paragraphs[index - 1]) or _is_about(
            paragraphs[index], paragraphs[index - 1]
        ):
            return index
    return None


def _is_about(paragraph: str, before: str) -> bool:
    """Does the paragraph introduce who wrote the copy?

    What is said of a journalist in the news needs the name on a line before it as well, or a
    post and a beat together.
    """
    found = _ABOUT.match(paragraph)
    if not found:
        return False
    opening = re.split(r"(?<=[a-z])\. ", found["rest"], maxsplit=1)[0]
    posted = re.search(_ROLES, opening) is not None
    if before.strip().lower() == found["name"].lower():
        return posted or _COVERS.search(paragraph) is not None
    based = re.search(r"\bbased in\b|\bcovering\b|\bwho covers\b|\bcovers\b", found["rest"])
    quoted = re.search(r"[“\"„]", paragraph)
    return posted and based is not None and not quoted


def _is_heading(paragraph: str) -> bool:
    return HEADINGS.fullmatch(paragraph.strip()) is not None


def _take_name(paragraphs: tuple[str, ...], biography: str) -> tuple[tuple[str, ...], str | None]:
    name = None
    while paragraphs:
        last = paragraphs[-1].strip()
        if _NAME_LINE.fullmatch(last) and last.lower() in biography.lower():
            name = last
        elif not _is_heading(last):
            break
        paragraphs = paragraphs[:-1]
    return paragraphs, name


def _take_sign_off(paragraphs: tuple[str, ...]) -> tuple[tuple[str, ...], str | None]:
    taken: list[str] = []
    while len(paragraphs) > 1 and _is_sign_off(paragraphs[-1].strip()):
        taken.insert(0, paragraphs[-1].strip())
        paragraphs = paragraphs[:-1]
    return paragraphs, " ".join(taken) or None


def _is_sign_off(line: str) -> bool:
    if len(line) > 400:
        return False
    return bool(_CREDIT.fullmatch(line) or _INITIALS.fullmatch(line))
