"""The rules for what stands below a story."""

from collections.abc import Callable, Mapping, Sequence

from services.ingest.text import biography, line_families
from services.ingest.text.foot import (
    appeals,
    archives,
    authors,
    buttons,
    cards,
    contacts,
    credits,  # noqa: A004
    days,
    endings,
    families,
    former,
    headings,
    marks,
    notices,
    openings,
    page_lines,
    peeling,
    pictures,
    private,
    readers,
    sections,
    sharing,
    site_lines,
    titles,
    within,
)
from services.ingest.text.line_families import Family, Taken


def _paragraphs(text: str) -> tuple[str, ...]:
    return ("The mayor spoke.", *filter(None, text.split("\n\n")), text)


def _lines(text: str) -> tuple[str, ...]:
    return ("The mayor spoke.", *(text[at : at + 40] for at in range(0, len(text), 40)))


RULES: Mapping[Callable[..., object], Callable[[str], object]] = {
    biography.find_biography: lambda text: biography.find_biography(_paragraphs(text), text),
    biography.is_about_author: lambda text: biography.is_about_author(
        f"Ann Poe is {text}", _paragraphs(text), text
    ),
    biography.is_of_the_trade: biography.is_of_the_trade,
    biography.split_biography: lambda text: biography.split_biography(_paragraphs(text), text),
    credits.is_sign_off: credits.is_sign_off,
    endings.split_ending: endings.split_ending,
    line_families.family_of: lambda text: line_families.family_of(text, families.FAMILIES, text),
    openings.repeats: lambda text: openings.repeats(text, text),
    titles.count_labelled: lambda text: titles.count_labelled(_lines(text)),
    titles.count_titles: lambda text: titles.count_titles((f"{text}.", *_lines(text))),
    peeling.peel: lambda text: (
        peeling.peel(_paragraphs(text), text),
        peeling.peel(_lines(text), ""),
    ),
    former.peel_as_before: lambda text: former.peel_as_before(_lines(text), text),
    private.is_all_private: private.is_all_private,
    private.opens_private: private.opens_private,
    private.split_private: lambda text: private.split_private(_lines(text)),
    private.texts_for: lambda text: private.texts_for(text, [Taken("a", text, "dropped")]),
    within.candidates: lambda text: list(within.candidates(_lines(text))),
    within.rule_within: within.rule_within,
    sections.may_stand_below: lambda text: sections.may_stand_below(text, sections.LINKS),
}
FAMILIES: Mapping[str, Sequence[Family]] = {
    "appeals.APPEALS": appeals.APPEALS,
    "appeals.COOKIES": [appeals.COOKIES],
    "archives.ARCHIVES": archives.ARCHIVES,
    "authors.AUTHORS": authors.AUTHORS,
    "authors.AUTHOR_BOX": [authors.AUTHOR_BOX],
    "buttons.BUTTONS": buttons.BUTTONS,
    "buttons.RUN_TOGETHER": [buttons.RUN_TOGETHER],
    "cards.CARD": [cards.CARD],
    "contacts.CONTACTS": contacts.CONTACTS,
    "credits.CREDITS": credits.CREDITS,
    "days.DAYS": days.DAYS,
    "endings.ENDINGS": endings.ENDINGS,
    "headings.HEADINGS": [headings.HEADINGS],
    "marks.END_MARKS": marks.END_MARKS,
    "marks.OPTIONAL": [marks.OPTIONAL],
    "marks.INITIALS_OF_DESKS": marks.INITIALS_OF_DESKS,
    "marks.STAMPS": marks.STAMPS,
    "notices.NOTICES": notices.NOTICES,
    "page_lines.PAGE_LINES": page_lines.PAGE_LINES,
    "pictures.PICTURES": pictures.PICTURES,
    "readers.TO_READERS": [readers.TO_READERS],
    "sharing.SHARING": sharing.SHARING,
    "site_lines.SITE_LINES": site_lines.SITE_LINES,
    "notices.COPYRIGHT": [notices.COPYRIGHT],
    "sections.CONTACT_LIST": [sections.CONTACT_LIST],
    "sections.FIELDS_OF_ARCHIVES": [sections.FIELDS_OF_ARCHIVES],
    "sections.LINKS": [sections.LINKS],
    "sections.NOTEPAD": [sections.NOTEPAD],
    "private.NOT_FOR_PUBLICATION": [private.NOT_FOR_PUBLICATION],
    "sections.OTHER_STORIES": [sections.OTHER_STORIES],
    "sections.LIST_OF_SOURCES": [sections.LIST_OF_SOURCES],
    "sections.REPORTERS": [sections.REPORTERS],
}
BOUNDS: Mapping[str, int] = {
    **{
        f"services.ingest.text.foot.{name}": max(each.longest for each in families)
        for name, families in FAMILIES.items()
    },
    "services.ingest.text.foot.credits.CREDIT_BEHIND": credits.MAX_LENGTH,
    "services.ingest.text.foot.endings.BEHIND": endings.REACH,
    "services.ingest.text.foot.endings.STAMP": endings.REACH,
    "services.ingest.text.foot.former.CREDIT": former.MAX_LENGTH,
    "services.ingest.text.foot.former.CONTRIBUTED": former.MAX_LENGTH,
    "services.ingest.text.foot.former.CONTRIBUTORS": former.MAX_LENGTH,
    "services.ingest.text.foot.former.CREDIT_BEHIND": former.MAX_LENGTH,
    "services.ingest.text.foot.sections.NAMED": sections.SHORT,
    "services.ingest.text.foot.titles.ANNOUNCES": titles.REACH,
    "services.ingest.text.foot.titles.KEY": titles.MAX_LENGTH,
    "services.ingest.text.foot.titles.NO_TITLE": titles.MAX_LENGTH,
    "services.ingest.text.foot.titles.OPENS": titles.MAX_LENGTH,
    "services.ingest.text.foot.sections.ENDS_SENTENCE": sections.SHORT,
}
"""As in the table of ingest."""
