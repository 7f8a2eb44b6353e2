"""A desk whose commands are run as a person types them."""

import json
import os
import subprocess
import sys
import uuid
from pathlib import Path

WIREDESK = Path(sys.executable).with_name("wiredesk")
PATIENCE = 120


class Desk:
    """One desk on the session's broker: a topic prefix of its own."""

    def __init__(self, bootstrap: str) -> None:
        self.environment = {
            **{n: v for n, v in os.environ.items() if not n.startswith(("KAFKA_", "WIREDESK_"))},
            "KAFKA_BOOTSTRAP_SERVERS": bootstrap,
            "WIREDESK_TOPIC_PREFIX": f"t{uuid.uuid4().hex[:8]}.",
            "WIREDESK_LOG_FORMAT": "json",
            # Each takes seconds to start; the tests of the demo have the usual number.
            "WIREDESK_READER_PROCESSES": "1",
        }

    def run(
        self, *arguments: str, status: int = 0, copy: str | None = None
    ) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [WIREDESK, *arguments],
            env=self.environment,
            input=copy,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert done.returncode == status, done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [WIREDESK, *arguments],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def address_of(self, process: subprocess.Popen[str]) -> str:
        """Where a `wiredesk serve` answers, once it has read what there is."""
        address = ""
        assert process.stderr
        for line in process.stderr:
            said = json.loads(line)
            address = said.get("address", address)
            if said["event"] == "all has been read that was there":
                return str(address)
        raise AssertionError("serve ended before it was ready")

    def articles(self, count: int) -> list[dict[str, object]]:
        """The first so many article events."""
        lines = self.run("tail", "--json", "--count", str(count)).stdout.splitlines()
        return [json.loads(line) for line in lines]
