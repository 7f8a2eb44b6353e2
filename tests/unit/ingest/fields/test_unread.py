"""Text that no field holds is named in a warning."""

import json
from collections.abc import Iterator

import pytest
from lxml import etree

from schemas.item import Association, Subject
from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError
from services.ingest.fields.unread import (
    MAX_NAMES,
    Text,
    texts_in_json,
    texts_in_xml,
    unread_beside,
    with_unread,
)
from services.ingest.input.xml import read_xml
from tests.conformance.samples import Sample, read, samples

LONG = "Ships wait in the bay until the ice has gone"
ALL = list(samples())


def _warnings(stated: str, **fields: object) -> tuple[str, ...]:
    copy = Copy.model_validate({"headline": "Ice shuts port", **fields})
    return with_unread(copy, [Text("blurb", stated)]).warnings


def test_a_text_that_no_field_has_is_named_and_not_quoted() -> None:
    assert _warnings(LONG) == ("text: 10 words of 'blurb' are in no field",)


@pytest.mark.parametrize(
    "fields",
    [
        {"body": ("RIGA – Ships wait in the bay", "until the ice has gone.")},
        {"abstract": "SHIPS WAIT in the bay until the ice has gone!"},
        {"ednote": f"Note: {LONG}"},
        {"associations": (Association(rel="picture", href="urn:a", caption=LONG),)},
        {"associations": (Association(rel="picture", href="urn:a", alt=LONG),)},
        {"subjects": (Subject(scheme="a", code="b", name=LONG),)},
        {"biography": (LONG,)},
    ],
)
def test_a_text_that_a_field_has_is_read(fields: dict[str, object]) -> None:
    assert _warnings(LONG, **fields) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Ships wait in the bay until spring",
        "https://wire.example/2026/ships-wait-in-the-bay-until-the-ice-has-gone",
        "urn:newsml:wire.example:20261124:a b0a1-c2d3-e4f5-a6b7-c8d9-e0f1",
        "<a href='x'>More</a> <b>of</b> <i>it</i>",
        "Zm9vYmFyYmF6cXV4Zm9vYmFy/YmF6cXV4+Zm9vYmFyYmF6cXV4Zm9v==",
    ],
)
def test_names_addresses_and_codes_are_no_text(text: str) -> None:
    assert _warnings(text) == ()


def test_a_sentence_in_a_long_text_is_not_lost() -> None:
    body = ("Ice shuts the port of Riga today.", "Nobody knows for how long it will.")
    whole = f"{body[0]} {LONG}. {body[1]}"
    assert _warnings(whole, body=body) == ("text: 10 words of 'blurb' are in no field",)


def test_script_without_spaces_is_counted_by_letters() -> None:
    assert _warnings("港は氷で閉ざされている") == ("text: 11 words of 'blurb' are in no field",)


def test_only_some_places_are_named() -> None:
    places = [Text(f"place {number}", LONG) for number in range(MAX_NAMES + 3)]
    warnings = with_unread(Copy(), places).warnings
    assert len(warnings) == MAX_NAMES + 1
    assert warnings[-1] == "text: 3 more places have words that are in no field"


def test_texts_are_named_by_where_they_stand() -> None:
    root = etree.fromstring(f"<a><b note='{LONG}'><c>One <i>two</i></c></b><b>Three</b></a>")
    assert texts_in_xml(root) == [
        Text("b@note", LONG), Text("b/c", "One two"), Text("a/b", "Three"),
    ]  # fmt: skip
    stated = {"a": [{"b": "One"}, "Two"], "c": 3}
    assert texts_in_json(stated) == [Text("a.b", "One"), Text("a", "Two")]


def _documents(sample: Sample) -> Iterator[list[Text]]:
    """The texts of a sample, as one that knows no format finds them."""
    value = sample.path.read_bytes()
    if sample.format in ("json", "ninjs"):
        for line in [value.decode(errors="replace"), *value.decode(errors="replace").split("\n")]:
            try:
                yield texts_in_json(json.loads(line))
            except ValueError:
                continue
    elif sample.format in ("newsml-g2", "newsml-1.2", "nitf"):
        try:
            yield texts_in_xml(read_xml(value)[0])
        except UnreadableCopyError:
            return


@pytest.mark.parametrize("sample", ALL, ids=[sample.name for sample in ALL])
def test_each_text_of_a_sample_is_in_a_field_or_in_a_warning(sample: Sample) -> None:
    _, items = read(sample)
    if any("dead_letter" in item for item in items):
        return
    said = Copy(body=tuple(map(str, (item[name] for item in items for name in sorted(item)))))
    warned = " ".join(warning for item in items for warning in item["warnings"])
    for texts in _documents(sample):
        for each in texts:
            unread = with_unread(said, [each]).warnings
            assert not unread or each.name.rpartition("/")[2].rpartition(".")[2] in warned


def test_text_beside_the_items_of_a_message_is_named() -> None:
    story = {"headline": LONG}
    loaded = {"data": {"item": story}, "nitf": {"body_html": f"<p>{LONG}</p>"}, "id": "x"}
    assert unread_beside(loaded, [story]) == ("text: 10 words of 'nitf.body_html' are in no field",)
    assert unread_beside({"items": [story]}, [story]) == ()
