"""What a line above or below a headline is that only the lines around it show.

Each rule looks at a line that is of no family and ends no sentence: such a line would else be
taken for the headline.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from lexicon.person_names import is_name
from services.ingest.text.dateline.places import is_city, is_region
from services.ingest.text.head.issuers import PUBLIC_BODIES
from services.ingest.text.head.lines import Line
from services.ingest.text.head.mastheads import loud_kicker, masthead, motto
from services.ingest.text.head.menus import breadcrumb, count, in_menu
from services.ingest.text.head.page import DAY
from services.ingest.text.head.page_titles import PAGE
from services.ingest.text.head.titles import same_title
from services.ingest.text.line_families import Destination, family_of

CONTACT = "press contact"
MAX_CONTACTS = 3
"""Lines above a telephone number that say whose it is."""
MAX_BETWEEN = 2
"""Lines between a slug, issuer or company and the headline."""
IN_RELEASE = 8
"""Lines between the issuer of a release and its headline, such as those for the press."""
FAR = 4
"""Lines between a kicker and the headline, such as the time of a page."""
MOST_IN_KICKER, FEWEST_BELOW = 2, 4
"""Words of a kicker, and of the headline below it."""
MAX_CREDIT = 400
"""Characters of a line at the foot that says who reported."""
SLUG = re.compile(r"[^\W_]{2,30}(?:[-/][^\W_]{2,30}){1,4}")
COMPANY = re.compile(
    r"[A-Z][\w .,&-]{2,60} (?:PLC|plc|Plc|Inc\.?|Ltd\.?|LLC|AG|ASA|S\.?A\.?|N\.V\.|Corp\.?)"
)
ALT_TEXT = re.compile(
    r"(?:(?:ap|afp|ansa|dpa|efe|ep|foto|imagen|immagine|image|photo"
    r"|reuters)(?: [a-z\d]{1,20}){3,20}"
    r"|(?:[a-z\d]{1,20} ){3,20}(?:afp|ansa|archiv[aeo]?|archivfoto|dpa|efe|ep|reuters))"
)
"""What a file of a picture is called: `ep port of riga in winter`."""
BREAKING = frozenset(
    "breaking,breaking news,eilmeldung,alerte info,en direct,última hora,ultim'ora,urgente"
    ",laatste nieuws".split(",")
)
"""What stands above another story in the band of a page."""
PLACED = "place and day of a release"
PLACE_AND_DAY = re.compile(
    rf"(?P<place>(?-i:[^\W\d_a-zß-ÿ])[\w .'’-]{{1,30}}?),? (?:den |le |a |am |the )?{DAY}\.?",
    re.IGNORECASE,
)
INITIALS = re.compile(r"(?P<name>[A-Z][\w .&'’-]{8,90}) \((?P<initials>[A-Z]{2,8})\)")
CODE = re.compile(r"[A-Z]{3,8}")
NAMED = r"[^\W\d_a-zß-ÿ][\w.&'’-]*"
SECTION = re.compile(
    rf"(?:{NAMED} (?:and |of |& )?){{1,3}}(?:(?i:bulletin|briefs?|briefing|desk|digest|edition"
    r"|headlines|news|news centre|news center|newsroom|report|roundup|stories|update|wire"
    r"|noticias|nachrichten|actualités"
    r"|notizie|notícias|nieuws|meldungen))"
    r"|(?i:noticias|nachrichten|actualités|infos|notizie|notícias|nieuws) \w{2,4} [\w -]{2,30}"
)
"""A section or product as its name shows."""
SITE_AND_SECTION = re.compile(
    rf"{NAMED}(?: {NAMED}){{0,3}} ?[-–|·/] ?{NAMED}(?: (?:& |e |und |y )?{NAMED}){{0,2}}"
)
"""`The Echo - Now`."""
WORD = re.compile(r"[^\W_]")
MOST_IN_NAME, LONGER = 6, 1.1
NAME = re.compile(
    rf"{NAMED},?|(?:of|for|and|the|&|\+|d[aeiou]s?|del|della|la|le|les|der|die|das|und|van|y)"
)
OFFICE = re.compile(
    r"\b(?:agency|association|authority|bureau|cent(?:er|re)|college|commission|committee|council"
    r"|department|division|federation|foundation|fund|government|institute|laborator(?:y|ies)"
    r"|ministry|museum|networks?|office|police|programme|service|society|union|university)\b",
    re.IGNORECASE,
)
"""A word by which an office is known."""
MAY_BE_VERB = re.compile(r"(?<![sS])s$|ed$")
PLURALS = frozenset(
    "Affairs Arts Business Communications Nations News Press Services Sports States".split()
)
"""Words of names that end as verbs do."""
FROM_ARCHIVE = frozenset({"agency", "service of an agency", "time of a page", "archive's line"})

Rule = Callable[[Sequence[Line], int], tuple[str, Destination] | None]


def in_their_place(lines: Sequence[Line], end: int, *, titled: bool) -> list[Line]:
    """The lines of a head; those that their place shows are known.

    `end`: the place behind the last line that shows a head. `titled`: the headline is known.
    """
    found = list(lines)
    for at, line in enumerate(found):
        if line.kind != "short":
            continue
        above = titled or any(each.kind == "short" for each in found[:at])
        in_head = at < end
        place = (BELOW if in_head else ()) if above else (*ABOVE, *(SURE if in_head else ()))
        known = next(filter(None, (rule(found, at) for rule in (*ANYWHERE, *place))), None)
        if known:
            found[at] = replace(line, kind="known", rule=known[0], destination=known[1])
    return found


def with_credited(lines: Sequence[Line], foot: Sequence[str]) -> list[Line]:
    """The lines; a name alone below the headline is a byline where the foot credits it."""
    credited = [text.casefold() for text in foot if len(text) <= MAX_CREDIT]
    found = list(lines)
    for at, line in enumerate(found):
        below = line.kind == "short" and any(each.kind == "short" for each in found[:at])
        if below and is_name(line.text) and _is_credited(line.text.casefold(), credited):
            found[at] = replace(line, kind="byline")
    return found


def _is_credited(name: str, foot: Sequence[str]) -> bool:
    return any(f"by {name}" in text for text in foot)


def _is_contact(lines: Sequence[Line], at: int) -> tuple[str, Destination] | None:
    """People whose telephone or office stands right below, and the office between."""
    below = lines[at + 1 : at + 1 + MAX_CONTACTS]
    known = next((each for each in below if each.kind != "short"), None)
    if known is None or known.rule != CONTACT or ":" in known.text:
        return None
    named = all(map(is_name, lines[at].text.split("/")))
    behind_name = at > 0 and lines[at - 1].rule == CONTACT and is_name(lines[at - 1].text)
    return (CONTACT, "dropped") if named or behind_name else None


def _is_issuer_again(lines: Sequence[Line], at: int) -> tuple[str, Destination] | None:
    """The company or office of a release, named a second time below the headline."""
    above = (each for each in lines[:at] if each.rule in ("company", "public body"))
    again = any(same_title(each.text, lines[at].text) for each in above)
    return ("issuer again", "dropped") if again else None


def _is_alt_text(lines: Sequence[Line], at: int) -> tuple[str, Destination] | None:
    fits = at > 0 and ALT_TEXT.fullmatch(lines[at].text) is not None
    return ("name of a picture", "dropped") if fits else None


def _is_other_story(lines: Sequence[Line], at: int) -> tuple[str, Destination] | None:
    """The story in the band above a page, `Breaking news`; another headline is below it."""
    band = at > 0 and lines[at - 1].text.casefold() in BREAKING
    return (PAGE, "dropped") if band and _below(lines, at, MAX_BETWEEN) else None


def _is_archives(lines: Sequence[Line], at: int) -> tuple[str, Destination] | None:
    """What an archive prints above a headline that it labels."""
    labelled = any(each.rule == "labelled headline" for each in lines[at + 1 :])
    return ("above the labelled headline", "dropped") if labelled else None


def _is_slug(lines: Sequence[Line], at: int) -> tuple[str, Destination] | None:
    fits = SLUG.fullmatch(lines[at].text) and _below(lines, at, MAX_BETWEEN)
    return ("slug above the headline", "slugline") if fits else None


def _is_company(lines: Sequence[Line], at: int) -> tuple[str, Destination] | None:
    fits = COMPANY.fullmatch(lines[at].text) and _below(lines, at, MAX_BETWEEN)
    return ("company", "keywords") if fits else None


def _is_public_body(lines: Sequence[Line], at: int) -> tuple[str, Destination] | None:
    fits = family_of(lines[at].text, PUBLIC_BODIES) and _below(lines, at, IN_RELEASE)
    return ("public body", "provider") if fits else None


def _is_named_by_initials(lines: Sequence[Line], at: int) -> tuple[str, Destination] | None:
    """An office with its initials: `Quay and Ice Networks (QIN)`."""
    found = INITIALS.fullmatch(lines[at].text)
    if found is None or not _below(lines, at, IN_RELEASE):
        return None
    initials = "".join(word[0] for word in found["name"].split() if word[0].isupper())
    return ("public body", "provider") if initials.endswith(found["initials"]) else None


def _is_from(lines: Sequence[Line], at: int) -> tuple[str, Destination] | None:
    """A public body below `From:`."""
    fits = lines[at - 1].text.casefold().startswith("from")
    return (
        ("public body", "provider") if fits and family_of(lines[at].text, PUBLIC_BODIES) else None
    )


def _is_place_and_day(lines: Sequence[Line], at: int) -> tuple[str, Destination] | None:
    """What a release prints above its headline: `Brussels, 4 March 2012`."""
    found = PLACE_AND_DAY.fullmatch(lines[at].text)
    if found is None or not _below(lines, at, MAX_BETWEEN):
        return None
    sure = is_city(found["place"]) or (at > 0 and lines[at - 1].kind == "known")
    return (PLACED, "dateline") if sure else None


def _is_region(lines: Sequence[Line], at: int) -> tuple[str, Destination] | None:
    """A country alone on a line, which a page sets below the headline as a keyword."""
    return ("country", "keywords") if is_region(lines[at].text) else None


def _is_code(lines: Sequence[Line], at: int) -> tuple[str, Destination] | None:
    """An archive's code for a source, below the time or agency."""
    known = at > 0 and lines[at - 1].rule in (*FROM_ARCHIVE, "header of a message")
    fits = known and CODE.fullmatch(lines[at].text) is not None
    return ("code of an archive", "dropped") if fits else None


