"""Concepts of controlled vocabularies: the ways in which senders write them, told as `Subject`s.

A concept is a code in a scheme. It comes as a URI, as a qualified code (`medtop:20000002`), as
scheme and code apart, or as a bare code; the same concept is always told in the same way.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from schemas.item import Subject

UNNAMED = "text"
"""The scheme of what is no code: a subject's own words."""
IPTC = "http://cv.iptc.org/newscodes/"

ALIASES = MappingProxyType({"mediatopic": "medtop", "subjectcode": "subj", "subref": "subj"})
"""Of the names of IPTC's schemes, as its URIs and others have them (IPTC NewsCodes catalog)."""
URI_NAMES = MappingProxyType({"medtop": "mediatopic", "subj": "subjectcode"})

IPTC_URI = re.compile(r"https?://cv\.iptc\.org/newscodes/(?P<scheme>[\w-]+)/(?P<code>[^/#?]+)")
IPTC_SCHEME = re.compile(r"https?://cv\.iptc\.org/newscodes/(?P<scheme>[\w-]+)/?")
LINK = re.compile(r"(?P<scheme>https?://.*[/#=])(?P<code>[^/#=]+)")
QUALIFIED = re.compile(r"(?P<scheme>[A-Za-z][\w.-]*):(?P<code>[^\s:/].*|:.+)")
IPTC_CODE = re.compile(r"(?:0[1-9]|1[0-7]|20)\d{6}")
"""A Media Topic, or one of the 17 subjects and what is below them."""
MEDIA_TOPIC = re.compile(r"20\d{6}")
WORDS_OF_SCHEMES = MappingProxyType({"medtop": "mediatopic medtop", "subj": "subjectcode subref"})


def read_subject(said: Mapping[str, str]) -> Subject | None:
    """The subject that some named texts tell; the names are in lower case.

    `code` (or `qcode`, `id`, `literal`), `scheme`, `uri` and `name` are looked at; None where
    there is nothing of them.
    """
    name = said.get("name") or None
    code = next(filter(None, map(said.get, ("code", "qcode", "id", "literal"))), None)
    if code and (scheme := said.get("scheme")):
        return _in_scheme(scheme, code, name)
    known = [each for each in (code, said.get("uri")) if each]
    read = [found for each in known if (found := read_code(each))]
    best = next((found for found in read if found[0] in URI_NAMES), read[-1] if read else None)
    if best is None and (code or name):
        best = (UNNAMED, code or name or "")
    return Subject(scheme=best[0], code=best[1], name=name) if best else None


def read_code(text: str) -> tuple[str, str] | None:
    """Scheme and code of a URI, a qualified code or an IPTC code; None for any other text."""
    if match := IPTC_URI.fullmatch(text):
        return alias(match["scheme"]), match["code"]
    if match := LINK.fullmatch(text):
        return (_iptc_scheme(match["scheme"], match["code"]) or match["scheme"]), match["code"]
    if match := QUALIFIED.fullmatch(text):
        return alias(match["scheme"]), match["code"]
    if IPTC_CODE.fullmatch(text):
        return ("medtop" if MEDIA_TOPIC.fullmatch(text) else "subj"), text
    return None


def alias(scheme: str) -> str:
    """The name by which a scheme goes here: `medtop` for Media Topics, `subj` for subject codes."""
    match = IPTC_SCHEME.fullmatch(scheme)
    name = match["scheme"] if match else scheme
    return ALIASES.get(name.casefold(), name)


def uri_of(subject: Subject) -> str | None:
    """The URI of a concept whose scheme has one."""
    if name := URI_NAMES.get(subject.scheme):
        return f"{IPTC}{name}/{subject.code}"
    return subject.scheme + subject.code if subject.scheme.startswith("http") else None


def _in_scheme(scheme: str, code: str, name: str | None) -> Subject:
    named = alias(scheme)
    bare = code.removeprefix(f"{named}:")
    return Subject(scheme=_iptc_scheme(named, bare) or named, code=bare, name=name)


def _iptc_scheme(scheme: str, code: str) -> str | None:
    """The scheme of an IPTC code that a sender keeps at an address of its own."""
    if not IPTC_CODE.fullmatch(code):
        return None
    said = scheme.casefold()
    return next(
        (
            found
            for found, words in WORDS_OF_SCHEMES.items()
            if any(w in said for w in words.split())
        ),
        None,
    )
