"""Which lines are notes on an embargo, and which parts of a headline or paragraph."""

import re
from itertools import islice

from lexicon.folding import lower
from services.ingest.text.dateline import split_dateline
from services.ingest.text.embargo_grammar import (
    count_other_words,
    find_lifted,
    first_trigger,
    has_time,
    is_known,
    is_pure_note,
    is_time,
    may_trigger,
    only_lifts,
    sets_embargo,
)
from services.ingest.text.embargo_sentences import (
    MAX_OTHER_WORDS,
    forbids_until_an_event,
    hands_over_embargoed,
    is_signed_note,
)
from services.ingest.text.embargo_vocabulary import TIME_WORDS
from services.ingest.text.embargo_words import (
    ADDRESSED,
    AT_ONCE,
    BOUNDARY,
    BRACKETED,
    CLOCK,
    PLAIN,
    TRIGGER,
    WORD,
)

MAX_NOTE_LENGTH = 500
MAX_PART_LENGTH = 300
"""Characters at the beginning and the end of a text in which a note beside copy is looked for."""
PARAGRAPHS_AT_AN_END = 3
MAX_BOUNDARIES = 12
MAX_MARKS_BETWEEN = 3
MARKS = " -–—|:/"
MAY_STOP = re.compile(
    r"embarg|sperr|hfr|hold|held|(?:\bnot?|n[’']t|nicht|pas|non|não|niet) (?:\w+ ){0,2}?"
    r"(?:pub|releas|distr|diff|difu|divulg|verspr|veröff|circul|dissem)"
)
MAY_STOP_ALONE = re.compile(
    "embarg|sperr|hfr|hold|held|publi|pubbli|broadc|ffentl|print|diff|difu|divulg|emit|openb|releas"
    "|us|distri|dissem|circul|transm|post|air|report|run|shar|quot|verw|verb|send|freig|util|gebr"
    "|versp|versturen|delen|uit"
)
"""A part of each word that stops copy without a time, in lower case."""
OPENING_SHOUT = re.compile(
    r"\W*(?P<word>EMBARGO(?:ED)?|EMBARGAD[OA]|SPERRFRIST|HFR)(?:\s*[-/]\s*|\s)"
)


def is_embargo_note(text: str) -> bool:
    """Whether a line or paragraph, as a whole, is a note that sets an embargo or lifts one."""
    if len(text) > MAX_NOTE_LENGTH or not _may_stop(text):
        return False
    if ADDRESSED.match(text):
        return sets_embargo(text) or find_lifted(text) is not None
    if hands_over_embargoed(text):
        return True
    # Most paragraphs are copy: they are told by their words, which is quick.
    if count_other_words(text, MAX_OTHER_WORDS) > MAX_OTHER_WORDS:
        return False
    if is_pure_note(text) or only_lifts(text) or forbids_until_an_event(text):
        return True
    return is_signed_note(text) and split_note(text)[0] is None


def _may_stop(text: str) -> bool:
    """Whether the patterns need to be tried: plain letters are found in a fiftieth of that time."""
    return may_trigger(lower(text)) and (
        MAY_STOP_ALONE.search(text.casefold()) is not None or has_time(text)
    )


