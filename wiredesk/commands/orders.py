"""`wiredesk hold`, `release` and `kill`: what a desk orders about an article."""

import asyncio
from collections.abc import Mapping
from typing import Annotated, Any

import typer

from runtime.settings import Settings
from schemas.ordering import order_about, with_article
from wiredesk.client.held import Found, NoSuchArticleError, find
from wiredesk.client.orders import push_order
from wiredesk.commands.copy_argument import usable_source
from wiredesk.commands.examples import examples
from wiredesk.commands.set_up import set_up
from wiredesk.output import print_line, say

app = typer.Typer()


def _not_empty(text: str) -> str:
    if not text.strip():
        raise typer.BadParameter("it is empty")
    return text


Id = Annotated[str, typer.Argument(metavar="ID", help="The article's id.", callback=_not_empty)]
Reason = Annotated[
    str, typer.Option(help="Why, for those who read the event.", callback=_not_empty)
]
By = Annotated[str | None, typer.Option(help="Who orders it; else the desk is named.")]
Desk = Annotated[
    str,
    typer.Option(
        help="The source that the order comes from: ingest has to know it as a desk.",
        callback=usable_source,
    ),
]
Source = Annotated[
    str | None,
    typer.Option(
        help="The article's source, for one that nothing is known of yet; without it, it is looked "
        "up.",
        callback=usable_source,
    ),
]


@app.command(
    epilog=examples(
        'wiredesk hold baltic-k3v6 --reason "legal asks for a check" --by "Ann Poe"',
        'wiredesk hold dpa-x7q2 --reason "not confirmed" --source dpa',
    )
)
def hold(
    article: Id, reason: Reason, by: By = None, desk: Desk = "desk", source: Source = None
) -> None:
    """Take an article down, and keep all its versions back until it is released.

    What is not published is held too, and what has not come when it does. Only `wiredesk release`
    ends it: a new version of its agency does not.
    """
    settings = set_up()
    found = asyncio.run(find(settings, article)) if source is None else Found()
    order = order_about(article, source or _source(found, article), "hold", reason, by)
    article_bytes = found.article.to_bytes() if found.article else None
    brought = with_article(order, article_bytes)
    if source is not None or (found.article and brought is order):
        say("the order brings no copy along: a release has nothing to show before it is sent again")
    push(brought, desk, settings)


@app.command(epilog=examples('wiredesk release baltic-k3v6 --reason "checked" --by "Ann Poe"'))
def release(
    article: Id, reason: Reason, by: By = None, desk: Desk = "desk", source: Source = None
) -> None:
    """End a desk's hold; without one, publish what is under embargo or withheld.

    After a desk's hold what its agency says goes on: an embargo still runs, and a second release
    lifts it.
    """
    _push_about("release", article, reason, by, desk, source)


@app.command(epilog=examples('wiredesk kill baltic-k3v6 --reason "false" --by "Ann Poe"'))
def kill(
    article: Id, reason: Reason, by: By = None, desk: Desk = "desk", source: Source = None
) -> None:
    """Kill an article for good: no version of it is ever published again. Nothing undoes it.

    It reaches the takes of its story too, as its agency's kill does: takes and adds with its slug
    of the same day, or that add to it, and those to come. Any other article has to be killed by
    its own id, such as a lead that came as one.
    """
    _push_about("kill", article, reason, by, desk, source)


def _push_about(
    name: str, article: str, reason: str, by: str | None, desk: str, source: str | None
) -> None:
    settings = set_up()
    known = source or _source(asyncio.run(find(settings, article)), article)
    push(order_about(article, known, name, reason, by), desk, settings)


def _source(found: Found, article: str) -> str:
    if found.source is None:
        raise NoSuchArticleError(
            f"nothing is known of {article}: check the id, or name its source with --source, and "
            "the order waits for it"
        )
    return found.source


def push(order: Mapping[str, Any], desk: str, settings: Settings) -> None:
    """Push an order of a desk, and say where it lies."""
    done = asyncio.run(push_order(order, desk, settings))
    place = f"{settings.wiredesk.topic_prefix}{done.piece.topic}/{done.partition}@{done.offset}"
    print_line(f"{order['order']} of {order['id']} -> {place}")
