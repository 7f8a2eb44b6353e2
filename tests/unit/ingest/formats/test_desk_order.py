"""A desk's order: read by its content type, sent where the copy is that it is about."""

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from runtime.handler import Outcome, Record
from schemas.article import Article, ReferenceTime
from schemas.desk_order import DeskOrder
from schemas.item import Provenance, Status, Stop, WireItem
from schemas.topics import MAX_COPY_BYTES
from services.ingest.ahead.reader import AheadReader
from services.ingest.formats.desk_order import MAX_REASON
from services.ingest.formats.record_again import RecordAgain
from services.ingest.input.media_types import DESK_ORDER as CONTENT_TYPE
from services.ingest.reader import IngestReader
from services.ingest.stage import sources_of

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ORDER = {"order": "hold", "id": "baltic-ferry", "source": "baltic", "reason": "legal"}
ARTICLE = Article(
    id="baltic-ferry",
    source="baltic",
    headline="Ferries stay",
    received_at=NOON,
    provenance=Provenance(format="json", topic="wire.raw", partition=0, offset=7, sha256="ab"),
    digest="ab",
    reference_time=ReferenceTime(value=NOON, from_="received_at"),
)


def outcome(
    order: Any,
    *,
    source: str = "desk",
    content_type: str = CONTENT_TYPE,
    desks: str = "desk, night",
    no_time: int | None = None,
) -> Outcome:
    value = order if isinstance(order, bytes) else json.dumps(order).encode()
    headers = (("wire-source", source.encode()), ("content-type", content_type.encode()))
    record = Record("wire.raw", 1, 3, NOON, source.encode(), value, headers, no_time)
    (found,) = IngestReader(sources_of("", desks))(record)
    return found


def ordered(order: Any, **given: Any) -> WireItem:
    found = outcome(order, **given)
    assert found.rejection is None, found.rejection
    return WireItem.from_bytes(found.emits[0].value)


STORY = {"guid": "ferry", "headline": "Ferries stay", "body": ["They stay in port."]}
PUSHED = Record(
    "wire.raw", 2, 17, NOON, None, json.dumps(STORY).encode(),
    (("wire-source", b"baltic"), ("content-type", b"application/json")),
)  # fmt: skip


def read_again(record: Record = PUSHED, item: int = 0, **changed: Any) -> dict[str, Any]:
    (read,) = IngestReader()(PUSHED)
    article = WireItem.from_bytes(read.emits[0].value).id
    brought = RecordAgain.of(record, item).model_dump() | changed
    return {**ORDER, "order": "read-again", "id": article, "record": brought}


def test_copy_that_is_read_again_is_the_item_that_its_record_had() -> None:
    (read,) = IngestReader()(PUSHED)
    item = WireItem.from_bytes(read.emits[0].value)
    found = outcome(read_again())
    again = WireItem.from_bytes(found.emits[0].value)
    said = DeskOrder(order="read-again", reason="legal", by="desk", desk="desk", at=NOON)
    assert again == item.model_copy(update={"desk_order": said})
    assert (again.provenance.partition, again.provenance.offset) == (2, 17)
    assert (found.name, found.emits[0].partition_by) == ("desk-order", "baltic")


@pytest.mark.parametrize(
    ("order", "reason"),
    [
        (read_again() | {"record": None}, "malformed-order"),
        (read_again(value="no base64"), "malformed-order"),
        (read_again(topic="articles"), "malformed-order"),
        (read_again(timestamp=-1), "malformed-order"),
        (read_again(headers={"content-type": CONTENT_TYPE}), "malformed-order"),
        (read_again(item=1), "not-read-again"),
        (read_again() | {"id": "baltic-fog"}, "not-read-again"),
        (read_again() | {"source": "harbour"}, "not-read-again"),
        (read_again(value=""), "not-read-again"),
    ],
)
def test_copy_that_is_no_such_item_is_not_read_again(order: Any, reason: str) -> None:
    found = outcome(order)
    assert found.rejection is not None
    assert found.rejection.reason == reason


def test_copy_that_is_read_again_takes_its_turn() -> None:
    stopped = replace(PUSHED, value=json.dumps(STORY | {"status": "canceled"}).encode())
    value = json.dumps(read_again(stopped)).encode()
    headers = (("wire-source", b"desk"), ("content-type", CONTENT_TYPE.encode()))
    record = Record("wire.raw", 1, 3, NOON, b"desk", value, headers)
    assert IngestReader(sources_of("", "desk"))(record)[0].emits
    assert AheadReader(sources_of("", "desk"))(record) == []


def test_only_a_desk_may_have_copy_read_again() -> None:
    found = outcome(read_again(), source="baltic")
    assert found.rejection is not None
    assert found.rejection.reason == "may-not-order"


def test_what_a_record_asks_of_others_is_not_asked_again() -> None:
    notice = replace(PUSHED, value=json.dumps(STORY | {"ednote": "Please kill dpa 157."}).encode())
    (read,) = IngestReader()(notice)
    assert len(read.emits) == 2
    assert len(outcome(read_again(notice)).emits) == 1


