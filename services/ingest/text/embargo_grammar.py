"""What makes some words a note on an embargo.

A note is made of a word that stops copy, a time, and the few other words that such notes use. "Oil
embargo until 2027 likely, minister says" has more, so it is a headline.
"""

import re
from collections.abc import Iterator

from lexicon.folding import lower
from services.ingest.text.embargo_shapes import (
    LABEL_WORDS,
    asks_to_respect,
    clause_before,
    is_ban,
    is_request,
    is_said,
    is_under,
    labelled_end,
)
from services.ingest.text.embargo_vocabulary import (
    DAYS_AND_HOURS,
    ENDING,
    NOTE_WORDS,
    TIME_WORDS,
    ZONE_LETTERS,
)
from services.ingest.text.embargo_words import (
    AT_ONCE,
    BARE,
    CLOCK,
    DATE,
    HANDED_OVER,
    IN_A_STORY,
    IN_THE_PAST,
    LIFTED,
    MAY_NAME_TIME,
    NAMED_TIME,
    ON_GOODS,
    OPENS_UNTIL,
    PAST,
    PLAIN,
    PRESENTS,
    PUBLISHED,
    SPEAKS_OF_IT,
    THE_EMBARGO,
    TRIGGER,
    WORD,
)

MAX_OTHER_WORDS = 8
"""Other words in a note with an hour, such as the name of who sets the embargo."""
MAX_OTHERS_WITHOUT_HOUR = 2
MAX_OTHERS_OF_A_BAN = 4
"""Such words where a note has only a day, or forbids to publish without the word embargo."""
MAX_WORDS_BEFORE = 6
"""Words before the one that stops copy, in such a note."""
REACH = 80
"""Characters behind a word in which it is looked whether a time or goods are named."""
KNOWN_WORDS = NOTE_WORDS | TIME_WORDS
PUBLICATION = re.compile(PUBLISHED, re.IGNORECASE)
OF_COPY = re.compile(
    r"(?:not|nicht|pas|no|non|não|niet) (?:yet )?(?:for|zur|zum|für|pour|para|per|voor)\b",
    re.IGNORECASE,
)
"""A ban that has no verb, and so none but copy as its object: "not for release"."""
OF_GOODS = re.compile(r"embargo(?:e?s)?|sperrfrist|embargad[oa]s?", re.IGNORECASE)
DIGIT = re.compile(r"\d")


def triggers(text: str, start: int = 0) -> Iterator[re.Match[str]]:
    """The words that may stop copy, in lower case, each at its place in the text."""
    return TRIGGER.finditer(lower(text), start)


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
    return not (is_other or _is_of_goods(text, trigger))


def is_pure_note(text: str) -> bool:
    """Whether a text is a note and holds no other word: `EMBARGO 0600 GMT`."""
    if count_other_words(text, 0):
        return False
    trigger = first_trigger(text)
    if trigger is None or AT_ONCE.match(text[trigger.end() :][:REACH]):
        return False
    if trigger["release"]:
        return counts(text, trigger) and states_time(text)
    # An embargo on goods ends too, but seldom at an hour.
    ends = PLAIN.match(text) is not None and not ENDING.isdisjoint(_words(text))
    if trigger["embargo"] and not has_time(text):
        return ENDING.isdisjoint(_words(text))
    if ends and THE_EMBARGO.match(text):
        return CLOCK.search(text) is not None
    return not ends or _has_digit(text)


def is_signed_note(text: str) -> bool:
    """Whether a text with words of its own is a note: it opens as one and states an end."""
    trigger = first_trigger(text)
    if trigger is None:
        return False
    others = count_other_words(text, MAX_OTHER_WORDS)
    before = _words(text[: trigger.start()])
    if not others or not PAST.isdisjoint(before):
        return False
    if others <= MAX_OTHER_WORDS and _has_shape(text, trigger, others):
        return True
    return len(before) <= MAX_WORDS_BEFORE and others <= _most_others(text, trigger)


def forbids_until_an_event(text: str) -> bool:
    """Whether a text forbids to publish it until something, and says hardly anything before."""
    trigger = first_trigger(text)
    if trigger is None or not trigger["forbidden"] or has_time(text):
        return False
    few = count_other_words(text[: trigger.start()], MAX_OTHERS_WITHOUT_HOUR)
    return few <= MAX_OTHERS_WITHOUT_HOUR and is_signed_note(text)


