"""The rules for text of lexicon and ingest."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC
from functools import partial

from lexicon import (
    bare_hours,
    clock_times,
    folding,
    languages,
    person_names,
    written_days,
    written_times,
    written_zones,
)
from schemas.item import Status
from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError
from services.ingest.fields import (
    authors,
    categories,
    concepts,
    embargo,
    identifiers,
    iptc_codes,
    language_tag,
    links,
    statuses,
    stops,
)
from services.ingest.fields.reader import Fields
from services.ingest.fields.to_copy import copy_of
from services.ingest.formats.teleprinter import lines
from services.ingest.html import nitf_markup, pictures, tag_attributes
from services.ingest.html import text as html_text
from services.ingest.input import (
    media_types,
    timestamps,
    xml,
)
from services.ingest.text import (
    bare_address,
    biography,
    byline,
    copyright,  # noqa: A004
    headlines,
    kill_references,
    line_joining,
    page_chrome,
    paragraphs,
    publication_line,
    rows,
    signals,
    spaces,
    stated_end,
    story,
    takes,
    urls,
)
from tests.linear import datelines, documents, embargoes, foot, gate, head, kills

STYLE = timestamps.TimeStyle()
ADDRESS = bare_address.AddressRule.BARE
Run = Callable[[str], object]


def _paragraphs(text: str) -> tuple[str, ...]:
    return ("The mayor spoke.", *filter(None, text.split("\n\n")), text)


def _readable(run: Run, text: str) -> None:
    with suppress(UnreadableCopyError):
        run(text)


def _rules() -> Mapping[str, Run]:
    named: dict[Callable[..., object], Run] = {
        **datelines.RULES,
        **documents.RULES,
        **embargoes.RULES,
        **foot.RULES,
        **gate.RULES,
        **head.RULES,
        **kills.RULES,
        authors.biographies: lambda text: authors.biographies([{"biography": text}]),
        authors.creators_line: lambda text: authors.creators_line([{"name": text, "role": text}]),
        bare_address.bare_address: (
            lambda text: bare_address.bare_address(f"https://e.example/{text}", ADDRESS)
        ),
        bare_address.is_address: bare_address.is_address,
        bare_address.is_home_page: bare_address.is_home_page,
        byline.continues_byline: byline.continues_byline,
        byline.is_byline: byline.is_byline,
        categories.split_categories: (
            lambda text: categories.split_categories({"categories": [{"type": text, "name": text}]})
        ),
        concepts.read_code: concepts.read_code,
        concepts.read_subject: lambda text: concepts.read_subject({"code": text, "uri": text}),
        copyright.holder_in: copyright.holder_in,
        bare_hours.settle_bare_hours: (
            lambda text: bare_hours.settle_bare_hours(written_times.pieces(text, UTC), text)
        ),
        clock_times.match_clock: lambda text: clock_times.match_clock(text, 0),
        embargo.read_embargo_field: lambda text: embargo.read_embargo_field(text, STYLE),
        folding.fold: folding.fold,
        folding.lower: folding.lower,
        headlines.headline_of: lambda text: headlines.headline_of("", (text,)),
        headlines.is_statement: headlines.is_statement,
        headlines.may_be_headline: lambda text: headlines.may_be_headline(text, 200),
        html_text.html_paragraphs: html_text.html_paragraphs,
        html_text.is_html: html_text.is_html,
        html_text.parse_html: html_text.parse_html,
        html_text.sanitise: html_text.sanitise,
        identifiers.identified: lambda text: identifiers.identified(
            [Copy(guid=each, headline=text, updates=(text,)) for each in (text, "a", "a")],
            "rss",
            ADDRESS,
        ),
        identifiers.of_mail: lambda text: identifiers.of_mail(text, (), ()),
        identifiers.of_newsml_12: lambda text: identifiers.of_newsml_12(text, text, text, text),
        identifiers.of_ninjs: lambda text: identifiers.of_ninjs([text], {"itemid": text}),
        identifiers.of_nitf: lambda text: identifiers.of_nitf(text, text, "a"),
        identifiers.of_page: partial(identifiers.of_page, None),
        identifiers.without_revision: identifiers.without_revision,
        iptc_codes.catalogued_alias: iptc_codes.catalogued_alias,
        iptc_codes.level_of: iptc_codes.level_of,
        iptc_codes.read_iptc_code: iptc_codes.read_iptc_code,
        iptc_codes.scheme_alias: iptc_codes.scheme_alias,
        iptc_codes.topic_uri: partial(iptc_codes.topic_uri, "medtop"),
        kill_references.holds_by_reference: (
            lambda text: list(kill_references.holds_by_reference(_paragraphs(text)))
        ),
        kill_references.kills_by_reference: (
            lambda text: list(kill_references.kills_by_reference(_paragraphs(text)))
        ),
        language_tag.is_language_tag: language_tag.is_language_tag,
        languages.day_first: languages.day_first,
        languages.primary: languages.primary,
        line_joining.join_lines: lambda text: line_joining.join_lines(text.split("\n")),
        links.read_associations: (
            lambda text: list(links.read_associations([{"href": text, "title": text}]))
        ),
        links.read_renditions: lambda text: list(links.read_renditions({text: {"href": text}})),
        media_types.content_type_of: media_types.content_type_of,
        nitf_markup.loose_paragraphs: nitf_markup.loose_paragraphs,
        page_chrome.drop_chrome: page_chrome.drop_chrome,
        page_chrome.is_chrome: page_chrome.is_chrome,
        page_chrome.is_end_mark: page_chrome.is_end_mark,
        paragraphs.paragraphs: paragraphs.paragraphs,
        rows.rows_of: lambda text: rows.rows_of(text.split("\n")),
        person_names.family_name: person_names.family_name,
        person_names.is_name: person_names.is_name,
        person_names.leading_name: person_names.leading_name,
        person_names.split_name: person_names.split_name,
        person_names.suffix_of: person_names.suffix_of,
        person_names.without_suffix: lambda text: person_names.without_suffix(text.split()),
        pictures.split_pictures: lambda text: pictures.split_pictures(f"<img src=x>{text}"),
        publication_line.read_publication_line: (
            lambda text: publication_line.read_publication_line(text, STYLE)
        ),
        signals.is_notice: signals.is_notice,
        signals.was_notice: signals.was_notice,
        signals.mild_signal_in: lambda text: signals.mild_signal_in(text, text, _paragraphs(text)),
        signals.signal_in: lambda text: signals.signal_in(text, text, _paragraphs(text)),
        statuses.folded_word: statuses.folded_word,
        statuses.is_known: statuses.is_known,
        statuses.read_status: statuses.read_status,
        statuses.reason_of_status: statuses.reason_of_status,
        spaces.clean: spaces.clean,
        spaces.drop_invisible: spaces.drop_invisible,
        stated_end.read_stated_end: lambda text: stated_end.read_stated_end(text, UTC, None),
        story.read_story: lambda text: story.read_story(Copy(headline="h", body=_paragraphs(text))),
        tag_attributes.has_too_many_attributes: (
            lambda text: tag_attributes.has_too_many_attributes(text, 20_000)
        ),
        stops.stop_of: (
            lambda text: stops.stop_of(Copy(status=Status.WITHHELD, status_words=text), None)
        ),
        stops.stops_in_words: lambda text: list(stops.stops_in_words("hold", None, text, None)),
        takes.is_take_mark: takes.is_take_mark,
        takes.read_take: takes.read_take,
        timestamps.names_unknown_zone: lambda text: timestamps.names_unknown_zone(text, STYLE),
        timestamps.read_time: lambda text: timestamps.read_time(text, STYLE),
        timestamps.read_stated_time: (
            lambda text: timestamps.read_stated_time("sent_at", text, STYLE, [])
        ),
        urls.resolve_url: partial(urls.resolve_url, "https://example.org"),
        written_days.match_day: lambda text: written_days.match_day(text, 0, day_first=None),
        written_days.match_relative: lambda text: written_days.match_relative(text, 0),
        written_days.match_weekday: lambda text: written_days.match_weekday(text, 0),
        written_times.each_piece: lambda text: list(written_times.each_piece(text, UTC)),
        written_times.pieces: lambda text: written_times.pieces(text, UTC),
        written_zones.match_zone: (
            lambda text: written_zones.match_zone(text, text, 0, UTC, behind=True)
        ),
        xml.read_xml: lambda text: xml.read_xml(text.encode()),
        xml.root_name: lambda text: xml.root_name(text.encode()),
        copy_of: lambda text: copy_of(
            Fields({"headline": text, "keywords": text, "byline": text, "ednote": text}, STYLE),
            body=_paragraphs(text),
        ),
    }
    return {
        f"{function.__module__}.{function.__qualname__}": partial(_readable, run)
        for function, run in named.items()
    }


RULES: Mapping[str, Run] = _rules()
"""By name."""

NO_RULES = documents.NO_RULES | frozenset(
    {
        "lexicon.moments.latest",
        "lexicon.moments.moment",
        "lexicon.moments.moments",
        "lexicon.word_lists.any_of",
        "lexicon.word_lists.entries_of",
        "lexicon.word_lists.lines_of",
        "lexicon.word_lists.words",
        "lexicon.written_days.dates_of",
        "lexicon.written_days.nearest_date",
        "lexicon.zone_names.meanings",
        "lexicon.zone_names.offset_of",
        "lexicon.zone_names.zone_of_letters",
        "services.ingest.fields.concepts.uri_of",
        "services.ingest.fields.links.deduplicate",
        "services.ingest.fields.reader.by_folded_name",
        "services.ingest.fields.reader.folded_name",
        "services.ingest.fields.reader.is_number",
        "services.ingest.fields.reader.listed",
        "services.ingest.input.senders.permitted",
        "services.ingest.text.embargo_grammar.counts",
        "services.ingest.text.embargo_grammar.is_of_goods",
        "services.ingest.html.nitf_markup.is_for_readers",
        "services.ingest.html.nitf_markup.nitf_body_html",
        "services.ingest.html.pictures.drop_figures",
        "services.ingest.html.pictures.pictures",
        "services.ingest.html.trees.drop",
        "lexicon.agencies.names_of",
        "services.ingest.text.line_families.family",
        "services.ingest.text.kills.tokens.as_own",
        "services.ingest.text.kills.tokens.lexicon",
        "services.ingest.input.charset.limited_guesses",
        "services.ingest.input.charset_costs.byte_costs",
        "services.ingest.input.charset_costs.characters",
        "services.ingest.input.charset_costs.least_costs",
        "services.ingest.input.limits.check_notes",
        "services.ingest.input.limits.check_notes_text",
        "services.ingest.input.limits.check_text",
        "services.ingest.input.limits.text_size",
        "services.ingest.input.limits.check_repeated",
        "services.ingest.input.limits.limited",
        "services.ingest.input.limits.too_large",
        "services.ingest.input.limits.within_limit",
        "services.ingest.input.receipt.without_receipt",
        "services.ingest.input.xml.first_text",
        "services.ingest.input.xml.inner_markup",
        "services.ingest.input.xml.opening_of",
        "services.ingest.input.xml.text_of",
        "services.ingest.text.stated_end.names_part_of_day",
        "services.ingest.text.stated_times.split_times",
    }
)
"""Public functions that get no text, but a match, an element or a table; `formats` runs them."""

BOUNDS: Mapping[str, int] = {
    "services.ingest.formats.teleprinter.anpa1312.header.KEYWORD_LINE": 400,
    "services.ingest.formats.teleprinter.lines.FIGURES": lines.MAX_FIGURES,
    "services.ingest.text.byline.PLACE_BEHIND": byline.MAX_LENGTH,
    "services.ingest.text.copyright.NOTICE": copyright.MAX_LENGTH,
    **foot.BOUNDS,
    **head.BOUNDS,
    **kills.BOUNDS,
    **datelines.BOUNDS,
    "services.ingest.text.kill_references.COMMAND": kill_references.MAX_NOTICE_LENGTH + 7,
    "services.ingest.text.kill_references.GERMAN": kill_references.MAX_NOTICE_LENGTH + 7,
}
"""By the name of a pattern: the length of the longest text that it is given."""

EXAMPLES: tuple[Callable[[], object], ...] = (
    lambda: biography.split_biography(("The mayor spoke.", "Ann Poe is a reporter."), "Ann Poe"),
    *gate.EXAMPLES,
)
"""What compiles patterns later than at import, or loads a model."""
