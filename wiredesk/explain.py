"""Why a line of copy is where it is: the parts of a story as rows for an editor."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from services.ingest.text.story import Story

HEADINGS = ("goes to", "rule", "line")
MAX_SHOWN = 100
"""Characters of a line."""
CALLED = {
    "dropped": "left out",
    "ednote": "note to editors",
    "sign_off": "sign-off",
    "slugline": "slug",
    "sent_at": "time of sending",
}
"""What an editor calls a destination, where it is not its own name."""
Row = tuple[str, str, str]


def rows_of(story: "Story") -> Iterator[Row]:
    """Where the lines of a story go and the rule that took them, in the order of the copy."""
    yield from _part("headline", story.headline)
    noted = {each.text for each in story.taken if each.destination == "ednote"}
    for note in story.notices:
        if note not in noted:
            yield from _part("note to editors", note)
    for line in (story.abstract, *story.deck):
        yield from _part("abstract", line)
    yield from _part("byline", story.byline)
    yield from _part("dateline", story.dateline.text if story.dateline else None)
    yield from _body(story.body)
    for each in story.taken:
        goes_to = CALLED.get(each.destination, each.destination)
        yield goes_to, each.rule, _shown(each.text)


def _part(goes_to: str, text: str | None) -> Iterator[Row]:
    if text:
        yield goes_to, "", _shown(text)


def _body(body: tuple[str, ...]) -> Iterator[Row]:
    for line in body[:1]:
        yield "body", "", _shown(line)
    if len(body) > 2:
        yield "body", "", f"… {len(body) - 2} more …"
    for line in body[1:][-1:]:
        yield "body", "", _shown(line)


def _shown(text: str) -> str:
    return text if len(text) <= MAX_SHOWN else f"{text[:MAX_SHOWN].rstrip()}…"
