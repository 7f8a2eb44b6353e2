"""Items of copy for the ledger's tests, said in a few words."""

from datetime import UTC, datetime

from schemas.article import (
    EnrichedItem,
    Entity,
    EntityType,
    LocatedDateline,
    Mention,
    ReferenceTime,
)
from schemas.item import Provenance, Status

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
TEXT = "Ferries between Vaasa and Umea stay in port on Monday."


def item(
    version: int = 1,
    text: str = TEXT,
    *,
    item_id: str = "ferry",
    status: Status = Status.USABLE,
    signal: str | None = None,
    embargo_until: datetime | None = None,
    embargo_indefinite: bool = False,
    received_at: datetime = NOON,
) -> EnrichedItem:
    """A version of one story; items of the same version, status and text are alike."""
    return EnrichedItem(
        id=item_id,
        source="baltic",
        provider_guid="urn:baltic:ferry",
        version=version,
        status=status,
        signal=signal,
        urgency=4,
        headline="Ferries stay in port",
        slugline="FERRIES",
        byline="Aino Lehto",
        dateline=LocatedDateline(text="VAASA, Finland", places=("Vaasa",)),
        body=(text,),
        body_html=f"<p>{text}</p>",
        abstract="No ferries.",
        keywords=("ferries",),
        genre="Current",
        located="Vaasa",
        received_at=received_at,
        embargo_until=embargo_until,
        embargo_indefinite=embargo_indefinite,
        ednote="Adds detail.",
        word_count=len(text.split()),
        biography=("Aino Lehto covers shipping.",),
        sign_off="(Reporting by Aino Lehto)",
        provenance=Provenance(format="json", topic="wire.raw", partition=0, offset=7, sha256="ab"),
        digest=f"digest of {text}",
        warnings=("headline: Ferries stay in port",),
        entities=(
            Entity(
                name="Vaasa",
                type=EntityType.PLACE,
                mentions=(Mention(paragraph=0, start=16, end=21, text="Vaasa"),),
            ),
        ),
        reference_time=ReferenceTime(value=NOON, from_="received_at"),
    )


def kill(version: int = 1) -> EnrichedItem:
    """A kill by status."""
    return item(version, "Kill this story.", status=Status.CANCELED)


def hold(version: int = 1, text: str = "Hold this story.") -> EnrichedItem:
    """A hold by status."""
    return item(version, text, status=Status.WITHHELD)
