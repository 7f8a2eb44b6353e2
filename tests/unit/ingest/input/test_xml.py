"""XML from outside: what is mended, what is refused, what the tree looks like."""

import pytest

from services.ingest.errors import UnreadableCopyError
from services.ingest.input.xml import (
    BARE_AMPERSANDS,
    first_text,
    inner_markup,
    read_xml,
    root_name,
    text_of,
)


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"<nitf>", "nitf"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- a > b --><ns:newsItem xmlns:ns='x'", "newsItem"),
        (b'<!DOCTYPE nitf SYSTEM "nitf.dtd">\n<nitf/>', "nitf"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>', "a"),
        ('<?xml version="1.0"?><rss>'.encode("utf-16"), "rss"),
        (b"plain < text", None),
        (b"{}", None),
        (b"<!---->" * 5000, None),
    ],
)
def test_the_root_is_named(head: bytes, name: str | None) -> None:
    assert root_name(head) == name


@pytest.mark.parametrize(
    ("document", "text"),
    [
        ('<?xml version="1.0" encoding="iso-8859-1"?><a>Café</a>'.encode("latin-1"), "Café"),
        ('<?xml version="1.0" encoding="utf-16"?><a>Café</a>'.encode("utf-16"), "Café"),
        (b'<?xml version="1.0" encoding="x-unknown"?><a>Caf\xc3\xa9</a>', "Café"),
        (b'<!DOCTYPE nitf SYSTEM "nitf.dtd"><a>Caf&eacute;&nbsp;&amp; bar</a>', "Café & bar"),
        (b"<a>one <b>two</b> three<!-- not this --></a>", "one two three"),
        (b"<a>bell\x07</a>", "bell"),
        (b"<a>&nbsp;<![CDATA[R&D &nbsp;]]></a>", "R&D &nbsp;"),
    ],
)
def test_text_is_read_in_whatever_charset(document: bytes, text: str) -> None:
    assert text_of(read_xml(document)[0]) == text


def test_names_are_local() -> None:
    root, _ = read_xml(b'<x:a xmlns:x="urn:x" xml:lang="de"><x:b xml:lang="en" lang="fr"/></x:a>')

    assert (root.tag, root.get("lang")) == ("a", "de")
    assert (root[0].tag, root[0].get("lang")) == ("b", "fr")


def test_an_ampersand_alone_is_mended_and_flagged() -> None:
    root, warnings = read_xml(b"<a>AT&T &madeup; &lt;</a>")

    assert text_of(root) == "AT&T &madeup; <"
    assert warnings == (BARE_AMPERSANDS,)


REFERENCES = [
    ("&#0000065;", "A"),
    ("&#00000065;", "&#00000065;"),
    ("&#x000041;", "A"),
    ("&#x0000041;", "&#x0000041;"),
    ("&CounterClockwiseContourIntegral;", "∳"),
    (f"&{'a' * 32};", f"&{'a' * 32};"),
    ("&lt;&gt;&quot;&apos;&amp;", "<>\"'&"),
]


@pytest.mark.parametrize(("reference", "text"), REFERENCES)
def test_a_reference_beside_an_ampersand_alone_is_read_or_stands(reference: str, text: str) -> None:
    root, warnings = read_xml(f"<a>R&D {reference}</a>".encode())

    assert text_of(root) == f"R&D {text}"
    assert warnings == (BARE_AMPERSANDS,)


def test_the_first_path_with_text_counts() -> None:
    root, _ = read_xml(b"<a><b/><b>two</b><c>three</c></a>")

    assert first_text(root, "x", "b", "c") == "two"
    assert first_text(root, "x") is None


def test_markup_within_keeps_its_tails() -> None:
    root, _ = read_xml(b"<a>1 &lt; 2 <i>three</i> four</a>")

    assert inner_markup(root) == "1 &lt; 2 <i>three</i> four"


