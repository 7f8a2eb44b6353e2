"""The correspondent's biography after the copy, split from its last paragraphs.

Ann Poe                                    About the author
Ann Poe is rail correspondent in Bern …    Ann Poe covers …
"""

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from lexicon.person_names import family_name, is_name, leading_name
from services.ingest.text.foot.credits import is_sign_off
from services.ingest.text.foot.endings import split_ending

MAX_PARAGRAPH_LENGTH = 1500
MAX_PARAGRAPHS = 6
"""Paragraphs of a biography."""

ABOUT = "About "
"""What opens the heading above what a company says of itself: `About QXT`."""
HEADING = re.compile(
    r"(?:about|meet) (?:the |our )?"
    r"(?:author|writer|reporter|correspondent|journalist|contributor|columnist)s?"
    r"|(?:author|contributor)s?(?: bio(?:graphy)?| profile)?|biograph(?:y|ies)|bio"
    r"|über (?:den autor|die autorin|die autoren)|zur person|autor(?:in|en)?",
    re.IGNORECASE,
)
INLINE_HEADING = re.compile(rf"(?:{HEADING.pattern}):\s+(?=\S)", re.IGNORECASE)
THE_AUTHOR = re.compile(
    r"(?:the|our) (?:author|writer|reporter|correspondent|columnist)s? "
    r"(?:is|are|was|covers|reports|writes)\b"
    r"|(?:der autor|die autorin) (?:ist|berichtet|schreibt|arbeitet)\b",
    re.IGNORECASE,
)
IS_OR_DOES = re.compile(
    r"(?:,[^,]{3,80},)?\s+(?:(?:currently|now|also)\s+)?(?:is|are|covers|cover|reports|report|writes|write|works|work"
    r"|leads|heads|edits|has (?:been|covered|reported|worked|written)|joined|speciali[sz]es"
    r"|focuses|ist|sind|berichtet|schreibt|arbeitet|leitet|es|est|è|é|cubre|trabaja|escribe|dirige"
    r"|couvre|travaille|écrit|lavora|scrive|cobre|trabalha|escreve|werkt|schrijft)\b"
)
TRADE = re.compile(
    r"\b(?:correspondents?|reporters?|journalists?|editors?|writers?|columnists?|photographers?"
    r"|photojournalists?|bureau chiefs?|producers?|freelancers?|newsroom|broadcaster|stringers?"
    r"|korrespondent(?:in|en|innen)?|redakteur(?:in|e|innen)?|journalist(?:in|en|innen)?"
    r"|reporter(?:in|innen)?|büroleiter(?:in)?|kolumnist(?:in)?|periodistas?|corresponsal(?:es)?"
    r"|redactor(?:a|es)?|columnistas?|journalistes?|correspondante?s?|rédact(?:eur|rice)s?"
    r"|giornalist[aei]|corrispondent[ei]|jornalistas?|repórter(?:es)?|correspondentes?"
    r"|verslagg(?:ever|eefster))\b",
    re.IGNORECASE,
)
COVERS = re.compile(
    r"\b(?:covers|covering|has covered|reports on|reporting on|writes (?:\w+ly )?about|writes for"
    r"|writing about|beats?|berichtet über"
    r"|schreibt über)\b",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"\S@[^\s@]+\.\w")
CONTACT = re.compile(
    r"(?:follow|contact|reach|email|e-mail|write to|twitter|x|kontakt)\b", re.IGNORECASE
)
BEHIND_CONTACT = re.compile(r"@|https?://", re.IGNORECASE)
LEAD = re.compile(r"(?:editor.s note\s{0,3})?[*_–—-]*\s*", re.IGNORECASE)
SENTENCE_ENDS = re.compile(r"[.!?…][\"'”’»“)]*$")
GOES_ON = re.compile(r"(?:She|He|They|Sie|Er)\b")


def split_biography(
    body: Sequence[str], byline: str | None
) -> tuple[tuple[str, ...], tuple[str, ...], str | None]:
    """The body without a trailing biography, the biography, and its name line.

    The biography holds its name line but not a heading such as "About the author". A last paragraph
    about someone who is in the story is part of the story.
    """
    start, found = find_biography(body, byline)
    name = found[0] if found and is_name(found[0]) else None
    return tuple(body[:start]), found, name


def find_biography(body: Sequence[str], byline: str | None) -> tuple[int, tuple[str, ...]]:
    """The place in the body where a trailing biography or its heading begins, and the biography.

    Where there is none, the end of the body and nothing.
    """
    for start in range(max(1, len(body) - MAX_PARAGRAPHS), len(body)):
        if found := _biography(body, start, byline):
            return start, found
    return len(body), ()


