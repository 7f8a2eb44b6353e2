"""All families of lines below a story, and what each may open."""

from services.ingest.text.foot.appeals import APPEALS, COOKIES
from services.ingest.text.foot.archives import ARCHIVES
from services.ingest.text.foot.authors import AUTHOR_BOX, AUTHORS
from services.ingest.text.foot.buttons import BUTTONS, RUN_TOGETHER
from services.ingest.text.foot.cards import CARD
from services.ingest.text.foot.contacts import CONTACTS
from services.ingest.text.foot.credits import CREDITS
from services.ingest.text.foot.days import DAYS
from services.ingest.text.foot.headings import HEADINGS
from services.ingest.text.foot.marks import END_MARKS
from services.ingest.text.foot.notices import COPYRIGHT, NOTICES
from services.ingest.text.foot.page_lines import PAGE_LINES
from services.ingest.text.foot.pictures import PICTURES
from services.ingest.text.foot.private import MARKS
from services.ingest.text.foot.sections import (
    CONTACT_LIST,
    FIELDS_OF_ARCHIVES,
    LINKS,
    LIST_OF_SOURCES,
    OTHER_STORIES,
    REPORTERS,
)
from services.ingest.text.foot.sharing import SHARING
from services.ingest.text.foot.site_lines import SITE_LINES

PAGES = (*SHARING, *PAGE_LINES, *SITE_LINES, *APPEALS, COOKIES, *BUTTONS)
WITH_TITLE = ("read more", "more in capitals")
"""Families of pages that name another story themselves: no list of others is below them."""
FAMILIES = (
    *MARKS,
    *ARCHIVES,
    *CREDITS,
    *CONTACTS,
    *NOTICES,
    *PAGES,
    RUN_TOGETHER,
    *AUTHORS,
    *PICTURES,
    *DAYS,
)
"""All families of single lines, in the order in which they are asked."""
SECTIONS = (
    OTHER_STORIES,
    HEADINGS,
    AUTHOR_BOX,
    AUTHORS[0],
    CARD,
    CONTACT_LIST,
    REPORTERS,
    LINKS,
    LIST_OF_SOURCES,
    END_MARKS[0],
    ARCHIVES[0],
    FIELDS_OF_ARCHIVES,
    COPYRIGHT,
    *(each for each in PAGES if each.name not in WITH_TITLE),
)
"""The marks that open a section where what stands below looks like it."""
OF_PAGES = frozenset(each.name for each in (*PAGES, OTHER_STORIES, COPYRIGHT))
"""The rules that only lines of pages fit."""
LISTS = (OTHER_STORIES, HEADINGS, CARD, REPORTERS)
"""Sections whose lines name people who have no part in the story, or all have one."""
