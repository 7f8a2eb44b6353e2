"""The stop that an item's words ask for: a kill, a hold, or what may be a kill."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from schemas.item import KillReference
from services.ingest.text.dateline import split_dateline
from services.ingest.text.kills.clauses import Place, clauses
from services.ingest.text.kills.labels import Label, behind_comma, explains, read_label
from services.ingest.text.kills.names import headline_name, names_in, story_numbers
from services.ingest.text.kills.tokens import Sentence, as_own, lexicon, sentences

MAX_PARAGRAPHS = 3
"""Below a label, in which what it kills is named."""
READ, OPENING = 2000, 500
"""Characters that are read: of a headline or note, and of a paragraph of the body."""
MAX_WORDS = 300
"""Characters of the sender's words that are kept."""
MAY_BE_KILL = "may-be-kill"
GRAVITY = (MAY_BE_KILL, "hold", "kill")
WORD = re.compile(r"[^\W\d_]+")
MAX_LINE, MAX_BARE = 150, 40
"""Characters of a line in the copy that is read as a headline is, and of one with a full stop."""
OPENERS = frozenset("ERVvHnDNYkmlSCKXdMwT")
NOTE = re.compile(r"[*(!]*(?:d?E[EatdM]{0,3}[:!-]|d?E[EaB]{0,3}r)")
"""How a paragraph of a note to editors opens: `Eds:`, "Clients are requested"."""
ADVISED = re.compile(r"\W*we (?:are|have been) advised\b", re.IGNORECASE)
"""How press releases are taken back: "We are advised by X that readers should disregard …"."""
STORY_AT_END = re.compile(r"N(?:Ba?)?[Pc][.!]?$|^d?N[^y]*Ba?[Pc][.!]?$|^d?N[^yM]*[Pc][.!]?$")
SHOUTED = (
    ("kill", re.compile(r"NB{0,2}[Pc]|V[!*,./-]*V|m[Vk]|[EMN]V|V[EM]")),
    ("hold", re.compile(r"H[!*,./-]*H|mH|[MN]H")),
)
JOINED = re.compile(r"\b(?:UPDATE \d{1,2}|ADVISORY|ALERT)-(?=\w)")
ADDRESSED = re.compile(r"(?:[(]?(?:E[EatzM]*|oz)[):,-]+)*")
OPENS_HOLD = re.compile(r"[*(!:,E-]*R?a?H")
ASKS = frozenset("RrENMiVnX")
STORY_CLOSED = re.compile(r"^[^.y]*N[^.y]*B?a?[Pc][.!]?$")


@dataclass(frozen=True, slots=True)
class WordedStop:
    """A stop in words."""

    reason: str
    """`kill`, `hold` or `may-be-kill`."""
    words: str
    """The sender's words for it, at most `MAX_WORDS` characters."""
    names: tuple[KillReference, ...] = ()
    """What a kill or hold names, most of it other than by a running number; sources are empty."""
    rest: str = ""
    """The headline behind a label."""

    @property
    def signal(self) -> str:
        """`kill` or `hold`."""
        return "kill" if self.reason == "kill" else "hold"


def read_stop(
    headline: str,
    notes: Sequence[str],
    body: Sequence[str],
    slugline: str = "",
    own: Collection[str] = (),
) -> WordedStop | None:
    """The gravest stop in the words of an item, with all that it names.

    `own` is what the source is called, in lower case: what another agency withdraws is news.
    """
    above = [*_in_headline(headline[:READ], own), *_in_slugline(slugline[:READ])]
    noted = [
        *(stop for note in notes for stop in _in_note(note[:READ], own, alone=not body)),
        *(stop for paragraph in body for stop in in_paragraph(paragraph, own)),
    ]
    gravest = max((*noted, *above), key=_gravity, default=None)
    if gravest is None:
        return None
    # A notice gives the reason; the headline of what is killed is copy.
    noted = [stop for stop in noted if stop.reason == gravest.reason]
    words = max((stop.words for stop in noted), key=len, default=gravest.words)
    alike = (stop for stop in (*above, *noted) if stop.reason == gravest.reason)
    names = dict.fromkeys(name for stop in alike for name in stop.names)
    if gravest.reason == "kill" and not any(stop.names for stop in noted):
        names |= dict.fromkeys(_named_beside((*notes, *body)))
    return WordedStop(gravest.reason, words, tuple(names))