def split_notes(body: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The notes in the paragraphs of some copy, and the paragraphs without them.

    A note that is a paragraph may stand anywhere, one beside copy in the first and last paragraphs.
    """
    if not _may_stop(" ".join(body)):
        return (), body
    notes: list[str] = []
    kept: list[str] = []
    open_note = False
    for place, paragraph in enumerate(body):
        if (open_note and _is_only_time(paragraph)) or is_embargo_note(paragraph):
            notes.append(paragraph)
            open_note = not has_time(paragraph)
            continue
        open_note = False
        at_an_end = place < PARAGRAPHS_AT_AN_END or place >= len(body) - PARAGRAPHS_AT_AN_END
        note, rest = _beside_copy(paragraph) if at_an_end else (None, paragraph)
        notes += [note] if note else []
        kept.append(rest)
    return tuple(notes), tuple(kept)


def _beside_copy(paragraph: str) -> tuple[str | None, str]:
    """The note at the beginning or end of a paragraph or behind its dateline, and the rest."""
    behind = split_dateline(paragraph)[1]
    note, rest = split_note(behind)
    return note, paragraph[: len(paragraph) - len(behind)] + rest


def _is_only_time(text: str) -> bool:
    return len(text) < MAX_PART_LENGTH and has_time(text) and not count_other_words(text, 0)


def split_note(text: str) -> tuple[str | None, str]:
    """The note in a headline or beside copy, and the rest: `EMBARGO UNTIL 0600 GMT: Port shut`.

    None and the whole text where there is no note, or nothing but one.
    """
    ends = text[:MAX_PART_LENGTH] + text[-MAX_PART_LENGTH:]
    folded = lower(ends)
    if not may_trigger(folded) or not (has_time(ends) or MAY_STOP.search(folded)):
        return None, text
    # Each part would be searched for these, and most texts have neither.
    if not first_trigger(ends) and not find_lifted(ends):
        return None, text
    for split in (_leading, _bracketed, _trailing, _run_on):
        if found := split(text):
            return found
    return None, text


def _bracketed(text: str) -> tuple[str, str] | None:
    for brackets in islice(BRACKETED.finditer(text), MAX_BOUNDARIES):
        inner = brackets[0].strip("()[]* ")
        if _is_sure_note(inner) or is_signed_note(inner) or only_lifts(inner):
            if _goes_on(")", text[brackets.end() :]):
                return None
            rest = _joined(text[: brackets.start()], text[brackets.end() :])
            return (brackets[0].strip(), rest) if rest else None
    return None


def _is_sure_note(text: str) -> bool:
    """Whether a part of a headline is a note.

    "Not until Monday" and "Do not print before" are none.
    """
    trigger = first_trigger(text)
    if trigger is None or trigger["only_a_time"]:
        return False
    states_end = has_time(text) or WORD.search(text, trigger.end()) is not None
    return (states_end or not trigger["forbidden"]) and is_pure_note(text)


def _joined(before: str, after: str) -> str:
    kept = (before.rstrip(" -–—|:"), after.lstrip(" -–—|:.,"))
    return " ".join(part for part in kept if part.strip())


def _leading(text: str) -> tuple[str, str] | None:
    """The longest note before a separator, else the shortest that has words of its own."""
    found = signed = None
    for boundary in islice(BOUNDARY.finditer(text[:MAX_PART_LENGTH]), MAX_BOUNDARIES):
        note, rest = text[: boundary.end()], text[boundary.end() :].lstrip(f"{MARKS}*")
        if not _is_copy(rest) or _goes_on(boundary[0], rest):
            continue
        if _is_sure_note(note) or only_lifts(note):
            found = note.strip(MARKS), rest
        elif signed is None and is_signed_note(note):
            signed = note.strip(MARKS), rest
    return found or signed


def _is_copy(rest: str) -> bool:
    """Whether what is left beside a note is more than a time, another note or "immediate"."""
    rest = rest[:MAX_PART_LENGTH]
    trigger = TRIGGER.match(lower(rest.lstrip()))
    goes_on = trigger is not None and trigger["forbidden"] and has_time(rest)
    no_copy = goes_on or AT_ONCE.match(rest) or _is_only_time(rest) or is_pure_note(rest)
    return WORD.search(rest) is not None and not no_copy


def _goes_on(boundary: str, rest: str) -> bool:
    """Whether a note goes on behind a boundary: `Dec. 20`, `(Dec. 20), 6 a.m.`"""
    first = WORD.search(rest)
    if first is None or first.start() > MAX_MARKS_BETWEEN:
        return False
    behind = rest[first.start() :]
    is_number = boundary[0] in ".)]" and behind[0].isdigit()
    return is_number or first[0].casefold() in TIME_WORDS or CLOCK.match(behind) is not None


def _trailing(text: str) -> tuple[str, str] | None:
    """The longest note behind a separator. A bare word is one only where it is sure to be none
    of the headline's.
    """
    start = max(0, len(text) - MAX_PART_LENGTH)
    boundaries = [*BOUNDARY.finditer(text, start)][-MAX_BOUNDARIES:]
    for boundary in boundaries:
        note = text[boundary.end() :].strip()
        if text[boundary.start() - 1].isdigit() and _goes_on(boundary[0], note):
            continue
        rest = text[: boundary.start() + boundary[0].strip().startswith((".", "!"))].rstrip(MARKS)
        is_sure = CLOCK.search(note) or note.isupper() or not PLAIN.match(note)
        if _is_copy(rest) and is_sure and (_is_sure_note(note) or forbids_until_an_event(note)):
            return note, rest
    return None


def _run_on(text: str) -> tuple[str, str] | None:
    """A note that nothing separates from the headline: `EMBARGOED until 0600 GMT Port shut`."""
    shout = OPENING_SHOUT.match(text)
    end = _end_of_note(text)
    if end is None and shout and not text.isupper():
        end = shout.end()
    if end is None:
        return None
    note, rest = text[:end].strip(MARKS), text[end:].lstrip(" -–—|:/,.")
    if rest[:1] in ("(", "["):  # a zone that is not known
        return None
    trigger = first_trigger(note)
    is_sure = (shout and not rest.isupper()) or CLOCK.search(note)
    if trigger is None or trigger["release"] or not is_sure or len(WORD.findall(rest)) < 2:
        return None
    return note, rest


def _end_of_note(text: str) -> int | None:
    """The end of the last time before the first word that no note has; None without both."""
    end = None
    for word in WORD.finditer(text[:MAX_PART_LENGTH]):
        if not is_known(word[0]):
            return end
        if is_time(word[0]):
            end = word.end()
    return None
