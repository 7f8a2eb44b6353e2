"""Two items that differ in every field, for rules that have to name each field of an item."""

from datetime import UTC, datetime
from typing import Any

from schemas.article import (
    EnrichedItem,
    Entity,
    EntityType,
    LocatedDateline,
    Mention,
    ReferenceTime,
    TimeExpression,
)
from schemas.correspondent import Correspondent
from schemas.desk_order import DeskOrder
from schemas.item import Association, KillReference, Provenance, Status, Stop, Subject

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LATER = datetime(2026, 3, 2, 18, tzinfo=UTC)

VALUES: dict[str, tuple[Any, Any]] = {
    "id": ("ferry", "harbour"),
    "source": ("baltic", "nordic"),
    "provider_guid": ("urn:ferry", "urn:harbour"),
    "version": (1, 2),
    "status": (Status.USABLE, Status.WITHHELD),
    "signal": ("update", "correction"),
    "urgency": (4, 2),
    "urgency_original": ("d", "b"),
    "language": ("en", "de"),
    "item_class": ("text", "picture"),
    "headline": ("Ferries stay", "Fähren bleiben"),
    "slugline": ("FERRIES", "HARBOUR"),
    "byline": ("Aino Lehto", "Juho Salmi"),
    "dateline": (LocatedDateline(text="VAASA"), LocatedDateline(text="UMEA")),
    "body": (("Ferries stay in port.",), ("They left.",)),
    "body_html": ("<p>Ferries stay in port.</p>", "<p>They left.</p>"),
    "abstract": ("No ferries.", "Ferries."),
    "keywords": (("ferries",), ("port",)),
    "subjects": (
        (Subject(scheme="medtop", code="04000000"),),
        (Subject(scheme="subj", code="2"),),
    ),
    "genre": ("Current", "Feature"),
    "located": ("Vaasa", "Umea"),
    "sent_at": (NOON, LATER),
    "created_at": (NOON, LATER),
    "received_at": (NOON, LATER),
    "embargo_until": (NOON, LATER),
    "embargo_indefinite": (False, True),
    "expires_at": (NOON, LATER),
    "ednote": ("Adds detail.", "Adds quotes."),
    "usage_terms": ("Print only.", "Online only."),
    "copyright_holder": ("Baltic", "Nordic"),
    "copyright_notice": ("(c) Baltic", "(c) Nordic"),
    "provider": ("Baltic Wire", "Nordic Wire"),
    "associations": (
        (Association(rel="photo", href="https://x.example/1"),),
        (Association(rel="photo", href="https://x.example/2"),),
    ),
    "word_count": (4, 2),
    "biography": (("Aino Lehto covers shipping.",), ("Juho Salmi covers ports.",)),
    "sign_off": ("(Reporting by Aino Lehto)", "(Reporting by Juho Salmi)"),
    "service": ("bdt", "xdt"),
    "sequence": ("157", "158"),
    "take": (2, 3),
    "updates": (("urn:base",), ("urn:lead",)),
    "kills": (
        (KillReference(source="baltic", sequence="1"),),
        (KillReference(source="baltic", sequence="2"),),
    ),
    "holds": (
        (KillReference(source="baltic", sequence="5"),),
        (KillReference(source="baltic", sequence="6"),),
    ),
    "orders_hold_of": (
        KillReference(source="baltic", sequence="7"),
        KillReference(source="baltic", sequence="8"),
    ),
    "orders_kill_of": (
        KillReference(source="baltic", sequence="3"),
        KillReference(source="baltic", sequence="4"),
    ),
    "unconfirmed": (None, "may not kill the copy of others"),
    "desk_order": (
        DeskOrder(order="hold", reason="wrong", by="Ann Poe", desk="desk"),
        DeskOrder(order="release", reason="right", by="desk", desk="desk"),
    ),
    "embargo_lifted": (False, True),
    "stop": (Stop(reason="embargo"), Stop(reason="embargo", words="until noon")),
    "management_only": (False, True),
    "former_id": (None, "ferry-before"),
    "only_ids": (False, True),
    "provenance": (
        Provenance(format="newsml-1.2", topic="wire.raw", partition=0, offset=7, sha256="ab"),
        Provenance(format="newsml-1.2", topic="wire.raw", partition=0, offset=8, sha256="cd"),
    ),
    "digest": ("ab", "cd"),
    "warnings": (("headline: a guess",), ("embargo: a guess",)),
    "entities": (
        (
            Entity(
                name="Vaasa",
                type=EntityType.PLACE,
                mentions=(Mention(paragraph=0, start=0, end=5, text="Vaasa"),),
            ),
        ),
        (),
    ),
    "dates": (
        (
            TimeExpression(
                text="Monday", paragraph=0, start=0, end=6, type="DATE", value="2026-03-02"
            ),
        ),
        (),
    ),
    "reference_time": (
        ReferenceTime(value=NOON, from_="sent_at"),
        ReferenceTime(value=LATER, from_="sent_at"),
    ),
    "correspondents": ((Correspondent(id="aino", name="Aino Lehto"),), ()),
}
"""Of each field of an item: what the one says, and what the other."""

ONE = EnrichedItem(**{name: values[0] for name, values in VALUES.items()})
OTHER = EnrichedItem(**{name: values[1] for name, values in VALUES.items()})


assert VALUES.keys() == EnrichedItem.model_fields.keys(), "give a new field two values here"


def names(table: str) -> frozenset[str]:
    """The names in a table of words."""
    return frozenset(table.split())
