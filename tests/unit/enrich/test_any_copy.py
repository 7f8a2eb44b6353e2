"""Whatever an item says: tags that hold, the same in every process, in bounded time."""

import json
import os
import subprocess
import sys
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.article import EnrichedItem
from schemas.item import Dateline, WireItem
from services.enrich.entities.gazetteer_tagger import GazetteerTagger
from services.enrich.entities.onnx_tagger import OnnxTagger
from services.enrich.handler import enrich
from tests.unit.enrich.copy import item

WORDS = st.sampled_from(
    [
        *(
            "OSLO",
            "Lagos",
            "Nigeria",
            "Georgia",
            "U.S.",
            "Ill.",
            "Springfield",
            "the",
            "town",
            "of",
        ),
        *("By", "Ana Roy", "AP", "(AP)", "--", ",", ".", "’s", "Norwegian", "Tuesday", "März"),
        *(
            "3/4/2023",
            "last month",
            "$5 million",
            "4 %",
            "A320",
            "e\u0301",
            "\u00a0",
            "\u2028",
            "🚢",
        ),
    ]
)
TEXT = st.lists(WORDS, max_size=15).map(" ".join) | st.text(max_size=80)
DATELINES = st.builds(Dateline, text=TEXT, places=st.lists(TEXT, max_size=4).map(tuple))
ITEMS = st.builds(
    item,
    headline=TEXT,
    byline=st.none() | TEXT,
    dateline=st.none() | DATELINES,
    body=st.lists(TEXT, max_size=4).map(tuple),
    language=st.sampled_from([None, "en", "de", "fr"]),
)

STORIES = [
    item(
        byline="By Ana Roy, AP Business Writer",
        dateline=Dateline(text="SPRINGFIELD, Ill. (AP)", places=("SPRINGFIELD", "Ill.")),
        body=(
            "The Harbour Workers Union (HWU) met in Springfield on Tuesday, Mayor Kari Vik said.",
            "Vik, who is Norwegian, had left Lagos, Nigeria, for Georgia and Texas last month.",
            "The HWU, Reuters and the U.N. wanted $5 million for Black Sea ports by March 18.",
        ),
    ),
    item(headline="HAFEN OFFEN", body=("Der Hafen in Kiel ist seit Montag offen, sagte die UN.",)),
]
TAG_AND_PRINT = (
    "import sys, json; from services.enrich.entities.onnx_tagger import OnnxTagger; "
    "from services.enrich.handler import enrich; from schemas.item import WireItem; "
    "tagger = OnnxTagger.load(); "
    "print(json.dumps([enrich(WireItem.model_validate_json(one), [tagger]).to_bytes().decode() "
    "for one in json.load(sys.stdin)]))"
)


def spans(found: EnrichedItem) -> list[tuple[int, int, int, str]]:
    mentions = [one for entity in found.entities for one in entity.mentions]
    return sorted((one.paragraph, one.start, one.end, one.text) for one in mentions)


@settings(deadline=None)  # the first item waits for the list of places
@given(ITEMS)
def test_tags_hold_and_are_the_same_again(copy: WireItem) -> None:
    found = enrich(copy, [GazetteerTagger("en")])
    dates = [(one.paragraph, one.start, one.end, one.text) for one in found.dates]
    for tags in (spans(found), dates):
        assert all(copy.body[number][start:end] == text != "" for number, start, end, text in tags)
        assert all(a[0] < b[0] or a[2] <= b[1] for a, b in pairwise(tags))
    assert found.dateline is None or len(found.dateline.located) <= len(found.dateline.places)
    assert enrich(copy, [GazetteerTagger("en")]).to_bytes() == found.to_bytes()


def test_tags_are_the_same_in_every_process_and_order() -> None:
    tagger = OnnxTagger.load()
    here = [enrich(copy, [tagger]).to_bytes().decode() for copy in reversed(STORIES)][::-1]
    for seed in ("1", "2"):
        there = subprocess.run(
            [sys.executable, "-c", TAG_AND_PRINT],
            input=json.dumps([copy.model_dump_json() for copy in STORIES]),
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        assert json.loads(there.stdout) == here


@pytest.mark.parametrize("word", ["x", "X", "1", "漢", "Ab", "a-", "(", "’s"])
def test_a_megabyte_of_one_word_takes_seconds(word: str) -> None:
    copy = item(headline="Oslo", body=(word * (1_000_000 // len(word)),), language="en")
    began = time.process_time()
    enrich(copy, [GazetteerTagger("en")])
    assert time.process_time() - began < 20


@pytest.mark.parametrize("word", ["Lagos ", "Lagos, Nigeria, ", "St. ", "Georgia’s town of "])
def test_a_hundred_kilobytes_of_one_place_take_seconds(word: str) -> None:
    copy = item(body=(word * (100_000 // len(word)),), language="en")
    began = time.process_time()
    enrich(copy, [GazetteerTagger("en")])
    assert time.process_time() - began < 20
