"""`wiredesk sites webhook`, `test`, `deliveries` and `redeliver`: pushing to sites."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from schemas.delivery import Delivery
from schemas.site import Site
from services.serve.webhooks.answers import Answer, Outcome
from wiredesk.client.key_holders import THE_SITES
from wiredesk.client.redelivering import redeliver as send_again
from wiredesk.client.webhooks import Webhooks, read_deliveries
from wiredesk.commands.examples import examples
from wiredesk.commands.set_up import set_up
from wiredesk.display import print_list
from wiredesk.output import print_line, say

Name = Annotated[str, typer.Argument(metavar="NAME", help="The site.")]


def webhook(  # noqa: PLR0913  # each is an option
    name: Name,
    *,
    url: Annotated[
        str | None, typer.Option(help="Where events are sent: https://…", show_default=False)
    ] = None,
    filters: Annotated[
        list[str] | None,
        typer.Option(
            "--filter",
            metavar="NAME=VALUE",
            help="What the site wants, as in a query: source=dpa, urgency=1-3; several times.",
            show_default=False,
        ),
    ] = None,
    no_filter: Annotated[bool, typer.Option("--no-filter", help="Send all it may see.")] = False,
    ed25519: Annotated[
        bool, typer.Option("--ed25519", help="Sign with a key whose public part the site gets.")
    ] = False,
    rotate: Annotated[bool, typer.Option("--rotate", help="Make another secret.")] = False,
    hours: Annotated[
        float, typer.Option(min=0, max=8760, help="For how long the secret before signs, too.")
    ] = 24.0,
    enable: Annotated[
        bool, typer.Option("--enable", help="Challenge the site, then push from where it was.")
    ] = False,
    disable: Annotated[
        bool, typer.Option("--disable", help="Push nothing; what comes waits.")
    ] = False,
    remove: Annotated[bool, typer.Option("--remove", help="Forget the webhook.")] = False,
) -> None:
    """Push events to a site, signed by Standard Webhooks; without an option: show its webhook."""
    sets_up = url is not None or bool(filters) or no_filter
    if sum((sets_up, rotate, enable, disable, remove)) > 1:
        raise typer.BadParameter("take one of --url with --filter, --rotate, --enable, …")
    if filters and no_filter:
        raise typer.BadParameter("--filter and --no-filter exclude each other")
    settings = set_up()
    scheme = "v1a" if ed25519 else "v1"
    if not (sets_up or rotate or enable or disable or remove):
        _show(asyncio.run(THE_SITES.find(settings, name)))
        return
    hooks = Webhooks(settings)
    if rotate:
        _print_secret(asyncio.run(hooks.rotate(name, timedelta(hours=hours), scheme)))
    elif enable:
        answer = asyncio.run(hooks.enable(name))
        say(f"the site has answered the challenge in {answer.seconds:g} s: events are pushed")
    elif disable:
        asyncio.run(hooks.disable(name))
    elif remove:
        asyncio.run(hooks.remove(name))
    else:
        wanted = filters or ([] if no_filter else None)
        site, secret = asyncio.run(hooks.set_up(name, url, wanted, scheme))
        if secret:
            _print_secret(secret)
        if site.webhook and site.webhook.state == "unverified":
            say(
                "nothing is pushed yet: once the site verifies with this secret and answers the "
                f"challenge, run `wiredesk sites webhook {name} --enable`"
            )


def test(name: Name) -> None:
    """Send a site a signed test event, and show what it answers."""
    _print_answer(asyncio.run(Webhooks(set_up()).test(name)))


def deliveries(
    name: Name,
    wanted: Annotated[
        str | None,
        typer.Argument(
            metavar="ARTICLE_OR_EVENT",
            help="The id of either: this article alone.",
            show_default=False,
        ),
    ] = None,
    most: Annotated[int, typer.Option(min=1, help="The most events, the newest first.")] = 100,
    json: Annotated[
        bool, typer.Option("--json", help="One event a line, as a delivery of the topic.")
    ] = False,
) -> None:
    """List what a site was pushed: the last ten events of each article, their tries and answers."""
    rows = asyncio.run(read_deliveries(set_up(), name, wanted))[:most]
    headings = ("sent", "event", "version", "tries", "acknowledged", "answer", "article", "id")
    none = "nothing has been pushed to it"
    print_list(rows, headings, _cells, none=none, as_json=Delivery.to_bytes if json else None)


def redeliver(
    name: Name,
    wanted: Annotated[str, typer.Argument(metavar="ARTICLE_OR_EVENT", help="The id of either.")],
    days: Annotated[
        float | None,
        typer.Option(
            min=0.01,
            max=365,
            help="How far back the event is looked for. Without it: as far as it was first sent.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Send a site the newest event of an article once more, with its own id.

    Nothing is sent of copy that was killed or taken back but the event that says so.
    """
    since = datetime.now(UTC) - timedelta(days=days) if days else None
    _print_answer(asyncio.run(send_again(set_up(), name, wanted, since)))


def add_to(app: typer.Typer) -> None:
    """Make these commands of `wiredesk sites`."""
    commands = (
        (
            webhook,
            "wiredesk sites webhook morning-post --url https://post.example/wire",
            "wiredesk sites webhook morning-post --enable",
        ),
        (test, "wiredesk sites test morning-post"),
        (
            deliveries,
            "wiredesk sites deliveries morning-post",
            "wiredesk sites deliveries morning-post ARTICLE",
        ),
        (redeliver, "wiredesk sites redeliver morning-post ARTICLE"),
    )
    for function, *lines in commands:
        app.command(epilog=examples(*lines))(function)


def _print_secret(secret: str) -> None:
    print_line(secret)
    if secret.startswith("whsec_"):
        say("the site verifies with this secret: give it to the site alone; it is not shown again")
    else:
        say("the site verifies with this public key, which is no secret")


def _print_answer(answer: Answer) -> None:
    print_line(f"{answer.shown} ({answer.seconds:g} s)")
    if answer.outcome is not Outcome.ACKNOWLEDGED:
        raise typer.Exit(1)


def _show(site: Site) -> None:
    hook = site.webhook
    if hook is None:
        print_line(f"{site.name} has no webhook")
        return
    why = f" ({hook.disabled_why})" if hook.disabled_why else ""
    print_line(f"url      {hook.url}")
    print_line(f"state    {hook.state}{why} since {hook.since:%Y-%m-%d %H:%M}")
    print_line(f"filters  {' '.join(hook.filters) or 'none'}")
    for each in hook.secrets:
        until = f" until {each.expires_at:%Y-%m-%d %H:%M}" if each.expires_at else ""
        print_line(f"secret   {each.scheme} of {each.created_at:%Y-%m-%d %H:%M}{until}")


def _cells(row: Delivery) -> tuple[str, ...]:
    acknowledged = row.acknowledged_at
    return (
        row.sent_at.isoformat(timespec="seconds"),
        row.kind or "",
        str(row.version),
        str(row.attempts),
        acknowledged.isoformat(timespec="seconds") if acknowledged else "no",
        row.last_answer or "",
        row.article_id,
        row.event_id or "",
    )
