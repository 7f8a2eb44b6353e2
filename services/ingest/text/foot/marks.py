"""Lines that a desk sets below copy: end marks, initials, times of sending, codes."""

import re

from services.ingest.text.foot.words import (
    AGENCY,
    AGENCY_TAG,
    BROADCASTER,
    CLOCK,
    END_OF_SENTENCE,
    MONTH,
    ZONE,
)
from services.ingest.text.line_families import family

END_WORDS = r"ends?|endit|enditem|endall|fin|fim|slut|konec|einde|ende|schluss"
DECORATED = rf"{END_WORDS}|fine|more(?: to (?:follow|come))?|folgt|suite|ends here"
DECORATION = r"[\s(\[/<>*=_~–—-]"
INITIALS = r"(?-i:[a-zäöüéè]{1,5})"
SIGNED = rf"(?:{INITIALS}-)?{INITIALS}(?:/[^\W\d_]{{1,5}}){{1,6}}"
"""`jmo/els/dch`, `bur-jr/tib`, `cro/mba/LyS`."""
ARABIC = r"[\u0621-\u064a]{1,5}(?: [\u0621-\u064a]{1,3}){0,2}"
CODE = r"(?-i:[A-Z]{1,4}\d[A-Z\d]{0,6}|[A-Z\d]{2,4}-[A-Z]{2,4})"

OPTIONAL = family(
    "mark of an optional part",
    "dropped",
    r"\(?(?:begin|end|start)s? (?:of )?optional (?:trim|cut|material|add)\.?\)?",
    r"\(?optional (?:trim|cut|material|add) (?:begins?|ends?|follows)\.?\)?",
    examples=("(BEGIN OPTIONAL TRIM.)", "(OPTIONAL ADD ENDS)"),
    unlike=("Optional trims cost more.",),
    longest=60,
)
"""What may be cut stands between two of these, and is copy."""

END_MARKS = (
    family(
        "end mark",
        "dropped",
        rf"(?:{END_WORDS})|(?-i:MORE(?: TO (?:FOLLOW|COME))?)|ends?[/-](?-i:[a-z]{{1,4}})",
        rf"{DECORATION}{{1,10}}(?:{DECORATED})[\s)\]/<>*=_~.–—-]{{0,10}}",
        r"[\s(\[–—-]{1,4}(?:30|0)[\s)\]–—-]{1,4}",
        r"n{4}|zczc|(?-i:[A-Z]{1,4}[a-z]?)\.{1,3}/",
        rf"{AGENCY}/(?:{END_WORDS})",
        r"\((?:end|more(?: to follow)?)\) [\w .&]{2,40}",
        r"(?:and )?end of (?:story|report|text|item|message|release|adv(?:ance)?)[.\w ]{0,20}",
        examples=(
            "MORE",
            "MORE TO FOLLOW",
            "(more to come)",
            "end-jk",
            "ends/jk",
            "ZCZC",
            "GRi../",
            "Lusa/fim",
            "And end of story",
            "ENDS",
            "(END)",
            "-30-",
            "Enditem",
            "NNNN",
            "-end-",
            "(Schluss)",
            "(MORE)",
            "(END) Harbour Newswires",
            "-0-",
            "/slut/",
        ),
        unlike=("The end of the line", "More than 30", "30", "Ends in tears", "0", "Fine.", "More"),
    ),
    OPTIONAL,
    family(
        "rule",
        "dropped",
        r"[\W_]{1,80}",
        examples=("###", "* * *", "___"),
        unlike=("A",),
        longest=80,
    ),
    family(
        "agency's mark",
        "dropped",
        rf"[\s=–—*-]{{1,6}}{AGENCY}[\s=–—*).-]{{0,6}}",
        rf"[\s=–—*-]{{0,6}}\(?{AGENCY}\)?[\s=–—*.-]{{1,6}}",
        rf"\({AGENCY}(?:[-/ ]{AGENCY})?\)\.?",
        rf"{AGENCY_TAG} (?:results|fields|form|racing)",
        r"(?-i:Pagemasters)",
        examples=(
            "AFP -",
            "Pagemasters",
            "==Kyodo",
            "-- BERNAMA",
            "--IANS",
            "(ANSA).",
            "(Belga)",
            "AAP RESULTS",
        ),
        unlike=("The Reuters building burnt down.", "AFP said so."),
    ),
    family(
        "agency's name",
        "dropped",
        rf"{AGENCY}",
        r"(?-i:Reuter|REUTER|Agencies|Agencias)",
        examples=("EFE", "Reuter", "AAP"),
        unlike=("Reuters Building", "efe"),
        above=END_OF_SENTENCE,
    ),
)