def _is_place(lines: Sequence[Line], at: int) -> tuple[str, Destination] | None:
    """Where a page or office is: `Managua, Nicaragua` above a headline."""
    first, _, region = lines[at].text.rstrip(".").partition(", ")
    place = is_region(first) if not region else is_city(first) and is_region(region)
    return ("place of a page", "dropped") if place and _below(lines, at, FAR) else None


def _is_kicker(lines: Sequence[Line], at: int) -> tuple[str, Destination] | None:
    """One word or two above a longer line: what the story is about."""
    if not _is_short(lines[at]):
        return None
    below = _below([line for line in lines[at + 1 :] if not _is_short(line)], -1, FAR)
    longer = below is not None and len(below.split()) >= FEWEST_BELOW
    return ("kicker", "keywords") if longer else None


def _is_short(line: Line) -> bool:
    words = sum(WORD.search(word) is not None for word in line.text.split())
    return line.kind == "short" and words <= MOST_IN_KICKER


def _is_name(lines: Sequence[Line], at: int) -> tuple[str, Destination] | None:
    """The name of an office or page below others of it: no verb is in it, and a headline below."""
    words = lines[at].text.split()
    below = _below(lines, at, IN_RELEASE)
    if at == 0 or lines[at - 1].kind != "known" or below is None or len(words) > MOST_IN_NAME:
        return None
    named = (
        all(NAME.fullmatch(word) for word in words) and OFFICE.search(lines[at].text) is not None
    )
    verb = any(MAY_BE_VERB.search(word) and word not in PLURALS for word in words[:-1])
    longer = len(below) > LONGER * len(lines[at].text)
    return ("name above the headline", "provider") if named and not verb and longer else None


