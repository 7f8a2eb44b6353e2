"""What holds for the entities of any text whatever the tagger says about it."""

import time
from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.article import EntityType
from services.enrich.entities import Span, tag_entities

WORDS = [
    *("Ada", "Okoye", "Ada Okoye", "Harbour Board", "(HB)", "Lagos", "Nigeria", "Ukrainians"),
    *("the", "The", "of", "and", "in", ",", ", ", ".", "’s", "'", "(", ")", "“", "—", "-", "\n"),
    *(
        "$5 million",
        "4.5%",
        "US",
        "U. N.",
        "Ministry",
        "LAGOS",
        "Airport",
        "İstanbul",
        "e\u0301",
        "Gaza Strip",
        "Gaza",
    ),
]


class ScriptedTagger:
    """Gives the spans that it was made with, cut to the length of each paragraph."""

    languages = ("en",)

    def __init__(self, script: Sequence[Sequence[Span]]) -> None:
        self._script = script

    def size_of(self, word: str) -> int:  # the protocol's
        return 1

    def tag(self, paragraphs: Sequence[str]) -> list[list[Span]]:
        return [
            [Span(one.start, min(one.end, len(text)), one.type) for one in spans]
            for text, spans in zip(paragraphs, self._script, strict=True)
        ]


@st.composite
def _spans(draw: st.DrawFn) -> list[Span]:
    cuts = sorted(draw(st.sets(st.integers(0, 60), max_size=8)))
    types = st.sampled_from(
        [EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.EVENT]
    )
    return [Span(start, end, draw(types)) for start, end in pairwise(cuts)]


_paragraph = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join) | st.text(max_size=60)


@settings(deadline=None)  # the first item waits for the list of places
@given(st.lists(st.tuples(_paragraph, _spans()), max_size=4))
def test_mentions_are_exact_and_apart(rows: list[tuple[str, list[Span]]]) -> None:
    paragraphs = [text for text, _ in rows]
    tagger = ScriptedTagger([spans for _, spans in rows])
    found = tag_entities(paragraphs, tagger, known_people=("Ada Okoye",))
    mentions = [mention for one in found for mention in one.mentions]
    for mention in mentions:
        printed = paragraphs[mention.paragraph][mention.start : mention.end]
        assert mention.text == printed
        assert printed == printed.strip() != ""
    for first, second in pairwise(sorted((one.paragraph, one.start, one.end) for one in mentions)):
        assert first[0] < second[0] or first[2] <= second[1]
    assert all(one.name and one.mentions for one in found)
    assert tag_entities(paragraphs, tagger, known_people=("Ada Okoye",)) == found


def test_a_megabyte_of_names_takes_seconds() -> None:
    names = [f"Ada{letter} Okoye{number}" for number in range(4_000) for letter in "abcd"]
    paragraph = " met ".join(names)
    spans = []
    start = 0
    for name in names:
        spans.append(Span(start, start + len(name), EntityType.PERSON))
        start += len(name) + len(" met ")
    texts = [paragraph, paragraph.replace("Ada", ""), "A" * 500_000, "(" * 100_000]
    began = time.process_time()
    tag_entities(texts, ScriptedTagger([spans, [], [], []]))
    assert time.process_time() - began < 20