INITIALS_OF_DESKS = (
    family(
        "initials",
        "sign_off",
        SIGNED,
        rf"/(?:{INITIALS})(?:/{INITIALS}){{0,5}}/?",
        r"/[^\W\d_]{2,10}/",
        rf"(?!\(sic\))\({INITIALS}(?:/[^\W\d_]{{2,10}}){{0,4}}\)",
        rf"\({AGENCY_TAG}(?:/{INITIALS}){{1,4}}\)",
        r"\((?-i:[a-z]{2,4}-[a-z]{2,4})\)|(?-i:[A-Z]{2,4}) ?// ?(?-i:[A-Z]{2,4})",
        r"(?-i:(?:[A-Z]\.){2,3}) ?[-–—]0[-–—]",
        rf"{AGENCY_TAG}(?:/{INITIALS}){{1,4}}",
        r"red,? ?[\w.]{2,20}(?:/(?:Agenturen|[\w.]{2,12})){1,3}",
        r"(?-i:dpa|afp|apa|sda|ats|epd|sid|kna|dapd|AAP|AFP|APA|SDA|ATS|SID|KNA)(?:[/-]\w{2,5})?"
        r"(?: (?-i:[a-z\d]{1,5})(?:/(?-i:[a-z]{2,4})){0,3}){1,7}",
        r"(?-i:PTI|AAP|UNI|ANI|IANS|dpa)(?: (?-i:[A-Z]{2,4})){1,5}",
        rf"(?:{AGENCY_TAG}|{BROADCASTER}) \({INITIALS}(?:/{INITIALS})*\)",
        r"(?-i:[A-Z][a-z]{1,2}\d?(?:/[A-Z][a-z]{1,2}\d?){1,3})",
        r"\((?-i:[A-Z][a-z]{1,3}(?:/[A-Z][A-Za-z-]{1,12}){1,4})\)",
        r"\((?-i:[A-Z]{2,5}) ?[-–] ?(?-i:[a-z]{3,8}-\d\d-\d{3,6})\)",
        examples=(
            "SID ab me",
            "Na1/Cog",
            "(Red/Ct/Adnkronos)",
            "(KNA - lkkno-89-00031)",
            "ab/AFP",
            "ARD (dmk/ab)",
            "jmo/els/dch",
            "asl/tib",
            "cro/mba/LyS",
            "/mis/das",
            "(dmk)",
            "(SDA/sj)",
            "(cm-kjd)",
            "RCP // MSP",
            "L.D. –0–",
            "SDA/sep",
            "red, Hafen.at/Agenturen",
            "ino/dpa",
            "dpa jwe yydd n1 tbl",
            "AAP bc/ldj",
            "AAP RTV",
            "PTI AVI ABC",
            "dpa abc xy n1",
            "/ritzau/",
        ),
        unlike=(
            "and/or not",
            "E-Mail an alle",
            "He left.",
            "AP up a bit",
            "(sic)",
            "(sic!)",
            "(who left)",
        ),
        longest=60,
    ),
    family(
        "initials in Arabic",
        "sign_off",
        rf"{ARABIC}(?:-{ARABIC})?(?:/{ARABIC}){{1,5}}",
        examples=("او/كام/ص ك", "بور-ايم/جص", "ا ف ب/جص"),
        unlike=("السلطات تنفي/الخبر", "كتاب"),
        longest=40,
    ),
    family(
        "initials in capitals",
        "sign_off",
        r"(?-i:[A-Z]{2,3}(?:/[A-Z]{2,3}){0,4}|[a-z]{2,3}\.[a-z]{2,3}|nn)",
        examples=("LK", "NEB/MO/GE/KL", "hs.ajs"),
        unlike=("ABCD", "Lk", "ABCD/LK"),
        longest=20,
        above=r"[.!?…][\"'”’»“)\]]*$|\((?:end|fin)\)$",
    ),
    family(
        "initials below an agency's",
        "sign_off",
        r"(?-i:[A-Z]{2,4}(?: [A-Z]{2,4}){0,4})",
        examples=("BNM BNM", "RC"),
        unlike=("THE HOUSE",),
        longest=30,
        above=r"(?<!\w)(?:PTI|UNI|ANI|IANS)(?: [A-Z]{2,4}){0,5}$",
    ),
)

