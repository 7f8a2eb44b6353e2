"""What archives print between the headline and the copy of a story that they export.

Factiva: words, day, source, its code, language, rights; Nexis: source, day, then lines with labels.
Each is in the language of whoever exported.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lexicon.person_names import is_name
from lexicon.word_lists import entries_of
from services.ingest.text.byline import JOINT, is_byline
from services.ingest.text.head.databases import take_print
from services.ingest.text.head.page import DAY, HOUR, WEEKDAY
from services.ingest.text.line_families import Destination, Taken

MAX_ABOVE = 4
"""Lines above the block: sections, headline, byline."""
MAX_BLOCK = 12
MAX_LENGTH = 160
"""Characters of a line of a block."""
MAX_RIGHTS = 300
RULE = "archive's line"
_UNIT = (
    r"(?:words?|wörter|mots|palabras|palavras|parole|woorden|ord|sanaa|słów|слов\w?|слів|字|字数"
    r"|ワード|語|단어|كلمة|kata|kelime|slov|szó|λέξεις)"
)
COUNT = re.compile(rf"[\d.,\u202f\xa0 ]{{1,9}} ?{_UNIT}", re.IGNORECASE)
_EAST_ASIAN_DAY = r"\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]"
DATED = re.compile(rf"(?:{_EAST_ASIAN_DAY}|{DAY})(?:,? ?{HOUR}(?::\d\d)?)?", re.IGNORECASE)
CODE = re.compile(r"[A-Z][A-Z0-9]{2,7}")
LANGUAGES = entries_of(
    """
    english, german, french, spanish, portuguese, italian, dutch, swedish, russian, chinese
    japanese, arabic, turkish, polish, danish, norwegian, finnish, korean, czech, hungarian
    indonesian, malay, chinese - traditional, chinese - simplified, englisch, deutsch
    französisch, spanisch, portugiesisch, italienisch, niederländisch, russisch, anglais
    allemand, français, espagnol, portugais, italien, néerlandais, russe, chinois, arabe, inglés
    alemán, francés, español, portugués, italiano, neerlandés, ruso, inglês, alemão, francês
    espanhol, português, holandês, inglese, tedesco, francese, spagnolo, engels, duits, frans
    spaans, nederlands, английский, немецкий, французский, русский, 英文, 德文, 法文, 西班牙文
    葡萄牙文, 意大利文, 義大利文, 荷蘭文, 荷兰文, 瑞典文, 俄文, 中文, 日文, 阿拉伯文, 丹麥文
    挪威文, 芬蘭文, 波蘭文, 土耳其文, 韓文, 印尼文, 捷克文, 英語, ドイツ語, フランス語
    スペイン語, 日本語, 中国語, 韓国語, 영어, 독일어, 프랑스어, 스페인어, 중국어, 일본어, 한국어
    """
)
RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright\b|copr\.|todos los derechos|tous droits|alle rechte"
    r"|版权|版權|著作権).{0,300}",
    re.IGNORECASE,
)
LENGTH = re.compile(
    rf"(?:length|länge|longueur|longitud|extensión|lunghezza|lengte|comprimento|字数|字數)\s?: ?"
    rf"[\d.,]{{1,7}} ?{_UNIT}",
    re.IGNORECASE,
)
NUMBER = re.compile(
    r"\d{1,4} of \d{1,4} DOCUMENTS?|Document \d{1,4} (?:of|de|von) \d{1,4}", re.IGNORECASE
)
PLACED = re.compile(
    r"(?:section|rubrik|rubrique|sección|sezione|series|edition|graphic|grafik|page|seite)\s?:.{0,200}",
    re.IGNORECASE,
)
"""Labels of what the archive says of the page."""
STATED = re.compile(
    r"(?:byline|highlight|dateline|autor|auteur|correction)\s?:.{0,200}|body:?", re.IGNORECASE
)
"""Labels of what is a field of the story."""
ISSUED = re.compile(
    rf"{DAY},? ?(?:{WEEKDAY},? ?)?(?:{HOUR})?(?:,? ?[\w ./&-]{{0,60}}(?:edition|ausgabe|édition))?",
    re.IGNORECASE,
)
DOCUMENT = re.compile(
    r"(?:document[eo]?|dokument|文件|文書|문서|документ) [A-Z]{2,8}[\da-z]{8,24}", re.IGNORECASE
)
PUBLISHED = re.compile(
    r"released: \d{4}-\d{1,2}-\d{1,2}T[\d:.]{5,14}Z?"
    r"|(?-i:(?:[A-Z][\w.&'’-]{0,25}|\([A-Z]{1,8}[a-z]{0,8}\)|of|de|des|der|du|la|und|and|&)"
    r"(?: (?:[A-Z][\w.&'’-]{0,25}|\([A-Z]{1,8}[a-z]{0,8}\)|of|de|des|der|du|la|und|and|&)){1,7})",
    re.IGNORECASE,
)
"""The time, and the name of a publisher: nothing else is in capitals throughout."""
MIN_COPY = 2
"""Paragraphs."""
MAX_TITLES = 4
"""Lines of a headline and its decks."""
MAX_SECTION = 40
"""Characters of the name of a section above a headline."""


@dataclass(frozen=True, slots=True)
class Export:
    """The copy without the lines of the archive, which are named."""

    body: tuple[str, ...]
    taken: tuple[Taken, ...] = ()
    below: tuple[Taken, ...] = ()
    """The lines below the copy."""


def take_export(body: Sequence[str]) -> Export:
    """The headline, byline and copy; other text comes back as it is."""
    if printed := take_print(body):
        return Export(*printed)
    top = [line if len(line) <= MAX_RIGHTS else "" for line in body[: MAX_ABOVE + MAX_BLOCK]]
    at = next((at for at, line in enumerate(top) if COUNT.fullmatch(line)), None)
    if at is not None and 0 < at <= MAX_ABOVE and (end := _end_of_block(top, at)):
        return _without_block(body, at, end)
    labelled = next((at for at, line in enumerate(top) if LENGTH.fullmatch(line)), None)
    return _without_issue(body, top[:labelled]) if labelled else Export(tuple(body))


def _end_of_block(top: Sequence[str], count: int) -> int | None:
    """The place behind a block that opens with the count of words, if all its lines are known."""
    if count + 1 >= len(top) or not DATED.fullmatch(top[count + 1]):
        return None
    below = top[count + 2 : count + MAX_BLOCK]
    rights = next((at for at, line in enumerate(below) if RIGHTS.fullmatch(line)), None)
    spoken = next((at for at, line in enumerate(below) if line.casefold() in LANGUAGES), None)
    last = rights if rights is not None else spoken
    if last is None or not all(0 < len(line) <= MAX_LENGTH for line in below[:last]):
        return None
    return count + 2 + last + 1


def _without_block(body: Sequence[str], count: int, end: int) -> Export:
    above = list(body[:count])
    names = above.pop() if count > 1 and _are_authors(above[-1]) else None
    section = above.pop(0) if len(above) == 2 and len(above[0]) <= MAX_SECTION else None
    taken = [
        *([Taken("section of an archive", section, "keywords")] if section else ()),
        *([Taken("author in an archive", names, "byline")] if names else ()),
        Taken(RULE, body[count], "dropped"),
        Taken("day of an archive", body[count + 1], "sent_at"),
    ]
    source: Destination = "provider" if _is_source(body[count + 2], body[count + 3]) else "dropped"
    taken += [
        Taken("source of an archive", body[count + 2], source),
        *(Taken(RULE, line, "dropped") for line in body[count + 3 : end]),
    ]
    copy, below = _without_foot(body[end:])
    return Export((*above, *copy), tuple(taken), below)


def _without_foot(copy: Sequence[str]) -> tuple[Sequence[str], tuple[Taken, ...]]:
    """The copy without the number of the document, and its publisher and time above it."""
    if len(copy) < MIN_COPY or not DOCUMENT.fullmatch(copy[-1][:MAX_LENGTH]):
        return copy, ()
    end = len(copy) - 1
    while end > MIN_COPY - 1 and PUBLISHED.fullmatch(copy[end - 1][:MAX_LENGTH]):
        end -= 1
    return copy[:end], tuple(Taken(RULE, line, "dropped") for line in copy[end:])


def _is_source(line: str, below: str) -> bool:
    """Whether a line is the name of a source: its code stands below it."""
    return RIGHTS.fullmatch(line) is None and CODE.fullmatch(below) is not None


def _are_authors(line: str) -> bool:
    """Whether a line above the count is names alone: those of the authors stand there."""
    return not is_byline(line) and all(map(is_name, JOINT.split(line)))


def _without_issue(body: Sequence[str], above: Sequence[str]) -> Export:
    """The copy without its source and day, which stand above the first line with a label."""
    first = 1 if NUMBER.fullmatch(above[0]) else 0
    issued = next((at for at, line in enumerate(above) if ISSUED.fullmatch(line)), 0)
    labels = [at for at, line in enumerate(above) if STATED.fullmatch(line)]
    placed = [at for at, line in enumerate(above) if PLACED.fullmatch(line)]
    if issued == first + 1:
        titles = range(issued + 1, min((*labels, *placed), default=len(above)))
    elif issued == first + 2:
        titles = range(first, first + 1)
    else:
        return Export(tuple(body))
    if not 0 < len(titles) <= MAX_TITLES:
        return Export(tuple(body))
    fields: dict[int, Destination] = {issued - 1: "provider", issued: "sent_at"}
    gone = [at for at in range(len(above)) if at not in titles and at not in labels]
    kept = (line for at, line in enumerate(body) if at not in gone)
    taken = (Taken(RULE, above[at], fields.get(at, "dropped")) for at in gone)
    return Export(tuple(kept), tuple(taken))
