"""The parts of a story that only its text shows: dateline, byline, notices, sign-off, biography."""

from dataclasses import dataclass

from services.ingest.copy import Copy
from services.ingest.text.byline import continues_byline, is_byline
from services.ingest.text.dateline import PrintedDateline, read_dateline, split_dateline
from services.ingest.text.embargo_grammar import sets_embargo
from services.ingest.text.embargo_lines import is_embargo_note, split_note, split_notes
from services.ingest.text.foot.peeling import peel
from services.ingest.text.line_families import Taken
from services.ingest.text.signals import is_notice

MAX_PARAGRAPHS_BEFORE_BYLINE = 2
"""Paragraphs of a deck between headline and byline."""


@dataclass(frozen=True, slots=True)
class Story:
    """The parts of an item's text. What is in none of them is named in `taken`."""

    body: tuple[str, ...]
    headline: str = ""
    """The headline without a note on an embargo that stood in or before it."""
    abstract: str | None = None
    """The abstract of the format, without such a note."""
    notices: tuple[str, ...] = ()
    """What addresses editors: paragraphs at the top, and notes on embargoes anywhere."""
    deck: tuple[str, ...] = ()
    """Paragraphs between headline and byline."""
    byline: str | None = None
    dateline: PrintedDateline | None = None
    """The dateline. Its words are not in the body, which begins with the first sentence."""
    sign_off: str | None = None
    biography: tuple[str, ...] = ()
    taken: tuple[Taken, ...] = ()
    """The lines that stood below the story, each with the rule that took it, in order."""


def read_story(copy: Copy) -> Story:
    """The story in an item's paragraphs, by the same rules for all formats.

    A field of the format counts before the text. A byline or dateline that the text repeats is
    removed from it; one that differs stays in the body.
    """
    in_headline, headline = _title(copy.headline)
    in_abstract, abstract = _title(copy.abstract or "")
    embargoes, rest = split_notes(copy.body)
    notices, rest = _notices(rest)
    deck, byline, rest = _byline(rest, copy.byline)
    dateline, rest = _dateline(rest, copy.dateline)
    foot = peel(rest, byline)
    return Story(
        body=foot.body,
        headline=headline,
        abstract=abstract or None,
        notices=tuple(filter(None, (in_headline, in_abstract, *embargoes, *notices, *foot.notes))),
        deck=deck,
        byline=byline or foot.name_line,
        dateline=dateline,
        sign_off=" ".join(foot.sign_off) or None,
        biography=foot.biography,
        taken=foot.taken,
    )


def _title(text: str) -> tuple[str | None, str]:
    """The note on an embargo in a headline or abstract, and the rest; nothing where it is one."""
    note, rest = split_note(text)
    return (
        (text, "")
        if note is None and is_embargo_note(text) and sets_embargo(text)
        else (note, rest)
    )


def _notices(body: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    count = 0
    while count < len(body) and is_notice(body[count]):
        count += 1
    return body[:count], body[count:]


def _byline(
    body: tuple[str, ...], stated: str | None
) -> tuple[tuple[str, ...], str | None, tuple[str, ...]]:
    """The paragraphs before the byline, the byline, and the rest."""
    for place, paragraph in enumerate(body[: MAX_PARAGRAPHS_BEFORE_BYLINE + 1]):
        if split_dateline(paragraph)[0]:
            break
        if is_byline(paragraph):
            end = place + 1 + sum(map(continues_byline, body[place + 1 : place + 2]))
            printed = ", ".join(body[place:end])
            repeats = stated is None or stated.casefold() in printed.casefold()
            if repeats and (body[end:] or not place):
                return body[:place], stated or printed, body[end:]
            break
    return (), stated, body


def _dateline(
    body: tuple[str, ...], stated: str | None
) -> tuple[PrintedDateline | None, tuple[str, ...]]:
    printed, first = split_dateline(body[0]) if body else (None, "")
    if stated is None:
        return (printed, _opening_with(first, body)) if printed else (None, body)
    dateline = read_dateline(stated)
    if printed and printed.places[:1] == dateline.places[:1]:
        fuller = printed.text.startswith(dateline.text)
        return printed if fuller else dateline, _opening_with(first, body)
    if body and stated.strip() and body[0].startswith(stated.strip()):
        return dateline, _opening_with(body[0].removeprefix(stated.strip()).lstrip(), body)
    return dateline, body


def _opening_with(first: str, body: tuple[str, ...]) -> tuple[str, ...]:
    return (first, *body[1:]) if first else body[1:]
