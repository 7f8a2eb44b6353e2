"""Mail: its header fields, its parts, and the letter around the copy."""

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.item import Association
from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError
from services.ingest.formats.format import Context
from services.ingest.formats.mail import FORMAT
from services.ingest.formats.mail.cleaning import copy_in
from services.ingest.formats.mail.parts import unflowed
from services.ingest.text.story import read_story
from tests.unit.ingest.formats.altered import altered, read_or_refuse

STORY = (
    "RIGA (GNA) - The port of Riga was shut on Monday after ice and fog, its owners said, and "
    "forty ships waited outside it for tugs that were still on their way from Ventspils and "
    "Tallinn. It is to open again on Friday, they said, unless the wind turns, in which case "
    "the ships are to go on to Klaipeda and wait there for as long as it takes."
)


def mail(fields: str = "", body: str | bytes = STORY, kind: str = "text/plain") -> Copy:
    """The copy of a mail with these header fields."""
    (copy,) = items(fields, body, kind)
    assert isinstance(copy, Copy)
    return copy


def items(
    fields: str, body: str | bytes, kind: str = "text/plain"
) -> list[Copy | UnreadableCopyError]:
    head = f"From: Bay Wire <desk@bay.example>\nContent-Type: {kind}\n{fields}\n\n"
    value = head.encode() + (body if isinstance(body, bytes) else body.encode())
    return list(FORMAT.parse(value, Context()))


def multipart(*parts: tuple[str, str]) -> str:
    """The body of a multipart whose boundary is `cut`."""
    return "".join(f"--cut\nContent-Type: {head}\n\n{text}\n" for head, text in parts) + "--cut--"


@pytest.mark.parametrize(
    ("head", "known"),
    [
        ("Received: by x\n y\nFrom: a@b.example\n\nCopy", True),
        ("From: a@b.example\r\nSubject: x\r\n\r\nCopy", True),
        ("From a@b.example Mon Nov 23 10:00:00 2026\nFrom: a@b.example\n", True),
        ("Slug: PORT\nDate: 2026-11-24\n\nCopy", False),
        ("From the shore, ships were seen in 2026.", False),
        ("   \r\nDelivered-To: a@b.example\r\nSubject: x\r\n\r\nCopy", True),
        ("From a@b.example\r\nReturn-Path: <a@b.example>\r\n\r\nCopy", True),
        ("Article 20 of clari.ports:\nFrom: a@b.example\nSubject: x\n\nCopy", True),
        ("Article 20 of the treaty:\nSubject: x\n\nCopy", False),
        ("From Riga\n\nSubject: x", False),
        ("\n\nSubject: x\n\nCopy", False),
        ("Subject: x\n\nCopy", False),
        ("<p>", False),
    ],
)
def test_is_known_by_its_fields(head: str, known: bool) -> None:
    assert FORMAT.sniff(head.encode()) is known


FIELDS = [
    ("Message-ID: <1@x>", "guid", "1@x"),
    ("Subject: =?utf-8?q?K=C3=B8ge?= =?utf-8?b?IGxhaw==?=", "headline", "Køge lak"),
    ("Subject: Re: [wire] Fwd: Port\n shut", "headline", "Port shut"),
    ("Subject: Köge", "headline", "Köge"),
    ("Subject: =?utf-8?b?broken", "headline", "=?utf-8?b?broken"),
    ("Subject: PORT-SHUT", "slugline", "PORT-SHUT"),
    ("Organization: Bay", "provider", "Bay"),
    ("X-N: 1", "provider", "Bay Wire"),
    ("Author: Ann Poe <ap@bay.example>", "byline", "Ann Poe"),
    ("Date: Tue, 24 Nov 2026 10:00:00 -0000", "sent_at",
     datetime.fromisoformat("2026-11-24T10:00:00+00:00")),
    ("Date: soon", "sent_at", None),
    ("X-Priority: 1 (Highest)", "urgency", 1),
    ("Importance: low", "urgency", 7),
    ("Priority: purple", "urgency", None),
    ("Keywords: ice, sea\nKeywords: sea; fog", "keywords", ("ice", "sea", "fog")),
    ("Content-Language: de-AT, en", "language", "de-AT"),
    ("In-Reply-To: <0@x>\nReferences: <a@x> <0@x>", "updates", ("0@x", "a@x")),
    ("X-Embargo: 2026-11-25T06:00:00Z", "embargo_until",
     datetime.fromisoformat("2026-11-25T06:00:00+00:00")),
    ("X-Embargo: noon Friday", "ednote", "Embargo: noon Friday"),
    ("Subject: Embargo: Friday noon - Port", "ednote", "Embargo: Friday noon"),
    ("Subject: Re: Embargo: Friday noon - Port shut", "headline", "Port shut"),
    ("X-Embargo: noon Friday", "embargo_indefinite", False),
    ("X-Embargo: not before noon", "ednote", "Embargo: not before noon"),
    ("Date: Tue, 24 Nov 2026 12:30 PM EST", "sent_at",
     datetime.fromisoformat("2026-11-24T12:30:00-05:00")),
    ("Comments: Adds tugs.", "ednote", "Adds tugs."),
    ("Note: (editors: length in 4th graf)", "ednote", "(editors: length in 4th graf)"),
    ("Subject: Port shut\nSlugword: lv-port", "slugline", "lv-port"),
    ("X-Supersedes: <0@x>", "guid", "0@x"),
    ("Archived-At: <https://x.example/1>", "associations",
     (Association(rel="canonical", href="https://x.example/1"),)),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "name", "value"), FIELDS)