def is_about_author(line: str, body: Sequence[str], byline: str | None) -> bool:
    """Whether a line says what somebody does in the news trade who has no part in the story.

    Of whoever wrote the copy it may say anything.
    """
    if len(line) > MAX_PARAGRAPH_LENGTH:
        return False
    family = family_name(leading_name(LEAD.sub("", line, count=1)) or "")
    if byline and family and _names(byline, family):
        return True
    if not _opens_biography(line):
        return False
    others = (each for each in body if each != line and SENTENCE_ENDS.search(each))
    return not any(_names(each, family) for each in others)


def _biography(body: Sequence[str], start: int, byline: str | None) -> tuple[str, ...]:
    """All from `start` on, less a heading, if it is a biography; nothing if it is not."""
    tail = body[start:]
    if any(len(paragraph) > MAX_PARAGRAPH_LENGTH for paragraph in tail):
        return ()
    first, rest = tail[0], tail[1:]
    if HEADING.fullmatch(first.rstrip(":. ")):
        return tuple(rest) if _is_about_someone(rest) else ()
    if inline := INLINE_HEADING.match(first):
        found = (first[inline.end() :], *rest)
        return found if is_of_the_trade(found[0]) and all(map(_goes_on, rest)) else ()
    begins, following = _begins(first, rest, islice(body, start), byline)
    return tuple(tail) if begins and all(map(_goes_on, following)) else ()


def _begins(
    first: str, rest: Sequence[str], before: Iterable[str], byline: str | None
) -> tuple[bool, Sequence[str]]:
    """Whether a biography without a heading begins here, and the paragraphs still to be checked."""
    if first.startswith(ABOUT) and not is_name(first.removeprefix(ABOUT)):
        return False, rest
    if is_name(first) and rest:
        in_story = (first in each and first in _unsigned(each) for each in before)
        return _speaks_of(rest[0], first) and not any(in_story), rest[1:]
    if THE_AUTHOR.match(first):
        return True, rest
    name = leading_name(LEAD.sub("", first, count=1))
    if name is None:
        return False, rest
    if byline and _names(byline, family_name(name)):
        return _says_what_one_does(first), rest
    return _opens_biography(first) and _is_new(name, before), rest


def _is_about_someone(paragraphs: Sequence[str]) -> bool:
    return any(TRADE.search(each) or COVERS.search(each) or is_name(each) for each in paragraphs)


def _speaks_of(paragraph: str, name: str) -> bool:
    return _names(paragraph, family_name(name)) and is_of_the_trade(paragraph)


def _names(text: str, family: str) -> bool:
    """Whether a family name is a word of a text: not Sund in Sunday."""
    folded = text.casefold()
    return family in folded and re.search(rf"\b{re.escape(family)}\b", folded) is not None


def _opens_biography(paragraph: str) -> bool:
    """Whether it begins with a name and what that person does in the news trade."""
    return _says_what_one_does(paragraph) and is_of_the_trade(LEAD.sub("", paragraph, count=1))


def _says_what_one_does(paragraph: str) -> bool:
    words = LEAD.sub("", paragraph, count=1)
    name = leading_name(words)
    return name is not None and IS_OR_DOES.match(words, len(name)) is not None


def is_of_the_trade(text: str) -> bool:
    """Whether a text opens with what somebody does in the news trade."""
    opening = text[:400]
    return TRADE.search(opening) is not None or COVERS.search(opening) is not None


def _is_new(name: str, before: Iterable[str]) -> bool:
    """Whether nobody of that family name is in the story."""
    family = family_name(name)
    return not any(_names(each, family) and _names(_unsigned(each), family) for each in before)


def _unsigned(paragraph: str) -> str:
    """A paragraph of the story without the credits in it."""
    return "" if is_sign_off(paragraph) else split_ending(paragraph)[0]


def _has_address(paragraph: str) -> bool:
    contact = CONTACT.search(paragraph)
    behind = contact and BEHIND_CONTACT.search(paragraph, contact.end())
    return behind is not None or ADDRESS.search(paragraph) is not None


def _goes_on(paragraph: str) -> bool:
    """Whether it may follow in a biography: another name or sentence, or an address."""
    if is_name(paragraph) or _has_address(paragraph):
        return True
    return _opens_biography(paragraph) or GOES_ON.match(paragraph) is not None
