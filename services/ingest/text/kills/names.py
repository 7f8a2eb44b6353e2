"""What a kill names: slugs, headlines, identifiers and addresses, besides running numbers."""

import re
from collections.abc import Iterator

from lexicon.agencies import DATELINE_AGENCIES
from schemas.item import KillReference
from services.ingest.text.kills.tokens import Sentence

MAX_LENGTH = 200
END_OF_SLUG = re.compile(
    r"[,;()\n“”\"„«»]|[.!?](?:\s|$)|:\s|\s[-–—]\s"
    r"|\s(?:ex|which|that|who|moved|sent|transmitted|filed|from|is|are|was|has|have|had|should|must"
    r"|and|because|due|on|at|as|for|in|of|by|will|this|dated|issued|published|timed|story"
    r"|until|till|pending|bis|vorerst|jusqu|hasta|fino|até|tot|voorlopig"
    r"|vom|ist|wird|wurde|die|der|das|und|aus|wegen|von|bitte|nicht|zurück"
    r"|est|a|du|de|qui|diffusée?|transmise?|ne|en|sur|pour"
    r"|es|ha|del|que|transmitida|no|con|por|è|del|che|trasmessa|non|per"
    r"|foi|da|do|não|transmitida|is|wordt|van|niet|dat|om)\b",
    re.IGNORECASE,
)
"""Where a slug without quotation marks ends."""
CYCLE = re.compile(r"(?:AM|PM|BC|AP|CP|UP)-{1,2}[A-Z0-9]", re.IGNORECASE)
WORDS_OF_SLUG = re.compile(r"(?:\s[A-Z0-9][\w’'&-]*+){1,6}")
QUOTES = "“”„«»\"‘’' "
STORY_NUMBER = re.compile(
    r"\bstory[ _](?:number|id|no\.?)\W{1,3}(?P<number>\w{4,24})\b", re.IGNORECASE
)
HEADLINE_WORDS = frozenset(
    "headlined titled entitled headed headline titel überschrift intitulée intitulé titrée titré "
    "titre titulada titulado título intitolata intitolato titolo intitulada intitulado getiteld "
    "kop".split()
)
"""The last words of what introduces a headline."""
ITEM_NUMBER = re.compile(
    r"\b(?:story|item|edit|take|meldung|dépêche|noticia|notícia|notizia|bericht|nieuwsbericht|despacho"
    r"|lancio|dispaccio|teletipo)\W{1,3}(?:\w{1,4}\W{1,2}){0,2}?"
    r"(?:numbers?|num\.?|número|numero|numéro|nummer|n[°ºo]\.?|nr\.?|no\.?)\W{0,3}"
    r"(?P<number>\d{1,10})\b",
    re.IGNORECASE,
)
"""`notre dépêche n° 189`, `a notícia com o número 39481204`."""
CODE = re.compile(r"(?:(?<![\w-])(?P<letters>[A-Z]{1,4}))(?P<number>\d{2,6})(?![\w-])")
"""A number with its service or agency before it: `APA0188`."""
BEFORE_CODE = frozenset("NMVPKkS#:(")
"""Kinds of words behind which a code is an item's number: `bericht BEL077`, `kill FGN14`."""
NUMBERED = re.compile(r"[Yw]o?z")
"""`dpa 157`, `dpa bsd 0157`."""
MIN_WORDS_OF_HEADLINE = 2


def names_in(sentence: Sentence) -> Iterator[KillReference]:
    """The items that a sentence names otherwise than by a running number, each by each name."""
    kinds = sentence.kinds
    yield from _numbers(sentence)
    for place, kind in enumerate(kinds):
        if kind == "G":
            yield KillReference(source="", guid=sentence.words(place, place + 1).rstrip(".,;)"))
        elif kind == "K":
            yield from _introduced(sentence, place)
        elif kind == "S" and kinds[place - 1 : place] != "K" and _is_slug(sentence, place):
            yield KillReference(source="", slug=_slug_at(sentence, place))
        elif kind == "Q" and "K" not in kinds[max(0, place - 2) : place]:
            yield from _quoted(sentence, place)
    for match in NUMBERED.finditer(kinds):
        agency, number = (sentence.words(at, at + 1) for at in (match.start(), match.end() - 1))
        service = sentence.words(match.start() + 1, match.end() - 1).casefold() or None
        yield KillReference(
            source=agency.casefold(), sequence=number.lstrip("0") or "0", service=service
        )


