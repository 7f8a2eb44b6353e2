"""Why a line of copy is where it is: the parts of a story as rows for an editor."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from services.ingest.text.line_families import Taken
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
    "urgency": "priority",
}
"""What an editor calls a destination, where it is not its own name."""
Row = tuple[str, str, str]


def rows_of(story: "Story") -> Iterator[Row]:
    """Where the lines of a story go and the rule that took them, in the order of the copy."""
    known = {each.text for each in (*story.above, *story.taken)}
    for goes_to, text in _stated(story):
        if text and text not in known:
            yield goes_to, "", _shown(text)
    yield from map(_row, story.above)
    if story.dateline:
        yield "dateline", "", _shown(story.dateline.text)
    yield from _body(story.body)
    yield from map(_row, story.taken)


def _stated(story: "Story") -> Iterator[tuple[str, str | None]]:
    """What no line above or below the story is, as a rule knows them."""
    if not any(each.destination == "headline" for each in story.above):
        yield "headline", story.headline
    for note in story.notices:
        yield "note to editors", note
    yield "abstract", story.abstract
    if not any(each.destination == "byline" for each in (*story.above, *story.taken)):
        yield "byline", story.byline


def _row(taken: "Taken") -> Row:
    return CALLED.get(taken.destination, taken.destination), taken.rule, _shown(taken.text)


def _body(body: tuple[str, ...]) -> Iterator[Row]:
    for line in body[:1]:
        yield "body", "", _shown(line)
    if len(body) > 2:
        yield "body", "", f"… {len(body) - 2} more …"
    for line in body[1:][-1:]:
        yield "body", "", _shown(line)


def _shown(text: str) -> str:
    return text if len(text) <= MAX_SHOWN else f"{text[:MAX_SHOWN].rstrip()}…"
