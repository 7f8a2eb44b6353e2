"""The rules for text of enrich and publish."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import cycle

from schemas.article import EntityType
from schemas.correspondent import NamedPeople
from schemas.item import Dateline
from schemas.ledger import LedgerEntry
from schemas.written_form import written_form
from services.enrich.correspondent.biography import read_biography
from services.enrich.correspondent.credit_line import read_credit_line
from services.enrich.correspondent.identity import correspondent_id, same_person
from services.enrich.correspondent.names import is_person, leading_name, normal_case
from services.enrich.correspondent.passage import Passage
from services.enrich.correspondent.post import read_post
from services.enrich.correspondent.segments import split_parts
from services.enrich.dateline import located_dateline
from services.enrich.dates import tag_dates
from services.enrich.dates.grammar import MAX_BEFORE
from services.enrich.dates.tagger import GRAMMARS
from services.enrich.dates.tense import REACH
from services.enrich.entities import MAX_NAME_LENGTH, tag_entities
from services.enrich.entities.amounts import find_amounts
from services.enrich.entities.gazetteer_tagger import GazetteerTagger
from services.enrich.entities.products import find_products
from services.enrich.entities.spelling import folded
from services.enrich.entities.tagger import Span
from services.enrich.language import detect_language
from services.publish.kill_names import number_name

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
TYPES = (EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.EVENT)
LANGUAGES = {
    "de": "German", "en": "English", "es": "Spanish", "fr": "French", "it": "Italian",
    "nl": "Dutch", "pt": "Portuguese",
}  # fmt: skip
CAPITALS = re.compile(r"[A-Z]\S*(?: [A-Z]\S*){0,3}")


class CapitalsTagger:
    """Takes every word with a capital for a name, of each type in turn, and two gaps between."""

    languages = tuple(LANGUAGES)

    def size_of(self, word: str) -> int:  # the protocol's
        """Any word is one piece."""
        return 1

    def tag(self, paragraphs: Sequence[str]) -> list[list[Span]]:
        """The names; without any, the whole paragraph is one."""
        return [self._spans(text) or [Span(0, len(text), TYPES[0])] for text in paragraphs]

    def _spans(self, text: str) -> list[Span]:
        types = cycle(TYPES)
        return [Span(*found.span(), next(types)) for found in CAPITALS.finditer(text)]


def _entities(text: str, language: str = "en") -> object:
    return tag_entities(
        [f"Ann Poe{text}", text], CapitalsTagger(), language=language, known_people=["Ann Poe"]
    )


def _paragraphs(text: str) -> Sequence[str]:
    return [text[at : at + 40] for at in range(0, len(text), 40)]


def _biography(text: str) -> object:
    return read_biography([f"Ann Poe is {text}", *_paragraphs(text)])


def _dates(language: str, text: str) -> object:
    return tag_dates([text], NOW, language=language)


def _dateline(text: str) -> object:
    places = tuple(text.split(" "))
    return [located_dateline(Dateline(text=text, places=each)) for each in (places, (text,))]


RULES: Mapping[str, Callable[[str], object]] = {
    "services.enrich.language.detect_language": detect_language,
    **{
        f"services.enrich.dates.tag_dates in {name}": partial(_dates, language)
        for language, name in LANGUAGES.items()
    },
    "services.enrich.dates.tag_dates in paragraphs": lambda text: tag_dates(_paragraphs(text), NOW),
    "services.enrich.entities.tag_entities": _entities,
    "services.enrich.entities.tag_entities in German": partial(_entities, language="de"),
    "services.enrich.entities.tag_entities in Spanish": partial(_entities, language="es"),
    "services.enrich.entities.tag_entities in paragraphs": lambda text: tag_entities(
        _paragraphs(text), CapitalsTagger()
    ),
    "services.enrich.entities.gazetteer_tagger.GazetteerTagger": lambda text: tag_entities(
        [text], GazetteerTagger("de")
    ),
    "services.enrich.entities.amounts.find_amounts": lambda text: list(find_amounts(text, 0)),
    "services.enrich.entities.products.find_products": lambda text: list(find_products(text, 0)),
    "services.enrich.entities.spelling.folded": folded,
    "services.enrich.dateline.located_dateline": _dateline,
    "services.enrich.correspondent.credit_line.read_credit_line": lambda text: read_credit_line(
        Passage.of("sign_off", 0, text)
    ),
    "services.enrich.correspondent.biography.read_biography": _biography,
    "services.enrich.correspondent.post.read_post": lambda text: read_post(
        Passage.of("byline", 0, text)
    ),
    "services.enrich.correspondent.names.is_person": is_person,
    "services.enrich.correspondent.names.leading_name": leading_name,
    "services.enrich.correspondent.names.normal_case": normal_case,
    "services.enrich.correspondent.identity.same_person": lambda text: same_person(text, text),
    "services.enrich.correspondent.identity.correspondent_id": lambda text: correspondent_id(
        text, text, text
    ),
    "services.publish.kill_names.number_name": lambda text: number_name("desk", text),
}
"""By name."""

BOUNDS: Mapping[str, int] = {
    "services.enrich.dates.grammar.BLANK": 500,  # of our own patterns, not of copy
    "services.enrich.dates.grammar._at_end": MAX_BEFORE,
    "services.enrich.dates.tense.SENTENCE_END": REACH,
    "services.enrich.entities.rules.agreement._NAME_BEGAN": 20,
    "services.enrich.entities.rules.known_names._NAME_BEGAN": 20,
    "services.enrich.entities.rules.lists._BRACKETS": MAX_NAME_LENGTH,
    "services.enrich.correspondent.post.OF_BUREAU": 300,
}
"""By the name of a pattern: the length of the longest text that it is given."""

EXAMPLES: tuple[Callable[[], object], ...] = (
    lambda: [grammar.rules for grammar in GRAMMARS.values()],
    lambda: list(split_parts(Passage.of("byline", 0, "By Ann Poe and John Roe"))),
    lambda: list(find_products("An Airbus A320 landed.", 0)),
    # What enrich and publish keep, and read back.
    lambda: [written_form(model) for model in (NamedPeople, LedgerEntry)],
)
"""What compiles patterns later than at import."""
