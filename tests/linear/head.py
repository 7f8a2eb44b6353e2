"""The rules for what stands above a story."""

from collections.abc import Callable, Mapping, Sequence

from services.ingest.copy import Copy
from services.ingest.fields import in_text
from services.ingest.input.timestamps import TimeStyle
from services.ingest.text.head import (
    above_headline,
    apart,
    archives,
    authors,
    behind_headline,
    cut_lines,
    databases,
    datelines,
    decks,
    east_asian,
    exports,
    extent,
    flattened,
    former,
    functions,
    issuers,
    labels,
    lines,
    mastheads,
    menus,
    monitors,
    mottos,
    name_lines,
    names,
    navigation,
    noted,
    notes,
    offices,
    page,
    page_titles,
    pictures,
    reading,
    slugs,
    timed,
    title_lines,
    titles,
    unpacked,
)
from services.ingest.text.line_families import Family, Taken
from services.ingest.text.paragraphs import paragraphs_and_former
from services.ingest.text.story import Story, former_story, read_story

FAMILIES: Mapping[str, Sequence[Family]] = {
    "issuers.PAPERS": issuers.PAPERS,
    "issuers.PUBLIC_BODIES": issuers.PUBLIC_BODIES,
    "issuers.SERVICES": issuers.SERVICES,
    "navigation.NAVIGATION": navigation.NAVIGATION,
    "labels.LABELLED": labels.LABELLED,
    "labels.LABELS": labels.LABELS,
    "mottos.MOTTOS": mottos.MOTTOS,
    "names.AFFILIATIONS": names.AFFILIATIONS,
    "notes.NOTES": notes.NOTES,
    "offices.OFFICES": offices.OFFICES,
    "page.PAGES": page.PAGES,
    "pictures.PICTURES": pictures.PICTURES,
    "page.STAMPS": page.STAMPS,
    "slugs.HEADERS_OF_MESSAGES": slugs.HEADERS_OF_MESSAGES,
    "slugs.SLUGS": slugs.SLUGS,
}


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text[at : at + 40] for at in range(0, len(text), 40))


def _read(text: str) -> object:
    stated = reading.Stated(text, text, text)
    bodies = ((text, text), (*_lines(text), text))
    return [reading.read_head(body, each) for body in bodies for each in (stated, None)]


def _story(text: str) -> Story:
    return read_story(Copy(body=(text, *_lines(text))))


def _placed(text: str) -> object:
    found = [lines.Line(each, "short") for each in (text, *_lines(text), text)]
    return above_headline.in_their_place(page_titles.without_page(found), 20, titled=False)