MARK_BEFORE_INITIALS = re.compile(
    rf"(?P<mark>[\s–—-]{{0,4}}\(?(?:{END_WORDS})\)?\.?) (?P<initials>{SIGNED})", re.IGNORECASE
)
"""`(Schluss) hpi/mri`."""

STAMPS = (
    family(
        "time of sending",
        "dropped",
        r"(?-i:[A-Z]{2,4})(?:-[A-Z]{2})?-\d\d-\d\d-\d\d \d{4}[A-Z]{3}",
        rf"(?:{AGENCY_TAG} )?\d{{6}}\s*(?:[A-Z]{{1,4}} )?{MONTH} \d\d(?:\d\d)?",
        rf"{MONTH} \d{{1,2}},? \d{{4}},? {CLOCK} ?{ZONE}(?: ?\({CLOCK} ?{ZONE}\))?",
        rf"\d{{1,2}}-{MONTH}-\d{{2,4}} {CLOCK}",
        rf"\d{{1,2}}\.? {MONTH} \d{{4}} ?\([^()]{{2,60}}\)",
        rf"(?-i:[A-Z]{{2,4}}\d{{3,5}}) \d{{4}}-\d\d-\d\d/{CLOCK}",
        rf"(?:last )?updated:? {MONTH}\s+\d{{1,2}}, \d{{4}}\s+{CLOCK}.{{0,10}}",
        examples=(
            "Updated: Mar 12, 2026  10:15",
            "NYT-10-07-98 1854EDT",
            "AP-WF-03-09-26 1012GMT",
            "031400 Mrz 23",
            "212322 GMT Nov 18",
            "091223 dec 18",
            "March 03, 2023 01:32 ET (06:32 GMT)",
            "03-Ott-20 20:48",
            "5 gennaio 2025 ( modifica il 6 gennaio 2025 | 15:24)",
            "AXC0072 2017-08-04/09:46",
        ),
        unlike=("March 3, 2023, came", "10.30 Mass", "100000 homes by 25"),
        longest=80,
    ),
    family(
        "code",
        "dropped",
        r"(?:ISIN|WKN|LEI|CUSIP|FIGI):? ?(?-i:[A-Z\d]{6,20})"
        r"(?:[ ,;]+(?:(?:ISIN|WKN):? )?(?-i:[A-Z\d]{6,20})){0,9}",
        r"© ?dpa[\w-]*,? dpa:\d{6}[\d/-]{5,20}",
        examples=("ISIN DE0000000000", "© dpa-infocom, dpa:240220-99-55290/2"),
        unlike=("ISIN numbers name papers.",),
    ),
    family(
        "code below an agency's mark",
        "dropped",
        rf"{CODE}",
        r"(?-i:\d\d(?: \d\d){0,4}(?: [A-Z\d]{4,8}){1,12})",
        r"(?-i:[A-Z]{12,20})",
        examples=("YB0-BNT", "51 77 03 CRO01 1113 APE4800 GEST", "NOGBRBDGXXDDGUI"),
        unlike=("1 2 3", "CO2 prices"),
        above=rf"\((?:{AGENCY_TAG})\)\.?$|^(?:END|ENDS)$",
        longest=120,
    ),
)
