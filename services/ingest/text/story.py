"""The parts of a story that only its text shows: dateline, byline, notices, sign-off, biography."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from services.ingest.copy import Copy
from services.ingest.text.byline import continues_byline, is_byline
from services.ingest.text.dateline import PrintedDateline, read_dateline, split_dateline
from services.ingest.text.embargo_grammar import sets_embargo
from services.ingest.text.embargo_lines import is_embargo_note, split_note, split_notes
from services.ingest.text.foot.former import peel_as_before
from services.ingest.text.foot.peeling import Foot, peel
from services.ingest.text.foot.private import is_all_private, split_private, texts_for
from services.ingest.text.line_families import Taken
from services.ingest.text.signals import is_notice, was_notice

MAX_PARAGRAPHS_BEFORE_BYLINE = 2
"""Paragraphs of a deck between headline and byline."""
SIGN = re.compile(r"\s*+(?:\.?-++|[–—―_]++|[:=](?=\s))\s*+")
"""What ends a dateline."""


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
    headline, rest, private = _private(headline, copy.body)
    embargoes, rest = split_notes(rest)
    notices, rest = _notices(rest, is_notice)
    notes = (in_headline, in_abstract, *embargoes, *notices, *texts_for("ednote", private))
    story = _story_in(rest, copy, headline, abstract, tuple(filter(None, notes)), peel)
    if not private:
        return story
    sign_off = " ".join(filter(None, (story.sign_off, *texts_for("sign_off", private))))
    return replace(story, sign_off=sign_off or None, taken=(*story.taken, *private))


def _private(
    headline: str, body: tuple[str, ...]
) -> tuple[str, tuple[str, ...], tuple[Taken, ...]]:
    """The headline, the body, and what is not for publication: all, where the headline says so."""
    if is_all_private(headline):
        return "", *split_private((headline, *body))
    return headline, *split_private(body)


def former_story(copy: Copy) -> Story:
    """The story as Wiredesk 0.1 read it, with all notes in it and most of what stands below it.

    Copy without a guid was identified by that.
    """
    notices, rest = _notices(copy.body, was_notice)
    return _story_in(rest, copy, copy.headline, copy.abstract or "", notices, peel_as_before)


def _story_in(
    rest: tuple[str, ...],
    copy: Copy,
    headline: str,
    abstract: str,
    notices: tuple[str, ...],
    peeled: Callable[[tuple[str, ...], str | None], Foot],
) -> Story:
    deck, byline, rest = _byline(rest, copy.byline)
    dateline, rest = _dateline(rest, copy.dateline)
    foot = peeled(rest, byline)
    return Story(
        body=foot.body,
        headline=headline,
        abstract=abstract or None,
        notices=(*notices, *foot.notes),
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


def _notices(
    body: tuple[str, ...], is_one: Callable[[str], bool]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    count = 0
    while count < len(body) and is_one(body[count]):
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
    if printed and _first_place(printed) == _first_place(dateline):
        fuller = len(printed.text) >= len(dateline.text)
        return printed if fuller else dateline, _opening_with(first, body)
    if body and (rest := _behind_repeated(stated.strip(), dateline, body[0])) is not None:
        return dateline, _opening_with(rest, body)
    return dateline, body


def _first_place(dateline: PrintedDateline) -> str:
    return next(iter(dateline.places), "").casefold()


def _behind_repeated(stated: str, dateline: PrintedDateline, paragraph: str) -> str | None:
    """What follows the stated dateline in a paragraph that repeats it; only behind a sign."""
    if not dateline.text or not paragraph.startswith(dateline.text):
        return None
    behind = paragraph[len(dateline.text) :]
    sign = SIGN.match(behind)
    if sign or (paragraph.startswith(stated) and stated != dateline.text):
        return behind[sign.end() :] if sign else paragraph[len(stated) :].lstrip()
    return None


def _opening_with(first: str, body: tuple[str, ...]) -> tuple[str, ...]:
    return (first, *body[1:]) if first else body[1:]
