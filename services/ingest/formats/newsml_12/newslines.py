"""The lines around the copy: `NewsLines` (NewsML 1.2, 5.7.4), from the component nearest to it."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from lxml import etree

from services.ingest.fields.reader import folded_name
from services.ingest.formats.newsml_12.formal_names import NEWS_LINES, name_of
from services.ingest.input.xml import text_of

MARKS = re.compile(r"(?<!\s)\s*+[,;|/]\s*")
A_LETTER = re.compile(r"[^\W\d_]")


def newsline_fields(components: Sequence[etree._Element], language: str | None) -> dict[str, Any]:
    """The fields that the lines state; `ednote` is a list of texts.

    The first of `components` is the nearest to the copy. Of headlines in several languages the one
    in `language` is taken.
    """
    datelines = [text for text in _lines(components, "DateLine") if A_LETTER.search(text)]
    subheads = _lines(components, "SubHeadLine", language)
    fields: dict[str, Any] = {
        "headline": next(iter(_lines(components, "HeadLine", language)), None),
        "byline": "; ".join(_bylines(components)),
        "dateline": next(iter(datelines), None),
        "slugline": next(iter(_lines(components, "SlugLine", language)), None),
        "copyright_notice": next(iter(_lines(components, "CopyrightLine")), None),
        "usage_terms": _lines(components, "RightsLine"),
        "keywords": [
            word for line in _lines(components, "KeywordLine") for word in MARKS.split(line)
        ],
        "abstract": subheads[:1],
        "ednote": [],
    }
    for field, text in _typed_lines(components, language):
        if field in ("ednote", "usage_terms"):
            fields[field].append(text)
        elif field == "abstract" or not fields.get(field):
            fields[field] = text
    return fields


def credit_line(components: Sequence[etree._Element]) -> str | None:
    """The credit line."""
    return next(iter(_lines(components, "CreditLine")), None)


def _lines(
    components: Sequence[etree._Element], name: str, language: str | None = None
) -> list[str]:
    """The lines of a name in the first component that has any, those in `language` first."""
    for component in components:
        found = [each for each in component.iterfind(f"NewsLines/{name}") if text_of(each)]
        if found:
            found.sort(key=lambda line: not _is_in(line, language))
            return [text_of(each) for each in found]
    return []


def _is_in(line: etree._Element, language: str | None) -> bool:
    stated = line.get("lang", "").casefold()
    return bool(language) and stated.partition("-")[0] == str(language).casefold().partition("-")[0]


def _bylines(components: Sequence[etree._Element]) -> Iterator[str]:
    """Each byline with the title that follows it."""
    for component in components:
        lines = component.find("NewsLines")
        stated = [] if lines is None else [each for each in lines if each.tag.startswith("ByLine")]
        texts = [(each.tag, text) for each in stated if (text := text_of(each))]
        if texts:
            yield from _with_titles(texts)
            return


def _with_titles(lines: Sequence[tuple[object, str]]) -> Iterator[str]:
    printed = ""
    for tag, text in lines:
        if tag == "ByLineTitle" and printed:
            printed += f", {text}"
            continue
        if printed:
            yield printed
        printed = text
    yield printed


def _typed_lines(
    components: Sequence[etree._Element], language: str | None
) -> Iterator[tuple[str, str]]:
    """The lines without an element of their own: our field, and the words."""
    for component in components:
        for line in component.iterfind("NewsLines/NewsLine"):
            field = NEWS_LINES.get(folded_name(name_of(line.find("NewsLineType"))))
            texts = sorted(
                line.iterfind("NewsLineText"), key=lambda each: not _is_in(each, language)
            )
            if field and texts and (text := text_of(texts[0])):
                yield field, text
