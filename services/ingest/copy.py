"""What a format says of one item, in one shape, before it is decided what is meant by it."""

from dataclasses import dataclass, replace

from schemas.item import Association, KillReference, Subject


class UnreadableCopyError(ValueError):
    """Bytes, or one of their items, can't be used; the text says what to do about it."""

    def __init__(self, reason: str, advice: str) -> None:
        """`reason`: a few fixed words for a metric's label, `malformed-json`."""
        super().__init__(advice)
        self.reason = reason
        self.advice = advice


@dataclass(frozen=True, slots=True)
class Copy:
    """One item as its format has it. Times and numbers are still text."""

    format: str
    guid: str | None = None
    version: str | None = None
    status: str | None = None
    signal: str | None = None
    urgency: str | None = None
    language: str | None = None
    headline: str | None = None
    slugline: str | None = None
    byline: str | None = None
    dateline: str | None = None
    body: tuple[str, ...] = ()
    body_html: str | None = None
    abstract: str | None = None
    keywords: tuple[str, ...] = ()
    subjects: tuple[Subject, ...] = ()
    genre: str | None = None
    located: str | None = None
    sent_at: str | None = None
    created_at: str | None = None
    embargo_until: str | None = None
    embargo_indefinite: bool = False
    expires_at: str | None = None
    ednote: str | None = None
    usage_terms: str | None = None
    copyright_holder: str | None = None
    copyright_notice: str | None = None
    provider: str | None = None
    associations: tuple[Association, ...] = ()
    biography: tuple[str, ...] = ()
    sign_off: str | None = None
    service: str | None = None
    sequence: str | None = None
    take: str | None = None
    updates: tuple[str, ...] = ()
    kills: tuple[KillReference, ...] = ()
    warnings: tuple[str, ...] = ()

    def warned(self, *warnings: str) -> "Copy":
        """The same with more warnings."""
        return replace(self, warnings=(*self.warnings, *warnings))


Item = Copy | UnreadableCopyError
"""What a format finds of each item: one that can't be used costs only itself."""
