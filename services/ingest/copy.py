"""`Copy`: what a format says of one item, in one shape for all formats, not yet interpreted."""

from dataclasses import dataclass
from datetime import datetime

from schemas.item import Association, Status, Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One item as its sender wrote it. None, or empty, is what the format does not say.

    The fields are those of `schemas.item.WireItem`. What is only said in the text (a dateline
    before the first sentence, a sign-off after the last) is still in `body`: every format leaves
    it there for `services.ingest.text.story` to tell apart.
    """

    guid: str | None = None
    version: int | None = None
    status: Status | None = None
    signal: str | None = None
    """One of the words of `services.ingest.fields.vocabulary`, else the sender's own."""
    urgency: int | None = None
    urgency_original: str | None = None
    language: str | None = None
    headline: str = ""
    slugline: str | None = None
    byline: str | None = None
    dateline: str | None = None
    """As printed, with or without the dash that ends it."""
    sign_off: str | None = None
    biography: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    """Paragraphs of plain text, spaces normalised."""
    body_html: str | None = None
    """Sanitised."""
    abstract: str | None = None
    keywords: tuple[str, ...] = ()
    subjects: tuple[Subject, ...] = ()
    genre: str | None = None
    located: str | None = None
    sent_at: datetime | None = None
    """This and the other times have zones."""
    created_at: datetime | None = None
    embargo_until: datetime | None = None
    embargo_indefinite: bool = False
    expires_at: datetime | None = None
    ednote: str | None = None
    usage_terms: str | None = None
    copyright_holder: str | None = None
    copyright_notice: str | None = None
    provider: str | None = None
    associations: tuple[Association, ...] = ()
    service: str | None = None
    sequence: str | None = None
    slug_id: str | None = None
    """What the story is known by through all its leads, where only its slug says so (ANPA 1312)."""
    take: int | None = None
    updates: tuple[str, ...] = ()
    management_only: bool = False
    """Only what is known about the item has changed; its copy stands as it came before."""
    warnings: tuple[str, ...] = ()
    """What was guessed or could not be used, in words for an editor."""
