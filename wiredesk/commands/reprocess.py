"""`wiredesk reprocess`: what stands, published as the code at hand reads it."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Annotated

import typer

from runtime.settings import Settings
from wiredesk.client.replay import Replayed
from wiredesk.client.replay import replay as replay_stretch
from wiredesk.client.reprocess import TooMuchToReadAgainError, order_all
from wiredesk.commands.examples import examples
from wiredesk.commands.orders import By, Desk, Reason
from wiredesk.commands.replay import Since, Source, Until, bounds_of
from wiredesk.commands.set_up import set_up
from wiredesk.output import print_line, say
from wiredesk.replay.choosing import CHOOSABLE, Chosen
from wiredesk.replay.choosing import chosen as choose
from wiredesk.stages import load_stages

MOST = 20_000

app = typer.Typer()


@app.command(
    epilog=examples(
        'wiredesk reprocess --since 24h --kind tags --reason "release 0.2 finds more places"',
        'wiredesk reprocess --since 24h --kind tags --reason "release 0.2" --send 500',
    )
)
def reprocess(
    reason: Reason,
    since: Since = "1h",
    until: Until = "1m",
    source: Source = None,
    kind: Annotated[
        list[str] | None,
        typer.Option(
            help="Only articles that differ in this kind, as `wiredesk replay` names it; may be "
            f"given again. Kinds: {', '.join(CHOOSABLE)}.",
        ),
    ] = None,
    send: Annotated[
        int | None,
        typer.Option(
            min=1,
            help="Send the updates, if they are no more than this; else they are only listed.",
            metavar="MOST",
        ),
    ] = None,
    by: By = None,
    desk: Desk = "desk",
) -> None:
    """Publish articles that stand as the code at hand reads their copy: an update of each.

    Without --send it says what it would do. The stages have to be of this release. What is killed,
    withheld or held, or has a newer version, stays as it is, whatever happens meanwhile.
    """
    if unknown := [each for each in kind or () if each not in CHOOSABLE]:
        raise typer.BadParameter(
            f"{unknown[0]!r} is none of {', '.join(CHOOSABLE)}", param_hint="'--kind'"
        )
    now = datetime.now(UTC)
    bounds, settings = bounds_of(since, until, now), set_up("error")
    found = asyncio.run(replay_stretch(settings, load_stages(), bounds, source or (), MOST, now))
    articles = list(choose(found.compared, found.published, kind or CHOOSABLE))
    for each in articles:
        print_line(f"{each.place}  {each.article}  {', '.join(each.kinds)}")
    _say_others(articles, found)
    if send is None:
        print_line(f"{len(articles)} articles would be updated: --send {len(articles)} does it")
    elif len(articles) > send:
        raise TooMuchToReadAgainError(
            f"{len(articles)} articles would be updated, and {send} may be: choose fewer by "
            "--kind, --source or --since, or raise --send"
        )
    else:
        _send(articles, settings, reason, by, desk)


def _say_others(articles: Sequence[Chosen], found: Replayed) -> None:
    places = {each.place for each in articles}
    others = sum(bool(each.differences) for each in found.compared if each.place not in places)
    if others:
        say(f"{others} other items differ, and stay as they are: `wiredesk replay` shows them")


def _send(
    articles: Sequence[Chosen], settings: Settings, reason: str, by: str | None, desk: str
) -> None:
    ordered, left = asyncio.run(order_all(articles, reason, by, desk, settings))
    for each in left:
        print_line(f"{each.article} stays: its raw record is gone, or too large for an order")
    print_line(f"{len(ordered)} updates are ordered: `wiredesk trace ID` says what became of one")
