"""What a file of sources may say, and how a fault in it is named."""

from typing import get_args

import pytest
from pydantic import ValidationError

from schemas.canary import CANARY
from schemas.sources import ANY_SOURCE, UNSTATED, FieldName, FormatName, Source, Sources
from services.ingest.fields.aliases import FIELD_NAMES
from services.ingest.formats import FORMATS


def test_each_format_may_be_named() -> None:
    assert sorted(get_args(FormatName)) == sorted(each.name for each in FORMATS)


def test_each_field_of_named_values_may_be_mapped() -> None:
    # What is made of several values of a kind is not among them.
    left_out = {"infobox", "caption", "associations", "renditions", "links"}
    assert set(get_args(FieldName)) == set(FIELD_NAMES) - left_out


def test_of_a_source_that_is_not_named_nothing_is_laid_down() -> None:
    sources = Sources.model_validate({"sources": {"dpa": {"zone": "Europe/Berlin"}, "ap": None}})
    assert sources.of("dpa").zone == "Europe/Berlin"
    assert sources.of("ap") == sources.of("efe") == UNSTATED
    assert sources.unknown == "quarantine"
    assert ANY_SOURCE.unknown == "accept"


def test_a_source_may_kill_and_hold_its_own_copy_and_no_other() -> None:
    assert UNSTATED.may == ("kill", "hold", "embargo")


WRONG: list[tuple[object, str]] = [
    ({"dpa": {"zone": "Europe/Berln"}}, "no time zone"),
    ({"dpa": {"zone": "../etc/passwd"}}, "no time zone"),
    ({"dpa": {"zone": ""}}, "no time zone"),
    ({CANARY: {}}, "is the canary's"),
    ({"dpa": {"language": "german, please"}}, "no language"),
    ({"dpa": {"topic": "wire.items"}}, "no topic of a source"),
    ({"dpa": {"topic": "wire.raw"}}, "no topic of a source"),
    ({"dpa": {"topic": "wire.raw."}}, "no topic of a source"),
    ({"dpa": {"topic": "wire.raw.a b"}}, "no topic of a source"),
    ({"dpa": {"topic": "wire.raw.a"}, "ap": {"topic": "wire.raw.a"}}, "of dpa and of ap"),
    ({"unknown": {"topic": "wire.raw.a"}}, "can't have wire.raw.a"),
    ({"dpa": {"may": ["kill", "sing"]}}, "kill-others"),
    ({"dpa": {"day_first": "yes"}}, "boolean"),
    ({"dpa": {"day_first": 1}}, "boolean"),
    ({"dpa": {"zoen": "UTC"}}, "not permitted"),
    ({"d\u202epa": {}}, "no name of a source"),
    ({"d" * 129: {}}, "no name of a source"),
    ({" ": {}}, "no name of a source"),
    ({"x": {"mapping": {"format": "json", "fields": {}}}}, "at least 1"),
    ({"x": {"mapping": {"format": "json", "fields": {"a..b": "headline"}}}}, "no path of json"),
    ({"x": {"mapping": {"format": "xml", "fields": {"a/b": "headline"}}}}, "no path of xml"),
    ({"x": {"mapping": {"format": "xml", "fields": {"/a/b[1]": "headline"}}}}, "no path of xml"),
    ({"x": {"mapping": {"format": "csv", "fields": {"a": "headline"}}}}, "'json' or 'xml'"),
    ({"x": {"mapping": {"format": "json", "fields": {"a": "digest"}}}}, "headline"),
]


@pytest.mark.parametrize(("sources", "why"), WRONG)
def test_what_is_wrong_is_said(sources: object, why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        Sources.model_validate({"sources": sources})


def test_a_topic_of_its_own_has_one_source() -> None:
    sources = Sources(sources={"dpa": Source(topic="wire.raw.dpa"), "ap": Source()})
    assert sources.topics == {"wire.raw.dpa": "dpa"}
