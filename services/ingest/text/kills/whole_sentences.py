"""What a sentence asks for as a whole, without an object: "A kill is mandatory", "Withdrawn."."""

import re

from services.ingest.text.kills.kinds import IN_ERROR, KILLED, ON_REASON, SENT
from services.ingest.text.kills.limit_words import NOUNS_OF_USE, REASONS, WISHES
from services.ingest.text.kills.tokens import Sentence

WHOLE = (
    ("kill", re.compile(r"^[*(!-]*[EaR:,]*Ra*Va*[*)!.]*$")),
    ("hold", re.compile(r"^[*(!-]*[EaR:,]*Ra*H(?:[atoX]*l)?a*[*)!.]*$")),
    ("kill", re.compile(r"^[*(!-]*(?:V[!*,.-]*){2,}$")),
    ("hold", re.compile(r"^[*(!-]*(?:H[!*,.-]*){2,}$")),
    ("kill", re.compile(r"^[*(!-]*[dD]?[Vk](?:B?m[*)!.:-]*$|Bm,)")),
    ("kill", re.compile(r"^[*(!-]*(?:DB)?d?m(?:V|k)[*)!.:-]*$")),
    ("kill", re.compile(r"^[*(!-]*[E:,Ra-]*t?n[tBa]*X[a!*).]*$")),
    ("hold", re.compile(r"^[*(!-]*[E:,Ra-]*(?:[at]*n[tBa]*Xa*l|l[at]*n[tBa]*X)[a!*).]*$")),
    ("hold", re.compile(r"^[*(!-]*(?:DB)?d?m(?:H)[*)!.:-]*$")),
    ("kill", re.compile(r"^[*(!-]*[EaR:,]*[VvPck],?a?L[*)!.]*$")),
)
"""Whole sentences: "A kill is mandatory.", "Do not use.", "Vorerst nicht verwenden!"."""

WAITING = re.compile(r"[*(!-]*[ER:,a]*Hi?a?l")
"""How a note opens that waits for something: "Withhold pending word from the court"."""
BECAME = re.compile(r"[*(!-]*[EaR:,]*[Bra]{0,3}(?P<done>[Pc])[\"(,:&-]{0,2}")
"""How a note opens that says what became of its item: "Withdrawn, as it was sent in error"."""
WORD = re.compile(r"[^\W\d_]+")


def said_of_its_item(sentence: Sentence) -> str | None:
    """What a note without an object says of its item: "Withdrawn", "Deleted because …".

    A word that is said of events too only holds it, unless it was sent in error.
    """
    if WAITING.match(sentence.kinds):
        return "hold"
    opening = BECAME.match(sentence.kinds)
    if opening is None:
        return None
    behind = sentence.kinds[opening.end() :]
    reason = sentence.words(opening.end(), min(opening.end() + 5, len(sentence.kinds)))
    words = WORD.findall(reason.casefold())
    explained = not (REASONS.isdisjoint(words[:1]) and WISHES.isdisjoint(words))
    if behind.strip("*)!.") and behind[0] not in "fxL" and not explained:
        return None
    sure = opening["done"] == KILLED or not {SENT, IN_ERROR, ON_REASON}.isdisjoint(behind)
    return "kill" if sure else "hold"


def asked_by_all(sentence: Sentence) -> str | None:
    """What a sentence asks for without an object, such as "A kill is mandatory"."""
    of_use = not NOUNS_OF_USE.isdisjoint(WORD.findall(sentence.text.casefold())[-1:])
    return next(
        (
            asked
            for asked, whole in WHOLE
            if whole.match(sentence.kinds) and not (of_use and asked == "kill")
        ),
        None,
    )
