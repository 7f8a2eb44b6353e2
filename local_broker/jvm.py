"""Runs the broker as a process, on a Java of this machine."""

import locale
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager

from local_broker import java, node
from local_broker.errors import LocalBrokerError, PortTakenError
from local_broker.folder import BrokerFolder
from local_broker.jars import class_path
from local_broker.node import Listener
from local_broker.ports import LOCALHOST, enter_with_port, free_ports
from local_broker.readiness import wait_until_ready

_PROPERTIES = "server.properties"
_LOGGING = "log4j2.yaml"
_STOP_SECONDS = 20


@contextmanager
def on_jvm(
    folder: BrokerFolder, port: int | None, progress: Callable[[str], None]
) -> Iterator[str]:
    """Run the broker while the context lasts; yields its bootstrap address.

    Raises LocalBrokerError.
    """
    found = java.find_java(list(java.candidates()))
    command = node.java_command(str(found), class_path(progress), _LOGGING)
    with ExitStack() as stack:
        yield enter_with_port(stack, port, lambda number: _running(folder, command, number))


@contextmanager
def _running(folder: BrokerFolder, command: Sequence[str], port: int) -> Iterator[str]:
    bootstrap = f"{LOCALHOST}:{port}"
    folder.write({_PROPERTIES: _properties(bootstrap), _LOGGING: node.LOGGING})
    if folder.cluster_id() is None:
        format_command = node.format_command(command, _PROPERTIES, node.new_cluster_id())
        with _process(folder, format_command) as formatting:
            if formatting.wait():
                raise _failure(folder)
    with _process(folder, node.run_command(command, _PROPERTIES)) as broker:

        def check() -> None:
            if broker.poll() is not None:
                raise _failure(folder)

        wait_until_ready(bootstrap, check)
        yield bootstrap


def _properties(bootstrap: str) -> str:
    listeners = (
        Listener("CLIENT", bootstrap, advertised=bootstrap),
        Listener("CONTROLLER", f"{LOCALHOST}:{free_ports(1)[0]}"),
    )
    # Relative: an absolute path could hold characters that a properties file, or a comma that a
    # list of folders can't.
    return node.properties(listeners, inter_broker="CLIENT", log_directory="log")


@contextmanager
def _process(folder: BrokerFolder, command: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
    with folder.log.open("wb") as log:
        process = subprocess.Popen(  # noqa: S603 - Java, with a command made by `node`
            command,
            cwd=folder.path,
            env=java_environment(),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def java_environment() -> Mapping[str, str]:
    """The environment for a Java that is given paths."""
    # In the locale "C", which cron and bare machines have, Python writes paths in UTF-8 all the
    # same; Java reads none beyond ASCII there.
    if sys.getfilesystemencoding() == "utf-8" and locale.getencoding().lower() != "utf-8":
        return {**os.environ, "LC_ALL": "C.UTF-8"}
    return os.environ


def _failure(folder: BrokerFolder) -> LocalBrokerError:
    log = folder.log.read_text(errors="replace", encoding="utf-8")
    if "Address already in use" in log:
        return PortTakenError("another process took the port of the broker: try again")
    return LocalBrokerError(f"Kafka did not start: {node.first_error(log)}")
