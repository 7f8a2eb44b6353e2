"""The status that a NITF document gives to others."""

import pytest

from schemas.item import Status
from services.ingest.copy import Copy
from services.ingest.formats.format import Context
from services.ingest.formats.nitf import FORMAT

DOCUMENT = """<nitf><head><docdata {}><doc-id id-string="a-42"/></docdata></head>
<body><body.content><p>One.</p></body.content></body></nitf>"""

OTHERS = [
    # status, status of others, others, what becomes of the document and of those
    ("canceled", "canceled", "a-41", Status.CANCELED, ("a-41",), ()),
    ("usable", "canceled", "a-41", Status.USABLE, ("a-41",), ()),
    ("usable", "Canceled", "a-41 a-40 a-41", Status.USABLE, ("a-41", "a-40"), ()),
    ("usable", "withheld", "a-41", Status.USABLE, (), ("a-41",)),
    ("usable", "embargoed", "a-41", Status.USABLE, (), ("a-41",)),
    ("usable", "strange", "a-41", Status.USABLE, (), ("a-41",)),
    ("usable", "usable", "a-41", Status.USABLE, (), ()),
    ("canceled", "usable", "a-41", Status.CANCELED, (), ()),
    ("canceled", "", "a-41", Status.CANCELED, ("a-41",), ()),
    ("withheld", "", "a-41", Status.WITHHELD, (), ()),
    ("", "", "a-41", None, (), ()),
    ("", "canceled", "", None, (), ()),
    ("usable", "canceled", "a-42", Status.CANCELED, (), ()),
    ("usable", "withheld", "a-42 a-41", Status.WITHHELD, (), ("a-41",)),
    ("canceled", "withheld", "a-42", Status.CANCELED, (), ()),
    ("", "canceled", "a-42", Status.CANCELED, (), ()),
]


@pytest.mark.parametrize(("status", "new", "others", "own", "killed", "held"), OTHERS)
def test_a_document_says_what_becomes_of_others(
    status: str,
    new: str,
    others: str,
    own: Status | None,
    killed: tuple[str, ...],
    held: tuple[str, ...],
) -> None:
    stated = {
        "management-status": status,
        "management-doc-idref": others,
        "management-idref-status": new,
    }
    attributes = " ".join(f'{name}="{value}"' for name, value in stated.items() if value)
    (copy,) = FORMAT.parse(DOCUMENT.format(attributes).encode(), Context())
    assert isinstance(copy, Copy)
    assert (copy.status, copy.killed, copy.held) == (own, killed, held)
    warned = ("management-idref-status: 'strange' is not known; withheld",)
    assert copy.warnings == (warned if new == "strange" else ())