def test_a_field_says(fields: str, name: str, value: object) -> None:
    assert getattr(mail(fields), name) == value


TITLES = [
    ("Port shut", STORY, "Port shut", None),
    ("Port shut", f"Port  Shut!\n\n{STORY}", "Port shut", None),
    ("From the coast", f"Port shut\n\n{STORY}", "From the coast", "Port shut"),
    ("", f"Port shut\n\n{STORY}", "Port shut", None),
    ("BC-PORT", f"Port shut\n\n{STORY}", "Port shut", None),
    ("For release", f"Headline: Port shut\n\n{STORY}", "Port shut", None),
]


@pytest.mark.parametrize(("subject", "text", "headline", "abstract"), TITLES)
def test_the_headline_is_the_subject_unless_the_text_says_it(
    subject: str, text: str, headline: str, abstract: str | None
) -> None:
    found = read_story(mail(f"Subject: {subject}", text))
    printed = STORY.removeprefix("RIGA (GNA) - ")
    assert (found.headline, " ".join(found.deck) or None) == (headline, abstract)
    assert found.body == (printed,)


def test_what_looks_like_a_headline_stays_in_the_body_of_a_letter() -> None:
    found = mail("Subject: Port shut", "Dear all\n\nThe port is shut.\n\nMore later.")
    assert found.body == ("Dear all", "The port is shut.", "More later.")


PARTS = [
    ([("text/plain", STORY), ("text/html", "<p>In HTML.</p>")], (STORY,)),
    ([("text/plain", "See the web page."), ("text/html", f"<p>{STORY}</p><p>Two.</p>")],
     (STORY, "Two.")),
    ([("text/html", "<p>One</p><table><tr><td>1<td>2</table>")], ("One", "1 | 2")),
    ([("text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable",
       "K=F6ge is shut.")], ("Köge is shut.",)),
    ([("text/plain; charset=utf-8\nContent-Transfer-Encoding: base64", "S8O2Z2UgaXMgc2h1dC4=")],
     ("Köge is shut.",)),
    ([("text/plain; charset=no-such\nContent-Transfer-Encoding: 8bit", "Köge is shut.")],
     ("Köge is shut.",)),
    ([("text/plain", "<p>One <b>two</b>.</p>")], ("One two.",)),
    ([("text/plain; format=flowed", "The port \nis shut.\n-- \nDesk")], ("The port is shut.",)),
]  # fmt: skip


@pytest.mark.parametrize(("parts", "body"), PARTS)
def test_the_copy_is_the_part_that_has_it(
    parts: list[tuple[str, str]], body: tuple[str, ...]
) -> None:
    found = mail("Subject: Port shut", multipart(*parts), "multipart/alternative; boundary=cut")
    assert found.body == body


def test_attachments_are_associations() -> None:
    parts = multipart(
        ("text/plain", STORY),
        ("image/png; name=map.png\nContent-ID: <m@x>\nContent-Description: A map", "x"),
        ("application/pdf\nContent-Disposition: attachment; filename*=utf-8''k%C3%B8.pdf", "x"),
        ("application/pgp-signature", "x"),
    )
    found = mail("Subject: x", parts, "multipart/mixed; boundary=cut")
    assert found.associations == (
        Association(rel="attachment", href="cid:m@x", type="image/png", title="A map"),
        Association(rel="attachment", href="kø.pdf", type="application/pdf", title="kø.pdf"),
    )


