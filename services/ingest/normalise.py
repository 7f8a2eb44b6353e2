"""`WireItem` out of `Copy`: interpretation that is the same for all formats."""

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from lexicon.agencies import names_of
from schemas.item import (
    ANY_VERSION,
    Association,
    ItemBase,
    KillReference,
    Provenance,
    Status,
    Stop,
    WireItem,
    safe_associations,
)
from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError, no_text
from services.ingest.fields.in_text import fields_in_text, slugs_of
from services.ingest.fields.stops import stop_of, stops_in_words
from services.ingest.html.escaped_tags import without_escaped_tags
from services.ingest.html.same_words import with_same_words
from services.ingest.identity import digest, former_content_id, former_id, item_id
from services.ingest.input.limits import MAX_CHARACTERS, check_notes, too_large
from services.ingest.input.senders import Sender
from services.ingest.text.copy_gate import check_page, check_text
from services.ingest.text.embargo_notes import lifts_embargo
from services.ingest.text.embargoes import embargo_of
from services.ingest.text.foot.private import NOT_FOR_PUBLICATION
from services.ingest.text.headlines import headline_of
from services.ingest.text.kill_references import holds_by_reference, kills_by_reference
from services.ingest.text.kills.stops import MAY_BE_KILL, WordedStop, read_stop
from services.ingest.text.signals import GRAVE, mild_signal_in
from services.ingest.text.story import Story, read_story

MAX_PARAGRAPHS_BEFORE_KILL = 3
"""Paragraphs of the body in which a kill by reference is looked for."""
NOT_SET = datetime(1970, 1, 1, tzinfo=UTC)
STATUS_OF_SIGNAL = {"kill": Status.CANCELED, "hold": Status.WITHHELD}
GRAVITY = (Status.USABLE, Status.WITHHELD, Status.CANCELED)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an item comes from, which its bytes do not say."""

    sender: Sender
    received_at: datetime
    provenance: Provenance
    sent_at: datetime | None = None
    """The record's time of sending, for copy that states none."""

    @property
    def source(self) -> str:
        """The sender's name."""
        return self.sender.name

    @property
    def zone(self) -> tzinfo:
        """The zone of times that have none."""
        return self.sender.zone

    @property
    def day_first(self) -> bool | None:
        """Whether 03/04/2026 is April 3; None if that is not known."""
        return self.sender.source.day_first


def normalise(copy: Copy, origin: Origin) -> WireItem:
    """The item of some copy.

    Raises UnreadableCopyError: `no-text`, `not-copy`, `too-large`.
    """
    stated, copy = copy, without_escaped_tags(copy)
    # The story comes first: notices in it are notes to editors, and the signal and the embargo are
    # looked for in those.
    story = read_story(copy)
    _check_size(copy)
    check_notes(len(story.notices))
    ednote = " ".join(part for part in (copy.ednote, *story.notices) if part)
    headline, warnings = headline_of(story.headline, story.body)
    notes = (copy.ednote or "", *story.notices)
    body = [text for text in (copy.abstract, *story.deck, *story.body) if text]
    slug, printed_slug = slugs_of(copy, story)
    worded = read_stop(headline, notes, body, slug, names_of(origin.source))
    _check_text(copy, story, worded)
    named = _named(copy, origin.sender, worded, (headline, ednote, *story.body))
    killed, held = ((), named) if _only_holds(copy, worded) else (named, ())
    kills = tuple(dict.fromkeys((*killed, *_of(copy.killed, origin))))
    holds = tuple(dict.fromkeys((*held, *_of(copy.held, origin))))
    mild = mild_signal_in(headline, f"{ednote} {printed_slug}", story.body)
    asked = "kill" if kills else "hold" if holds else None
    signal = _signal(copy, worded, mild, None if story.body else asked)
    status = _status(copy, signal)
    in_text, unread = fields_in_text(copy, story, origin.sender.style)
    # Ids are made of what the format states.
    filled = copy.model_copy(update=in_text)
    sent_at, unset = _sent_at(filled, origin)
    near = sent_at or origin.received_at
    embargo = embargo_of(copy, story.notices, near, origin.zone, origin.day_first)
    until = embargo.until
    runs_until = until if until and until > origin.received_at else None
    said = Stop(reason=worded.reason, words=worded.words) if worded else None
    noted = stops_in_words(None if worded else signal, embargo.stated, ednote, runs_until)
    unsafe = _unsafe(copy.associations)
    fields = {name: getattr(filled, name) for name in ItemBase.model_fields}
    made_of = (origin.source, copy, headline, story.body or (ednote,))
    own = item_id(*made_of)
    before = former_id(*made_of) or former_content_id(
        origin.source, stated, story, origin.sender.style, is_plain=stated is copy
    )
    found = {
        "id": own,
        "former_id": before if before != own else None,
        "source": origin.source,
        "provider_guid": copy.guid,
        "version": _version(copy, status),
        "status": status,
        "signal": signal,
        "headline": headline,
        "byline": story.byline,
        "dateline": story.dateline.resolve(near.date()) if story.dateline else None,
        "body": story.body,
        "abstract": story.abstract or " ".join(story.deck) or None,
        "sent_at": sent_at,
        "received_at": origin.received_at,
        "embargo_until": embargo.until,
        "embargo_indefinite": embargo.indefinite,
        "ednote": ednote or None,
        "word_count": sum(len(paragraph.split()) for paragraph in story.body),
        "biography": copy.biography or story.biography,
        "sign_off": copy.sign_off or story.sign_off,
        "embargo_lifted": lifts_embargo(ednote),
        "stop": stop_of(copy, runs_until, (said, *noted)),
        "kills": kills,
        "holds": holds,
        "provenance": origin.provenance,
        "digest": "",
        "warnings": tuple(
            dict.fromkeys((*copy.warnings, *unread, *unset, *warnings, *embargo.warnings, *unsafe))
        ),
    }
    item = WireItem.model_validate(fields | found)
    # The HTML is not in the digest: agencies change markup without changing the copy.
    derived = {"digest": digest(item), "body_html": _body_html(copy, story)}
    return item.model_copy(update=derived)


