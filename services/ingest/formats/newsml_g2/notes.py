"""Notes to editors, and those among them that credit the people of the copy."""

from lxml import etree

from services.ingest.fields.reader import listed
from services.ingest.formats.newsml_g2.codes import CONTACTS, SIGN_OFFS
from services.ingest.formats.newsml_g2.properties import Properties, code_of
from services.ingest.formats.newsml_g2.xhtml import extract_parts
from services.ingest.html.text import html_paragraphs
from services.ingest.html.trees import drop
from services.ingest.input.limits import check_notes
from services.ingest.input.xml import inner_markup
from services.ingest.text.foot.credits import is_sign_off

MAX_LENGTH = 2000
"""Characters: a longer note is not looked for within others."""


def read_notes(properties: Properties) -> tuple[list[str], list[str]]:
    """The notes to editors and the sign-offs, each once.

    Contact details that may not be published (`pubconstraint`) are left out, and so is a note that
    is part of a longer one.

    Raises UnreadableCopyError, `too-large`.
    """
    notes: list[str] = []
    sign_offs: list[str] = []
    found = properties.all("itemMeta/edNote")
    check_notes(len(found))
    for note in found:
        role = code_of(note, "role").casefold()
        if code_of(note, "pubconstraint") and role in CONTACTS:
            continue
        text, within = _read(note)
        is_credit = role in SIGN_OFFS or is_sign_off(text)
        (sign_offs if is_credit else notes).append(text)
        sign_offs += within
    kept = [text for text in dict.fromkeys(notes) if text and not _is_in_another(text, notes)]
    return kept, list(dict.fromkeys(filter(None, sign_offs)))


def _read(note: etree._Element) -> tuple[str, list[str]]:
    """A note's text, and the sign-offs marked within it."""
    drop(note, filter(_is_private, note.iter(etree.Element)))
    sign_offs = [str(each) for each in listed(extract_parts(note, {}).get("sign_off"))]
    return " ".join(html_paragraphs(inner_markup(note))), sign_offs


def _is_private(element: etree._Element) -> bool:
    return "nonpublic" in (element.get("class") or "")


def _is_in_another(text: str, notes: list[str]) -> bool:
    return len(text) <= MAX_LENGTH and any(text in other and text != other for other in notes)