def test_an_order_is_about_the_item_that_it_names() -> None:
    value = json.dumps(ORDER).encode()
    assert ordered(value) == WireItem(
        id="baltic-ferry",
        source="baltic",
        version=0,
        status=Status.WITHHELD,
        urgency=1,
        received_at=NOON,
        desk_order=DeskOrder(order="hold", reason="legal", by="desk", desk="desk"),
        stop=Stop(reason="desk", words="legal"),
        provenance=Provenance(
            format="desk-order",
            topic="wire.raw",
            partition=1,
            offset=3,
            sha256=hashlib.sha256(value).hexdigest(),
        ),
        digest=hashlib.sha256(value).hexdigest(),
    )


def test_an_order_goes_where_the_copy_is_and_counts_for_the_desk() -> None:
    found = outcome(ORDER)
    (emit,) = found.emits
    assert (found.name, found.source) == ("desk-order", "desk")
    assert (emit.topic.name, emit.key, emit.partition_by) == (
        "wire.items",
        "baltic-ferry",
        "baltic",
    )
    headers = dict(emit.headers)
    assert (headers["ce_type"], headers["ce_urgency"]) == (b"wiredesk.item.desk-order", b"1")


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("hold", Status.WITHHELD),
        ("release", Status.WITHHELD),
        ("kill", Status.CANCELED),
        ("confirm", Status.WITHHELD),
        ("dismiss", Status.WITHHELD),
    ],
)
def test_whoever_does_not_know_orders_publishes_nothing(name: str, status: Status) -> None:
    assert ordered({**ORDER, "order": name}).status is status


def test_a_person_may_be_named() -> None:
    found = ordered({**ORDER, "by": " Ann  Poe "}, source="night").desk_order
    assert found
    assert (found.by, found.desk) == ("Ann Poe", "night")


def test_of_several_items_one_may_be_named() -> None:
    found = ordered({**ORDER, "order": "confirm", "article_id": "baltic-other"}).desk_order
    assert found
    assert found.article_id == "baltic-other"


def test_a_hold_may_bring_the_article_along() -> None:
    found = ordered({**ORDER, "article": json.loads(ARTICLE.to_bytes())}).desk_order
    assert found
    assert found.article
    assert Article.from_bytes(found.article.encode()) == ARTICLE


def test_a_long_reason_is_cut_and_made_visible() -> None:
    found = ordered({**ORDER, "reason": "\u202e" + "x" * 1000}).desk_order
    assert found
    assert (len(found.reason), found.reason[:7]) == (MAX_REASON, r"\u202ex")


@pytest.mark.parametrize("source", ["dpa", "Desk", "unknown"])
def test_only_a_desk_may_order(source: str) -> None:
    refused = outcome(ORDER, source=source)
    assert refused.rejection
    assert refused.rejection.reason == "may-not-order"
    assert refused.emits == ()


def test_without_desks_nobody_may_order() -> None:
    refused = outcome(ORDER, desks="").rejection
    assert refused
    assert refused.reason == "may-not-order"


MALFORMED: list[tuple[str, Any]] = [
    ("no JSON", b"hold it"),
    ("a list", [ORDER]),
    ("no order", {**ORDER, "order": None}),
    ("another order", {**ORDER, "order": "spike"}),
    ("no id", {**ORDER, "id": " "}),
    ("a number for an id", {**ORDER, "id": 7}),
    ("a very long id", {**ORDER, "id": "x" * 201}),
    ("no source", {**ORDER, "source": ""}),
    ("a source that can't be seen", {**ORDER, "source": "d\u200bpa"}),
    ("no reason", {**ORDER, "reason": "\n"}),
    ("no article", {**ORDER, "article": {"id": "baltic-ferry"}}),
    ("another article", {**ORDER, "id": "x", "article": json.loads(ARTICLE.to_bytes())}),
    ("another source", {**ORDER, "source": "x", "article": json.loads(ARTICLE.to_bytes())}),
]


@pytest.mark.parametrize("order", [row[1] for row in MALFORMED], ids=[row[0] for row in MALFORMED])
def test_what_is_no_order_is_a_dead_letter(order: Any) -> None:
    refused = outcome(order).rejection
    assert refused
    assert refused.reason == "malformed-order"
    assert "\n" not in refused.error


def test_an_order_has_a_limit() -> None:
    refused = outcome(b" " * MAX_COPY_BYTES + json.dumps(ORDER).encode()).rejection
    assert refused
    assert refused.reason == "too-large"


@pytest.mark.parametrize("content_type", ["application/json", "", "text/plain"])
def test_copy_orders_nothing(content_type: str) -> None:
    found = outcome({**ORDER, "headline": "Ferries stay"}, content_type=content_type)
    assert [WireItem.from_bytes(emit.value).desk_order for emit in found.emits] == [None]


def test_the_content_type_may_have_parameters() -> None:
    assert ordered(ORDER, content_type=f"{CONTENT_TYPE.upper()}; charset=utf-8").desk_order


@pytest.mark.parametrize(
    ("name", "reason"), [("hold", None), ("kill", None), ("release", "no-time")]
)
def test_a_hold_and_a_kill_need_no_time(name: str, reason: str | None) -> None:
    refused = outcome({**ORDER, "order": name}, no_time=-5).rejection
    assert (refused and refused.reason) == reason
