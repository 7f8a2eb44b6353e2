"""What a biography says of its person, or of each of them."""

import re
from collections.abc import Iterator, Sequence

from lexicon.word_lists import any_of, words
from services.enrich.correspondent.awards import read_awards
from services.enrich.correspondent.former_posts import read_former_posts
from services.enrich.correspondent.lists import read_lists
from services.enrich.correspondent.names import is_person, leading_name, normal_case
from services.enrich.correspondent.passage import Fact, Passage, Statement, fact
from services.enrich.correspondent.phrases import (
    leading_agency,
    leading_organisation,
    leading_place,
    reads_as_organisation,
    without_honorific,
)
from services.enrich.correspondent.post import BIOGRAPHY_HEAD, read_post
from services.enrich.correspondent.tense import is_past
from services.enrich.dateline import is_place

SUBJECT_VERBS = (
    "anchors",
    "began",
    "contributes",
    "covered",
    "covers",
    "edits",
    "focuses",
    "are",
    "has",
    "heads",
    "helps",
    "hosts",
    "is",
    "joined",
    "leads",
    "lives",
    "oversees",
    "photographs",
    "produces",
    "received",
    "reports",
    "reported",
    "runs",
    "serves",
    "speaks",
    "spent",
    "started",
    "studied",
    "shared",
    "specialises",
    "specializes",
    "was",
    "works",
    "won",
    "worked",
    "writes",
)
"""What may follow the name of the person that a sentence is about."""

SENTENCE_OPENERS = words(
    """
    a an as at based before born contact during earlier email fluent follow for formerly from he
    her his in it originally previously prior reach send she since the their they this twitter
    when while with you
    """
)
"""Words, in lower case, that begin a sentence, even behind an abbreviation."""

MAX_PARAGRAPH_LENGTH = 3000
"""Characters that are read of a paragraph."""
MAX_LENGTH = 12_000
"""Characters that are read of all paragraphs."""

HEADING = re.compile(r"(?:about|by|words by|text by)\s+", re.IGNORECASE)
CLAUSE = re.compile(r"(?:^|,\s+)(?=[^\W\d_])")
AND = re.compile(r"\s+and\s+")
VERB = re.compile(
    rf"(?P<aside>,|\s*\()|\s+(?:(?:also|currently|formerly|now|previously)\s+)?(?:{any_of(SUBJECT_VERBS)})\b"
)
COPULA = re.compile(
    r"\b(?:is|are|has been|works(?: \w+)? as|serves as)\s+(?:currently\s+|now\s+|also\s+)?|^As\s+"
)
BASED = re.compile(r"\b(?:based|lives|living)\s+(?:in|at|out of)\s+(?=[^\W\d_])", re.IGNORECASE)
REPORTS_FROM = re.compile(
    r"\b(?:reports|reporting|writes|writing|works|working|covers|covering)\b[^.;:]{0,200}?"
    r"\s(?:from|in)\s+(?=[^\W\d_])"
)
HYPHEN_BASED = re.compile(r"\b([^\W\d_]\w*(?: [^\W\d_]\w*)?)-based\b")
EMPLOYER = re.compile(r"\b(?:at|for|with)\s+(?=[^\W\d_])")
WORKS_FOR = re.compile(
    r"\b(?:works|writes|reports|photographs|freelances|edits|contributes)\s+(?:for|at|with|to)\s+"
)
JOINED = re.compile(r"\b(?:joined|joining|has worked (?:for|at|with))\s+(?=[^\W\d_])")

SENTENCE_END = re.compile(r"[.!?][\"”’)]*\s+(?=(?P<next>[^\W\d_]+))")
ABBREVIATED = re.compile(r"(?<!\w)(?:(?:\w\.){0,3}\w|Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr)$", re.IGNORECASE)
MAX_ABBREVIATION_LENGTH = 8
"""Characters, with the one before it."""


def read_biography(paragraphs: Sequence[str], known: Sequence[str] = ()) -> list[Statement]:
    """All that biography paragraphs say of people.

    `known` are the names of the byline: where the biography names nobody ("The author is a
    reporter in Oslo"), it is of the only one of them.
    """
    statements: list[Statement] = []
    people = list(known) if len(known) == 1 else []
    for number, text in enumerate(_first(paragraphs)):
        paragraph = Passage.of("biography", number, text).strip()
        if heading := _name_line(paragraph):
            people = [normal_case(heading.text)]
            statements.append(Statement(people[0], "name", people[0], heading))
            continue
        read, people = _read_paragraph(paragraph, people)
        statements += read
    return statements


def _first(paragraphs: Sequence[str]) -> Iterator[str]:
    """As much of a biography as is read."""
    left = MAX_LENGTH
    for text in paragraphs:
        part = text[: min(left, MAX_PARAGRAPH_LENGTH)]
        yield part
        # Each takes time, even one without a word.
        left -= len(part) + 1
        if left <= 0:
            return


