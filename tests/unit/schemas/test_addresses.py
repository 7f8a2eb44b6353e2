"""Addresses: those of the allow-list pass, as every program reads them; no other does."""

import re
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import AfterValidator

from schemas.addresses import MAX_LENGTH, acts, is_safe_contact, safe_link, safe_reference
from schemas.article import Article, ArticleEvent, EnrichedItem
from schemas.correspondent import Correspondent
from schemas.item import WireItem, safe_associations
from schemas.person import person
from schemas.record import WireModel

SAFE = [
    ("https://x.example/a?b=1&c=2#d", "https://x.example/a?b=1&c=2#d"),
    ("HTTP://X.example:8080", "HTTP://X.example:8080"),
    ("https://пример.example/straße", "https://пример.example/straße"),
    ("https://[2001:db8::1]/", "https://[2001:db8::1]/"),
    ("https://x.example/l'été", "https://x.example/l'été"),
    ("//x.example/a", "https://x.example/a"),
    ("mailto:desk@x.example?subject=Tide%20tables", "mailto:desk@x.example?subject=Tide%20tables"),
    ("tel:+43 1 234-56;ext=7", "tel:+431234-56;ext=7"),
    (" https://x.example/\r\n    a ", "https://x.example/a"),
    ("https://x.exam\u200bple/\x00a\x9f\u202eb\ufeff", "https://x.example/ab"),
    ("https://x.example/a b", "https://x.example/a%20b"),
    ('https://x.example/"><b onclick=`x`>', "https://x.example/%22%3E%3Cb%20onclick=%60x%60%3E"),
]


@pytest.mark.parametrize(("address", "written"), SAFE)
def test_an_address_that_may_be_opened(address: str, written: str) -> None:
    assert safe_link(address) == written
    assert safe_link(written) == written


def script(scheme: str) -> list[str]:
    """The ways to hide a scheme from whoever looks for it."""
    first, rest = scheme[0], scheme[1:]
    return [
        f"{scheme}:x",
        f"{scheme.upper()}:x",
        f" \x01\x1f\x00{scheme}:x",
        f"{first}\t{rest}:x",
        f"{first}\r\n{rest}:x",
        f"{scheme}\x0b:x",
        f"\ufeff{first}\u200b{rest}\u2060:x",
        f"{first}\xad{rest}:x",
        f"{scheme} :x",
        f"\u202e{scheme}:x",
        f"\ud800{scheme}:x",
        f"&#1;{scheme}:x",
        f"&#{ord(first)};{rest}:x",
        f"{scheme}&colon;x",
        f"{scheme}&amp;colon;x",
        f"{scheme}&#58x",
        f"{scheme}%3Ax",
        f"{scheme}%253ax",
        f"{scheme}\uff1ax",
        f"%6A{rest}:x",
        f"{scheme}:https://x.example/",
        f"{scheme}://x.example/%0aalert(1)",
        f"feed:{scheme}:x",
        f"view-source:{scheme}:x",
    ]


UNSAFE = [
    *(
        each
        for scheme in ("javascript", "data", "vbscript", "file", "blob", "livescript", "ftp")
        for each in script(scheme)
    ),
    "data:text/html;base64,eA==",
    "about:blank",
    "filesystem:https://x.example/temporary/a.html",
    "intent://x#Intent;scheme=x;end",
    "ms-word:ofe|u|https://x.example/a.docx",
    "http\u017f://x.example",
    "https:x.example",
    "https:/x.example",
    "https:///x.example",
    "https://",
    "https://.x.example",
    "https://bank.example@x.example",
    "https://bank.example:pass@x.example/",
    "https://bank.example%40x.example/",
    "https://bank.example\\@x.example",
    "https:\\\\x.example",
    "\\\\x.example\\a",
    "/\\x.example",
    "/\t/x.example",
    "https://x y.example",
    "https://x%00.example",
    "https://x.example:port/",
    "https://x.example/" + "a" * MAX_LENGTH,
    "\u200b" * 3 * MAX_LENGTH + "https://x.example/",
    "tel:*%2306%23",
    "tel:*#06#",
    "tel://x.example",
    "mailto:",
    "mailto:?attach=/etc/passwd",
    "/a",
    "./a",
    "../a",
    "?a=1",
    "#a",
    "a/b",
    "",
    " ",
    "C:\\a.exe",
    "urn:",
]


@pytest.mark.parametrize("address", UNSAFE)
def test_an_address_that_no_reader_may_be_sent_to(address: str) -> None:
    # Two slashes with a tab between are a host's to a browser, and so they are here.
    expected = "https://x.example" if address == "/\t/x.example" else None
    assert safe_link(address) == expected
    assert safe_reference(address) == expected