def _named_beside(texts: Sequence[str]) -> Iterator[KillReference]:
    """What the sentences below a label such as `ANNULATION` name as killed."""
    for text in texts[:MAX_PARAGRAPHS]:
        for sentence in sentences(split_dateline(text)[1][:OPENING]):
            if not set("VPckWT").isdisjoint(sentence.kinds):
                yield from names_in(sentence)


def _gravity(stop: WordedStop) -> int:
    return GRAVITY.index(stop.reason)


def is_stop_note(paragraph: str) -> bool:
    """Whether a paragraph is nothing but a stop, and no copy: `STORY WITHDRAWN`."""
    return any(not stop.rest for stop in in_paragraph(paragraph))


def in_paragraph(paragraph: str, own: Collection[str] = ()) -> Iterator[WordedStop]:
    """The stops in a paragraph of copy, which is one line of their own or opens with them."""
    opening = paragraph[:OPENING]
    if _is_line(paragraph) and _may_ask(opening):
        for stop in _in_headline(paragraph, own):
            if stop.reason != MAY_BE_KILL:
                yield stop
    if _may_open(opening):
        first = next(sentences(opening), None)
        is_note = first and (NOTE.match(first.kinds) or ADVISED.match(opening))
        place = Place.NOTE if is_note else Place.COPY
        yield from _in_text(opening, place, own, alone=True)


def _is_line(paragraph: str) -> bool:
    """Whether a paragraph is too short for a sentence, or ends as none."""
    length = len(paragraph)
    return length <= MAX_BARE or (length <= MAX_LINE and paragraph[-1:] != ".")


def _may_open(paragraph: str) -> bool:
    words = (found[0] for found in islice(WORD.finditer(paragraph.casefold()), 3))
    return any(lexicon().get(word, "S")[0] in OPENERS for word in words) and _may_ask(paragraph)


def _may_ask(text: str) -> bool:
    return not STEMS.isdisjoint(WORD.findall(text.casefold()))


def _stems() -> Iterator[str]:
    for phrase, kind in lexicon().items():
        if kind in "VvPcHhXkWFx":
            yield max(WORD.findall(phrase), key=len)


STEMS = frozenset(_stems())
"""Words without which no sentence asks for a stop."""


def _in_headline(printed: str, own: Collection[str]) -> Iterator[WordedStop]:
    if not _may_ask(printed):
        return
    headline = JOINED.sub(r"\g<0> ", printed, count=2)
    label = read_label(headline)
    if label and label.signal == "kill" and _only_holds(headline):
        label = replace(label, signal="hold")
    if label:
        name = headline_name(label.rest) if label.signal == "kill" else None
        yield WordedStop(label.signal, headline[:MAX_WORDS], (name,) if name else (), label.rest)
    found = [*_shouted(headline), *_in_text(headline, Place.HEADLINE, own, alone=True)]
    yield from found
    if not label and not found:
        yield from _closing(headline)


def _in_note(printed: str, own: Collection[str], *, alone: bool) -> Iterator[WordedStop]:
    if not _may_ask(printed):
        return
    note = JOINED.sub(r"\g<0> ", printed, count=2)
    label = read_label(note[:MAX_WORDS])
    if label and label.signal != MAY_BE_KILL:
        names = [name for each in sentences(note[:MAX_WORDS]) for name in names_in(each)]
        names += story_numbers(note)
        if _only_holds(note):
            label = replace(label, signal="hold")
        yield WordedStop(label.signal, note[:MAX_WORDS], tuple(names or _in_rest(label)))
    yield from _shouted(note)
    yield from (stop for stop in _closing(note) if stop.reason == "kill")
    yield from _in_text(note, Place.NOTE, own, alone=alone)


