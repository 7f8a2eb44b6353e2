"""Wiredesk's runtime, with its own settings but for those that the job names."""

import asyncio
from collections.abc import Sequence
from datetime import datetime

from runtime.handler import Emit, Outcome, Record, Stage, Tables
from runtime.logs import configure_logs
from runtime.service import run_until_stopped
from runtime.settings import load_settings
from tests.benchmarks.peers.programs.job import passed
from tests.benchmarks.peers.work import OUT, SOURCE, STAGE


class Copying:
    """Passes every record on."""

    def handle(self, record: Record, tables: Tables, now: datetime) -> Sequence[Outcome]:
        key = (record.key or b"").decode()
        return [Outcome("copied", "desk", (Emit(OUT, key, passed(record.value or b"")),))]

    def next_due(self, tables: Tables) -> datetime | None:
        return None

    def due(self, tables: Tables, now: datetime) -> Sequence[Outcome]:
        return ()


if __name__ == "__main__":
    configure_logs("json", "info")
    stage = Stage(STAGE, SOURCE, Copying(), outputs=(OUT,))
    asyncio.run(run_until_stopped([stage], load_settings()))
