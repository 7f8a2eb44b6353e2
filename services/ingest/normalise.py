"""From what a format says to what we mean by it: `Copy` to `WireItem`."""

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

from schemas.item import Dateline, Provenance, Status, WireItem
from services.ingest.copy import Copy, UnreadableCopyError
from services.ingest.text.dateline import read_dateline, split_dateline
from services.ingest.text.headline import LONGEST as LONGEST_HEADLINE
from services.ingest.text.signals import Signals, read_signals
from services.ingest.text.spaces import tidy
from services.ingest.times import read_time

STATUSES = {
    "usable": Status.USABLE,
    "stat:usable": Status.USABLE,
    "published": Status.USABLE,
    "withheld": Status.WITHHELD,
    "stat:withheld": Status.WITHHELD,
    "held": Status.WITHHELD,
    "embargoed": Status.USABLE,
    "canceled": Status.CANCELED,
    "cancelled": Status.CANCELED,
    "stat:canceled": Status.CANCELED,
    "killed": Status.CANCELED,
    "withdrawn": Status.CANCELED,
}
"""What agencies call a status; NewsML-G2's `pubStatus` has three."""

SIGNALS = {
    "kill": "kill",
    "killed": "kill",
    "hold": "hold",
    "correction": "correction",
    "corrected": "correction",
    "update": "update",
    "repeat": "repeat",
}
"""What agencies call a signal; any other stays as it is written."""

LETTER_URGENCY = {"f": 1, "b": 2, "u": 3, "r": 4, "d": 6, "a": 7}
"""ANPA 1312's priorities: flash, bulletin, urgent, regular, deferred, weekend advance."""

SAID = (
    "headline",
    "slugline",
    "byline",
    "dateline",
    "body",
    "body_html",
    "abstract",
    "ednote",
    "keywords",
    "subjects",
    "status",
    "signal",
    "embargo_until",
    "embargo_indefinite",
    "usage_terms",
    "copyright_holder",
    "biography",
    "sign_off",
    "kills",
)
"""The fields that make an item another one: times of sending are not among them."""


@dataclass(frozen=True, slots=True)
class Received:
    """How an item came."""

    source: str
    received_at: datetime
    provenance: Provenance
    sent_at: str | None = None
    """When the pusher says that it was sent, for copy that does not say it."""
    zone: tzinfo = UTC
    """The zone of times that name none."""


def normalise(copy: Copy, received: Received) -> WireItem:
    """What an item means. Depends on nothing but its arguments: a replay gives the same.

    Raises UnreadableCopyError for an item without any text that asks for nothing.
    """
    notes: list[str] = list(copy.warnings)
    times = _times(copy, received, notes)
    near = times["sent_at"] or received.received_at
    dateline, body = _dateline(copy, near)
    headline = _headline(copy, body, notes)
    signals = read_signals(received.source, headline, copy.ednote or "", body)
    status, signal = _status(copy, signals, notes)
    if not headline and status is not Status.CANCELED:
        raise UnreadableCopyError("no-text", "the item has neither headline nor body: send text")
    until, indefinite = _embargo(copy, times["embargo_until"], signals, near, received.zone, notes)
    urgency = _urgency(copy.urgency, notes)
    fields: dict[str, Any] = {
        "status": status,
        "signal": signal,
        "headline": headline,
        "slugline": copy.slugline,
        "byline": tidy(copy.byline) if copy.byline else None,
        "dateline": dateline,
        "body": body,
        "body_html": copy.body_html,
        "abstract": copy.abstract,
        "ednote": copy.ednote,
        "keywords": copy.keywords,
        "subjects": copy.subjects,
        "embargo_until": until,
        "embargo_indefinite": indefinite,
        "usage_terms": copy.usage_terms,
        "copyright_holder": copy.copyright_holder,
        "biography": copy.biography,
        "sign_off": copy.sign_off,
        "kills": (*copy.kills, *signals.kills),
    }
    digest = _digest(fields)
    return WireItem(
        **fields,
        id=item_id(copy, received.source, fields, digest),
        source=received.source,
        provider_guid=copy.guid,
        version=_version(copy.version, notes),
        urgency=urgency,
        urgency_original=copy.urgency,
        language=copy.language.replace("_", "-") if copy.language else None,
        genre=copy.genre,
        located=copy.located,
        sent_at=times["sent_at"],
        created_at=times["created_at"],
        received_at=received.received_at,
        expires_at=times["expires_at"],
        copyright_notice=copy.copyright_notice,
        provider=copy.provider,
        associations=copy.associations,
        word_count=sum(len(paragraph.split()) for paragraph in body),
        service=copy.service,
        sequence=copy.sequence,
        take=int(copy.take) if copy.take and copy.take.isdecimal() and len(copy.take) < 6 else None,
        updates=copy.updates,
        provenance=received.provenance,
        digest=digest,
        warnings=tuple(dict.fromkeys(notes)),
    )


def item_id(copy: Copy, source: str, fields: dict[str, Any], digest: str) -> str:
    """The same for every version of an item, and for the same copy sent twice.

    From the agency's guid; else from service, sequence and day; else from the text itself.
    """
    if copy.guid:
        named = ["guid", source, copy.guid]
    elif copy.sequence:
        named = ["sequence", source, copy.service or "", copy.sequence, (copy.sent_at or "")[:10]]
    else:
        text = json.dumps([fields["headline"], fields["body"]], ensure_ascii=False)
        named = ["text", source, text]
    return _sha("\n".join(named))[:32]