def _numbers(sentence: Sentence) -> Iterator[KillReference]:
    """The running numbers that a word for an item introduces, and codes directly behind one."""
    for match in ITEM_NUMBER.finditer(sentence.text):
        yield KillReference(source="", sequence=match["number"].lstrip("0") or "0")
    starts = {start: place for place, (start, _) in enumerate(sentence.spans)}
    for match in CODE.finditer(sentence.text):
        place = starts.get(match.start(), 0)
        if place and sentence.kinds[place - 1] in BEFORE_CODE:
            yield _of_code(match)


def _of_code(match: re.Match[str]) -> KillReference:
    """What a match of `CODE` names: an agency's item, or one of a service."""
    letters, number = match["letters"].casefold(), match["number"].lstrip("0") or "0"
    if letters in DATELINE_AGENCIES:
        return KillReference(source=letters, sequence=number)
    return KillReference(source="", sequence=number, service=letters)


def story_numbers(text: str) -> Iterator[KillReference]:
    """The numbers that Reuters' notices give: `STORY_NUMBER: L1N2PF0A1`."""
    for match in STORY_NUMBER.finditer(text):
        yield KillReference(source="", sequence=match["number"])


def headline_name(text: str) -> KillReference | None:
    """A headline behind a label, as what is killed; None of one too short to mean an item."""
    bare = text.strip(QUOTES + "-–—:/*|=[]()")
    if code := CODE.fullmatch(bare):
        return _of_code(code)
    if number := STORY_NUMBER.fullmatch(bare):
        return KillReference(source="", sequence=number["number"])
    if CYCLE.match(bare):
        return KillReference(source="", slug=_cut(bare))
    if len(bare.split()) < MIN_WORDS_OF_HEADLINE or len(bare) > MAX_LENGTH:
        return None
    return KillReference(source="", headline=bare)


def _introduced(sentence: Sentence, place: int) -> Iterator[KillReference]:
    """The slug or headline behind a word such as `slugged`."""
    word = sentence.words(place, place + 1).casefold()
    behind = sentence.text[sentence.spans[place][1] :].lstrip(" :=")
    quoted = behind[:1] in QUOTES and behind[:1] != ""
    name = _unquoted(behind) if quoted else _cut(behind)
    if not name:
        return
    if word.split()[-1] in HEADLINE_WORDS and not CYCLE.match(name):
        if len(name.split()) >= MIN_WORDS_OF_HEADLINE:
            yield KillReference(source="", headline=name)
    else:
        yield KillReference(source="", slug=name)


def _cut(text: str) -> str:
    end = END_OF_SLUG.search(text[: MAX_LENGTH + 1])
    return text[: end.start() if end else MAX_LENGTH].strip(QUOTES + ".:")


def _unquoted(text: str) -> str:
    inner = re.match(r"[“„«\"‘']([^“”„«»\"\n]{2,200}?)(?:[“”»\"]|[’'](?!\w))", text)
    return inner[1].strip() if inner else ""


def _is_slug(sentence: Sentence, place: int) -> bool:
    """Whether a hyphenated word is a slug: by its cycle, or as the object of the kill."""
    word = sentence.words(place, place + 1)
    if CYCLE.match(word):
        return True
    before = sentence.kinds[max(0, place - 2) : place].rstrip("d")[-1:]
    has_form = not word[0].islower() and (word.endswith("/") or sum(map(str.isupper, word)) > 1)
    behind = sentence.kinds[place + 1 : place + 2]
    return has_form and (before in ("V", "v", "N", "M") or behind in ("N", "M"))


def _slug_at(sentence: Sentence, place: int) -> str:
    begin, end = sentence.spans[place]
    word = sentence.text[begin:end]
    more = WORDS_OF_SLUG.match(sentence.text, end) if "--" in word else None
    return (word + more[0] if more else word).rstrip("-")


def _quoted(sentence: Sentence, place: int) -> Iterator[KillReference]:
    if not {"N", "M"} & set(sentence.kinds[max(0, place - 6) : place]):
        return
    name = sentence.words(place, place + 1).strip(QUOTES)
    if len(name.split()) >= MIN_WORDS_OF_HEADLINE:
        yield KillReference(source="", headline=name)
    elif "-" in name:
        yield KillReference(source="", slug=name)