NAMES = [
    "urn:newsml:wire.example:20260101:1",
    "tag:wire.example,2026:a",
    "cid:a@b",
    "p9.jpg",
    "kø, ny.pdf",
    "M&S.pdf",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_senders_own_name_is_no_link_but_a_reference(name: str) -> None:
    assert safe_link(name) is None
    assert safe_reference(name) == name


RELATIVE = [
    ("a.html", "https://x.example/b/c", "https://x.example/b/a.html"),
    ("/a", "https://x.example/b/c", "https://x.example/a"),
    ("//y.example/a", "http://x.example/", "http://y.example/a"),
    ("https://y.example/", "https://x.example/", "https://y.example/"),
    ("\\\\y.example", "https://x.example/", None),
    ("javascript:x", "https://x.example/", None),
    ("x", "javascript:alert(1)//", None),
    ("alert(1)", "data:text/html,", None),
    ("a", "https://desk:pass@x.example/", None),
    ("a", "https://[", None),
    ("", "https://x.example/", None),
    ("#a", "https://x.example/", None),
]


@pytest.mark.parametrize(("address", "base", "resolved"), RELATIVE)
def test_a_relative_address_is_resolved_before_it_is_judged(
    address: str, base: str, resolved: str | None
) -> None:
    assert safe_link(address, base) == resolved


PIECES = st.sampled_from(
    "javascript: data: file: https:// // / \\ @ : ? # & &colon; %3a \t \x01 \u200b x.example urn:"
    " tel: mailto: \ud800 \u202e \x85 < \" ' ` [ ] ｊ ſ".split(" ")
) | st.text(max_size=3)


@given(st.lists(PIECES, max_size=8).map("".join), st.none() | st.just("https://x.example/a"))
def test_whatever_passes_has_a_scheme_of_the_list_or_none(address: str, base: str | None) -> None:
    link, reference = safe_link(address, base), safe_reference(address, base)
    if link is not None:
        assert link.partition(":")[0].lower() in {"http", "https", "mailto", "tel"}
        assert not {"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"} & set(map(category, link))
        assert not set(link) & set('<>"`\\')
        assert safe_link(link) == link
    if reference is not None:
        scheme, colon, _ = reference.partition(":")
        assert not colon or scheme.lower() in {
            *("http", "https", "mailto", "tel"),
            *("urn", "tag", "cid", "mid"),
        }
        assert safe_reference(reference) == reference


CONTACTS = [
    ("@annpoe", True),
    ("ann.poe@x.example", True),
    ("+44 20 7946 0018", True),
    ("+43 (1) 234/567.8", True),
    ("https://x.example/ann", True),
    ("x.com/annpoe", True),
    ("https://bank.example@x.example/ann", False),
    ("javascript:x@x.example", False),
    ("+44*#06#", False),
    ("@ann:x", False),
]


@pytest.mark.parametrize(("contact", "safe"), CONTACTS)
def test_a_contact_is_one_that_may_be_opened(contact: str, safe: bool) -> None:
    assert is_safe_contact(contact) is safe


@pytest.mark.parametrize("scheme", ["javascript", "data", "vbscript", "file", "blob"])
def test_a_name_that_would_act_as_an_address_is_seen_however_it_is_written(scheme: str) -> None:
    assert acts(f"{scheme}:x")
    assert acts(f"\x01{scheme.upper()}&colon;x")
    assert acts(" " * 9_000 + f"{scheme}:" + "x" * 9_000)
    assert not acts(f"urn:{scheme}:x")
    assert not acts(f"{scheme}-2026")


ADDRESSES = {"Association.href", "Correspondent.contact"}
"""The fields that hold addresses. Each record that has one of them passes it through the gate."""
OF_OPERATORS = {"SiteWebhook.url"}
"""No copy: serve checks it by rules of its own, each time that it connects (test_addresses of
webhooks)."""
LIKE_AN_ADDRESS = re.compile(r"href|ur[il]|link|contact|image|page|address|site")


def models() -> set[type[WireModel]]:
    """The records, and what they are made of."""
    found, waiting = set(), [WireModel]
    while waiting:
        model = waiting.pop()
        waiting += model.__subclasses__()
        found.add(model)
    return {each for each in found if each.__module__.startswith("schemas.")}


def test_no_other_field_is_an_address() -> None:
    fields = {
        f"{model.__name__}.{name}"
        for model in models()
        for name in model.__annotations__
        if LIKE_AN_ADDRESS.search(name)
    }
    names = {"Delivery.site", "QueueState.site"}
    assert fields == ADDRESSES | OF_OPERATORS | names, "a subscriber's name is none"


@pytest.mark.parametrize("model", [WireItem, EnrichedItem, Article, ArticleEvent])
def test_every_record_with_links_passes_them_through_the_gate(model: type[WireItem]) -> None:
    assert AfterValidator(safe_associations) in model.model_fields["associations"].metadata


def test_a_profile_that_another_program_wrote_is_read_without_unsafe_contacts() -> None:
    unsafe = Correspondent.model_construct(
        id="a", name="Ann Poe", contact=("javascript:x", "@ann", "https://x@y.example/ann")
    )
    read = Correspondent.from_bytes(unsafe.to_bytes())
    assert read.contact == ("@ann",)
    assert "sameAs" not in person(read)
