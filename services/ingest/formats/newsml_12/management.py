"""What is to be done with an item: `NewsManagement` (NewsML 1.2, 5.5)."""

from collections.abc import Iterator
from typing import Any

from lxml import etree

from schemas.item import Status
from services.ingest.fields.vocabulary import SIGNALS, STATUSES
from services.ingest.formats.newsml_12.formal_names import folded, name_of
from services.ingest.formats.newsml_12.identity import without_revision
from services.ingest.input.xml import first_text, text_of

MANAGEMENT = "NewsManagement"


def management_fields(item: etree._Element) -> dict[str, Any]:
    """The management, by our names; `ednote` is a list of texts."""
    status = name_of(item.find(f"{MANAGEMENT}/Status"))
    embargoed = folded(status) == "embargoed"
    changes = first_text(item, f"{MANAGEMENT}/StatusWillChange/DateAndTime")
    becomes = name_of(item.find(f"{MANAGEMENT}/StatusWillChange/FutureStatus"))
    future = STATUSES.get(folded(becomes), Status.USABLE)
    freed = changes if future == Status.USABLE else None
    return {
        "status": None if embargoed else status,
        "embargo_until": freed,
        "embargo_indefinite": embargoed and not freed,
        "expires_at": changes if future != Status.USABLE else None,
        "urgency": name_of(item.find(f"{MANAGEMENT}/Urgency")),
        "created_at": first_text(item, f"{MANAGEMENT}/FirstCreated"),
        "signal": next(_signals(item), None),
        "updates": list(_derived_from(item)),
        "ednote": list(_notes(item)),
    }


def is_stopped(item: etree._Element) -> bool:
    """Whether the item is not to be used, whatever else its revision says."""
    status = STATUSES.get(folded(name_of(item.find(f"{MANAGEMENT}/Status"))))
    return status in (Status.WITHHELD, Status.CANCELED)


def _signals(item: etree._Element) -> Iterator[str]:
    """The instructions that are signals of ours; an alert is a type of item."""
    for path in ("Instruction", "NewsItemType"):
        for found in item.iterfind(f"{MANAGEMENT}/{path}"):
            if signal := SIGNALS.get(folded(name_of(found))):
                yield signal


def _derived_from(item: etree._Element) -> Iterator[str]:
    for found in item.iterfind(f"{MANAGEMENT}/DerivedFrom"):
        if reference := found.get("NewsItem"):
            yield without_revision(reference)


def _notes(item: etree._Element) -> Iterator[str]:
    """Instructions in words, and comments: those of one word are the sender's system's."""
    for found in item.iterfind(f"{MANAGEMENT}/Instruction"):
        if folded(name_of(found)) not in SIGNALS:
            yield text_of(found) or name_of(found)
    for found in item.iterfind("Comment"):
        if len(text_of(found).split()) > 1:
            yield text_of(found)
