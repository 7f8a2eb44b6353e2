"""Concepts of controlled vocabularies as `Subject`s, whichever way they are written.

A concept is a code in a scheme. It comes as a URI, as a qualified code (`medtop:20000002`), as
scheme and code apart, or as a bare code; the same concept is always the same `Subject`.
"""

import re
from collections.abc import Mapping

from schemas.item import Subject
from services.ingest.fields.iptc_codes import (
    TOPIC_NAMES,
    Code,
    read_iptc_code,
    scheme_alias,
    topic_uri,
)

UNNAMED = "text"
"""The scheme of a subject that is no code but words."""

LINK = re.compile(r"(?P<scheme>https?://.*[/#=])(?P<code>[^/#=]+)")
QUALIFIED = re.compile(r"(?P<scheme>[A-Za-z][\w.-]*):(?P<code>[^\s:/].*|:.+)")


def read_subject(values: Mapping[str, str]) -> Subject | None:
    """The subject that an object describes, or None where it describes none.

    Looked at are `code` (or `qcode`, `id`, `literal`), `scheme`, `uri` and `name`, in lower case.
    """
    name = values.get("name") or None
    code = next(filter(None, map(values.get, ("code", "qcode", "id", "literal"))), None)
    if code and (scheme := values.get("scheme")):
        return _in_scheme(scheme, code, name)
    known = [each for each in (code, values.get("uri")) if each]
    read = [found for each in known if (found := read_code(each))]
    # Senders give their own code beside IPTC's; the one that others know too is taken.
    best = next((found for found in read if found[0] in TOPIC_NAMES), read[-1] if read else None)
    if best is None and (code or name):
        best = (UNNAMED, code or name or "")
    return Subject(scheme=best[0], code=best[1], name=name) if best else None


def read_code(text: str) -> Code | None:
    """Scheme and code of a URI, a qualified code or an IPTC code; None for any other text."""
    if found := read_iptc_code(text):
        return found
    match = LINK.fullmatch(text) or QUALIFIED.fullmatch(text)
    return (scheme_alias(match["scheme"]), match["code"]) if match else None


def uri_of(subject: Subject) -> str | None:
    """The URI of a concept whose scheme has one."""
    if subject.scheme.startswith("http"):
        return subject.scheme + subject.code
    return topic_uri(subject.scheme, subject.code)


def _in_scheme(scheme: str, code: str, name: str | None) -> Subject:
    alias = scheme_alias(scheme)
    bare = code.removeprefix(f"{alias}:")
    found, code = read_iptc_code(bare, scheme) or (alias, bare)
    return Subject(scheme=found, code=code, name=name)
