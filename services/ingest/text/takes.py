"""Takes: the numbered parts of long copy, as slugs, headlines and notes number them."""

import re

ORDINALS = {
    name: number
    for number, names in enumerate(
        ("first erste erster", "second zweite zweiter", "third dritte dritter"), start=1
    )
    for name in names.split()
}
NUMBER = r"(?P<{0}>\d{{1,2}})"
ORDINAL = r"(?P<{0}>\d{{1,2}}(?:st|nd|rd|th)|first|second|third)"
GERMAN = r"(?P<{0}>\d{{1,2}}\.|erste[rn]?|zweite[rn]?|dritte[rn]?)"
OF = r"(?:\s*+(?:of|von|/)\s*+\d{1,2})?"
LAST = r"(?:\s*+(?:und Schluss|and last|and final|\(?last\)?))?"

TAKE = (
    rf"(?:take\s*+-?\s*+{NUMBER.format('a')}{OF}|{ORDINAL.format('b')}\s+take{OF}"
    rf"|(?:teil|folge)\s+{NUMBER.format('c')}{OF}|{GERMAN.format('d')}\s+(?:teil|folge){OF}){LAST}"
)
ADD = rf"(?:{ORDINAL.format('e')}\s+add|add\s*+-?\s*+{NUMBER.format('f')}){LAST}"
MARK = rf"(?:{TAKE}|{ADD})"
ALONE = re.compile(rf"[(\[*\s-]*{MARK}[)\]*\s.:-]*", re.IGNORECASE)
IN_BRACKETS = re.compile(rf"[(\[]\s*{MARK}\s*[)\]:,-]", re.IGNORECASE)
AT_THE_END = re.compile(rf"(?:\s[-–—]+|,|/)\s*{MARK}\s*$", re.IGNORECASE)
MAX_LENGTH = 400


def read_take(*texts: str) -> int | None:
    """The number of the take in a slug, headline or note; None where none is stated.

    An add follows the take before it: `1st Add` is take 2. Only a number in brackets or at the end
    counts, since books and films have second parts too.
    """
    for text in texts:
        if len(text) > MAX_LENGTH:
            continue
        match = ALONE.fullmatch(text) or IN_BRACKETS.search(text) or AT_THE_END.search(text)
        if match:
            return _number(match)
    return None


def is_take_mark(paragraph: str) -> bool:
    """Whether a paragraph only says which take follows: `Take 2 of 3`, `(Teil 2)`."""
    return len(paragraph) <= MAX_LENGTH and ALONE.fullmatch(paragraph) is not None


def _number(match: re.Match[str]) -> int:
    groups = match.groupdict()
    stated = next(groups[name] for name in "abcdef" if groups[name])
    digits = re.match(r"\d+", stated)
    number = int(digits[0]) if digits else ORDINALS[stated.casefold().rstrip("n").rstrip()]
    return number + 1 if groups["e"] or groups["f"] else number
