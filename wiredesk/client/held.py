"""What is held, and articles as they stand, found by id."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from runtime.errors import WiredeskError
from runtime.settings import Settings
from schemas.article import Article
from schemas.held import HeldArticle
from schemas.topics import ARTICLES_HELD, LATEST
from wiredesk.client.read import last_values, parsed, read_rows

NEVER = datetime.max.replace(tzinfo=UTC)


class NoSuchArticleError(WiredeskError):
    """Nothing is known of an article, or it is not held."""


class Found(NamedTuple):
    """What is known of an article."""

    article: Article | None = None
    """The article as it stands; None for one that is not published."""
    row: HeldArticle | None = None
    """Its row in the list of what is held."""

    @property
    def source(self) -> str | None:
        """Who sent it; None where nothing is known of it."""
        known = self.article or self.row
        return known.source if known else None


async def read_held(settings: Settings) -> list[HeldArticle]:
    """All that is held: what is due first comes first, what is not due by itself last."""
    return due_first(await read_rows(settings, ARTICLES_HELD, HeldArticle))


def due_first(rows: Iterable[HeldArticle]) -> list[HeldArticle]:
    """Rows in the order in which they are due, those that are not due by themselves last."""
    return sorted(rows, key=lambda each: (each.until or NEVER, each.since, each.id))


async def find(settings: Settings, article_id: str) -> Found:
    """What is known of an article; it reads two topics from their starts."""
    values = await last_values(settings, [LATEST, ARTICLES_HELD], article_id)
    return Found(
        parsed(Article, article_id, values.get((LATEST.name, article_id))),
        parsed(HeldArticle, article_id, values.get((ARTICLES_HELD.name, article_id))),
    )


def held_one(rows: Sequence[HeldArticle], article_id: str) -> HeldArticle:
    """The row of an id. Raises NoSuchArticleError."""
    for row in rows:
        if row.id == article_id:
            return row
    raise NoSuchArticleError(
        f"{article_id} is not held: `wiredesk held list` shows what is, and `wiredesk tail` what "
        "has been published"
    )
