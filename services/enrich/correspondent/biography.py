"""What a biography says of its person, or of each of them."""

import re
from collections.abc import Iterator, Sequence

from services.enrich.correspondent.awards import read_awards
from services.enrich.correspondent.biography_words import SENTENCE_OPENERS, SUBJECT_VERBS
from services.enrich.correspondent.claim import Claim
from services.enrich.correspondent.former_posts import read_former_posts
from services.enrich.correspondent.lists import read_lists
from services.enrich.correspondent.names import is_person, leading_name, printed
from services.enrich.correspondent.passage import Passage
from services.enrich.correspondent.phrases import (
    leading_agency,
    leading_organisation,
    leading_place,
    reads_as_organisation,
    without_honorific,
)
from services.enrich.correspondent.post import BIOGRAPHY_HEAD, Fact, fact, read_post
from services.enrich.correspondent.sentences import sentences
from services.enrich.correspondent.tables import any_of
from services.enrich.correspondent.tense import is_past
from services.enrich.dateline import is_place

MAX_PARAGRAPH_LENGTH = 3000
"""Characters that are read of a paragraph."""

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


def read_biography(paragraphs: Sequence[str], known: Sequence[str] = ()) -> list[Claim]:
    """All that biography paragraphs say of people.

    `known` are the names of the byline: where the biography names nobody ("The author is a
    reporter in Oslo"), it is of the only one of them.
    """
    claims: list[Claim] = []
    people = list(known) if len(known) == 1 else []
    for number, text in enumerate(paragraphs):
        paragraph = Passage.of("biography", number, text[:MAX_PARAGRAPH_LENGTH]).strip()
        if heading := _name_line(paragraph):
            people = [printed(heading.text)]
            claims.append(Claim(people[0], "name", people[0], heading))
            continue
        read, people = _read_paragraph(paragraph, people)
        claims += read
    return claims


def _name_line(paragraph: Passage) -> Passage | None:
    """The name where a paragraph is nothing else."""
    heading = HEADING.match(paragraph.text[:80])
    name = paragraph.cut(heading.end() if heading else 0).strip(" \t\n:.-–—*_")
    return name if is_person(name.text[:100]) and len(name.text) <= 100 else None


def _read_paragraph(paragraph: Passage, people: list[str]) -> tuple[list[Claim], list[str]]:
    """What a paragraph says, first of `people`, and whom it is about at its end."""
    claims: list[Claim] = []
    told: dict[str, None] = {}
    for sentence in sentences(paragraph):
        subjects = _subjects(sentence)
        if subjects:
            people = [printed(subject.text) for subject in subjects]
            named = zip(people, subjects, strict=True)
            claims += (Claim(name, "name", name, subject) for name, subject in named)
        facts = list(_read_sentence(sentence, subjects[-1] if subjects else None))
        claims += (
            Claim(name, said.field, said.value, said.words) for name in people for said in facts
        )
        told |= dict.fromkeys(people)
    claims += (Claim(name, "biography", paragraph.text, paragraph) for name in told)
    return claims, people


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


def _names(words: Passage) -> list[Passage]:
    """The name that the words begin with, and those that "and" joins to it."""
    names: list[Passage] = []
    while name := leading_name(words.text):
        if name.partition(" ")[0].lower() in SENTENCE_OPENERS or is_place(name):
            break
        names.append(words.cut(0, len(name)))
        words = words.cut(len(name))
        joint = AND.match(words.text)
        if not joint:
            break
        words = words.cut(joint.end())
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
