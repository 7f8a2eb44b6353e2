"""The title of a page above its menu, which stands again above the story."""

from collections.abc import Sequence
from dataclasses import replace

from services.ingest.text.head.lines import Line
from services.ingest.text.head.titles import same_title, without_site

PAGE = "part of a page"
MIN_TITLE = 3
"""Words of a page's title that is set again above the story."""


def without_page(lines: Sequence[Line]) -> list[Line]:
    """The lines; where a page's title is set again above the story, the lines between are a menu's.

    The title of a page names its site behind the headline: `Port shut | The Echo`.
    """
    found = list(lines)
    for at, line in enumerate(found):
        title = without_site(line.text) if line.kind == "short" else line.text
        if title == line.text or len(title.split()) < MIN_TITLE:
            continue
        again = next((n for n in range(at + 1, len(found)) if _says(found[n], title)), at)
        if all(each.kind in ("short", "known") for each in found[at:again]):
            page = [_of_page(each) for each in found[at:again]]
            return [*found[:at], *page, *found[again:]]
    return found


def _says(line: Line, title: str) -> bool:
    return line.kind == "short" and same_title(line.text, title)


def _of_page(line: Line) -> Line:
    return replace(line, kind="known", rule=PAGE) if line.kind == "short" else line
