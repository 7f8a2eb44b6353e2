"""The beginning of a paragraph as tokens: names, days, agencies and the signs between them."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from lexicon.word_lists import any_of
from services.ingest.text.dateline.agencies import DOMAIN, is_agency, is_tag
from services.ingest.text.dateline.days import DAY, LOWERED_WEEKDAY, MONTH, is_weekday
from services.ingest.text.dateline.places import STOPPED_REGIONS, is_region
from services.ingest.text.dateline.words import JOINERS, PARTICLES

MAX_LENGTH = 200
"""Characters of a paragraph in which its dateline stands."""
_MOST_TOKENS = 24
_LONGEST_LOWERED = 5
"""Characters of an unknown tag in small letters, such as `np`: a longer word is a remark."""

_VISIBLE = re.compile(r"\S")
A_DAY = re.compile(DAY)
_SMALL = "a-zß-öø-ÿ" + "".join(
    letter for letter in map(chr, range(0x100, 0x530)) if letter.islower() and letter.isalpha()
)
_CAPITAL = rf"(?![{_SMALL}])[^\W\d_]"
_ABBREVIATIONS = any_of(
    {"Ft", "Mt", "Pt", "Pto", "St", "Sta", "Ste"} | {name[:-1] for name in STOPPED_REGIONS}
)
_BY_A_RIVER = r"\s(?:a\.\s?M\.|i\.\s?Br\.|o\.\s?d\.\s?T\.|a\.\s?d\.\s?[A-Z][^\W\d_]*\.?)"
_RIVER = r"/(?=(?:Main|Oder|Saale)\b)"
_WORD = (
    rf"(?:(?i:{_ABBREVIATIONS})\.(?!-(?!-)|[^\W\d_])|(?:{_CAPITAL}\.)++(?:{_CAPITAL}[{_SMALL}]{{1,3}}\.)?+|{_CAPITAL}[{_SMALL}]{{1,4}}+\.(?=,|\s[^\W\d_(])"
    rf"|(?:(?:al|ash|el|ad|an|ar|as|at|az)-|s-|d[’'])?{_CAPITAL}[^\W\d_]*+"
    rf"(?:(?:[.'’‘`ʼ-]|{_RIVER})[^\W\d_]++)*+)"
)
NAME = re.compile(
    rf"{_WORD}(?:\s{{1,2}}(?:(?:{any_of(PARTICLES - JOINERS)})\s|[dl]['’](?={_CAPITAL})){{0,2}}"
    rf"(?:(?!(?i:{MONTH}),?\s{{0,2}}\d)|(?<=R[IÍií][Oo]\s[Dd][Ee]\s)){_WORD}){{0,7}}+(?:{_BY_A_RIVER})?"
)
_LOUD_JOINERS = {joiner.upper() for joiner in JOINERS if len(joiner) > 1}
_JOINER = re.compile(rf"\s{{1,2}}(?:{any_of({*JOINERS, *_LOUD_JOINERS})})(?=\s{{1,2}}{_CAPITAL})")
_BRACKET = re.compile(r"[(\[]\s*+(?P<inside>[^()\[\]\n]{2,60}+(?:\[[A-Z]{2,8}\])?)[)\]]")
_SHORT_FORM = re.compile(r"\s?\[[A-Z]{2,8}\]\Z")
"""Of an agency behind its name: `(INTER PRESS [IP])`."""
_SLASHED = re.compile(r"(?<![^\W\d_])/\s?(?P<inside>[^\W\d_][^/\d\n]{1,30}?)\s?/(?!\w)")
_STUCK_TAG = re.compile(r"/(?P<inside>[^\W\d_][^/\d\s]{1,20})/(?=[.\s])")
"""An agency in slashes right behind its place: `Moscow/TASS/. Text`."""
_TAG = re.compile(r"[^\W_][\w.&/+ ,'’–-]{1,40}")
_TAG_AND_DAY = re.compile(rf"(?P<tag>[^\d]{{2,40}}?)\s?[-–,/]\s?(?P<day>{DAY})")
_SIGN = re.compile(r"(?P<stop>\.)\s?[-–—―]+|(?P<long>-{2,3}(?!-)|[—―\ufffd]++|_++)|-(?!-)|–|=")
_SITE = re.compile(
    rf"[A-Z][^\W_][\w-]{{0,20}}(?:\.[A-Za-z]{{2,4}})?(?i:{DOMAIN})(?:[ ]Indonesia)?(?![\w.])"
)
_STUCK = re.compile(
    rf"(?:(?:{_CAPITAL}){{2,20}}\s){{0,2}}(?:{_CAPITAL}){{3,20}}"
    r"(?=-(?:[LD]['’]|(?:Le|La|Les|Un|Une|Des|Du|Au|Aux|En|The|An?|El|Los|Las|Il|Lo)\s))"
)
"""A place in capitals that a hyphen parts from the first word: `ALGER-Le port`."""
_COUNTRY_BEHIND = re.compile(
    r"(?P<city>[A-Z]{3,20}(?: [A-Z]{2,20}){0,3})"
    r" (?P<country>[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?)"
)
"""A city in capitals and its country without a comma: `FRANKFURT West Germany`."""
_CLOCK = re.compile(r"\s/\s\d{1,2}:\d\d\s[ap]m(?:\s[A-Z]{2,4})?")
"""The time behind a day: `Mar 3, 2020 / 10:00 am MT`."""
_HIJRI = re.compile(
    r"(?:Muharram|Safar|Rabi[ '’]?[\w'’-]{1,12}|Jumad\w{0,3}[ -][\w'’-]{1,12}|Rajab|Sha['’]?ban"
    r"|Ramadan|Shawwal|(?:Dh|Th|Z)ul?[- ]?[\w'’-]{3,12})\s\d{1,2},\s14\d\d(?:\sH)?"
)
_LOUD_FORMS = (("a", _SITE), ("H", _HIJRI), ("N", _STUCK))
_THE = re.compile(r"(?:den|le)\s\d|NO DATE")
_MONTH = re.compile(MONTH, re.IGNORECASE)
_SIGNS = frozenset("-:p=t.")


class Token(NamedTuple):
    """A part of the beginning of a paragraph."""

    kind: str
    """One letter.

    `N` a name, `D` a day, `E` a day in brackets, `H` one of the Islamic calendar, `W` a weekday,
    `A` an agency in brackets or slashes, `a` one without, `F` one with a day in its brackets, `B`
    other words in brackets, `S` in slashes, `C` a place in brackets behind another; `,`, `/` and
    `&` part places; `-` is a dash, `t` one without spaces, `p` a stop with a dash, and `=`, `:` and
    `.` are themselves.
    """
    start: int
    end: int
    text: str
    """Without brackets; of a name, without a stop that ends no abbreviation."""


def read_tokens(paragraph: str) -> list[Token]:
    """The tokens up to what cannot be in a dateline, or to the sentence behind its sign."""
    found: list[Token] = []
    head, place = paragraph[:MAX_LENGTH], 0
    while len(found) < _MOST_TOKENS:
        start = _behind_spaces(head, place)
        if start == len(head) or (found and _is_behind(head, start, found)):
            break
        more = _tokens_at(head, start)
        if not more:
            break
        found += more
        place = more[-1].end
    return _with_places_in_brackets(found)


def _behind_spaces(head: str, place: int) -> int:
    found = _VISIBLE.search(head, place)
    return found.start() if found else len(head)


def _is_behind(head: str, start: int, found: Sequence[Token]) -> bool:
    """Whether what begins there is the sentence, since only an agency or a day may come there."""
    return (
        found[-1].kind in _SIGNS
        and found[0].kind in "NW"
        and (
            head[start].isalpha()
            and not _MONTH.match(head, start)
            and not (found[-1].kind in ".-:" and _begins_with_tag(head[start:]))
        )
    )


def _begins_with_tag(text: str) -> bool:
    name = NAME.match(text)
    return is_tag(text.split(maxsplit=1)[0]) or (name is not None and is_tag(name[0]))


def _tokens_at(head: str, start: int) -> list[Token]:
    first = head[start]
    if first.isalnum():
        return [] if head[start - 1 : start].isalnum() else _day_or_name(head, start)
    if first in "([":
        return _bracketed(head, start)
    slashed = _SLASHED.match(head, start)
    stuck = _STUCK_TAG.match(head, start)
    if stuck and not slashed and is_agency(stuck["inside"]):
        slashed = stuck
    sign = _SIGN.match(head, start)
    if slashed:
        tag = slashed["inside"].partition(",")[0]
        return [Token("A" if is_agency(tag) else "S", start, slashed.end(), tag)]
    if sign:
        return [Token(_kind_of_sign(head, sign), start, sign.end(), sign[0])]
    if first == "،":
        return [Token(",", start, start + 1, first)]
    return [Token(first, start, start + 1, first)] if first in ",/&:." else []


def _day_or_name(head: str, start: int) -> list[Token]:
    may_be_day = head[start].isdigit() or _MONTH.match(head, start) or _THE.match(head, start)
    if may_be_day and (day := A_DAY.match(head, start)):
        clock = _CLOCK.match(head, day.end())
        return [Token("D", start, clock.end() if clock else day.end(), day[0])]
    # Most words begin with a small letter, and these forms don't.
    for kind, form in () if head[start].islower() else _LOUD_FORMS:
        if found := form.match(head, start):
            return [Token(kind, start, found.end(), found[0])]
    if start and (weekday := LOWERED_WEEKDAY.match(head, start)):
        return [Token("W", start, weekday.end(), weekday[0])]
    return _name(head, start) if head[start].isalpha() else []


def _kind_of_sign(head: str, sign: re.Match[str]) -> str:
    if sign["stop"]:
        return "p"
    if sign[0] == "=":
        return "="
    before, behind = head[sign.start() - 1 : sign.start()], head[sign.end() : sign.end() + 1]
    if before == "." and sign[0] in ("_", "–"):
        return "-"
    tight = not before.isspace() and not behind.isspace() and behind
    return "t" if tight and (not sign["long"] or sign[0] == "_") else "-"


def _bracketed(head: str, start: int) -> list[Token]:
    bracket = _BRACKET.match(head, start)
    inside = bracket["inside"].strip() if bracket else ""
    kind = kind_in_brackets(_SHORT_FORM.sub("", inside)) if inside else ""
    if kind == "B" and head[start - 1 : start].isalnum():
        return []
    return [Token(kind, start, bracket.end(), inside)] if bracket and kind else []


def kind_in_brackets(inside: str) -> str:
    """The kind of a token, or empty for other words."""
    if A_DAY.fullmatch(inside):
        return "E"
    if is_weekday(inside):
        return "W"
    if dated := _TAG_AND_DAY.fullmatch(inside):
        return "F" if is_agency(dated["tag"]) else ""
    if is_agency(inside):
        return "A"
    return "B" if _TAG.fullmatch(inside) and _is_named(inside) else ""


def _is_named(tag: str) -> bool:
    """Whether words in brackets are one word, or begin in capitals: no remark."""
    words = tag.split()
    if len(words) == 1:
        return any(map(str.isalpha, tag)) and not (tag.islower() and len(tag) > _LONGEST_LOWERED)
    return all(not word[0].islower() or word.casefold() in PARTICLES for word in words)


def _name(head: str, start: int) -> list[Token]:
    """The name that begins there, or two with a joiner between them; an agency at its end."""
    match = NAME.match(head, start)
    if not match:
        return []
    found: list[Token] = []
    place, end = start, match.end()
    for joiner in _JOINER.finditer(head, start, end):
        if not is_region(head[place:end]):
            found.append(Token("N", place, joiner.start(), head[place : joiner.start()]))
            found.append(Token("&", joiner.start(), joiner.end(), joiner[0]))
            place = _behind_spaces(head, joiner.end())
    before, _, last = head[place:end].rpartition(" ")
    if before and is_tag(last):
        found.append(Token("N", place, place + len(before), before))
        place = end - len(last)
    text = head[place:end]
    behind = _COUNTRY_BEHIND.fullmatch(text)
    if behind and is_region(behind["country"]):
        start = place + behind.start("country")
        found.append(Token("N", place, start - 1, behind["city"]))
        found.append(Token(",", start - 1, start, ""))
        place, text = start, behind["country"]
    found.append(Token(_kind_of_name(text), place, end, text))
    if following := _JOINER.match(head, end):
        behind = NAME.match(head, _behind_spaces(head, following.end()))
        if behind and is_region(head[place : behind.end()]):
            found[-1] = Token("N", place, behind.end(), head[place : behind.end()])
            return found
        found.append(Token("&", following.start(), following.end(), following[0]))
    return found


def _kind_of_name(text: str) -> str:
    if is_tag(text):
        return "a"
    if " " in text:
        return "N"
    return "W" if is_weekday(text) else "N"


def _with_places_in_brackets(tokens: list[Token]) -> list[Token]:
    """Names in brackets as places where nothing else can stand: `TELA (HONDURAS), 9 MAY`."""
    kinds = "".join(token.kind for token in tokens)
    places = [at for at, kind in enumerate(kinds) if kind == "B" and _is_of_place(kinds, at)]
    for at in places:
        tokens[at] = tokens[at]._replace(kind="C")
    return tokens


def _is_of_place(kinds: str, at: int) -> bool:
    if at == 0:
        return kinds[1:2] == "-"
    if kinds == "aB-":
        return True
    behind_place = kinds[at - 1] == "N" or kinds[:at].endswith("NB")
    return behind_place and _BEHIND_PLACE.match(kinds, at + 1) is not None


_BEHIND_PLACE = re.compile(r"[,.]?[DEWABFS]")