def _digest(fields: dict[str, Any]) -> str:
    said = {name: fields[name] for name in SAID}
    return _sha(json.dumps(said, sort_keys=True, ensure_ascii=False, default=_plain))


def _plain(value: object) -> object:
    dump = getattr(value, "model_dump", None)
    return dump(mode="json") if dump else str(value)


def _sha(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _times(copy: Copy, received: Received, notes: list[str]) -> dict[str, datetime | None]:
    stated = {
        "sent_at": copy.sent_at or received.sent_at,
        "created_at": copy.created_at,
        "embargo_until": copy.embargo_until,
        "expires_at": copy.expires_at,
    }
    return {name: _time(name, text, received.zone, notes) for name, text in stated.items()}


def _time(name: str, text: str | None, zone: tzinfo, notes: list[str]) -> datetime | None:
    if not text:
        return None
    read = read_time(text, zone)
    if read is None:
        notes.append(f"{name} is no time that can be read: {text[:40]!r}")
        return None
    moment, assumed = read
    if assumed:
        notes.append(f"{name} has no zone: taken as {zone}")
    return moment


def _dateline(copy: Copy, near: datetime) -> tuple[Dateline | None, tuple[str, ...]]:
    if copy.dateline:
        stated = read_dateline(copy.dateline, near.date())
        again = split_dateline(copy.body[0], near.date()) if copy.body else None
        if again and again.dateline and again.dateline.places == stated.places:
            return again.dateline, (again.paragraph, *copy.body[1:])
        return stated, copy.body
    if not copy.body:
        return None, ()
    split = split_dateline(copy.body[0], near.date())
    return split.dateline, (split.paragraph, *copy.body[1:])


def _headline(copy: Copy, body: tuple[str, ...], notes: list[str]) -> str:
    if copy.headline:
        return tidy(copy.headline)
    if not body:
        return ""
    notes.append("there is no headline: the first line stands in for it")
    first = body[0]
    if len(first) <= LONGEST_HEADLINE:
        return first
    sentence = re.split(r"(?<=[a-zà-ÿ0-9][.!?])\s", first, maxsplit=1)[0]
    if len(sentence) <= LONGEST_HEADLINE:
        return sentence
    return first[:LONGEST_HEADLINE].rpartition(" ")[0] + "…"


def _status(copy: Copy, signals: Signals, notes: list[str]) -> tuple[Status, str | None]:
    stated = (copy.signal or "").strip()
    signal = SIGNALS.get(stated.lower().removeprefix("sig:"), stated) or signals.signal
    status = STATUSES.get((copy.status or "usable").strip().lower())
    if status is None:
        notes.append(f"the status {copy.status!r} is not known: withheld until someone has looked")
        status = Status.WITHHELD
    # A kill by reference is itself no item that could be used, nor one to be killed.
    if (signal == "kill" or signals.signal == "kill") and not signals.kills:
        return Status.CANCELED, "kill"
    if signals.signal == "hold" and status is Status.USABLE:
        return Status.WITHHELD, "hold"
    return status, signal or None


def _embargo(
    copy: Copy,
    until: datetime | None,
    signals: Signals,
    near: datetime,
    zone: tzinfo,
    notes: list[str],
) -> tuple[datetime | None, bool]:
    """The embargo, the stricter of field and note; one that can't be read holds indefinitely."""
    indefinite = copy.embargo_indefinite
    if copy.embargo_until and until is None:
        indefinite = True
    if signals.embargo:
        noted = _noted(signals.embargo, near, zone)
        if noted is None and until is None:
            notes.append("the embargo in the note has no time that can be read: held")
            indefinite = True
        elif noted and until and noted != until:
            notes.append("note and field disagree on the embargo: the later one holds")
        if noted:
            until = max(until, noted) if until else noted
    return until, indefinite


_CLOCK = re.compile(
    r"\b(?P<hour>[01]?\d|2[0-3])(?:[:.]?(?P<minute>[0-5]\d))\s*(?:Uhr\s*)?(?P<zone>GMT|UTC|Z)?\b"
)
_ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?")


def _noted(note: str, near: datetime, zone: tzinfo) -> datetime | None:
    """`EMBARGOED UNTIL 0001 GMT`: the next such moment after the copy was sent."""
    if (iso := _ISO.search(note)) and (read := read_time(iso[0], zone)):
        return read[0]
    clock = _CLOCK.search(note)
    if not clock:
        return None
    local = near.astimezone(UTC if clock["zone"] else zone)
    at = local.replace(
        hour=int(clock["hour"]), minute=int(clock["minute"]), second=0, microsecond=0
    )
    return at if at > local else at + timedelta(days=1)


def _urgency(stated: str | None, notes: list[str]) -> int | None:
    if not stated:
        return None
    bare = stated.strip().lower()
    if bare in LETTER_URGENCY:
        return LETTER_URGENCY[bare]
    if bare.isdecimal() and 1 <= int(bare[:4]) <= 9:
        return int(bare)
    notes.append(f"the urgency {stated[:20]!r} is not on any scale that is known")
    return None


def _version(stated: str | None, notes: list[str]) -> int:
    if stated is None:
        return 1
    found = re.fullmatch(r"\s*(\d{1,15})(?:\.0*)?\s*", stated)
    if found:
        return int(found[1])
    notes.append(f"the version {stated[:20]!r} is no number: taken as 1")
    return 1
