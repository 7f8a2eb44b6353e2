"""`wiredesk kills`: kills that have killed nothing, and those that sites have not acknowledged."""

import asyncio
from datetime import datetime
from typing import Annotated

import typer

from runtime.settings import Settings
from schemas.ordering import order_about
from schemas.unresolved_kill import UnresolvedKill
from services.publish.references import described
from services.serve.deliveries.receipts import KillReceipts, Receipt
from wiredesk.client.deliveries import find_receipts, open_ones, read_receipts
from wiredesk.client.kills import confirmation, find_kill, read_kills
from wiredesk.commands.examples import examples
from wiredesk.commands.groups import Group
from wiredesk.commands.orders import By, Desk, Reason, push
from wiredesk.commands.set_up import set_up
from wiredesk.display import print_list
from wiredesk.output import print_line, write_json_line

app = typer.Typer(
    name="kills",
    cls=Group,
    help="List, show, confirm or dismiss kills and holds that nobody has carried out. "
    "Nothing, or more than one story, is called as they say, or their sender may not order them. "
    "And see which sites have acknowledged a kill that has been carried out.",
    epilog=examples(
        "wiredesk kills list",
        "wiredesk kills show kill-k3v6",
        "wiredesk kills receipts dpa-x7q2",
        'wiredesk kills confirm kill-k3v6 --article dpa-x7q2 --reason "the agency says so"',
    ),
    no_args_is_help=True,
)

Kill = Annotated[str, typer.Argument(metavar="KILL", help="An id as `list` shows it.")]
Json = Annotated[bool, typer.Option("--json", help="One kill a line, as on the topic.")]


@app.command(
    "list",
    epilog=examples(
        "wiredesk kills list --source dpa", "wiredesk kills list --json | jq -r .explanation"
    ),
)
def show_all(
    source: Annotated[str | None, typer.Option(help="Only of copy of this source.")] = None,
    json: Json = False,
) -> None:
    """List the kills that are unresolved, and those that sites with the copy do not acknowledge.

    What has waited for longest comes first. With `--json` the latter have `receipts`.
    """
    settings = set_up()
    kills = [each for each in _read(settings) if source in (None, each.reference.source)]
    headings = ("received", "ordered by", "asks for", "why", "candidates", "kill")
    as_json = UnresolvedKill.to_bytes if json else None
    print_list(kills, headings, _row, none="no kill is unresolved", as_json=as_json)
    found = [each for each in _read_receipts(settings) if source in (None, each.source)]
    if owed := open_ones(found):
        of_owed = ("killed", "source", "not acknowledged by", "article", "kill")
        as_owed = KillReceipts.to_bytes if json else None
        print_list(owed, of_owed, _owed_row, none="", as_json=as_owed)


@app.command(epilog=examples("wiredesk kills receipts dpa-x7q2"))
def receipts(
    kill: Annotated[
        str, typer.Argument(metavar="ID", help="Of the article, or of the kill's event.")
    ],
    json: Annotated[bool, typer.Option("--json", help="The kill on one line.")] = False,
) -> None:
    """Show which sites were sent a kill, or copy of what it kills, and which acknowledge it."""
    found = find_receipts(_read_receipts(set_up()), kill)
    if json:
        write_json_line(found.to_bytes())
        return
    headings = ("site", "state", "copy", "by", "sent", "acknowledged", "attempts", "last answer")
    none = "no site of `wiredesk serve` is known to have it"
    print_list(found.receipts, headings, _receipt_row, none=none, as_json=None)


@app.command(epilog=examples("wiredesk kills show kill-k3v6"))
def show(kill: Kill, json: Json = False) -> None:
    """Show one kill: who ordered it, in what words, and which articles it may mean."""
    found = find_kill(_read(set_up()), kill)
    if json:
        write_json_line(found.to_bytes())
        return
    stated = found.model_dump(mode="json", exclude={"reference", "candidates"})
    asked = {"asks": f"{found.asks} of {described(found.reference)}"}
    for name, value in (stated | asked).items():
        if value is not None:
            print_line(f"{name.replace('_', ' ')}: {value}")
    for each in found.candidates:
        print_line(f"candidate: {each}")


@app.command(
    epilog=examples(
        'wiredesk kills confirm kill-k3v6 --reason "the agency says so" --by "Ann Poe"',
        'wiredesk kills confirm kill-k3v6 --article dpa-x7q2 --reason "the second is meant"',
    )
)
def confirm(
    kill: Kill,
    reason: Reason,
    article: Annotated[
        str | None, typer.Option(help="The id of the article that is meant, candidate or not.")
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Where it may mean several stories: kill all of them.")
    ] = False,
    by: By = None,
    desk: Desk = "desk",
) -> None:
    """Have a kill or hold carried out. What is killed is never published again."""
    settings = set_up()
    found = find_kill(_read(settings), kill)
    meant = confirmation(found, article, everything=everything)
    push({**_order("confirm", found, reason, by), "article_id": meant}, desk, settings)


@app.command(epilog=examples('wiredesk kills dismiss kill-k3v6 --reason "not our service"'))
def dismiss(kill: Kill, reason: Reason, by: By = None, desk: Desk = "desk") -> None:
    """Give a kill up: it kills nothing, and waits for nothing any more."""
    settings = set_up()
    push(_order("dismiss", find_kill(_read(settings), kill), reason, by), desk, settings)


def _order(name: str, kill: UnresolvedKill, reason: str, by: str | None) -> dict[str, str | None]:
    return order_about(kill.id, kill.reference.source, name, reason, by)


def _row(each: UnresolvedKill) -> tuple[str, ...]:
    received = each.received_at.isoformat(timespec="seconds")
    said = (each.source, f"{each.asks} of {described(each.reference)}", each.why)
    return (received, *said, str(len(each.candidates)), each.id)


def _owed_row(each: KillReceipts) -> tuple[str, ...]:
    owing = ", ".join(one.site for one in each.receipts if one.open)
    return (_when(each.killed_at), each.source, owing, each.article_id, each.kill)


def _receipt_row(each: Receipt) -> tuple[str, ...]:
    state = "open" if each.open else "acknowledged" if each.acknowledged_at else "sent"
    version = "" if each.copy_version is None else f"version {each.copy_version}"
    times = (_when(each.sent_at), _when(each.acknowledged_at))
    answer = (str(each.attempts), each.last_answer or "")
    return (each.site, state, version, each.channel or "", *times, *answer)


def _when(moment: datetime | None) -> str:
    return moment.isoformat(timespec="seconds") if moment else ""


def _read_receipts(settings: Settings) -> list[KillReceipts]:
    return asyncio.run(read_receipts(settings))


def _read(settings: Settings) -> list[UnresolvedKill]:
    return asyncio.run(read_kills(settings))
