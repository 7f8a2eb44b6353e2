"""Lines by which desks and computers know copy: slugs, headers of messages, codes."""

from services.ingest.text.line_families import family

WORD = r"[A-Z\d$&][\w$&'’./-]*"
WORDS = rf"{WORD}(?: {WORD}){{0,4}}"
CYCLE = r"(?:AM|PM|BC)"
VERSION = r"(?: ?, ?[^.!?]{1,80}|,? ?\d{1,2}(?:st|nd|rd|th) ?(?:Ld|Lead|Add)[\w .,-]{0,60})"
COUNTED = r"\s{1,4}\d\d-\d\d(?:\s{1,4}\d{2,4})?"
CAPITAL = r"(?-i:[A-ZÄÖÜÉÈ])"
NAMED = r"[^\W_][^\W_'’.]*"
PART = rf"{NAMED}(?:[ .&'’-]{{1,3}}{NAMED}){{0,4}}"
DESK = (
    r"(?:ACCIDENTS?|AIR|ARTS|BREXIT|BUDGET|CITY|CONSUMER|COURTS?|CRICKET|CRIME|DEATH|DEFENCE"
    r"|ECONOMY|EDUCATION|ELECTION|ENERGY|ENVIRONMENT|EUROPE|FARM|FINANCE|FIRE|FOREIGN|GOLF|HEALTH"
    r"|HERITAGE|INDUSTRY|INQUEST|INQUIRY|IRISH|LOTTERY|MEDIA|MEMORIAL|MUSIC|POLICE|POLITICS|POLL"
    r"|RACING|RAIL|RETAIL|ROYAL|RUGBY[LU]|SCIENCE|SCOTLAND|SHOWBIZ|SOCCER|SOCIAL|SPORT|TECHNOLOGY"
    r"|TENNIS|TRANSPORT|ULSTER|UNIVERSITY|WALES|WEATHER)"
)

MONTH_OR_DAY = (
    r"(?:JAN|FEB|M[AÄ]R|APR|MA[IYG]|JU[NL]|GIU|LUG|AUG|AGO|SEP|SET|O[CK]T|OTT|NOV|DE[CZ]|DIC|GEN"
    r"|Jan|Feb|M[aä]r|Apr|Ma[iy]|Ju[nl]|Aug|Sep|Okt|Oct|Nov|De[cz]|M[ora],|Di,|Mi,|D[ou],|Fr,|Sa,|So,"
    r"|II|PACIFIC|EASTERN|CENTRAL|MOUNTAIN)"
)
CODE = (
    rf"(?:[A-Z\d./:,_-]{{0,12}}\d[\w./:,_-]{{0,16}}|[A-Z]{{1,4}}/?|[a-z]{{1,3}}|{MONTH_OR_DAY}|I)"
)
"""What stands behind the number of a message: figures, categories, services, a day."""
ID = r"[A-Za-z]{2,6}\d{3,6}(?= .{0,80}\d)"
"""The number of a message in its service, with another figure behind it."""

