"""The articles of the last days: found by words, filters and sources; killed copy is gone."""

import json
from collections.abc import Iterator

import pytest

from schemas.article import ArticleEvent, EventKind
from services.serve.board import index as index_module
from services.serve.board.index import Index, Query, TooSlowError
from services.serve.board.words import parse_words
from services.serve.entries import Entry, make_entry
from services.serve.filters import parse_filter
from tests.unit.serve.wire_events import MILLISECONDS, event

DAY = 86_400_000


@pytest.fixture
def index() -> Iterator[Index]:
    made = Index(64 << 20, 3 * DAY)
    yield made
    made.close()


def entry(at: int, said: ArticleEvent, **fields: object) -> Entry:
    whole = said.model_copy(update=fields)
    return make_entry(0, at, MILLISECONDS + at, whole.to_bytes())


def ids(index: Index, words: str = "", *filters: tuple[str, str], **more: object) -> list[str]:
    query = Query(parse_words(words), parse_filter(filters), **more)  # type: ignore[arg-type]
    return [each.id for each in index.search(query)]


FERRY = entry(1, event("ferry"), headline="Fähren stay in port", body=("Storm over the Bay.",))
TRAM = entry(2, event("tram", source="ap"), headline="Trams run late", urgency=5)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", ["tram", "ferry"]),
        ("fahren", ["ferry"]),
        ("FÄHR", ["ferry"]),
        ("bay storm", ["ferry"]),
        ('"over the bay"', ["ferry"]),
        ('"the storm"', []),
        ("bay trams", []),
        ("-bay", ["tram"]),
        ("vaasa -trams", ["ferry"]),
        ("lehto", ["tram", "ferry"]),
        ('headline:"x', []),
        ("* ^ ( )", ["tram", "ferry"]),
        ("NEAR(a b) OR tram*", []),
    ],
)
def test_words_are_found(index: Index, words: str, found: list[str]) -> None:
    index.take([FERRY, TRAM])
    assert ids(index, words) == found


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ([("source", "ap")], ["tram"]),
        ([("source", "!ap")], ["ferry"]),
        ([("urgency", "1-3")], ["ferry"]),
        ([("urgency", "1-5"), ("place", "fi"), ("keyword", "shipping")], ["tram", "ferry"]),
        ([("place", "SE")], []),
        ([("person", "Aino Lehto"), ("source", "baltic,ap")], ["tram", "ferry"]),
    ],
)
def test_filters_are_those_of_the_channels(
    index: Index, filters: list[tuple[str, str]], found: list[str]
) -> None:
    index.take([FERRY, TRAM])
    assert ids(index, "", *filters) == found
    wanted = parse_filter(filters)
    assert [each.facts.id for each in (TRAM, FERRY) if wanted.wants(each.facts)] == found


def test_versions_have_a_bound_together(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    index.take([entry(at, event("ferry", version=at), body=("x" * 5000,)) for at in range(1, 6)])
    assert len(index.versions("ferry")) == 5
    monkeypatch.setattr(index_module, "MAX_BYTES", 10_000)
    versions = [json.loads(each)["data"]["version"] for each in index.versions("ferry")]
    assert versions == [4, 5]


def test_a_site_finds_its_sources_alone(index: Index) -> None:
    index.take([FERRY, TRAM])
    assert ids(index, may_have=lambda source, _: source == "ap") == ["tram"]
    assert ids(index, may_have=lambda *_: False) == []


def test_the_newest_come_first_and_pages_go_back(index: Index) -> None:
    index.take([entry(at, event(f"train {at}")) for at in range(5)])
    assert ids(index, limit=2) == ["train 4", "train 3"]
    assert ids(index, limit=2, before=MILLISECONDS + 3) == ["train 2", "train 1"]


def test_a_new_version_takes_the_place_of_the_last(index: Index) -> None:
    index.take([FERRY, entry(3, event("ferry", EventKind.CORRECTED, version=2), body=("Calm.",))])
    assert ids(index, "storm") == []
    assert ids(index, "calm") == ["ferry"]
    versions = [json.loads(each)["data"] for each in index.versions("ferry")]
    assert [(each["version"], each["body"]) for each in versions] == [
        (1, ["Storm over the Bay."]),
        (2, ["Calm."]),
    ]


@pytest.mark.parametrize("kind", [EventKind.KILLED, EventKind.WITHHELD])
def test_what_no_longer_stands_leaves_nothing(index: Index, kind: EventKind) -> None:
    later = entry(3, event("ferry", EventKind.UPDATED, version=2), body=("Calm.",))
    index.take([FERRY, later, TRAM, entry(4, event("ferry", kind, version=2))])
    assert ids(index) == ["tram"]
    assert ids(index, "storm") == ids(index, "calm") == []
    assert index.versions("ferry") == []


def test_what_is_too_old_leaves(index: Index) -> None:
    index.take([FERRY])
    index.take([entry(3 * DAY + 2, event("tram"))])
    assert ids(index) == ["tram"]


def test_memory_is_bounded_and_the_oldest_leave(index: Index) -> None:
    small = Index(4 << 20, DAY)
    words = " ".join(f"word{number}" for number in range(400))
    for start in range(0, 1200, 100):
        small.take(
            entry(at, event(f"train {at}"), body=(f"{words} {at}",))
            for at in range(start, start + 100)
        )
        assert small.size <= 4 << 20
    found = ids(small, limit=10_000)
    assert found == [f"train {at}" for at in range(1199, 1199 - len(found), -1)]
    assert 200 < len(found) < 1199
    assert 0 < small.since <= small.search(Query(limit=10_000))[-1].time
    small.close()


def test_a_change_that_fails_changes_nothing(index: Index) -> None:
    broken = Entry(0, 9, MILLISECONDS, TRAM.facts, b"{", 0)
    with pytest.raises(ValueError, match="Expecting"):
        index.take([FERRY, broken])
    assert ids(index) == []


def test_a_search_that_takes_too_long_is_given_up(
    index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    index.take(entry(at, event(f"train {at}")) for at in range(500))
    monkeypatch.setattr("services.serve.board.index.MAX_SECONDS", -1.0)
    monkeypatch.setattr("services.serve.board.index.STEPS", 10)
    with pytest.raises(TooSlowError):
        ids(index, "ferries")
    monkeypatch.undo()
    assert len(ids(index, "ferries", limit=500)) == 500


def test_an_index_that_is_closed_finds_nothing(index: Index) -> None:
    index.take([FERRY])
    index.close()
    assert ids(index) == []
    assert index.versions("ferry") == []
