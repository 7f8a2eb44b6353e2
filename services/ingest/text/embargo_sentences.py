"""Notes on embargoes that have words of their own: "Embargoed by the Port Society until 0600 GMT".

They are told by how they open and what they state, or by their shape.
"""

import re

from services.ingest.text.embargo_grammar import (
    count_other_words,
    counts,
    first_trigger,
    has_time,
    is_of_goods,
    is_of_note,
    states_time,
    triggers,
    words_of,
)
from services.ingest.text.embargo_shapes import (
    asks_to_respect,
    clause_before,
    is_ban,
    is_draft,
    is_request,
    is_said,
    is_under,
    labelled_end,
    tells_of,
)
from services.ingest.text.embargo_words import (
    BARE,
    CLOCK,
    HANDED_OVER,
    OPENS_UNTIL,
    PAST,
    PRESENTS,
    PUBLISHED,
    WORD,
)

MAX_OTHER_WORDS = 8
"""Other words in a note with an hour, such as the name of who sets the embargo."""
MAX_OTHERS_WITHOUT_HOUR = 2
MAX_OTHERS_OF_A_BAN = 4
"""Such words where a note has only a day, or forbids to publish without the word embargo."""
MAX_WORDS_BEFORE = 6
"""Words before the one that stops copy, in such a note."""
NEAR_THE_START = 10
"""Characters."""
PUBLICATION = re.compile(PUBLISHED, re.IGNORECASE)
OF_COPY = re.compile(
    r"(?:not|nicht|pas|no|non|não|niet) (?:yet )?(?:for|zur|zum|für|pour|para|per|voor)\b",
    re.IGNORECASE,
)
"""A ban that has no verb, and so none but copy as its object: "not for release"."""


def is_signed_note(text: str) -> bool:
    """Whether a text with words of its own is a note: it opens as one and states an end."""
    trigger = first_trigger(text)
    if trigger is None:
        return False
    others = count_other_words(text, MAX_OTHER_WORDS)
    before = words_of(text[: trigger.start()])
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
    is_of_copy = HANDED_OVER.search(said) is not None and PAST.isdisjoint(words_of(said))
    return (
        is_of_copy and CLOCK.search(text, 0 if trigger["forbidden"] else trigger.end()) is not None
    )


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
    before = clause_before(text, start)
    behind = text[trigger.end() :]
    of_news = count_other_words(said, 0) or count_other_words(before, 0) or tells_of(before)
    if of_news or not behind.startswith(" "):
        return False
    is_noun = OF_COPY.match(said) is not None
    most = MAX_OTHER_WORDS if is_noun else MAX_OTHERS_OF_A_BAN
    sharing = is_request(text) or is_draft(text)
    return others <= most and is_ban(said, behind, sharing=sharing)


def _is_labelled(text: str) -> bool:
    """Whether it is a label and an end: "Embargo expires: 2027-02-13 (90 days)"."""
    found = labelled_end(text)
    if found is None:
        return False
    label, end = found
    named = all(map(is_of_note, WORD.findall(label)))
    return named and states_time(end) and not count_other_words(end, 0)


def _most_others(text: str, trigger: re.Match[str]) -> int:
    """How many words of its own a note may have."""
    has_hour = CLOCK.search(text, trigger.end()) is not None
    if trigger["embargo"] is None:
        bans = trigger["forbidden"] and PUBLICATION.search(text) and _opens(text, trigger)
        return MAX_OTHERS_OF_A_BAN if bans and has_hour else 0
    if not counts(text, trigger) or is_of_goods(text, trigger):
        return 0
    if has_hour:
        return MAX_OTHER_WORDS
    opens = OPENS_UNTIL.match(text) is not None
    dated = states_time(text[trigger.end() :]) and not BARE.fullmatch(trigger[0])
    return MAX_OTHERS_WITHOUT_HOUR if opens or dated else 0


def _opens(text: str, trigger: re.Match[str]) -> bool:
    """Whether a word opens a text, or has only words of notes before it."""
    start = trigger.start()
    return start < NEAR_THE_START or not count_other_words(text[:start], 0)