RULES: Mapping[Callable[..., object], Callable[[str], object]] = {
    above_headline.in_their_place: _placed,
    above_headline.with_credited: lambda text: above_headline.with_credited(
        [lines.Line("Port", "short"), lines.Line(text, "short")], (text, text)
    ),
    mastheads.loud_kicker: _placed,
    mastheads.masthead: _placed,
    mastheads.motto: _placed,
    menus.breadcrumb: _placed,
    menus.count: _placed,
    menus.in_menu: _placed,
    page_titles.without_page: _placed,
    title_lines.with_whole_title: lambda text: title_lines.with_whole_title(
        ([text, text], ["By Ann Poe"])
    ),
    behind_headline.with_authors_apart: lambda text: behind_headline.with_authors_apart(
        (text, *_lines(text), "RIGA, March 4 (AFP)", text)
    ),
    cut_lines.with_whole_lines: lambda text: cut_lines.with_whole_lines(
        ("By", *_lines(text), text), 20
    ),
    titles.same_title: lambda text: titles.same_title(text, text),
    titles.without_site: titles.without_site,
    apart.apart_at_the_top: lambda text: apart.apart_at_the_top((text, *_lines(text))),
    archives.is_in_column: archives.is_in_column,
    archives.is_marked_byline: archives.is_marked_byline,
    archives.is_subject: archives.is_subject,
    archives.without_codes: archives.without_codes,
    archives.without_marks: lambda text: archives.without_marks(
        ("A", "THE ECHO (J)", text, *_lines(text))
    ),
    authors.are_names: authors.are_names,
    authors.goes_with_a_name: authors.goes_with_a_name,
    authors.is_author: authors.is_author,
    authors.is_family_name_first: authors.is_family_name_first,
    authors.is_known_person: authors.is_known_person,
    authors.is_tag_of_agency: authors.is_tag_of_agency,
    authors.telling_names: authors.telling_names,
    datelines.take_dateline: lambda text: [
        datelines.take_dateline((text, text), stated) for stated in (None, text)
    ],
    databases.take_print: lambda text: databases.take_print(
        (text, text, "03/04/2001", text, *_lines(text), "(c) 2001 Quay", *_lines(text), text)
    ),
    decks.take_deck_and_place: lambda text: decks.take_deck_and_place(
        (text, *_lines(text), f"{text} (APA)")
    ),
    east_asian.reporter_and_copy: east_asian.reporter_and_copy,
    exports.take_export: lambda text: exports.take_export(
        (text, "9 words", "4 March 2026", *_lines(text), "English", text)
    ),
    flattened.above_and_copy: flattened.above_and_copy,
    functions.is_with_function: functions.is_with_function,
    timed.time_and_dateline: timed.time_and_dateline,
    noted.byline_behind_dateline: noted.byline_behind_dateline,
    noted.notes_and_byline: noted.notes_and_byline,
    titles.is_title_with_stop: titles.is_title_with_stop,
    extent.end_of_head: lambda text: extent.end_of_head(extent.lines_of((text, *_lines(text)))),
    extent.last_of_copy: lambda text: extent.last_of_copy(extent.lines_of((text, text))),
    extent.lines_of: lambda text: extent.lines_of((text, *_lines(text))),
    former.split_byline_as_before: lambda text: former.split_byline_as_before((text, text), None),
    former.split_headline_as_before: lambda text: former.split_headline_as_before(
        "", (text, *_lines(text)), TimeStyle()
    ),
    labels.value_of: lambda text: labels.value_of(Taken("provider", text, "provider")),
    lines.dateline_of: lambda text: lines.dateline_of(text, text),
    lines.is_short: lines.is_short,
    lines.read_line: lambda text: lines.read_line(text, text),
    monitors.take_tags: lambda text: monitors.take_tags((text, text)),
    name_lines.with_names: lambda text: name_lines.with_names(
        [lines.read_line(each) for each in (text, *_lines(text))], text, (text,)
    ),
    names.byline_in: names.byline_in,
    names.is_post: names.is_post,
    names.name_alone: names.name_alone,
    names.without_time: names.without_time,
    names.names_again: lambda text: names.names_again(text, text),
    reading.read_head: _read,
    unpacked.unpacked: lambda text: unpacked.unpacked((text, *_lines(text)), 20),
    in_text.fields_in_text: lambda text: in_text.fields_in_text(Copy(), _story(text), TimeStyle()),
    in_text.slug_in_text: lambda text: in_text.slug_in_text(_story(text)),
    in_text.slugs_of: lambda text: in_text.slugs_of(Copy(), _story(text)),
    paragraphs_and_former: paragraphs_and_former,
    former_story: lambda text: former_story(Copy(former_body=(text, *_lines(text))), TimeStyle()),
}
BOUNDS: Mapping[str, int] = {
    **{
        f"services.ingest.text.head.{name}": max(each.longest for each in families)
        for name, families in FAMILIES.items()
    },
    "services.ingest.text.head.names.REPEATS": names.MAX_LENGTH,
    "services.ingest.text.head.names.CREDITED": names.MAX_LENGTH,
    "services.ingest.text.head.names.BEHIND": names.MAX_LENGTH,
    "services.ingest.text.head.names.DAY_BEHIND": names.MAX_LENGTH,
    "services.ingest.text.head.names.AGE_BEHIND": names.MAX_LENGTH,
    "services.ingest.text.head.names.COLLECTIVE": names.MAX_LENGTH,
    "services.ingest.text.head.names.FOR_A_PAPER": names.MAX_POST,
    "services.ingest.text.head.lines.ENDS_SENTENCE": lines.MAX_HEADLINE,
    "services.ingest.text.head.lines.SHORTENED": lines.MAX_HEADLINE,
}
"""As in the table of ingest."""
