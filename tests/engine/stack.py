"""`docker-compose.yml` under another name, driven as an operator drives it."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
import uuid
from collections.abc import Callable, Mapping, Sequence
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
STAGES = ("ingest", "enrich", "publish")
PROCESSES = (*STAGES, "serve")
"""Those of Wiredesk that stay."""
IMAGE = "wiredesk:test"
BY_TAG = ROOT / "deploy/docker/by-tag.env"
PROJECT_LABEL = "label=com.docker.compose.project="


def run(*command: str, given: str = "", env: dict[str, str] | None = None) -> str:
    """Run a command in the project's root, with `given` as its input; what it printed.

    Any status but 0 fails the test, with all that the command said.
    """
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | (env or {}),
        input=given,
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )
    assert done.returncode == 0, f"{' '.join(command)}: {done.stdout}\n{done.stderr}"
    return done.stdout


def succeeds(*command: str) -> bool:
    """Whether a command is there and ends with status 0."""
    if not shutil.which(command[0]):
        return False
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def compose_client() -> tuple[str, ...] | None:
    """How Compose is called here; None where it is not installed."""
    for client in (("docker", "compose"), ("docker-compose",)):
        if succeeds(*client, "version"):
            return client
    return None


def images_by_tag() -> dict[str, str]:
    """The public images that everything is made of, by their variables."""
    lines = BY_TAG.read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if not line.startswith("#"))


def pinned_images() -> dict[str, str]:
    """The same by digest, as Dockerfile and Compose file name them."""
    text = "".join(
        (ROOT / name).read_text(encoding="utf-8")
        for name in ("deploy/docker/Dockerfile", "docker-compose.yml")
    )
    return dict(re.findall(r"\b(WIREDESK_\w+_IMAGE)(?:=|:-)([^\s}]+@sha256:[0-9a-f]{64})", text))


def images_to_run() -> dict[str, str] | None:
    """The pinned images where they can be had, else this machine's own; None where neither can."""
    if all(_is_here(image) or _can_be_pulled(image) for image in _started(pinned_images())):
        return pinned_images()
    return images_by_tag() if all(map(_is_here, _started(images_by_tag()))) else None


def _started(images: Mapping[str, str]) -> Sequence[str]:
    """Those that run without a profile."""
    return [image for name, image in images.items() if name != "WIREDESK_GRAFANA_IMAGE"]


def _is_here(image: str) -> bool:
    return succeeds("docker", "image", "inspect", image)


def _can_be_pulled(image: str) -> bool:
    return succeeds("docker", "pull", "--quiet", image)


def eventually(what: str, is_so: Callable[[], bool], seconds: float = 90) -> None:
    """Wait until something is so; fail when it isn't in time."""
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, f"not within {seconds:.0f} s: {what}"
        time.sleep(1)


class Stack:
    """The services of one Compose project."""

    def __init__(self, client: tuple[str, ...]) -> None:
        """Nothing is started; `client` is how Compose is called."""
        self.images: dict[str, str] = {}
        self.project = f"wiredesk-test-{uuid.uuid4().hex[:8]}"
        self._client = client
        self._kafka_port, self._prometheus_port = _free_port(), _free_port()
        self._serve_port, self._grafana_port = _free_port(), _free_port()
        self._pushed = 0

    def compose(self, *arguments: str, given: str = "") -> str:
        """Run Compose on this project; what it printed."""
        env = self.images | {
            "WIREDESK_IMAGE": IMAGE,
            "WIREDESK_KAFKA_PORT": str(self._kafka_port),
            "WIREDESK_PROMETHEUS_PORT": str(self._prometheus_port),
            "WIREDESK_SERVE_PORT": str(self._serve_port),
            "WIREDESK_GRAFANA_PORT": str(self._grafana_port),
        }
        return run(*self._client, "-p", self.project, *arguments, given=given, env=env)

    def services(self) -> dict[str, Any]:
        """The services of the file as Compose understands them."""
        shown = self.compose("--profile", "grafana", "config", "--format", "json")
        return dict(json.loads(shown)["services"])

    def container(self, service: str) -> dict[str, Any]:
        """What the engine says of a service's container."""
        name = self.compose("ps", "--all", "--quiet", service).strip()
        return dict(json.loads(run("docker", "inspect", name))[0])

    def kill(self, service: str) -> None:
        """`kill -9` a service's process, as the kernel does: `docker kill` would count as a stop.

        From a container that sees the engine's processes, since the engine may be elsewhere.
        """
        process = str(self.container(service)["State"]["Pid"])
        script = "import os, sys; os.kill(int(sys.argv[1]), 9)"
        run(
            *("docker", "run", "--rm", "--pid=host", "--network=none", "--user=0"),
            *("--entrypoint=python", IMAGE, "-c", script, process),
        )

    def push_from_outside(self, copy: Path, source: str) -> None:
        """Push a file by the command line on this machine."""
        command = Path(sys.executable).with_name("wiredesk")
        env = {"KAFKA_BOOTSTRAP_SERVERS": f"localhost:{self._kafka_port}"}
        run(str(command), "push", str(copy), "--source", source, env=env)
        self._pushed += 1

    def push_from_inside(self, copy: str, source: str) -> None:
        """Push text by the command line in a container."""
        push = ("wiredesk", "push", "/dev/stdin", "--source", source)
        self.compose("exec", "-T", "ingest", *push, given=copy)
        self._pushed += 1

    def articles(self) -> list[dict[str, Any]]:
        """An article event for each piece that was pushed, as soon as all have come out."""
        tail = ("wiredesk", "tail", "--json", "--count", str(self._pushed))
        printed = self.compose("exec", "-T", "publish", "timeout", "90", *tail)
        return [json.loads(line) for line in printed.splitlines()]

    def served(self, path: str) -> dict[str, Any]:
        """What serve answers a site that has just been added, from this machine."""
        key = self.compose("exec", "-T", "serve", "wiredesk", "sites", "add", "post").strip()
        time.sleep(2)  # until serve has read it
        connection = HTTPConnection("127.0.0.1", self._serve_port, timeout=30)
        connection.request("GET", path, headers={"Authorization": f"Bearer {key}"})
        return dict(json.load(connection.getresponse()))

    def prometheus(self, path: str) -> dict[str, Any]:
        """The `data` of an answer of Prometheus' HTTP API."""
        url = f"http://127.0.0.1:{self._prometheus_port}/api/v1/{path}"
        with urllib.request.urlopen(url, timeout=10) as answer:
            return dict(json.load(answer)["data"])

    def remains(self) -> str:
        """The engine's names of all that belongs to the project; empty when nothing does."""
        mine = PROJECT_LABEL + self.project
        containers = run("docker", "ps", "--all", "--quiet", "--filter", mine)
        return containers + "".join(
            run("docker", kind, "ls", "--quiet", "--filter", mine) for kind in ("volume", "network")
        )


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])
