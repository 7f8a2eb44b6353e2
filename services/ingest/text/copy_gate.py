"""The gate before text is published: what is surely no copy is refused, all else passes."""

from collections.abc import Sequence

from services.ingest.errors import UnreadableCopyError
from services.ingest.text.error_pages import is_error_page
from services.ingest.text.machine_text import machine_text


def check_text(text: str) -> None:
    """Raises UnreadableCopyError, `not-copy`, for text that no person wrote; lines as sent."""
    kind = machine_text(text)
    if kind:
        raise UnreadableCopyError(
            "not-copy", f"it is {kind}, no copy: leave it out of the feed, or push the text itself"
        )


def check_page(headline: str, body: Sequence[str], title: str = "") -> None:
    """Raises UnreadableCopyError, `not-copy`, for a server's page instead of the story.

    `title` is the window's, where that is another than the headline.
    """
    if is_error_page(headline, body, title):
        raise UnreadableCopyError(
            "not-copy",
            "it is a server's page instead of the story (an error, a login, a check of the browser "
            "or a question about cookies): see why the sender got it, and push the story",
        )
