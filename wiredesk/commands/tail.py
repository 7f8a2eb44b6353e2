"""`wiredesk tail`: article events as they come."""

import asyncio
from typing import Annotated

import typer

from runtime.logs import configure_logs
from runtime.settings import Settings, load_settings
from schemas.article import ArticleEvent
from schemas.topics import ARTICLES
from wiredesk.display import for_people, render_event
from wiredesk.reading import reading


def tail(
    json: Annotated[
        bool, typer.Option("--json", help="One event a line, as on the topic, for machines.")
    ] = False,
    new: Annotated[
        bool, typer.Option("--new", help="Begin with the next event, not with the oldest.")
    ] = False,
    count: Annotated[int | None, typer.Option(min=1, help="End after so many events.")] = None,
) -> None:
    """Print the article events there are, then each as it comes, until Ctrl-C."""
    settings = load_settings()
    configure_logs(settings.wiredesk.log_format, settings.wiredesk.log_level)
    asyncio.run(_tail(settings, json=json, new=new, count=count))


async def _tail(settings: Settings, *, json: bool, new: bool, count: int | None) -> None:
    console = for_people()
    left = count
    async with reading(settings, [ARTICLES], from_start=not new) as reader:
        while left is None or left > 0:
            for _, record in (await reader.fetch())[:left]:
                if json:
                    print(record.value.decode(), flush=True)
                else:
                    console.print(render_event(ArticleEvent.from_bytes(record.value)))
                left = None if left is None else left - 1
