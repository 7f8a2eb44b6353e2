"""NewsML-G2: any bytes end as copy or as an error with a reason."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from services.ingest.formats.newsml_g2 import FORMAT
from tests.unit.ingest.formats.altered import read_or_refuse

SAMPLES = sorted((Path(__file__).parents[3] / "samples" / "newsml-g2").glob("*.xml"))


def test_samples_are_known() -> None:
    assert SAMPLES
    assert all(FORMAT.sniff(sample.read_bytes()[:4096]) for sample in SAMPLES)


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(value: bytes) -> None:
    read_or_refuse(FORMAT, value)


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(SAMPLES), st.data())
def test_samples_cut_and_spliced_are_read_or_refused(sample: Path, data: st.DataObject) -> None:
    value = sample.read_bytes()
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(value)))
        end = data.draw(st.integers(start, min(len(value), start + 200)))
        value = value[:start] + data.draw(st.binary(max_size=20)) + value[end:]
    read_or_refuse(FORMAT, value)


WORDS = st.sampled_from(
    "newsItem packageItem itemMeta contentMeta contentSet inlineXML inlineData html body header h1 "
    "p nitf body.head byline subject name assert edNote link groupSet group itemRef rightsInfo "
    "altId description headline creator table tr td embargoed pubStatus signal".split()
)
ATTRIBUTES = st.dictionaries(
    st.sampled_from("qcode uri literal role rel class rank lang version guid encoding tag".split()),
    st.sampled_from(
        ["", ":", "a:b", "/", "http://x/y/", "byline", "-1", "²", "encd:base64", "x" * 40]
    ),
    max_size=3,
)


@st.composite
def elements(draw: st.DrawFn, depth: int = 3) -> str:
    """Well-formed markup in which everything may be anywhere."""
    name = draw(WORDS)
    attributes = "".join(f' {key}="{value}"' for key, value in draw(ATTRIBUTES).items())
    parts = (
        st.one_of(st.sampled_from(["", "text", " "]), elements(depth - 1)) if depth else st.just("")
    )
    return f"<{name}{attributes}>{''.join(draw(st.lists(parts, max_size=4)))}</{name}>"


@settings(max_examples=40, deadline=None)
@given(st.lists(elements(), max_size=3))
def test_any_elements_are_read_or_refused(parts: list[str]) -> None:
    read_or_refuse(
        FORMAT,
        f"<newsMessage><itemSet><newsItem>{''.join(parts)}</newsItem></itemSet></newsMessage>".encode(),
    )
