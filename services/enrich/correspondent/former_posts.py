"""What a biography says that its person used to do, and where."""

import re
from collections.abc import Iterator

from services.enrich.correspondent.passage import Fact, Passage
from services.enrich.correspondent.phrases import (
    leading_agency,
    leading_organisation,
    reads_as_organisation,
)
from services.enrich.correspondent.post import BIOGRAPHY_HEAD, read_post
from services.enrich.correspondent.tense import is_past

ARTICLE = r"(?:an?\s+|the\s+)?"
FORMER = re.compile(rf"\b(?:former(?:ly)?|previously|one-?time|ex-)\s*{ARTICLE}", re.IGNORECASE)
WAS = re.compile(
    r"\b(?:was|were|been|(?:served|worked|reported|started|began|spent)\b[^,.;:]{0,40}?\bas"
    r"|years as)\s+(?!named|appointed|promoted|born)(?:(?:previously|once|also)\s+)?" + ARTICLE,
    re.IGNORECASE,
)
CLAUSE_END = re.compile(r"[.;]")
HAS = re.compile(r"\bha(?:s|ve)\b", re.IGNORECASE)
SINCE = re.compile(r"\bsince\b", re.IGNORECASE)
"""`has worked for the AP since 2001`: what was begun has not ended."""
WORKED_FOR = re.compile(
    r"\b(?:worked|reported|wrote|written|edited|covered|covering|reporting|working|freelanced|"
    r"photographed|spent|interned|stint|spell|years|decade|formerly|previously)\b"
    r"[^.;:]{0,120}?\b(?:of|for|at|with)\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
CAME_FROM = re.compile(
    r"\b(?:joined|joining|came to|moved to)\s+[^.;:]{1,80}?\bfrom\s+(?=[^\W\d_])", re.IGNORECASE
)
"""`joined Reuters in 2015 from The Daily Echo`."""

NEXT = re.compile(r"(?:,\s*(?:and\s+)?|\s+and\s+)(?:then\s+)?(?:for\s+|at\s+)?(?=[^\W\d_])")
MAX_TITLE_LENGTH = 60
"""Characters between "former" and the end of the title it is about."""


def read_former_posts(sentence: Passage) -> Iterator[Fact]:
    """Each as far as it is found: `Moscow bureau chief at Reuters`, `reporter`, `at Reuters`."""
    if any(map(_goes_on, CLAUSE_END.split(sentence.text))):
        return
    found: list[Passage] = []
    for post in (*_titles(sentence), *_workplaces(sentence)):
        if not any(post.words.overlaps(each) for each in found):
            found.append(post.words)
            yield post


def _goes_on(clause: str) -> bool:
    """Whether a clause says since when its person has done something."""
    has = HAS.search(clause)
    return has is not None and SINCE.search(clause, has.end()) is not None


def _titles(sentence: Passage) -> Iterator[Fact]:
    text = sentence.text
    for cue in sorted((*FORMER.finditer(text), *WAS.finditer(text)), key=lambda cue: cue.start()):
        if cue.re is WAS and not is_past(text[: cue.end()]):
            continue
        facts = read_post(sentence.cut(cue.end()), BIOGRAPHY_HEAD)
        title = next((each for each in facts if each.field == "title"), None)
        if title and title.words.start - sentence.start - cue.end() <= MAX_TITLE_LENGTH:
            yield _post(title, next((one for one in facts if one.field == "organisation"), None))


def _post(title: Fact, organisation: Fact | None) -> Fact:
    if organisation is None:
        return Fact("former_posts", title.value, title.words)
    first, last = sorted((title.words, organisation.words), key=lambda words: words.start)
    whole = first.until(last.end)
    return Fact("former_posts", f"{title.value} at {organisation.value}", whole)


def _workplaces(sentence: Passage) -> Iterator[Fact]:
    text = sentence.text
    for cue in (*WORKED_FOR.finditer(text), *CAME_FROM.finditer(text)):
        if cue.re is WORKED_FOR and not is_past(text[: cue.end()]):
            continue
        for organisation in _listed(sentence.cut(cue.end())):
            name = " ".join(organisation.text.split())
            yield Fact("former_posts", f"at {name}", organisation)


def _listed(phrase: Passage) -> Iterator[Passage]:
    """The organisations that a phrase begins with."""
    while True:
        named = leading_agency(phrase) or leading_organisation(phrase)
        if not named or not (leading_agency(phrase) or reads_as_organisation(named)):
            return
        yield named
        rest = phrase.cut(named.end - phrase.start)
        following = NEXT.match(rest.text)
        if not following:
            return
        phrase = rest.cut(following.end())
