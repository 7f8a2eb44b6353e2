"""The people, organisations, places and amounts that an item names."""

from collections.abc import Iterator, Sequence

from schemas.article import Entity, Mention
from services.enrich.conventions import USUAL, Conventions
from services.enrich.entities.amounts import find_amounts
from services.enrich.entities.gazetteer import Place
from services.enrich.entities.grouping import group
from services.enrich.entities.item_text import ItemSpan, ItemText, Taken
from services.enrich.entities.products import find_products
from services.enrich.entities.resolution import identify
from services.enrich.entities.rules import apply_rules, rules_for
from services.enrich.entities.tagger import Span, Tagger

__all__ = ["ItemText", "Span", "Tagger", "find_names", "tag_entities"]

MAX_NAME_LENGTH = 200
"""Characters. What a tagger takes for a longer name is none: names with blanks between them."""


def tag_entities(
    paragraphs: Sequence[str],
    tagger: Tagger,
    *,
    language: str = "en",
    known_people: Sequence[str] = (),
    filed: Sequence[Place] = (),
    conventions: Conventions = USUAL,
) -> tuple[Entity, ...]:
    """The entities that `paragraphs` name, in the order of their first mentions.

    Each mention is exact: `paragraphs[mention.paragraph][mention.start:mention.end]` is its
    text. Mentions do not overlap. `known_people` are people whom the item names in full
    elsewhere, in its byline for example, so that a surname in the body is known for theirs.
    `filed` is where the item was filed from, which helps to choose between places of one name.
    `language` (ISO 639-1) says which rules apply.
    """
    item = ItemText(paragraphs)
    found = find_names(
        item, tagger, language=language, known_people=known_people, conventions=conventions
    )
    groups = group(item, found, known_people, language)
    ids_of_groups = identify(item, groups, filed=filed, least=conventions.place_confidence)
    return tuple(
        Entity(
            name=one.name,
            type=one.type,
            mentions=tuple(_mention(item, mention) for mention in one.mentions),
            ids=ids,
        )
        for one, ids in zip(groups, ids_of_groups, strict=True)
    )


def find_names(
    item: ItemText,
    tagger: Tagger,
    *,
    language: str = "en",
    known_people: Sequence[str] = (),
    conventions: Conventions = USUAL,
) -> list[ItemSpan]:
    """Every mention before they are grouped, in the order of the text."""
    tagged = [
        ItemSpan(number, span.start, span.end, span.type)
        for number, spans in enumerate(tagger.tag(item.paragraphs))
        for span in spans
        if span.end - span.start <= MAX_NAME_LENGTH
    ]
    found = apply_rules(rules_for(known_people, conventions, language), item, tagged)
    taken = Taken(item, found)
    for one in _patterns(item):
        if taken.is_free(one):
            taken.take(one)
            found.append(one)
    return sorted(found)


def _patterns(item: ItemText) -> Iterator[ItemSpan]:
    for number, paragraph in enumerate(item.paragraphs):
        yield from find_amounts(paragraph, number)
        yield from find_products(paragraph, number)


def _mention(item: ItemText, found: ItemSpan) -> Mention:
    return Mention(paragraph=found.paragraph, start=found.start, end=found.end, text=item.of(found))
