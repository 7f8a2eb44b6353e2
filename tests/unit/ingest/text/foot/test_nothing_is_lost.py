"""Each line of copy is in the body or in the trace, once."""

from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError
from services.ingest.formats import Context, parse
from services.ingest.input.media_types import content_type_of
from services.ingest.text.foot.families import FAMILIES, SECTIONS
from services.ingest.text.foot.peeling import peel
from services.ingest.text.foot.private import NOT_FOR_PUBLICATION, split_private
from services.ingest.text.line_families import Taken
from services.ingest.text.story import Story, read_story
from tests.conformance.samples import Sample, samples

SENTENCES = (
    "The port of Riga is shut.",
    "Ships wait, the pilot Ann Ash said. (Reporting by Ann Poe) (dmk)",
    "Ann Poe is Baltic correspondent at Northwire.",
    "He left.EFE",
    "By Ann Poe",
    "About the author",
    "(Schluss) hpi/mri",
    "# Notizblock",
    "An unknown line",
)
KNOWN = [line for each in (*FAMILIES, *SECTIONS) for line in each.examples]
BODIES = st.lists(st.sampled_from([*SENTENCES, *KNOWN]) | st.text(max_size=40), max_size=20)


def letters(texts: Iterable[str]) -> Counter[str]:
    """How often each character but spaces is in some texts."""
    return Counter(each for text in texts for each in text if not each.isspace())


def texts(taken: Iterable[Taken]) -> list[str]:
    return [each.text for each in taken]


@given(BODIES, st.sampled_from([None, "By Ann Poe", "John Roe"]))
def test_a_line_below_any_story_is_left_or_named_once(body: list[str], byline: str | None) -> None:
    foot = peel(body, byline)
    assert letters(foot.body) + letters(texts(foot.taken)) == letters(body)
    assert set(foot.body[:-1]) <= set(body)
    assert len(foot.taken) + len(foot.body) >= len(body)
    for field in (foot.sign_off, foot.biography, foot.notes):
        assert not Counter(field) - Counter(texts(foot.taken))


@given(BODIES)
def test_what_is_private_is_named_once(body: list[str]) -> None:
    lines = (*body, NOT_FOR_PUBLICATION.examples[0], *body)
    above, taken = split_private(lines)
    assert above == tuple(lines[: len(above)])
    assert letters(above) + letters(texts(taken)) == letters(lines)


def _parts(story: Story) -> Iterable[str]:
    """All that a story keeps or names."""
    yield from (story.headline, story.abstract or "", story.byline or "", *story.notices)
    yield from (*story.deck, *story.body, *texts(story.above), *texts(story.taken))
    yield story.dateline.text if story.dateline else ""


@pytest.mark.parametrize("sample", list(samples()), ids=lambda sample: sample.name)
def test_every_letter_of_a_samples_text_is_in_a_field_or_in_the_trace(sample: Sample) -> None:
    context = Context(content_type_of(sample.path.name))
    try:
        found = parse(sample.path.read_bytes(), context).items
    except UnreadableCopyError:
        return
    for copy in found:
        if isinstance(copy, Copy):
            lost = letters(copy.body) - letters(_parts(read_story(copy)))
            assert not any(map(str.isalnum, lost))