def _name_line(paragraph: Passage) -> Passage | None:
    """The name where a paragraph is nothing else."""
    heading = HEADING.match(paragraph.text[:80])
    name = paragraph.cut(heading.end() if heading else 0).strip(" \t\n:.-–—*_")
    return name if is_person(name.text[:100]) and len(name.text) <= 100 else None


def _read_paragraph(paragraph: Passage, people: list[str]) -> tuple[list[Statement], list[str]]:
    """What a paragraph says, first of `people`, and whom it is about at its end."""
    statements: list[Statement] = []
    described: dict[str, None] = {}
    for sentence in _sentences(paragraph):
        subjects = _subjects(sentence)
        if subjects:
            people = [normal_case(subject.text) for subject in subjects]
            named = zip(people, subjects, strict=True)
            statements += (Statement(name, "name", name, subject) for name, subject in named)
        facts = list(_read_sentence(sentence, subjects[-1] if subjects else None))
        statements += (
            Statement(name, said.field, said.value, said.words) for name in people for said in facts
        )
        described |= dict.fromkeys(people)
    statements += (Statement(name, "biography", paragraph.text, paragraph) for name in described)
    return statements, people


def _subjects(sentence: Passage) -> list[Passage]:
    """Those whom a sentence names as the ones that it is about."""
    for clause in CLAUSE.finditer(sentence.text[:300]):
        rest = without_honorific(sentence.cut(clause.end()))
        subjects = _names(rest)
        if not subjects:
            continue
        verb = VERB.match(rest.text, subjects[-1].end - rest.start)
        if verb and not (clause.start() and verb["aside"]):
            return subjects
    return []


def _names(phrase: Passage) -> list[Passage]:
    """The name that the phrase begins with, and those that "and" joins to it."""
    names: list[Passage] = []
    while name := leading_name(phrase.text):
        if name.partition(" ")[0].lower() in SENTENCE_OPENERS or is_place(name):
            break
        names.append(phrase.cut(0, len(name)))
        phrase = phrase.cut(len(name))
        joint = AND.match(phrase.text)
        if not joint:
            break
        phrase = phrase.cut(joint.end())
    return names


def _read_sentence(sentence: Passage, subject: Passage | None) -> Iterator[Fact]:
    of_the_past = [*read_awards(sentence), *read_former_posts(sentence)]
    for said in (*_post(sentence, subject), *_bases(sentence), *_employers(sentence)):
        if not any(said.words.overlaps(each.words) for each in of_the_past):
            yield said
    yield from read_lists(sentence, subject)
    yield from of_the_past


def _post(sentence: Passage, subject: Passage | None) -> list[Fact]:
    """The first post that stands where a sentence says what its person is."""
    starts = [match.end() for match in COPULA.finditer(sentence.text)]
    if subject:
        behind = sentence.text[subject.end - sentence.start :]
        comma = re.match(r"\s*[,(]\s*", behind)
        starts[:0] = [subject.end - sentence.start + comma.end()] if comma else []
    for start in starts:
        if found := read_post(sentence.cut(start), BIOGRAPHY_HEAD):
            return found
    return []


def _bases(sentence: Passage) -> Iterator[Fact]:
    for cue in (*BASED.finditer(sentence.text), *REPORTS_FROM.finditer(sentence.text)):
        place = leading_place(sentence.cut(cue.end()))
        if place and not is_past(sentence.text[: cue.end()]):
            yield fact("base", place)
    for found in HYPHEN_BASED.finditer(sentence.text):
        place = leading_place(sentence.group(found, 1))
        if place and not is_past(sentence.text[: found.start()]):
            yield fact("base", place)


def _employers(sentence: Passage) -> Iterator[Fact]:
    """Organisations that the person works for now; one that was joined is the last resort."""
    text = sentence.text
    for cue in (*WORKS_FOR.finditer(text), *EMPLOYER.finditer(text)):
        named = leading_organisation(sentence.cut(cue.end()))
        sure = cue.re is WORKS_FOR or (named and reads_as_organisation(named))
        if named and sure and not is_past(text[: cue.end()]):
            yield fact("organisation", named)
    for cue in JOINED.finditer(text):
        rest = sentence.cut(cue.end())
        if named := leading_agency(rest) or leading_organisation(rest):
            yield fact("organisation", named)


def _sentences(paragraph: Passage) -> Iterator[Passage]:
    """Split after a full stop, but not behind an abbreviation: "Washington, D.C. bureau"."""
    start = 0
    for end in SENTENCE_END.finditer(paragraph.text):
        before = paragraph.text[max(0, end.start() - MAX_ABBREVIATION_LENGTH) : end.start()]
        opener = end["next"].lower() in SENTENCE_OPENERS
        if not opener and (end["next"][0].islower() or ABBREVIATED.search(before)):
            continue
        yield paragraph.cut(start, end.end()).strip()
        start = end.end()
    if rest := paragraph.cut(start).strip():
        yield rest