def _has_shape(text: str, trigger: re.Match[str], others: int) -> bool:
    """Whether a text is a note by its shape, with this many words that others don't have."""
    if is_said(text) or not counts(text, trigger):
        return False
    if trigger["embargo"]:
        return is_under(text) or _is_labelled(text) or asks_to_respect(text)
    return trigger["forbidden"] is not None and _is_bare_ban(text, trigger, others)


def _is_bare_ban(text: str, trigger: re.Match[str], others: int) -> bool:
    """Whether nothing but copy may be meant: "not for release until", "ne pas publier avant"."""
    said, start = trigger[0], trigger.start()
    if count_other_words(said, 0) or count_other_words(clause_before(text, start), 0):
        return False
    is_noun = OF_COPY.match(said) is not None
    most = MAX_OTHER_WORDS if is_noun else MAX_OTHERS_OF_A_BAN
    return others <= most and is_ban(said, text[trigger.end() :], is_asked=is_request(text))


def _is_labelled(text: str) -> bool:
    """Whether it is a label and an end: "Embargo expires: 2027-02-13 (90 days)"."""
    found = labelled_end(text)
    if found is None:
        return False
    label, end = found
    named = all(map(_is_of_note, WORD.findall(label)))
    return named and states_time(end) and not count_other_words(end, 0)


def _most_others(text: str, trigger: re.Match[str]) -> int:
    """How many words of its own a note may have."""
    has_hour = CLOCK.search(text, trigger.end()) is not None
    if trigger["embargo"] is None:
        bans = trigger["forbidden"] and PUBLICATION.search(text) and _opens(text, trigger)
        return MAX_OTHERS_OF_A_BAN if bans and has_hour else 0
    if not counts(text, trigger) or _is_of_goods(text, trigger):
        return 0
    if has_hour:
        return MAX_OTHER_WORDS
    opens = OPENS_UNTIL.match(text) is not None
    dated = states_time(text[trigger.end() :]) and not BARE.fullmatch(trigger[0])
    return MAX_OTHERS_WITHOUT_HOUR if opens or dated else 0


def _opens(text: str, trigger: re.Match[str]) -> bool:
    """Whether a word opens a text, or has only words of notes before it."""
    start = trigger.start()
    return start < REACH // 8 or not count_other_words(text[:start], 0)


def hands_over_embargoed(text: str) -> bool:
    """Whether a sentence hands copy to its reader under an embargo: "Attached is a release that is
    embargoed until 6 a.m. on Monday".
    """
    opening = PRESENTS.match(text)
    found = triggers(text, opening.end()) if opening else iter(())
    trigger = next((each for each in found if not each["release"]), None)
    if trigger is None or not counts(text, trigger):
        return False
    said = text[: trigger.end()]
    is_of_copy = HANDED_OVER.search(said) is not None and PAST.isdisjoint(_words(said))
    return (
        is_of_copy and CLOCK.search(text, 0 if trigger["forbidden"] else trigger.end()) is not None
    )


def only_lifts(text: str) -> bool:
    """Whether a text does nothing but lift an embargo, or say that there is none."""
    lifted = find_lifted(text)
    return lifted is not None and not count_other_words(LIFTED.sub(" ", text), 0)


def _is_of_goods(text: str, trigger: re.Match[str]) -> bool:
    """Whether the words beside an embargo are of a story: `arms embargo`, `embargo law`."""
    before = SPEAKS_OF_IT.search(text[max(0, trigger.start() - REACH) : trigger.start()])
    behind = re.match(r"[ ]([^\W\d_]+)", text[trigger.end() :][:REACH])
    # Copy is embargoed; a bare embargo has its goods before it, and houses are "embargadas".
    bare = OF_GOODS.fullmatch(trigger[0]) is not None
    named = bare and before is not None and not _is_of_note(before[1])
    return named or (behind is not None and not _is_of_note(behind[1]))


def _is_of_note(word: str) -> bool:
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
    if bare in KNOWN_WORDS or len(bare) == 1 or _is_zone(word):
        return True
    # Nearly all words: letters alone.
    return not bare.isalpha() and all(map(_is_known_part, re.split(r"['’.-]", bare)))


def _is_zone(word: str) -> bool:
    return word.isupper() and word.casefold() in ZONE_LETTERS


def _is_known_part(part: str) -> bool:
    return len(part) < 2 or part in KNOWN_WORDS or _has_digit(part)


def _words(text: str) -> frozenset[str]:
    return frozenset(WORD.findall(text.casefold()))
