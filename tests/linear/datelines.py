"""The rules for datelines."""

from collections.abc import Callable, Mapping
from datetime import date

from services.ingest.text.dateline import (
    PrintedDateline,
    agencies,
    dated,
    days,
    east_asian,
    east_asian_days,
    evidence,
    forms,
    other_months,
    own_line,
    parts,
    places,
    reading,
    tokens,
    whole_forms,
)

TODAY = date(2026, 11, 29)


def _suffices(text: str) -> object:
    name = text[: tokens.MAX_LENGTH]
    made = [tokens.Token("N", 0, 4, name), tokens.Token("A", 4, 8, name + "A")]
    found = evidence.Found(text, made)
    return [evidence.suffices(form, found) for form in forms.FORMS]


RULES: Mapping[Callable[..., object], Callable[[str], object]] = {
    agencies.is_agency: agencies.is_agency,
    agencies.is_tag: agencies.is_tag,
    dated.dated_opening: lambda text: dated.dated_opening(text, "It is."),
    days.day_before: lambda text: days.day_before(text, TODAY),
    days.is_weekday: days.is_weekday,
    east_asian.east_asian_dateline: east_asian.east_asian_dateline,
    east_asian_days.read_day: lambda text: east_asian_days.read_day(text, TODAY),
    evidence.suffices: _suffices,
    evidence.begins_as_person: evidence.begins_as_person,
    evidence.in_capitals: evidence.in_capitals,
    evidence.may_open: evidence.may_open,
    other_months.in_english: other_months.in_english,
    own_line.dateline_line: own_line.dateline_line,
    own_line.may_be_credit: lambda text: own_line.may_be_credit(
        PrintedDateline(text, (text.upper(),), "NP", None)
    ),
    parts.dateline_in_parts: parts.dateline_in_parts,
    parts.tag_between_dashes: parts.tag_between_dashes,
    places.is_city: places.is_city,
    places.is_region: places.is_region,
    reading.printed_dateline: lambda text: reading.printed_dateline(
        text, tokens.read_tokens(f"Oslo {text}")
    ),
    reading.read_dateline: reading.read_dateline,
    reading.whole: reading.whole,
    whole_forms.whole_dateline: whole_forms.whole_dateline,
    reading.split_dateline: reading.split_dateline,
    tokens.kind_in_brackets: tokens.kind_in_brackets,
    tokens.read_tokens: tokens.read_tokens,
}
BOUNDS: Mapping[str, int] = {"services.ingest.text.dateline.reading._DAY": tokens.MAX_LENGTH}
