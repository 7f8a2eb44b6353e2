"""`Copy`: one item as a format states it, in the same shape for all formats."""

from schemas.item import ItemBase, Status


class Copy(ItemBase):
    """One item as its sender wrote it. A field that the format does not state is None or empty.

    What only the text shows (a dateline before the first sentence, a sign-off after the last) is
    still in `body`: `services.ingest.text.story` finds it there for every format.
    `signal` is a word of `services.ingest.fields.vocabulary`, else the sender's own. Times have
    zones, `body_html` is sanitised, and the spaces of all text are normalised.
    """

    guid: str | None = None
    """What identifies it, the same for all its versions: `services.ingest.fields.identifiers`."""
    former_guid: str | None = None
    """What was its guid in Wiredesk 0.1, where that was another; empty for none."""
    version: int | None = None
    status: Status | None = None
    status_words: str | None = None
    """The status as its sender wrote it."""
    signal_words: str | None = None
    """The signal as its sender wrote it."""
    embargo_words: str | None = None
    """The end of the embargo as its sender wrote it."""
    killed: tuple[str, ...] = ()
    """Guids of other items that are killed by it, as a field says."""
    held: tuple[str, ...] = ()
    """Guids of other items that are held by it, as a field says."""
    dateline: str | None = None
    """As printed, with or without the dash that ends it."""
    former_body: tuple[str, ...] | None = None
    """For copy that is all text: the paragraphs into which Wiredesk 0.1 parted it, whose first it
    took for the headline."""
    slug_id: str | None = None
    """What all leads of a story share, where only its slug identifies it (ANPA 1312)."""
