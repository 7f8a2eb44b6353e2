"""What makes some words a note on an embargo.

A note is made of a word that stops copy, a time, and the few other words that such notes use. "Oil
embargo until 2027 likely, minister says" has more, so it is a headline.
"""

import re
from collections.abc import Iterator

from lexicon.folding import lower
from services.ingest.text.embargo_shapes import LABEL_WORDS
from services.ingest.text.embargo_vocabulary import (
    DAYS_AND_HOURS,
    ENDING,
    NOTE_WORDS,
    TIME_WORDS,
    ZONE_LETTERS,
)
from services.ingest.text.embargo_words import (
    ANY_WORD,
    AT_ONCE,
    CLOCK,
    DATE,
    IN_A_STORY,
    IN_THE_PAST,
    LIFTED,
    MAY_NAME_TIME,
    NAMED_TIME,
    ON_GOODS,
    PARTS_OF_TRIGGER,
    PLAIN,
    SPEAKS_OF_IT,
    THE_EMBARGO,
    TRIGGER,
    WORD,
    WORDS_OF_TRIGGER,
)

REACH = 80
"""Characters behind a word in which it is looked whether a time or goods are named."""
COMPOUNDS = ("auszüge", "meldung", "mitteilung")
"""How German words for parts of copy end: `Interviewauszüge`."""
KNOWN_WORDS = NOTE_WORDS | TIME_WORDS
OF_GOODS = re.compile(r"embargo(?:e?s)?|sperrfrist|embargad[oa]s?", re.IGNORECASE)
DIGIT = re.compile(r"\d")


def triggers(text: str, start: int = 0) -> Iterator[re.Match[str]]:
    """The words that may stop copy, in lower case, each at its place in the text."""
    folded = lower(text)
    return TRIGGER.finditer(folded, start) if may_trigger(folded) else iter(())


def may_trigger(folded: str) -> bool:
    """Whether a text in lower case may have such a word, told in a fifth of the time."""
    return any(map(folded.__contains__, PARTS_OF_TRIGGER)) or not WORDS_OF_TRIGGER.isdisjoint(
        ANY_WORD.findall(folded)
    )


def first_trigger(text: str) -> re.Match[str] | None:
    """The first of the words that may stop copy."""
    return next(triggers(text), None)


def find_lifted(text: str, start: int = 0) -> re.Match[str] | None:
    """The words that lift an embargo, or say that there is none."""
    folded = text.casefold()
    named = "embargo" in folded or "sperrfrist" in folded
    return LIFTED.search(text, start) if named else None


def sets_embargo(text: str) -> bool:
    """Whether words that address editors set an embargo, and don't only speak of one."""
    return any(counts(text, each) for each in triggers(text))


def counts(text: str, trigger: re.Match[str]) -> bool:
    """Whether a word stops copy, as in a note, and not goods: "arms embargo", "embargo on oil"."""
    before = text[max(0, trigger.start() - REACH) : trigger.start()]
    behind = text[trigger.end() :][:REACH]
    if trigger["release"]:
        return has_time(trigger[0] + behind) and not IN_A_STORY.search(before)
    if trigger["forbidden"]:
        return True
    if AT_ONCE.match(behind) or _is_on_goods(behind):
        return False
    if CLOCK.search(behind):
        return True
    is_other = IN_THE_PAST.search(before) or trigger[0].casefold().endswith("os")
    return not (is_other or is_of_goods(text, trigger))


def is_pure_note(text: str) -> bool:
    """Whether a text is a note and holds no other word: `EMBARGO 0600 GMT`."""
    if count_other_words(text, 0):
        return False
    found = list(triggers(text))
    # "This will be for release under embargo until 6 a.m." has a surer word behind the first.
    trigger = next((each for each in found if not each["release"]), found[0] if found else None)
    if trigger is None or AT_ONCE.match(text[trigger.end() :][:REACH]):
        return False
    if trigger["release"]:
        return counts(text, trigger) and states_time(text)
    # An embargo on goods ends too, but seldom at an hour.
    ends = PLAIN.match(text) is not None and not ENDING.isdisjoint(words_of(text))
    if trigger["embargo"] and not has_time(text):
        return ENDING.isdisjoint(words_of(text))
    if ends and THE_EMBARGO.match(text):
        return CLOCK.search(text) is not None
    return not ends or _has_digit(text)


def only_lifts(text: str) -> bool:
    """Whether a text does nothing but lift an embargo, or say that there is none."""
    lifted = find_lifted(text)
    return lifted is not None and not count_other_words(LIFTED.sub(" ", text), 0)


def is_of_goods(text: str, trigger: re.Match[str]) -> bool:
    """Whether the words beside an embargo are of a story: `arms embargo`, `embargo law`."""
    before = SPEAKS_OF_IT.search(text[max(0, trigger.start() - REACH) : trigger.start()])
    behind = re.match(r"[ ]([^\W\d_]+)", text[trigger.end() :][:REACH])
    # Copy is embargoed; a bare embargo has its goods before it, and houses are "embargadas".
    bare = OF_GOODS.fullmatch(trigger[0]) is not None
    named = bare and before is not None and not is_of_note(before[1])
    return named or (behind is not None and not is_of_note(behind[1]))


def is_of_note(word: str) -> bool:
    """Whether a note, or the label of an end, may be made of the word."""
    return is_known(word) or word.casefold() in LABEL_WORDS


def _is_on_goods(behind: str) -> bool:
    """Whether the words behind name what may not be traded: ` on Russian crude`."""
    named = ON_GOODS.match(behind)
    return named is not None and not is_known(named["goods"])


def has_time(text: str) -> bool:
    """Whether a text may state a day or an hour."""
    return _has_digit(text) or _names_day_or_hour(text)


def states_time(text: str) -> bool:
    """Whether a text states a day or an hour, and not only a number."""
    return (
        CLOCK.search(text) is not None or _names_day_or_hour(text) or DATE.search(text) is not None
    )


def _names_day_or_hour(text: str) -> bool:
    return not DAYS_AND_HOURS.isdisjoint(WORD.findall(text.casefold()))


def _has_digit(text: str) -> bool:
    return DIGIT.search(text) is not None


def is_time(word: str) -> bool:
    """Whether a word is part of a time."""
    return _has_digit(word) or word.casefold() in TIME_WORDS or _is_zone(word)


def count_other_words(text: str, most: int) -> int:
    """How many words a note does not have; counting ends above `most`."""
    count = 0
    bare = NAMED_TIME.sub(" ", text) if MAY_NAME_TIME.search(text) else text
    for word in WORD.finditer(bare):
        count += not is_known(word[0])
        if count > most:
            break
    return count


def is_known(word: str) -> bool:
    """Whether a note may be made of the word."""
    bare = word.casefold()
    if bare in KNOWN_WORDS or len(bare) == 1 or _is_zone(word) or bare.endswith(COMPOUNDS):
        return True
    # Nearly all words: letters alone.
    return not bare.isalpha() and all(map(_is_known_part, re.split(r"['’.-]", bare)))


def _is_zone(word: str) -> bool:
    return word.isupper() and word.casefold() in ZONE_LETTERS


def _is_known_part(part: str) -> bool:
    return len(part) < 2 or part in KNOWN_WORDS or _has_digit(part)


def words_of(text: str) -> frozenset[str]:
    """The words of a text, in lower case."""
    return frozenset(WORD.findall(text.casefold()))
