"""The rules for kills and holds in words."""

from collections.abc import Callable, Mapping

from services.ingest.text.kills import clauses, labels, names, stops, tokens, whole_sentences


def _clauses(text: str, place: clauses.Place) -> list[clauses.Clause]:
    return [each for found in tokens.sentences(text) for each in clauses.clauses(found, place)]


def _of_each(rule: Callable[[tokens.Sentence], object], text: str) -> list[object]:
    return [rule(each) for each in tokens.sentences(text)]


RULES: Mapping[Callable[..., object], Callable[[str], object]] = {
    clauses.clauses: lambda text: _clauses(text, clauses.Place.NOTE),
    labels.behind_comma: labels.behind_comma,
    labels.explains: labels.explains,
    labels.is_label: labels.is_label,
    labels.read_label: labels.read_label,
    names.headline_name: names.headline_name,
    names.names_in: lambda text: [list(names.names_in(e)) for e in tokens.sentences(text)],
    names.story_numbers: lambda text: list(names.story_numbers(text)),
    stops.in_paragraph: lambda text: list(stops.in_paragraph(text)),
    stops.is_stop_note: stops.is_stop_note,
    stops.read_stop: lambda text: stops.read_stop(text, (text,), text.split("\n\n"), text),
    tokens.sentences: lambda text: list(tokens.sentences(text)),
    whole_sentences.asked_by_all: lambda text: _of_each(whole_sentences.asked_by_all, text),
    whole_sentences.said_of_its_item: lambda text: _of_each(whole_sentences.said_of_its_item, text),
}

BOUNDS: Mapping[str, int] = {
    "services.ingest.text.kills.clause_patterns.PATTERNS": tokens.MAX_TOKENS,
    "services.ingest.text.kills.labels.ADDRESS": tokens.MAX_TOKENS,
    "services.ingest.text.kills.labels.BEHIND": labels.MAX_LABEL,
    "services.ingest.text.kills.labels.LABEL": tokens.MAX_TOKENS,
    "services.ingest.text.kills.stops.STORY_AT_END": tokens.MAX_TOKENS,
    "services.ingest.text.kills.stops.STORY_CLOSED": tokens.MAX_TOKENS,
    "services.ingest.text.kills.whole_sentences.WHOLE": tokens.MAX_TOKENS,
}
"""As in the table of ingest."""
