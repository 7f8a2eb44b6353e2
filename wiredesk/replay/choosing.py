"""Which articles may be published as they are read by now. Pure."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from schemas.item import Status
from wiredesk.replay.books import Books, Place
from wiredesk.replay.comparing import WARNINGS, Compared
from wiredesk.replay.fields import METADATA

CHOOSABLE = (
    "headline", "dateline", "byline", "body", "tags", "correspondents", WARNINGS, METADATA,
)  # fmt: skip
"""The kinds of difference that an update may mend: none that decides whether copy may be used."""


class Chosen(NamedTuple):
    """An article to be published as it is read by now."""

    article: str
    source: str
    place: Place
    kinds: tuple[str, ...]
    """What differs."""


def chosen(
    compared: Sequence[Compared], published: Books, kinds: Collection[str]
) -> Iterator[Chosen]:
    """The articles whose newest event differs in one of some kinds, and in nothing graver.

    Only what stands, and only by the item that it stands by.
    """
    for each in compared:
        by_article: dict[str, list[str]] = {}
        for difference in each.differences:
            by_article.setdefault(difference.article, []).append(difference.kind)
        for article, found in by_article.items():
            stands = published.standing.get(article) == (each.place, Status.USABLE)
            if stands and set(found) <= set(CHOOSABLE) and not set(kinds).isdisjoint(found):
                source = each.differences[0].source
                yield Chosen(article, source, each.place, tuple(found))
