"""One code of IPTC's is the same subject, whichever format says it and in whichever way."""

import html
import json
from collections.abc import Callable

import pytest

from services.ingest.fields.iptc_codes import level_of, read_iptc_code, scheme_alias, topic_uri
from tests.unit.ingest.ingested import item

MEDTOP = "http://cv.iptc.org/newscodes/mediatopic/"
SUBJ = "http://cv.iptc.org/newscodes/subjectcode/"
G2 = "http://iptc.org/std/nar/2006-10-01/"

WRITTEN = [
    (f"{MEDTOP}20000002", "medtop", "20000002"),
    ("https://cv.iptc.org/newscodes/mediatopic/20000002", "medtop", "20000002"),
    ("https://cv.iptc.org/newscodes/mediatopic/20000002/", "medtop", "20000002"),
    ("http://www.iptc.org/newscodes/subjectcode/04000000", "subj", "04000000"),
    (f"{SUBJ}04000000", "subj", "04000000"),
    ("urn:iptc:std:newscodes:mediatopic:20000002", "medtop", "20000002"),
    ("https://wire.example/iptc/mediatopic/20000002", "medtop", "20000002"),
    ("medtop:20000002", "medtop", "20000002"),
    ("mediatopic:20000002", "medtop", "20000002"),
    ("subj:04000000", "subj", "04000000"),
    ("20000002", "medtop", "20000002"),
    ("04000000", "subj", "04000000"),
]
"""A code in one text: a URI, qualified, or bare."""

APART = [
    (MEDTOP, "20000002", "medtop"),
    ("https://cv.iptc.org/newscodes/mediatopic", "20000002", "medtop"),
    ("mediatopic", "20000002", "medtop"),
    ("medtop", "20000002", "medtop"),
    ("Media Topics", "20000002", "medtop"),
    (SUBJ, "04000000", "subj"),
    ("subjectcode", "04000000", "subj"),
    ("IPTC Subject Code", "04000000", "subj"),
    ("IPTC", "04000000", "subj"),
    ("IPTC", "20000002", "medtop"),
]
"""A bare code with its scheme beside it."""

Maker = Callable[[str], str]


def _nitf(inner: str) -> str:
    return (
        f"<nitf><head>{inner}</head><body><body.head><hedline><hl1>x</hl1></hedline>"
        "</body.head></body></nitf>"
    )


def _newsml_12(subject: str) -> str:
    return (
        "<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>x</HeadLine></NewsLines>"
        f"<DescriptiveMetadata><SubjectCode>{subject}</SubjectCode></DescriptiveMetadata>"
        "</NewsComponent></NewsItem></NewsML>"
    )


def _g2(subject: str, catalog: str = "") -> str:
    return (
        f'<newsItem xmlns="{G2}" guid="urn:x" version="1">{catalog}<contentMeta>'
        f"<headline>x</headline>{subject}</contentMeta></newsItem>"
    )


def _g2_property(code: str) -> str:
    kind = "uri" if "/" in code else "qcode" if code.startswith(("medtop:", "subj:")) else "literal"
    return _g2(f'<subject {kind}="{code}"/>')


def _page(about: object) -> str:
    data = {"@type": "NewsArticle", "headline": "x", "articleBody": "y", "about": about}
    script = json.dumps(data)
    return (
        f'<!doctype html><html><head><script type="application/ld+json">{script}</script></head>'
        "<body><article><h1>x</h1><p>y</p></article></body></html>"
    )


def _rss(category: str) -> str:
    return f"<rss><channel><item><title>x</title>{category}</item></channel></rss>"


def _atom(attributes: str) -> str:
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x</title>'
        f"<category {attributes}/></entry></feed>"
    )


def _ninjs(subject: object) -> str:
    return json.dumps(
        {"uri": "urn:x", "pubstatus": "usable", "headline": "x", "subject": [subject]}
    )


def _json(subject: object) -> str:
    return json.dumps({"headline": "x", "subjects": [subject]})


ONE_TEXT: dict[str, Maker] = {
    "json, a text": _json,
    "json, a code": lambda code: _json({"code": code}),
    "ninjs, uri": lambda code: _ninjs({"uri": code}),
    "ninjs, code": lambda code: _ninjs({"code": code}),
    "ninjs, literal": lambda code: _ninjs({"literal": code}),
    "nitf, tobject": lambda code: _nitf(
        f'<tobject><tobject.subject tobject.subject.refnum="{code}"/></tobject>'
    ),
    "nitf, classifier": lambda code: _nitf(
        f'<docdata><identified-content><classifier type="subject" value="{code}"/>'
        "</identified-content></docdata>"
    ),
    "newsml 1.2": lambda code: _newsml_12(f'<Subject FormalName="{code}"/>'),
    "newsml-g2": _g2_property,
    "rss": lambda code: _rss(f"<category>{code}</category>"),
    "atom": lambda code: _atom(f'term="{code}"'),
    "html": _page,
    "html, @id": lambda code: _page({"@type": "Thing", "@id": code}),
}
SCHEME_APART: dict[str, Callable[[str, str], str]] = {
    "json": lambda scheme, code: _json({"scheme": scheme, "code": code}),
    "ninjs": lambda scheme, code: _ninjs({"scheme": scheme, "code": code}),
    "nitf": lambda scheme, code: _nitf(
        "<docdata><identified-content>"
        f'<classifier idsrc="{scheme}" value="{code}"/></identified-content></docdata>'
    ),
    "newsml 1.2": lambda scheme, code: _newsml_12(
        f'<Subject FormalName="{code}" Scheme="{scheme}"/>'
    ),
    "newsml-g2": lambda scheme, code: _g2(
        f'<subject qcode="own:{code}"/>',
        f'<catalog><scheme alias="own" uri="{html.escape(scheme)}"/></catalog>',
    ),
    "rss": lambda scheme, code: _rss(f'<category domain="{scheme}">{code}</category>'),
    "atom": lambda scheme, code: _atom(f'scheme="{scheme}" term="{code}"'),
    "html": lambda scheme, code: _page({"termCode": code, "inDefinedTermSet": scheme}),
}


