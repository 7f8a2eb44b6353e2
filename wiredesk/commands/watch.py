"""`wiredesk watch`: copy that is dropped into a folder."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from runtime.metrics.prometheus import Metrics
from runtime.settings import Settings
from wiredesk.client.watch import METRICS, Watch, Watcher
from wiredesk.commands.copy_argument import named_path, usable_source
from wiredesk.commands.examples import examples
from wiredesk.commands.feeding import feed_until_stopped
from wiredesk.commands.set_up import set_up
from wiredesk.drop_folder import DropFolder

app = typer.Typer()

Folder = Annotated[
    Path,
    typer.Argument(
        help="The folder that files are dropped into.", parser=named_path, metavar="FOLDER"
    ),
]
OneSource = Annotated[
    str | None,
    typer.Option(
        help="Who sends what is dropped. Without it, each folder in FOLDER is a source's, and "
        "called as it.",
        callback=usable_source,
        show_default=False,
    ),
]
Settle = Annotated[
    float,
    typer.Option(
        min=0,
        max=3600,
        help="Seconds for which a file has to stay as it is before it is pushed.",
    ),
]
Interval = Annotated[float, typer.Option(min=0.1, max=3600, help="Seconds between two looks.")]
Once = Annotated[bool, typer.Option("--once", help="Push what is there, and end.")]
Delete = Annotated[bool, typer.Option("--delete", help="Delete what has been pushed.")]


@app.command(
    epilog=examples(
        "wiredesk watch /srv/ftp/dpa --source dpa",
        "wiredesk watch /srv/sftp    # /srv/sftp/dpa is dpa's, /srv/sftp/ap is ap's",
        "wiredesk watch drop --source ap --once --delete",
    )
)
def watch(
    folder: Folder,
    source: OneSource = None,
    settle: Settle = 5.0,
    interval: Interval = 1.0,
    once: Once = False,
    delete: Delete = False,
) -> None:
    """Push each file that is dropped into a folder, until Ctrl-C.

    What has been pushed is moved to FOLDER/done, and what can't be to FOLDER/failed, with the
    reason beside it. Hidden and unfinished files, such as story.txt.part, are left alone.

    Where no broker answers, files stay where they are until one does. A file that is pushed twice,
    since the process was killed before it had moved it, makes one article.
    """
    settings = set_up()
    settings.kafka.connection()
    with DropFolder(folder, source, settle) as drop:
        asyncio.run(_run(Watch(drop, interval, delete=delete), settings, once=once))


async def _run(watching: Watch, settings: Settings, *, once: bool) -> None:
    metrics = Metrics(METRICS)
    watcher = Watcher(watching, settings, metrics, once=once)
    await feed_until_stopped(watcher, metrics, str(watching.folder.folder))
