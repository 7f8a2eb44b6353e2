"""The rules for charsets, and for what is no copy."""

from collections.abc import Callable, Mapping

from lexicon import detected_language
from services.ingest.input import charset, charset_costs, charset_guess, legible, utf16
from services.ingest.text import (
    copy_gate,
    error_pages,
    factiva,
    machine_text,
    page_prompts,
    telegram,
)

RULES: Mapping[Callable[..., object], Callable[[str], object]] = {
    charset.decode: lambda text: charset.decode(text.encode()),
    charset.repair_mojibake: charset.repair_mojibake,
    charset_costs.shape_cost: (
        lambda text: charset_costs.shape_cost(text.encode(), charset_costs.CHARSETS[0])
    ),
    charset_guess.guess_charset: lambda text: charset_guess.guess_charset(text.encode()),
    copy_gate.check_page: lambda text: copy_gate.check_page(text, (text, *text.split("\n\n"))),
    copy_gate.check_text: copy_gate.check_text,
    detected_language.likely_languages: detected_language.likely_languages,
    error_pages.is_error_page: lambda text: error_pages.is_error_page(text, (text,)),
    legible.is_legible: legible.is_legible,
    machine_text.machine_text: machine_text.machine_text,
    page_prompts.asks_first: lambda text: page_prompts.asks_first((text, *text.split("\n"))),
    page_prompts.prompts_in: lambda text: page_prompts.prompts_in((text, *text.split("\n"))),
    factiva.without_codes: lambda text: factiva.without_codes(
        f"HD  {text}\nBY\nWC\nSN\nLP\n{text}"
    ),
    telegram.telegrams: lambda text: telegram.telegrams(f"ZCZC\n{text}"),
    utf16.unmarked_utf16: lambda text: utf16.unmarked_utf16(text.encode("utf-16-le")),
}
EXAMPLES: tuple[Callable[[], object], ...] = (
    lambda: detected_language.likely_languages("The mayor spoke."),
)
"""What loads a model."""
