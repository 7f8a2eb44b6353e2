"""IPTC's NewsCodes, in every way of writing them: one code is read alike in all formats.

Sources: the NewsCodes at cv.iptc.org; IPTC's catalog for the G2 standards, which has the aliases.
"""

import re
from types import MappingProxyType

ALIASES = MappingProxyType(
    {
        "genre": "genre",
        "itemrelation": "irel",
        "mediatopic": "medtop",
        "pubstatusg2": "stat",
        "signal": "sig",
        "subjectcode": "subj",
    }
)
"""The alias in IPTC's catalog by the name in IPTC's URIs."""
TOPIC_NAMES = MappingProxyType({"medtop": "mediatopic", "subj": "subjectcode"})
"""The two vocabularies of what copy is about, Media Topics and the older subject codes."""
OTHER_NAMES = MappingProxyType(
    {
        "mediatopic": "medtop",
        "mediatopics": "medtop",
        "subjectcode": "subj",
        "subjectcodes": "subj",
        "subref": "subj",
    }
)
"""Other names of the two, in lower case, without spaces, hyphens and underscores."""
WORDS = MappingProxyType(
    {"mediatopic": "medtop", "medtop": "medtop", "subjectcode": "subj", "subref": "subj"}
)
"""Words in the names and addresses of senders' own copies of the two."""

BASE = r"(?:(?:https?://)?(?:(?:cv|www)\.)?iptc\.org/newscodes/|urn:iptc:std:newscodes:)"
SCHEME = re.compile(rf"{BASE}(?P<name>[\w-]+)[/#]?", re.IGNORECASE)
URI = re.compile(rf"{BASE}(?P<name>[\w-]+)[/:#](?P<code>[^/#?:]+)/?", re.IGNORECASE)
OWN_ADDRESS = re.compile(r"(?P<scheme>https?://.*[/#=])(?P<code>\d{8})/?", re.IGNORECASE)
QUALIFIED = re.compile(r"(?P<scheme>[a-z]+):(?P<code>\d{8})", re.IGNORECASE)

MEDIA_TOPIC = re.compile(r"2000\d{4}")
"""All Media Topics begin so. A looser pattern would take dates such as 20261124 for topics."""
SUBJECT_CODE = re.compile(r"(?:0[1-9]|1[0-7])\d{6}")
"""Two digits for one of the 17 subjects, three for the matter, three for the detail."""
GAPS = re.compile(r"[\s_-]")

Code = tuple[str, str]
"""The alias of a scheme, and a code in it."""


def read_iptc_code(written: str, scheme: str | None = None) -> Code | None:
    """A code of IPTC's, or None for any other text.

    It may be a URI, qualified (`medtop:20000002`) or bare. `scheme` is what its sender says apart:
    a bare code in a scheme that is not IPTC's is not IPTC's.
    """
    text = written.strip()
    if match := URI.fullmatch(text):
        return _alias(match["name"]), match["code"]
    if match := OWN_ADDRESS.fullmatch(text):
        return _in_scheme(match["scheme"], match["code"])
    if (match := QUALIFIED.fullmatch(text)) and scheme_alias(match["scheme"]) in TOPIC_NAMES:
        return scheme_alias(match["scheme"]), match["code"]
    return _in_scheme(scheme.strip(), text) if scheme else _by_number(text)


def scheme_alias(scheme: str) -> str:
    """The alias of a scheme of IPTC's by its URI or another of its names; any other as it is."""
    if match := SCHEME.fullmatch(scheme):
        return _alias(match["name"])
    return OTHER_NAMES.get(_folded(scheme), scheme)


def catalogued_alias(uri: str) -> str | None:
    """The alias of a URI that is in `ALIASES`."""
    match = SCHEME.fullmatch(uri)
    return ALIASES.get(match["name"].casefold()) if match else None


def topic_uri(scheme: str, code: str) -> str | None:
    """The URI of a Media Topic or subject code, by its alias and code."""
    name = TOPIC_NAMES.get(scheme)
    return f"http://cv.iptc.org/newscodes/{name}/{code}" if name else None


def level_of(code: str) -> int:
    """0 for a subject, 1 for a subject matter, 2 for a subject detail, or for any other code."""
    if not SUBJECT_CODE.fullmatch(code):
        return 2
    if code.endswith("000000"):
        return 0
    return 1 if code.endswith("000") else 2


def _by_number(code: str) -> Code | None:
    """A bare code by its number; the two vocabularies share none."""
    if MEDIA_TOPIC.fullmatch(code):
        return "medtop", code
    return ("subj", code) if SUBJECT_CODE.fullmatch(code) else None


def _in_scheme(scheme: str, code: str) -> Code | None:
    """A bare code in the scheme that is stated, which may be IPTC's under a sender's name."""
    numbered = _by_number(code)
    if numbered is None:
        return None
    if (alias := scheme_alias(scheme)) in TOPIC_NAMES:
        return alias, code
    folded = _folded(scheme)
    named = next((alias for word, alias in WORDS.items() if word in folded), None)
    if named:
        return named, code
    return numbered if "iptc" in folded else None


def _alias(name: str) -> str:
    return ALIASES.get(name.casefold(), name)


def _folded(name: str) -> str:
    return GAPS.sub("", name).casefold()
