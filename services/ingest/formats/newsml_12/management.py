"""The status, embargo, urgency and notes of an item: `NewsManagement` (NewsML 1.2, 5.5)."""

from collections.abc import Iterator
from typing import Any

from lxml import etree

from schemas.item import Status
from services.ingest.fields.identifiers import without_revision
from services.ingest.fields.reader import folded_name
from services.ingest.fields.vocabulary import SIGNALS, STATUSES
from services.ingest.formats.newsml_12.formal_names import name_of
from services.ingest.input.xml import first_text, text_of

MANAGEMENT = "NewsManagement"


def management_fields(item: etree._Element) -> dict[str, Any]:
    """The fields that the management states; `ednote` is a list of texts."""
    status = name_of(item.find(f"{MANAGEMENT}/Status"))
    embargoed = folded_name(status) == "embargoed"
    changes = first_text(item, f"{MANAGEMENT}/StatusWillChange/DateAndTime")
    becomes = name_of(item.find(f"{MANAGEMENT}/StatusWillChange/FutureStatus"))
    future = STATUSES.get(folded_name(becomes), Status.USABLE)
    # A change to usable ends an embargo; a change to any other status ends the use.
    freed = changes if future == Status.USABLE else None
    return {
        "status": None if embargoed else status,
        "embargo_until": freed,
        "embargo_indefinite": embargoed and not freed,
        "expires_at": changes if future != Status.USABLE else None,
        "urgency": name_of(item.find(f"{MANAGEMENT}/Urgency"))
        or first_text(item, f"{MANAGEMENT}/Urgency"),
        "sent_at": first_text(item, f"{MANAGEMENT}/ThisRevisionCreated"),
        "created_at": first_text(item, f"{MANAGEMENT}/FirstCreated"),
        "signal": next(_signals(item), None),
        "updates": list(_derived_from(item)),
        "ednote": list(_notes(item)),
    }


def is_stopped(item: etree._Element) -> bool:
    """Whether the item is withheld or canceled, whatever else its revision says."""
    status = STATUSES.get(folded_name(name_of(item.find(f"{MANAGEMENT}/Status"))))
    return status in (Status.WITHHELD, Status.CANCELED)


def _signals(item: etree._Element) -> Iterator[str]:
    """The known signals among the instructions; an alert is a type of item."""
    for path in ("Instruction", "NewsItemType"):
        for found in item.iterfind(f"{MANAGEMENT}/{path}"):
            if signal := SIGNALS.get(folded_name(name_of(found))):
                yield signal


def _derived_from(item: etree._Element) -> Iterator[str]:
    for found in item.iterfind(f"{MANAGEMENT}/DerivedFrom"):
        if reference := found.get("NewsItem"):
            yield without_revision(reference)


def _notes(item: etree._Element) -> Iterator[str]:
    """Instructions and comments for editors; a comment of one word is a system's."""
    for found in item.iterfind(f"{MANAGEMENT}/Instruction"):
        if folded_name(name_of(found)) not in SIGNALS:
            yield text_of(found) or name_of(found)
    for found in item.iterfind("Comment"):
        if len(text_of(found).split()) > 1:
            yield text_of(found)