LAUGHS = b'<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><a>&b;</a>'
OUTSIDE = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>'
PARAMETER = b"<!DOCTYPE a [<!ENTITY % b \"<!ENTITY c 'd'>\">%b;]><a>&c;</a>"
MANY = b" ".join(b"a%d=''" % number for number in range(251))


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        pytest.param(LAUGHS, "hostile-xml", id="billion laughs"),
        pytest.param(OUTSIDE, "hostile-xml", id="external entity"),
        pytest.param(PARAMETER, "hostile-xml", id="parameter entity"),
        pytest.param(b"<!-- x -->" + LAUGHS, "hostile-xml", id="behind a comment"),
        pytest.param(LAUGHS.decode().encode("utf-16"), "hostile-xml", id="in UTF-16"),
        pytest.param(b"<a " + MANY + b"/>", "hostile-xml", id="attributes"),
        pytest.param(b"<a b='>' " + MANY + b"/>", "hostile-xml", id="attributes behind a mark"),
        pytest.param(b"<a " + MANY.replace(b"'", b'"'), "hostile-xml", id="attributes, cut off"),
        pytest.param(b"<a>" + b"<b/>" * 299_999 + b"</a>", "too-large", id="tags"),
        pytest.param(b"<a>" + b"x" * ((8 << 20) - 6) + b"</a>", "too-large", id="text"),
        pytest.param(b"<a>" + b"&amp;" * 299_999 + b"</a>", "too-large", id="references"),
        pytest.param(b"<a>" + b"<b c=''/>" * 150_000 + b"</a>", "too-large", id="marks in all"),
        pytest.param(b"<a>" * 1000 + b"</a>" * 1000, "malformed-xml", id="deep"),
        pytest.param(b"<" + b"a" * 1000 + b"></b>", "malformed-xml", id="a long name"),
        pytest.param(b"<a>cut o", "malformed-xml", id="cut off"),
        pytest.param(b"<!DOCTYPE a>", "malformed-xml", id="no element"),
        pytest.param(b"<a>\xff\xfe" + bytes(range(32)) * 9, "undecodable", id="no text"),
    ],
)
def test_hostile_and_broken_documents_are_refused(document: bytes, reason: str) -> None:
    with pytest.raises(UnreadableCopyError) as refused:
        read_xml(document)
    assert refused.value.reason == reason
    assert "\n" not in refused.value.error
    assert len(refused.value.error) < 300


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(b"<a " + MANY.rpartition(b" ")[0] + b"/>", id="attributes"),
        pytest.param(b"<a>" + b"x = 'y' " * 1000 + b"</a>", id="text like attributes"),
        pytest.param(b"<a>" + b"&lt;p class='x'&gt;" * 1000 + b"</a>", id="markup as text"),
        pytest.param(b"<a><![CDATA[" + b"<p class='x'>" * 1000 + b"]]></a>", id="markup as data"),
        pytest.param(b'<a b="' + b"c='d' " * 1000 + b'"/>', id="a value like attributes"),
        pytest.param(b"<a>" + b"<b/>" * 299_998 + b"</a>", id="tags"),
        pytest.param(b"<a>" + b"&amp;" * 299_998 + b"</a>", id="references"),
        pytest.param(b"<a>" + b"<b c=''/>" * 149_999 + b"</a>", id="marks in all"),
        pytest.param(b"<a>" + b"x" * ((8 << 20) - 7) + b"</a>", id="text"),
        pytest.param(b"<a>" + b"<b>" * 200 + b"</b>" * 200 + b"</a>", id="deep"),
    ],
)
def test_what_is_just_small_enough_is_read(document: bytes) -> None:
    root, warnings = read_xml(document)
    assert (root.tag, warnings) == ("a", ())


@pytest.mark.parametrize(("spaces", "text"), [(386, "Café"), (387, "CafИ")])
def test_a_charset_is_looked_for_at_the_beginning(spaces: int, text: str) -> None:
    """Behind 400 characters of a declaration none is, and the bytes decide."""
    head = f'<?xml version="1.0"{" " * spaces}encoding="iso-8859-1"?>'.encode()
    assert text_of(read_xml(head + "<a>Café</a>".encode("latin-1"), "koi8-r")[0]) == text


def test_an_external_dtd_is_never_opened() -> None:
    root, _ = read_xml(b'<!DOCTYPE a SYSTEM "file:///etc/hostname"><a>x</a>')

    assert text_of(root) == "x"


@pytest.mark.parametrize(
    "subset",
    [
        '<!ENTITY % nitf SYSTEM "http://127.0.0.1/nitf.dtd"> %nitf;',
        '<!ENTITY % nitf PUBLIC "-//IPTC//DTD NITF 3.0//EN" "nitf-3-0.dtd">\n%nitf;',
        '<!ENTITY logo SYSTEM "logo.gif" NDATA gif><!NOTATION gif SYSTEM "gif">',
        '<!ENTITY unused "ha">',
        "<!ENTITY eacute '&#233;'>",
        "<!-- <!ENTITY % b 'c'> --><!ELEMENT a ANY>",
    ],
)
def test_what_a_dtd_declares_and_nothing_uses_is_read_past(subset: str) -> None:
    root, _ = read_xml(f"<!DOCTYPE a [{subset}]><a>Caf&eacute;</a>".encode())

    assert text_of(root) == "Café"


@pytest.mark.parametrize(
    "subset",
    [
        '<!ENTITY eacute "x">',
        '<!ENTITY % b "c">',
        "<!ENTITY % b>",
        '<!ENTITY eacute SYSTEM "x">',
    ],
)
def test_entities_of_its_own_that_a_document_uses_are_refused(subset: str) -> None:
    with pytest.raises(UnreadableCopyError, match="entities of its own"):
        read_xml(f"<!DOCTYPE a [{subset}]><a>Caf&eacute;</a>".encode())


def test_references_to_characters_that_xml_has_not_stand_for_nothing() -> None:
    root, warnings = read_xml(b"<a>It&#x1e;s &#8;now, &#9;or&#10; then</a>")
    assert (text_of(root), warnings) == ("Its now, or then", ())


def test_references_to_control_characters_are_those_of_cp1252() -> None:
    root, warnings = read_xml(b"<a>It&#146;s &#x93;now&#x94;&#133; 5 &#128;</a>")
    assert (root.text, warnings) == ("It’s “now”… 5 €", ())


def test_an_attribute_with_the_start_of_a_comment_is_not_written() -> None:
    page, _ = read_xml(b'<d><p title="&lt;!--x" lang="de">Eins <b title="a">b</b></p></d>')
    assert inner_markup(page) == '<p lang="de">Eins <b title="a">b</b></p>'