def _named(
    copy: Copy, sender: Sender, worded: WordedStop | None, texts: Sequence[str]
) -> tuple[KillReference, ...]:
    """The items that the copy asks to be killed or held; of its own source where it names none."""
    if worded and worded.reason == MAY_BE_KILL:
        return ()
    read = texts[: 2 + MAX_PARAGRAPHS_BEFORE_KILL]
    named = [*kills_by_reference(read, sender.name)]
    if worded and _only_holds(copy, worded):
        named += (*worded.names, *holds_by_reference(read, sender.name))
    elif worded and worded.reason == "kill":
        named += worded.names
        named = named or [KillReference(source="", guid=guid) for guid in copy.updates]
    killed = copy.signal == "kill" or (worded and worded.reason == "kill")
    if killed and not named and copy.slug_id and copy.slugline:
        named = [KillReference(source="", slug=copy.slugline)]
    return tuple(
        dict.fromkeys(
            reference.model_copy(update={"source": sender.source_named(reference.source)})
            for reference in named
        )
    )


def _of(guids: Sequence[str], origin: Origin) -> Iterator[KillReference]:
    """The items of the copy's own source with some guids."""
    return (KillReference(source=origin.source, guid=guid) for guid in guids)


def _only_holds(copy: Copy, worded: WordedStop | None) -> bool:
    """Whether the words ask for a hold, and no field for a kill."""
    return worded is not None and worded.reason == "hold" and copy.signal != "kill"


def _check_size(copy: Copy) -> None:
    parts = (copy.headline, copy.body_html or "", copy.ednote or "", *copy.body)
    if sum(map(len, parts)) > MAX_CHARACTERS:
        raise too_large(f"{MAX_CHARACTERS:,} characters")


def _check_text(copy: Copy, story: Story, worded: WordedStop | None) -> None:
    stopped = copy.status in (Status.WITHHELD, Status.CANCELED) or copy.signal in GRAVE
    needs_none = stopped or copy.management_only or worded or copy.killed or copy.held
    private = any(each.rule == NOT_FOR_PUBLICATION.name for each in story.taken)
    if private and not (story.body or needs_none):
        raise UnreadableCopyError(
            "not-copy", "all of it is marked as not for publication: ask the sender what it is"
        )
    if not (story.headline or story.body or story.notices or needs_none):
        raise no_text()
    # What stops an item has to arrive, whatever else it looks like.
    if not (story.notices or needs_none):
        check_page(story.headline, story.body)
        check_text("\n".join((story.headline, *story.body)) if story.body else "")


def _signal(
    copy: Copy, worded: WordedStop | None, mild: str | None, asked: str | None
) -> str | None:
    """The signal of the field; a kill or hold in the words overrides it.

    `asked`: what copy without a text asks for of others.
    """
    # A notice that only asks for the kill or hold of others must not be published.
    in_words = worded.signal if worded else asked
    if in_words in GRAVE and copy.signal != "kill":
        return in_words
    return copy.signal or mild


def _status(copy: Copy, signal: str | None) -> Status:
    """The graver of the stated status and the signal's."""
    stated = (copy.status or Status.USABLE, STATUS_OF_SIGNAL.get(signal or "", Status.USABLE))
    return max(stated, key=GRAVITY.index)


def _version(copy: Copy, status: Status) -> int:
    if copy.version is not None:
        return copy.version
    # A hold without a version must not lose against the versions that are known.
    return ANY_VERSION if status is Status.WITHHELD else 1


def _sent_at(copy: Copy, origin: Origin) -> tuple[datetime | None, tuple[str, ...]]:
    """When it was sent, and a warning for a time that stands for none."""
    stated = copy.sent_at
    # The number 0 in whatever zone.
    if stated and abs(stated - NOT_SET) <= timedelta(days=1):
        return origin.sent_at, (f"sent_at: {stated.isoformat()} stands for no time; left out",)
    return stated or origin.sent_at, ()


def _unsafe(associations: tuple[Association, ...]) -> tuple[str, ...]:
    """A warning for the associations that `WireItem` leaves out, if there are any."""
    refused = [each.href for each in associations if not safe_associations((each,))]
    if not refused:
        return ()
    first, others = repr(refused[0][:40]), len(refused) - 1
    which = f"{first} and {others} more lead" if others else f"{first} leads"
    return (f"associations: {which} where no reader may be sent; left out",)


def _body_html(copy: Copy, story: Story) -> str | None:
    """The sender's markup, as far as it says what the body says, else the body's own."""
    kept = with_same_words(copy.body_html, story.body, copy.body) if copy.body_html else None
    return kept or _markup(story.body)


def _markup(body: Sequence[str]) -> str | None:
    return "\n".join(f"<p>{html.escape(text, quote=False)}</p>" for text in body) or None