NITF = (
    "<nitf><body><body.head><hedline><hl1>Port shut</hl1></hedline></body.head>"
    "<body.content><p>One.</p></body.content></body></nitf>"
)
ATTACHED = [
    ("application/xml; name=a.xml", NITF, "Port shut"),
    ("message/rfc822", f"From: a@b.example\nSubject: Letter\n\n{STORY}", "Letter"),
    ("text/plain; name=a.txt\nContent-Disposition: attachment", f"Ice\n\n{STORY}", "Ice"),
]


@pytest.mark.parametrize(("head", "text", "headline"), ATTACHED)
def test_what_comes_with_a_cover_note_is_the_item(head: str, text: str, headline: str) -> None:
    parts = multipart(("text/plain", "EMBARGOED UNTIL noon Friday\n\nSee attached."), (head, text))
    found = mail("Subject: The story", parts, "multipart/mixed; boundary=cut")
    assert read_story(found).headline == headline
    assert found.ednote == "EMBARGOED UNTIL noon Friday See attached."


def test_a_wire_item_that_comes_with_a_story_is_another_item() -> None:
    parts = multipart(("text/plain", STORY), ("application/xml; name=a.xml", NITF))
    one, two = items("Subject: One", parts, "multipart/mixed; boundary=cut")
    assert isinstance(one, Copy)
    assert isinstance(two, Copy)
    assert (one.headline, two.headline) == ("One", "Port shut")


LETTERS = [
    ("Copy.\n-- \nAnn Poe", "Copy."),
    ("Copy.\n\nThis e-mail and its contents are confidential and intended only for you.", "Copy."),
    ("Copy.\n\nOn Monday, Bo wrote:\n> Is it shut?\n>\n> Bo\n", "Copy."),
    ("Copy.\n\n> A quote that is copy.", "Copy.\n\n> A quote that is copy."),
    ("---------- Forwarded message ---------\nFrom: A <a@b.example>\nSubject: x\nTo: c,\n d\n\n"
     "Copy.", "Copy."),
    ("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n- - Copy.\n-----BEGIN PGP SIGNATURE"
     "-----\nx\n-----END PGP SIGNATURE-----\n", "- Copy."),
    ("Copy.\n_____________\nwire mailing list\nTo unsubscribe: x", "Copy."),
    ("This message from the king was not confidential.", "This message from the king was not "
     "confidential."),
]  # fmt: skip


@pytest.mark.parametrize(("letter", "copy"), LETTERS)
def test_the_copy_is_split_from_the_mail_around_it(letter: str, copy: str) -> None:
    assert copy_in(letter).strip() == copy


@pytest.mark.parametrize(
    ("text", "delete_space", "lines"),
    [
        ("a \nb\n\nc", False, "a b\n\nc"),
        ("a \nb", True, "ab"),
        (" >a\n From b", False, ">a\nFrom b"),
        ("a \n> b \nc", False, "a \n> b \nc"),
        ("a \n-- \nb", False, "a \n-- \nb"),
    ],
)
def test_flowed_text(text: str, delete_space: bool, lines: str) -> None:
    assert unflowed(text, delete_space=delete_space) == lines


NO_COPY = [
    ("", "", "text/plain", "no-text"),
    ("", "x", "image/png", "no-text"),
    ("Auto-Submitted: auto-replied", STORY, "text/plain", "not-copy"),
    ("", STORY, "multipart/report; report-type=delivery-status", "not-copy"),
    ("", STORY, "multipart/encrypted", "not-copy"),
    ("", "--b\n\nx\n" * 300, "multipart/mixed; boundary=b", "too-large"),
]


@pytest.mark.parametrize(("fields", "body", "kind", "reason"), NO_COPY)
def test_what_no_copy_is(fields: str, body: str, kind: str, reason: str) -> None:
    (found,) = items(fields, body, kind)
    assert isinstance(found, UnreadableCopyError)
    assert found.reason == reason


@pytest.mark.parametrize(
    "hostile",
    [
        "Content-Type: multipart/mixed; boundary=b\n" * 60,
        "Content-Type: text/plain" + "; a=b" * 1000 + "\n",
        "Content-Type: text/plain" + ";\n a=b" * 100 + "\n",
        "X-A: b\n" * 50_000,
        "\n" * 500_000,
        "\n--" * 30_000,
    ],
    ids=lambda hostile: hostile[:20],
)
def test_what_would_keep_the_parser_busy_is_refused(hostile: str) -> None:
    with pytest.raises(UnreadableCopyError) as caught:
        FORMAT.parse(f"From: a@b.example\nSubject: x\n{hostile}".encode(), Context())
    assert caught.value.reason == "too-large"


@given(altered("mail") | st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_refused(value: bytes) -> None:
    read_or_refuse(FORMAT, value)
