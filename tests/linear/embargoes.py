"""The rules for embargoes in words."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from services.ingest.copy import Copy
from services.ingest.text import (
    embargo_grammar,
    embargo_lines,
    embargo_notes,
    embargo_sentences,
    embargo_shapes,
    embargo_times,
    embargoes,
)

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)


def _paragraphs(text: str) -> tuple[str, ...]:
    return ("The mayor spoke.", *filter(None, text.split("\n\n")), text)


RULES: Mapping[Callable[..., object], Callable[[str], object]] = {
    embargo_grammar.count_other_words: (
        lambda text: embargo_grammar.count_other_words(text, len(text))
    ),
    embargo_grammar.find_lifted: embargo_grammar.find_lifted,
    embargo_grammar.first_trigger: embargo_grammar.first_trigger,
    embargo_grammar.has_time: embargo_grammar.has_time,
    embargo_grammar.may_trigger: embargo_grammar.may_trigger,
    embargo_grammar.is_known: embargo_grammar.is_known,
    embargo_grammar.is_of_note: embargo_grammar.is_of_note,
    embargo_grammar.is_pure_note: embargo_grammar.is_pure_note,
    embargo_grammar.is_time: embargo_grammar.is_time,
    embargo_grammar.only_lifts: embargo_grammar.only_lifts,
    embargo_grammar.sets_embargo: embargo_grammar.sets_embargo,
    embargo_grammar.states_time: embargo_grammar.states_time,
    embargo_grammar.triggers: lambda text: list(embargo_grammar.triggers(text)),
    embargo_grammar.words_of: embargo_grammar.words_of,
    embargo_lines.is_embargo_note: embargo_lines.is_embargo_note,
    embargo_lines.split_note: embargo_lines.split_note,
    embargo_lines.split_notes: lambda text: embargo_lines.split_notes(_paragraphs(text)),
    embargo_notes.lifts_embargo: embargo_notes.lifts_embargo,
    embargo_notes.read_embargo: lambda text: embargo_notes.read_embargo(text, NOW, UTC),
    embargo_notes.strictest: lambda text: embargo_notes.strictest([text], NOW, UTC),
    embargo_sentences.forbids_until_an_event: embargo_sentences.forbids_until_an_event,
    embargo_sentences.hands_over_embargoed: embargo_sentences.hands_over_embargoed,
    embargo_sentences.is_signed_note: embargo_sentences.is_signed_note,
    embargo_shapes.asks_to_respect: embargo_shapes.asks_to_respect,
    embargo_shapes.clause_before: lambda text: embargo_shapes.clause_before(text, len(text)),
    embargo_shapes.is_ban: lambda text: embargo_shapes.is_ban(text, text, sharing=True),
    embargo_shapes.is_draft: embargo_shapes.is_draft,
    embargo_shapes.is_request: embargo_shapes.is_request,
    embargo_shapes.is_said: embargo_shapes.is_said,
    embargo_shapes.is_under: embargo_shapes.is_under,
    embargo_shapes.labelled_end: embargo_shapes.labelled_end,
    embargo_shapes.tells_of: embargo_shapes.tells_of,
    embargo_times.read_end: lambda text: embargo_times.read_end(text, NOW, UTC, strict=True),
    embargoes.embargo_of: (
        lambda text: embargoes.embargo_of(Copy(ednote=text, slugline=text), [], NOW, UTC, None)
    ),
}
