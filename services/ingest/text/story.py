"""The parts of a story that only its text shows: headline, dateline, byline, notices, sign-off."""

from collections.abc import Sequence
from dataclasses import dataclass

from services.ingest.copy import Copy
from services.ingest.input.timestamps import TimeStyle
from services.ingest.text.dateline import PrintedDateline, split_dateline
from services.ingest.text.embargo_grammar import sets_embargo
from services.ingest.text.embargo_lines import is_embargo_note, split_note, split_notes
from services.ingest.text.foot.former import peel_as_before
from services.ingest.text.foot.marks import INITIALS_OF_DESKS
from services.ingest.text.foot.peeling import Foot, peel
from services.ingest.text.foot.private import is_all_private, split_private, texts_for
from services.ingest.text.head.above_headline import PLACED
from services.ingest.text.head.datelines import take_dateline
from services.ingest.text.head.decks import Placed, take_deck_and_place
from services.ingest.text.head.exports import take_export
from services.ingest.text.head.former import split_byline_as_before, split_headline_as_before
from services.ingest.text.head.labels import value_of
from services.ingest.text.head.lines import SIGNS
from services.ingest.text.head.monitors import take_tags
from services.ingest.text.head.reading import Stated, read_head
from services.ingest.text.line_families import Destination, Taken, family_of
from services.ingest.text.signals import was_notice


@dataclass(frozen=True, slots=True)
class Story:
    """The parts of an item's text. What is in none of them is named in `above` or `taken`."""

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
    above: tuple[Taken, ...] = ()
    """The lines that stood above the story, each with the rule that took it, in order."""
    taken: tuple[Taken, ...] = ()
    """The lines that stood below the story, in the same way."""


def read_story(copy: Copy) -> Story:
    """The story in an item's paragraphs, by the same rules for all formats.

    A field of the format counts before the text. A byline or dateline that the text repeats is
    removed from it; one that differs stays in the body.
    """
    in_headline, headline = _title(copy.headline)
    in_abstract, abstract = _title(copy.abstract or "")
    headline, rest, private = _private(headline, copy.body)
    embargoes, rest = split_notes(rest)
    stated, initials = _byline_of(copy)
    export = take_export(rest)
    stays = bool(copy.dateline or abstract)
    placed = Placed(export.body) if stays else take_deck_and_place(export.body)
    titled = copy.headline or " ".join(_values("headline", export.taken))
    head = read_head(placed.body, Stated(titled, stated, abstract))
    above = (*export.taken, *placed.taken, *head.taken)
    in_printed, printed = _title(" ".join(_values("headline", above)))
    byline = stated or ", ".join(_values("byline", above)) or None
    kept, rest = head.body[: head.begins], head.body[head.begins :]
    dateline, rest = take_dateline(rest, copy.dateline or _dateline_above(head.taken, rest))
    dateline = dateline or placed.dateline
    tags, rest = take_tags(rest) if dateline else ((), rest)
    foot = peel((*kept, *rest), byline)
    notices = (
        *(in_headline, in_abstract, *embargoes, in_printed),
        *texts_for("ednote", above),
        *texts_for("ednote", private),
        *foot.notes,
    )
    return Story(
        body=foot.body,
        headline=headline or printed,
        abstract=abstract or None,
        notices=tuple(filter(None, notices)),
        deck=_values("abstract", above),
        byline=byline or foot.name_line,
        dateline=dateline,
        sign_off=" ".join((*foot.sign_off, *initials, *texts_for("sign_off", private))) or None,
        biography=foot.biography,
        above=(*above, *tags),
        taken=(*foot.taken, *export.below, *private),
    )


def _dateline_above(taken: Sequence[Taken], body: Sequence[str]) -> str | None:
    """The dateline on a line of the head; that of a release only where the copy has none."""
    found = next((each for each in taken if each.destination == "dateline"), None)
    if found is None or (found.rule == PLACED and body and split_dateline(body[0])[0]):
        return None
    return value_of(found)


def _byline_of(copy: Copy) -> tuple[str | None, tuple[str, ...]]:
    """The byline that the format states, and a desk's initials that stand for one."""
    if copy.byline and family_of(copy.byline, INITIALS_OF_DESKS):
        return None, (copy.byline,)
    return copy.byline, ()


def _values(destination: Destination, taken: Sequence[Taken]) -> tuple[str, ...]:
    """The lines that go to a field, without labels."""
    return tuple(value_of(each).rstrip(SIGNS) for each in taken if each.destination == destination)


def _private(
    headline: str, body: tuple[str, ...]
) -> tuple[str, tuple[str, ...], tuple[Taken, ...]]:
    """The headline, the body, and what is not for publication: all, where the headline says so."""
    if is_all_private(headline):
        return "", *split_private((headline, *body))
    return headline, *split_private(body)


def former_story(copy: Copy, style: TimeStyle) -> Story:
    """The story as Wiredesk 0.1 read it, with all notes in it and most of what stands below it.

    Copy without a guid was identified by that.
    """
    headline, body = copy.headline, copy.body
    if copy.former_body is not None:
        headline, body = split_headline_as_before(headline, copy.former_body, style)
    notices, rest = _notices_as_before(body)
    byline, rest = split_byline_as_before(rest, copy.byline)
    dateline, rest = take_dateline(rest, copy.dateline)
    foot: Foot = peel_as_before(rest, byline)
    return Story(foot.body, headline, notices=notices, byline=byline, dateline=dateline)


def _title(text: str) -> tuple[str | None, str]:
    """The note on an embargo in a headline or abstract, and the rest; nothing where it is one."""
    note, rest = split_note(text)
    return (
        (text, "")
        if note is None and is_embargo_note(text) and sets_embargo(text)
        else (note, rest)
    )


def _notices_as_before(body: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    count = 0
    while count < len(body) and was_notice(body[count]):
        count += 1
    return body[:count], body[count:]