SLUGS = (
    family(
        "slug",
        "slugline",
        rf"(?-i:BC-{{1,2}}{WORDS}(?:{VERSION})?,?)",
        r"(?-i:BC-[A-Z\d$&()-]{4,60})",
        rf"(?-i:BC-{WORDS}(?: [a-z]{{2,20}}){{1,3}},\d{{3,4}}"
        rf"|BC(?:-[A-Z][\w.']{{1,20}}){{2,3}} [a-z]{{3,20}})",
        rf"(?-i:(?:AM|PM|AP|CP)--{WORDS}(?:{VERSION})?,?)",
        rf"(?-i:[A-Z]{{2}}-[A-Z]{{2,5}}--{WORDS}(?:{VERSION})?,?)",
        rf"(?-i:(?:AM|PM)-{WORDS}{VERSION})",
        rf"(?-i:(?:AM|PM)-{WORD})",
        rf"(?-i:{CYCLE}-{{1,2}}{WORDS}){COUNTED}",
        examples=(
            "BC-LV--Quay Repair, 4th Ld-Writethru, LV",
            "BC-QUAY-REPAIR-HTS",
            "BC-QUA--Harbour Depths-Metres,",
            "BC-BIZ-QUAYS-$ADV12-HTS",
            "AP-LV--Quay-Zoo, 1st Ld-Writethru",
            "AM-BRF--Quay-Pilots ,0087",
            "BC-QUAY-ART-490(2TAKES)-HTS",
            "BC-Quay leaders,0120",
            "BC-Latvia-Quay repairs",
            "AM-Port Fees, 2nd Ld-Writethru, a0614,0398",
            "BC-Chess-Mayor's-Cup   09-14 0321",
        ),
        unlike=(
            "BC-Alberta pipeline row goes to court",
            "PM-elect names cabinet",
            "AM-FM Radio To Close",
            "AP-NORC Poll: Most like ferries",
        ),
        longest=160,
    ),
    family(
        "slug in parts",
        "slugline",
        rf"/?{CAPITAL}{PART}(?:/{PART}){{0,6}}/",
        rf"/[^\W\d_]{PART}(?:/{PART}){{1,6}}/",
        rf"{CAPITAL}{NAMED}(?:/ ?{NAMED}){{2,6}}",
        rf"(?-i:[A-Z]{{1,3}})(?:/{CAPITAL}{NAMED}){{2,5}}/?",
        rf"{CAPITAL}{NAMED}(?:[-–]{NAMED}){{2,8}}"
        r"(?:[,/] ?(?:\d|lead|prev|urgent)[\w .,]{0,20})?/?",
        rf"{CAPITAL}[^\W\d_]*-{CAPITAL}{{3,20}}",
        rf"(?-i:{DESK}(?: (?:[A-Z][a-z][\w'’-]*|\d{{1,2}})){{1,3}})",
        rf"\d{{1,2}} (?-i:{DESK} [A-Z][\w'’-]*)(?: [\w'’-]{{1,15}}){{0,3}}(?: \([^()]{{1,30}}\))?",
        examples=(
            "Hafen/Köln/Gebühr/",
            "Latvia/port/fees/",
            "Latvia/ Pilots/ Ice",
            "Lettonie-port-mer-glace",
            "Latvia-QUAY",
            "D/Hafen/Gebühr",
            "TRANSPORT Quays",
            "1 SPORT Quiz (Nov 12)",
        ),
        unlike=(
            "Black-and-white photographs sell",
            "Saint-Étienne",
            "Police/army clash",
            "POLICE HUNT MAN",
            "Kandersteg/Bern",
            "Sport: Otters win",
        ),
        longest=100,
    ),
)

