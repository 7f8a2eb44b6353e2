"""What menus and counts above a headline are, as the lines around them show."""

from collections.abc import Sequence

from services.ingest.text.head.lines import Line
from services.ingest.text.head.page_titles import PAGE
from services.ingest.text.line_families import Destination

REACH, NEAR = 8, 4
"""Lines below that are looked at, and above; the latter are the digits of a count as well."""
MIN_TITLE = 4
"""Words of a headline that another line repeats at its end."""
MENU = "menu of a page"
OF_MENUS = frozenset({MENU, PAGE, "kicker", "name of a network", "follow us", "sharing", "button"})
MOST_IN_ENTRY, MIN_IN_MENU, LONG_TITLE = 3, 2, 5
"""Words of an entry of a menu, other lines of it near, and words of the headline below."""
STOPS = ("?", "!", ":", ",")
Known = tuple[str, Destination] | None


def breadcrumb(lines: Sequence[Line], at: int) -> Known:
    """Where the page stands in its site, and its headline: `Home World Port shut by ice`."""
    text = lines[at].text
    titles = (each.text for each in lines[at + 1 : at + 1 + REACH] if each.kind == "short")
    ends = any(
        len(title.split()) >= MIN_TITLE and text != title and text.endswith(title)
        for title in titles
    )
    return ("place in the site", "dropped") if ends else None


def in_menu(lines: Sequence[Line], at: int) -> Known:
    """A few words among other lines of a page's menu, above a headline that is longer."""
    around = lines[max(0, at - NEAR) : at + 1 + NEAR]
    others = sum(each.rule in OF_MENUS for each in around)
    few = len(lines[at].text.split()) <= MOST_IN_ENTRY and not lines[at].text.endswith(STOPS)
    below = [line for line in lines[at + 1 : at + 1 + REACH] if not _is_entry(line)]
    title = next((line for line in below if line.kind not in ("known", "note")), None)
    longer = title is not None and title.kind == "short" and len(title.text.split()) >= LONG_TITLE
    return (MENU, "dropped") if few and others >= MIN_IN_MENU and longer else None


def _is_entry(line: Line) -> bool:
    return line.kind == "short" and len(line.text.split()) <= MOST_IN_ENTRY


def count(lines: Sequence[Line], at: int) -> Known:
    """How often a page was read or shared, as a number alone."""
    text = lines[at].text
    return (
        ("how often a page was read", "dropped") if text.isdigit() and len(text) <= NEAR else None
    )
