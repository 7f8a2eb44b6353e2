"""What becomes of copy in all three stages, in a few words."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache

from runtime.handler import Stage
from services.enrich import stage as enrich
from services.ingest import stage as ingest
from services.publish import stage as publish
from wiredesk.copy_files import Piece
from wiredesk.dry_run import Inspected, inspect_pieces

LATER = datetime(2026, 3, 2, 12, tzinfo=UTC)


@cache
def stages() -> Sequence[Stage]:
    return ingest.build(), enrich.build(), publish.build()


def become(*documents: str) -> list[Inspected]:
    """What becomes of documents that one source sends, in their order."""
    pieces = [Piece(str(n), each.encode(), "exa") for n, each in enumerate(documents)]
    return list(inspect_pieces(pieces, stages(), LATER))


def outcomes(found: Sequence[Inspected]) -> list[str]:
    return [each.outcome for each in found]


def ids(found: Sequence[Inspected]) -> set[str]:
    return {each.article.id for each in found if each.article}


def formats(found: Sequence[Inspected]) -> set[str]:
    """The formats that the documents were read as."""
    return {each.article.provenance.format for each in found if each.article}


def format_shown(shown: str) -> str:
    """The format with whose name the name of a case opens."""
    return shown.partition(",")[0].split()[0]