HEADERS_OF_MESSAGES = (
    family(
        "header of a message",
        "slugline",
        rf"(?-i:[a-z] [a-z]) (?-i:{CYCLE}-{{1,2}}{WORDS})(?:{COUNTED})?",
        rf"(?-i:[a-z] [a-z]) (?-i:{CYCLE}-{{1,2}}\S{{2,40}}) .{{0,60}}\d\d-\d\d(?: \d{{2,4}})?"
        r".{0,40}",
        examples=(
            "u i AM-PortFees 2ndLd-Writethru a0614 08-11 0398",
            "u s BC-Chess-Mayor's-Cup   09-14 0321",
        ),
        unlike=("I a BC-lover",),
        longest=160,
    ),
    family(
        "header of a message",
        "dropped",
        r"(?-i:[A-Za-z]\d{4,5}(?:[A-Z]{2,8})?)(?: (?-i:[a-z]{2,4}-[a-z]?))?"
        r"(?: (?-i:[a-z] [a-z]) .{0,100})?",
        r"(?-i:[a-z]{3}\d{3} \d [a-z]{2,3} \d{1,4}(?:\s{1,4}[a-z]{2,4}\s{1,4}\d{1,5})?)",
        r"(?-i:[a-z]{3}\d{4,6}(?: [a-z\d]{1,6}){2,6})",
        r"(?-i:[A-Z]{2,4})-(?-i:[A-Z]{2})-\d\d-\d\d-\d\d \d{4}(?-i:[A-Z]{3})",
        r"(?-i:[A-Z]{3}\d{5})|RNS Number\s?: ?\S{3,10}",
        rf"(?-i:{ID})(?: {{1,60}}(?-i:{CODE})){{1,14}}",
        r"(?-i:ZCZC[\dA-Z]{0,8}(?:/[A-Z]{2,4})?|X[A-Z]{2}\d{4,6}(?:_[A-Z\d]{2,6}){1,3}"
        r"|[A-Z](?: [A-Z]{3}){1,2} [A-Z]\d[A-Z] [A-Z\d]{3,5})",
        r"(?-i:[A-Z]{2,6}-[A-Z]{2,4}-\d{2}-\d{2,4}(?:-[A-Z\d]{1,4})?)",
        r"(?-i:[a-z]\d{4} [a-z]{3,5}-)|(?-i:[A-Z]{2,8})[ -](?:19|20)\d\d-\d{2,4}",
        r"(?-i:[A-Z]{4}\d\d [A-Z]{4} \d{6}(?: [A-Z]{3})?)",
        r"(?-i:BN) \d\d/\d\d \d\d:\d\d \S.{5,160}",
        r"(?-i:[A-Z])[\w .'’/-]{3,60} in (?-i:[A-Z][a-z]{3,12}) \d{4} GMT \d{1,2}"
        r" (?-i:[A-Z][a-z]{2}) \d{2,4}(?: (?-i:[A-Z]{2}\d{8,10}))?",
        r"subj(?:ect)?: {1,4}(?-i:[A-Z][A-Za-z]{1,5}) \d\d/\d\d \d{4} .{1,100}",
        examples=(
            "A4711 taf-z",
            "w4711 wstm-",
            "a0107HARBOR",
            "A9415 tta-z u p BC-QUAY-ART-HTS 11-04 0512",
            "sbf031 3 ec 114   etf 842",
            "AP-NR-08-11-90 1932EDT",
            "IDN12300",
            "RNS Number : 4711K",
            "QUA0412 7 CRO 0 QUA CRO NAZ",
            "QWS0123 5 WI 0312 QUA0001 II Di, 04.Mär 2008",
            "QW1043 MAR 04,1999 8:01 PACIFIC 11:01 EASTERN",
            "XQI20304_SXA_QBXB",
            "R CRO S0A QBXB",
            "QBIS-LAT-94-060",
            "NOUS41 KQUA 041812",
            "w2188 wstm-",
            "QUA 2005-044",
            "Riga BNA in English 1842 GMT 28 Mar 94",
            "BN 03/04 08:12 *QUAY OYJ GETS ORDER",
        ),
        unlike=(
            "A320 jet",
            "IDN",
            "F1600 race in Oslo",
            "COVID19 UPDATE",
            "MH370 HIT BY ROCKET",
            "MH370 IS OK",
        ),
        longest=180,
    ),
    family(
        "numbered message",
        "keywords",
        r"pte\d{8,14} [^.!?:]{3,120}",
        examples=("pte20120304012 Umwelt/Energie, Handel/Dienstleistungen",),
        unlike=("pte meldet Verlust",),
        longest=140,
    ),
    family(
        "ticker",
        "keywords",
        r"\(?(?-i:TSX(?:-?V)?|NYSE(?: American)?|NASDAQ|Nasdaq|OTC(?:QB|QX)?|CSE|LSE|AIM|ASX|BSE"
        r"|FSE|FRANKFURT|Euronext)\s?: ?(?-i:[A-Z\d.]{1,8})"
        r"(?:[;,|/ ]{1,3}(?-i:[A-Z][\w-]{1,12})\s?: ?(?-i:[A-Z\d.]{1,8})){0,4}\)?",
        examples=("TSX:QUA", "(NYSE: ABC)", "TSXV: QUA | OTCQB: QUAFF"),
        unlike=("NYSE: shares fall", "TSX falls"),
        longest=100,
    ),
)