def _is_section(lines: Sequence[Line], at: int) -> tuple[str, Destination] | None:
    """`Harbour and World News`, `The Echo - Now`, above a line that is twice as long."""
    text = lines[at].text
    named = SECTION.fullmatch(text) or SITE_AND_SECTION.fullmatch(text)
    below = _below(lines, at, FAR) if named else None
    return ("kicker", "keywords") if below and len(below) > 2 * len(text) else None


def _below(lines: Sequence[Line], at: int, most: int) -> str | None:
    """The next line that may be the headline, below none but known ones."""
    for line in lines[at + 1 : at + 1 + most]:
        if line.kind == "short":
            return line.text
        if line.kind not in ("known", "note"):
            return None
    return None


ANYWHERE: tuple[Rule, ...] = (
    breadcrumb,
    _is_contact,
    _is_issuer_again,
    _is_alt_text,
)
ABOVE: tuple[Rule, ...] = (
    _is_archives,
    _is_other_story,
    _is_slug,
    _is_company,
    _is_public_body,
    _is_named_by_initials,
    _is_place_and_day,
    _is_code,
    loud_kicker,
    in_menu,
)
"""The rules for a line above the headline."""
SURE: tuple[Rule, ...] = (count, masthead, motto, _is_place, _is_kicker, _is_section, _is_name)
"""Those for one above a line that shows a head."""
BELOW: tuple[Rule, ...] = (count, _is_region, _is_code, _is_from)
"""Those for one below the headline of such a head."""
