"""Whom the press may call, as offices print it above their releases."""

from services.ingest.text.foot.words import PERSON
from services.ingest.text.line_families import family

OFFICES = (
    family(
        "press contact",
        "dropped",
        r"(?:(?:tel|phone|telephone|fax|cell|mobile|office)\.?:? )?(?:\+\d{1,3}[ .-])?"
        r"\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?:/\d{3,4})?(?: (?:ext|x)\.? ?\d{1,5})?",
        r"(?:tel\.? |phone |\+)?\d{1,3}(?:[ .-]\d{2,4}){3,4}",
        r"\S{1,64}@\S{3,64} \+?\d[\d ()./-]{7,30}",
        r"headquarters, (?-i:[A-Z])[\w .]{2,40}",
        r"\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?: ?[|,;/] ?| (?:or )?)\S{1,64}@\S{3,64}",
        rf"(?:media |press |news )?contacts?: {PERSON}(?:,? .{{2,80}})?",
        r"\d{1,5} (?-i:[A-Z\d])[\w .'-]{2,50},(?: [\w .#-]{2,40},)? ?"
        r"(?-i:[A-Z]{2}) \d{5}(?:-\d{4})?",
        examples=(
            "202-555-0101/0102",
            "Phone: (202) 555-0101",
            "Headquarters, Riga",
            "CONTACT: Ann Poe, Port Manager",
            "46-46-000-0112",
            "info@example.org +41 (0)52 555 01 25",
            "309-555-0144 | ann.poe@example.org",
            "11 S. Quay Street, Harbour, ME 01234",
        ),
        unlike=("Headquarters move to Riga", "2024-2025", "Contact: lost"),
        longest=120,
    ),
)
