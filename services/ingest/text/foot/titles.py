"""A list of other stories that nothing opens: lines that look like headlines, below the story.

Stories end in lists as well, of results, names, dates or verses. So it takes three lines at least,
all as long as headlines and none like the others, below a whole sentence that announces no list.
"""

import re
from collections.abc import Sequence

from services.ingest.text.foot.sections import ENDS_SENTENCE

MIN_TITLES = 3
MAX_TITLES = 20
MIN_WORDS = 4
MIN_LENGTH = 24
MIN_MEAN_LENGTH = 42
"""Characters: verses and names are shorter."""
MAX_LENGTH = 150
MIN_LABELS = 3
MAX_LABEL = 30
OPENS = re.compile(r"[\"“„«‘'¿¡(]{0,2}(?:[^\W_a-zß-öø-ÿ])")
NO_TITLE = re.compile(
    r"[,;:)\]*–—-]$|\w{3}[.!?][\"”’»“]? [A-Z]|^(?:[-–—*•·>+]|\d{1,3}[.)] )|\t| {3}|\||@|https?://"
    r"|www\."
    r"|\d[:.h]\d\d|\b[ap]\.?m\b|\buhr\b|[$€£]|\d{3}[ -]\d{3}|^[^,]{2,40}, \d{1,3}\b",
    re.IGNORECASE,
)
"""Items of lists, times, prices, telephone numbers, `Ann Poe, 34`."""
KEY = re.compile(r"[^:]{1,40}: ")
ANNOUNCES = re.compile(
    r":[\"”’»“)]*$|\b(?:following|follows?|these|here(?:.s| is| are)|below|lists?|listed|includ\w+"
    r"|results?|winners?"
    r"|nominees?|schedules?|rankings?|standings?|scores?|lyrics|poems?|verses?|lines|songs?|titles?"
    r"|steps|points|rules|questions|folgende\w*|liste\w*|ergebniss\w*|termine\w*|gewinner\w*"
    r"|gedicht\w*"
    r"|punkte|suivant\w*|voici|liste|résultats?|gagnants|siguientes?|estos|estas|lista\w*"
    r"|resultados?"
    r"|ganadores|seguenti|elenco|ecco|risultati|vincitori|seguintes?|vencedores|volgende|lijst"
    r"|uitslagen|winnaars)\b",
    re.IGNORECASE,
)
PROSE = 100
"""Characters from which a paragraph of a story is a whole sentence."""
LOOKED_AT = 12
"""Paragraphs of the story."""
REACH = 400
"""Characters of the story's last paragraph that are looked at."""


def count_titles(body: Sequence[str]) -> int:
    """How many lines at the end of a body are titles of other stories; none if it is not sure."""
    end = len(body)
    start = end
    while start > 1 and end - start <= MAX_TITLES and _may_be_title(body[start - 1]):
        start -= 1
    titles = body[start:end]
    if not MIN_TITLES <= len(titles) <= MAX_TITLES or not _ends_the_story(body[:start]):
        return 0
    if titles[0].endswith("?"):
        return 0
    is_alike = sum(KEY.match(each) is not None for each in titles) * 2 > len(titles)
    mean = sum(map(len, titles)) / len(titles)
    return 0 if is_alike or mean < MIN_MEAN_LENGTH else len(titles)


def count_labelled(body: Sequence[str]) -> int:
    """How many lines at the end are titles, each below its section's name, which comes again."""
    end = start = len(body)
    labels: list[str] = []
    while (
        start > 2
        and len(labels) < MAX_TITLES
        and _is_label(body[start - 2])
        and _may_be_title(body[start - 1])
    ):
        start -= 2
        labels.append(body[start])
    again = max(map(labels.count, labels), default=0)
    return end - start if again >= MIN_LABELS and ENDS_SENTENCE.search(body[start - 1]) else 0


def _is_label(line: str) -> bool:
    return len(line) <= MAX_LABEL and ENDS_SENTENCE.search(line) is None


def _may_be_title(line: str) -> bool:
    return (
        MIN_LENGTH <= len(line) <= MAX_LENGTH
        and len(line.split()) >= MIN_WORDS
        and ENDS_SENTENCE.search(line) is None
        and OPENS.match(line) is not None
        and NO_TITLE.search(line) is None
    )


def _ends_the_story(body: Sequence[str]) -> bool:
    """Whether a story ends in a sentence that announces no list, and has stops as all prose has."""
    last = body[-1]
    is_whole = all(ENDS_SENTENCE.search(each) for each in body[-LOOKED_AT:] if len(each) > PROSE)
    return (
        is_whole
        and len(last) > PROSE // 2
        and ENDS_SENTENCE.search(last) is not None
        and ANNOUNCES.search(last[-REACH:]) is None
    )