@pytest.mark.parametrize("place", ONE_TEXT)
@pytest.mark.parametrize(("written", "scheme", "code"), WRITTEN)
def test_a_code_is_read_alike_everywhere(place: str, written: str, scheme: str, code: str) -> None:
    [subject] = item(ONE_TEXT[place](written)).subjects
    assert (subject.scheme, subject.code) == (scheme, code)


PLACES = [
    (place, *each)
    for place in SCHEME_APART
    for each in APART
    if place != "newsml-g2" or "/" in each[0]  # a catalog gives URIs
]


@pytest.mark.parametrize(("place", "stated", "code", "scheme"), PLACES)
def test_a_code_beside_its_scheme_is_read_alike_everywhere(
    place: str, stated: str, code: str, scheme: str
) -> None:
    [subject] = item(SCHEME_APART[place](stated, code)).subjects
    assert (subject.scheme, subject.code) == (scheme, code)


@pytest.mark.parametrize("place", sorted(SCHEME_APART.keys() - {"newsml 1.2", "newsml-g2"}))
def test_a_number_in_a_scheme_of_the_sender_is_no_code_of_iptc(place: str) -> None:
    subjects = item(SCHEME_APART[place]("acme", "20000002")).subjects
    assert [each for each in subjects if each.scheme == "medtop"] == []


def test_the_elements_for_codes_of_iptc_have_them_whatever_their_vocabulary_is_called() -> None:
    newsml = SCHEME_APART["newsml 1.2"]("acme", "04000000")
    nitf = _nitf(
        '<tobject><tobject.subject tobject.subject.ipr="Acme" '
        'tobject.subject.refnum="04000000"/></tobject>'
    )
    assert [item(copy).subjects[0].scheme for copy in (newsml, nitf)] == ["subj", "subj"]


NO_CODES = ["", "20261124", "19000000", "2000000", "200000020", "sport:football", "Sport", "acme:1"]


@pytest.mark.parametrize("written", NO_CODES)
def test_other_texts_are_no_codes_of_iptc(written: str) -> None:
    assert read_iptc_code(written) is None


NAMES = [
    *((name, "medtop") for name in ("medtop", "mediatopic", "MediaTopic", "Media Topics")),
    *(
        (name, "subj")
        for name in ("subj", "subjectcode", "Subject-Codes", "subject_code", "SubRef")
    ),
    *((name, "medtop") for name in (MEDTOP, MEDTOP[:-1], "cv.iptc.org/newscodes/mediatopic")),
    *((name, "subj") for name in (SUBJ, "HTTP://WWW.IPTC.ORG/NewsCodes/SubjectCode#")),
    ("urn:iptc:std:newscodes:subjectcode", "subj"),
    ("http://cv.iptc.org/newscodes/itemrelation/", "irel"),
    ("http://cv.iptc.org/newscodes/signal/", "sig"),
    ("http://iptc.example/newscodes/mediatopic/", "http://iptc.example/newscodes/mediatopic/"),
]


@pytest.mark.parametrize(("name", "alias"), NAMES)
def test_a_scheme_of_iptc_has_one_alias(name: str, alias: str) -> None:
    assert scheme_alias(name) == alias


OWN_COPIES = [
    ("https://wire.example/subref/", "04000000", "subj"),
    ("https://wire.example/codes?medtop=", "20000002", "medtop"),
    ("https://wire.example/iptc#", "04000000", "subj"),
    ("acme-mediatopic", "20000002", "medtop"),
    ("AcmeSubjectCode", "04000000", "subj"),
]


@pytest.mark.parametrize(("scheme", "code", "alias"), OWN_COPIES)
def test_a_senders_own_copy_of_a_scheme_is_known_by_its_name(
    scheme: str, code: str, alias: str
) -> None:
    assert read_iptc_code(code, scheme) == (alias, code)
    if "/" in scheme:
        assert read_iptc_code(f"{scheme}{code}") == (alias, code)


def test_only_numbers_are_codes_of_a_scheme_stated_apart() -> None:
    assert read_iptc_code("Sport", MEDTOP) is None
    assert read_iptc_code("20000002", "https://wire.example/") is None


def test_other_vocabularies_of_iptc_have_their_aliases() -> None:
    assert read_iptc_code("http://cv.iptc.org/newscodes/genre/Current") == ("genre", "Current")
    assert scheme_alias("http://cv.iptc.org/newscodes/pubstatusg2/") == "stat"
    assert scheme_alias("http://cv.iptc.org/newscodes/productgenre/") == "productgenre"
    assert scheme_alias("acme") == "acme"


@pytest.mark.parametrize(("scheme", "base"), [("medtop", MEDTOP), ("subj", SUBJ)])
def test_what_is_written_is_read_again(scheme: str, base: str) -> None:
    assert topic_uri(scheme, "04000000") == f"{base}04000000"
    assert read_iptc_code(f"{base}04000000") == (scheme, "04000000")


@pytest.mark.parametrize(
    ("code", "level"), [("04000000", 0), ("04015000", 1), ("04015001", 2), ("20000002", 2)]
)
def test_the_level_of_a_subject_code(code: str, level: int) -> None:
    assert level_of(code) == level
