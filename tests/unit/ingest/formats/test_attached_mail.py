"""Mails and wire items that a mail brings, encoded or declared as they should not be."""

import base64
import quopri

import pytest

from tests.unit.ingest.ingested import item

STORY = "The café ferry = the one at Malmö = stays in port until the ice has gone, its crew said."
INNER = f"From: desk@bay.example\nSubject: Café stays\nMessage-ID: <i@bay.example>\n\n{STORY}\n"
WIRE = "<nitf><body><body.head><hedline><hl1>Ferry stays</hl1></hedline></body.head></body></nitf>"


def mail(*parts: tuple[str, str]) -> str:
    """A mail with a note, and what is attached."""
    notes = ("text/plain", "See attached.")
    body = "".join(f"--cut\nContent-Type: {head}\n\n{text}\n" for head, text in (notes, *parts))
    fields = "From: a@bay.example\nSubject: Fwd\nContent-Type: multipart/mixed; boundary=cut"
    return f"{fields}\n\n{body}--cut--"


ENCODED = [
    ("8bit", INNER),
    ("quoted-printable", quopri.encodestring(INNER.encode()).decode()),
    ("base64", base64.encodebytes(INNER.encode()).decode()),
]


@pytest.mark.parametrize(("encoding", "inner"), ENCODED)
def test_an_attached_mail_is_read_in_whatever_encoding(encoding: str, inner: str) -> None:
    found = item(mail((f"message/rfc822\nContent-Transfer-Encoding: {encoding}", inner)))
    assert (found.headline, found.provider_guid) == ("Café stays", "i@bay.example")
    assert found.body == (STORY,)


def test_a_boundary_may_be_folded() -> None:
    folded = mail().replace("boundary=cut", 'boundary="cut\n off"').replace("--cut", "--cut off")
    assert item(folded.replace("See attached.", STORY)).body == (STORY,)


def test_a_wire_item_is_read_though_it_is_declared_as_any_file() -> None:
    found = item(
        mail(
            ("application/octet-stream; name=a.xml", WIRE),
            ("application/octet-stream; name=a.doc", "See above."),
        )
    )
    assert found.headline == "Ferry stays"
    assert found.ednote == "See attached."
