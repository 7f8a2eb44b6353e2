"""Marks and credits that stand behind the last sentence, in its own paragraph."""

import re

from services.ingest.text.foot.credits import CREDIT_BEHIND, DESK, MAX_LENGTH, OF_AGENCIES
from services.ingest.text.foot.words import AGENCY, AGENCY_TAG, CLOCK, MONTH, PERSON
from services.ingest.text.line_families import AT_START, Family, Taken, family

LETTERS = r"(?-i:[a-zäöüéè]{2,4})"
WHO = rf"(?:{PERSON}|{AGENCY}|red)"

ENDINGS = (
    family(
        "initials",
        "sign_off",
        r"(?-i:(?:[A-Z]\.){2,3}) ?[-–—]0[-–—]",
        rf"(?!\((?:sic|ends?|fine?|more)\))\({LETTERS}(?:/{LETTERS}){{0,4}}\)",
        rf"/ ?{LETTERS}(?:/{LETTERS}){{0,4}}/?",
        rf"{LETTERS}(?:/(?-i:[a-z]{{1,4}})){{1,4}}",
        rf"{AGENCY_TAG} {LETTERS}(?:/{LETTERS}){{1,3}}",
        r"(?-i:PTI|AAP|UNI|ANI)(?-i:(?: [A-Z]{2,4}){1,5})",
        r"(?-i:[A-Z][a-z]{1,2}\d?(?:/[A-Z][a-z]{1,2}\d?){1,3})",
        examples=(
            "Na1/Cog",
            "EFE ig/rz",
            "(dmk)",
            "/mis/das",
            "/ ab",
            "spf/vbo/r",
            "PTI AVI ABC",
            "L.D. -0-",
        ),
        unlike=("(sic)", "(who left)", "or so"),
    ),
    family(
        "end mark",
        "dropped",
        r"(?-i:Enditem|Endit|ENDS?|Fin|FIN|NNNN)",
        r"\((?:ends?|schluss|fin|fine|more)\)",
        r"[-–—]-?(?:30|0)-?[-–—]|\+{2,4}",
        examples=("Enditem", "(END)", "-30-", "Fin", "+++"),
        unlike=("The end", "30"),
    ),
    family(
        "initials of an author",
        "dropped",
        r"\((?-i:[A-Z][a-z]{2})\)",
        examples=("(Rin)",),
        unlike=("(Oslo)",),
    ),
    family(
        "agency's mark",
        "dropped",
        rf"\({AGENCY}(?:[-/ ]{AGENCY})?\)\.?",
        r"\((?-i:[A-Z][A-Z/-]{2,14})\)\.",
        r"\((?-i:[A-Z]{2,5})\)[-–](?-i:[A-Z]\d{2,4})",
        rf"(?<![”\"’»“] )[=–—-]{{1,2}} ?{AGENCY}",
        rf"{AGENCY_TAG}",
        r"(?:\((?-i:[A-Z]{2,5})\) ?)?\((?:www\.|https?://)[^()\s]{3,60}\)",
        examples=(
            "(NAN)(www.example.org)",
            "(ANSA/XYZ).",
            "(TNA)-E009",
            "(ANSA).",
            "(Belga)",
            "EFE",
            "==Kyodo",
            "-- BERNAMA",
        ),
        unlike=("efe", "(NYSE)"),
    ),
    family(
        "credit",
        "sign_off",
        rf"\({WHO}(?: aus {PERSON})?(?:, {WHO}){{0,5}}, \d{{1,2}}\.\d{{1,2}}\.\d{{2,4}}\)",
        rf"\({AGENCY}(?:, [^(),]{{2,40}}){{0,2}}, \d{{1,2}}(?:er)? {MONTH} \d{{4}}\)",
        examples=(
            "(APA, 3.5.2024)",
            "(Anna Weber aus Bonn, Bo Lind, 3.5.2024)",
            "(AFP, France, 4 janvier 2026)",
        ),
        unlike=("(3.5.2024)",),
    ),
    family(
        "desk",
        "sign_off",
        DESK,
        rf"(?=\(){OF_AGENCIES}",
        rf"(?<![”\"’»“] )\({PERSON}\)",
        r"\([^()@\s]{1,40}@[^()@\s]{3,60}\)",
        examples=(
            "(Oslo Newsroom (20) 555-0100; e-mail: ann.poe@example.org)",
            "(a@example.org)",
            "(*Com informações da AFP)",
            "(Anna Weber)",
        ),
        unlike=("(He left the newsroom in 1999)",),
    ),
    family(
        "something embedded",
        "dropped",
        r"\[(?:gambas|video|image|foto|photo|audio|tweet|embed|gallery)\b[^\]]{0,40}\]",
        examples=("[Gambas:Video 20echo]",),
        unlike=("[sic]",),
    ),
)
"""What may stand behind the stop of the last sentence."""
STAMP = re.compile(
    rf" (?P<mark>\d{{1,2}}-{MONTH}-\d{{2,4}} {CLOCK}(?: ?n{{2,4}})?)$", re.IGNORECASE
)

REACH = 200
"""Characters at the end of a paragraph that are looked at."""
MAX_MARKS = 6


def _behind(each: Family) -> re.Pattern[str]:
    stop = r"(?<=[.!?…\"”’»“)\]])\s*"
    mark = each.pattern.pattern.removeprefix(AT_START)
    return re.compile(rf"{stop}(?P<mark>{mark})$", re.IGNORECASE)


BEHIND = tuple((each, _behind(each)) for each in ENDINGS)


def split_ending(paragraph: str) -> tuple[str, tuple[Taken, ...]]:
    """A paragraph without the marks and credits behind its last sentence, and these in order."""
    found: list[Taken] = []
    for _ in range(MAX_MARKS):
        rest, mark = _split_last(paragraph)
        if mark is None or not rest:
            break
        paragraph = rest
        found.insert(0, mark)
    return paragraph, tuple(found)


def _split_last(text: str) -> tuple[str, Taken | None]:
    if credit := CREDIT_BEHIND.search(text, max(0, len(text) - MAX_LENGTH)):
        return text[: credit.start()].rstrip(), Taken("credit", credit["credit"], "sign_off")
    start = max(0, len(text) - REACH)
    if stamp := STAMP.search(text, start):
        return text[: stamp.start()].rstrip(), Taken("time of sending", stamp["mark"], "dropped")
    for each, pattern in BEHIND:
        if match := pattern.search(text, start):
            mark = Taken(each.name, match["mark"], each.destination)
            return text[: match.start()].rstrip(), mark
    return text, None