def _in_rest(label: Label) -> Iterator[KillReference]:
    """The headline behind a label in a note, which may be a request instead."""
    asks = any(
        "." in each.kinds or not ASKS.isdisjoint(each.kinds) for each in sentences(label.rest)
    )
    name = None if asks or label.signal != "kill" else headline_name(label.rest)
    if name:
        yield name


def _shouted(text: str) -> Iterator[WordedStop]:
    """Kills and holds in capitals, wherever they stand: `… - STORY WITHDRAWN`."""
    for sentence in sentences(text):
        for signal, pattern in SHOUTED:
            for match in pattern.finditer(sentence.kinds):
                if sentence.words(*match.span()).isupper():
                    words = text[sentence.start : sentence.start + MAX_WORDS].strip()
                    yield WordedStop(signal, words, tuple(names_in(sentence)))


def _in_slugline(slugline: str) -> Iterator[WordedStop]:
    label = behind_comma(slugline)
    if label and label.signal != MAY_BE_KILL:
        # A story that is sent as held from the first names itself in its slug.
        names = (_slug(label.rest),) if label.signal == "kill" else ()
        yield WordedStop(label.signal, slugline[:MAX_WORDS], names)


def _slug(text: str) -> KillReference:
    return KillReference(source="", slug=text)


def _closing(headline: str) -> Iterator[WordedStop]:
    """Headlines that end in what became of the story: "ADVISORY-Ferry fare story withdrawn"."""
    for sentence in sentences(headline):
        advised, bare = _without_address(sentence)
        if advised and STORY_CLOSED.search(bare.kinds):
            yield WordedStop("kill", headline[:MAX_WORDS], tuple(_paraphrased(bare)), headline)
        elif STORY_AT_END.search(bare.kinds) and not explains(headline):
            sure = sentence.text.isupper()
            yield WordedStop("kill" if sure else MAY_BE_KILL, headline[:MAX_WORDS], (), headline)


def _without_address(sentence: Sentence) -> tuple[bool, Sentence]:
    """Whether a headline addresses editors, and the headline without that."""
    count = len(ADDRESSED.match(sentence.kinds)[0])  # type: ignore[index]
    bare = replace(sentence, kinds=sentence.kinds[count:], spans=sentence.spans[count:])
    return "E" in sentence.kinds[:count], bare


def _paraphrased(sentence: Sentence) -> Iterator[KillReference]:
    named = list(names_in(sentence))
    yield from named
    place = sentence.kinds.rfind("N")
    if not named and (name := headline_name(sentence.words(0, place))):
        yield name


def _in_text(text: str, place: Place, own: Collection[str], *, alone: bool) -> Iterator[WordedStop]:
    # In copy, other sentences are news: they aren't even parsed.
    only_first = place is Place.COPY and not _is_addressed(text)
    for read in islice(sentences(text), 1 if only_first else None):
        if only_first and read.start:
            return
        sentence = as_own(read, own) if own else read
        for clause in clauses(sentence, place):
            if clause.names_another and not alone:
                continue
            holds = _only_holds(text)
            words = text[sentence.start : sentence.start + MAX_WORDS].strip()
            numbers = story_numbers(text) if place is Place.NOTE else ()
            signal = "hold" if holds else clause.signal
            yield WordedStop(signal, words, (*names_in(sentence), *numbers))


def _only_holds(text: str) -> bool:
    """Whether copy is not to be used because it is on hold: `HOLD FOR LEGAL - DO NOT PUBLISH`."""
    opening = next(sentences(text), None)
    if opening is None or not OPENS_HOLD.match(opening.kinds):
        return False
    return all(set("VvPcWk").isdisjoint(each.kinds) for each in sentences(text))


def _is_addressed(text: str) -> bool:
    """Whether a paragraph of copy opens as a note to editors."""
    return lexicon().get((WORD.search(text) or [""])[0].casefold()) in ("E", "R")
