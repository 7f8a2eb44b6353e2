"""Runs the broker in a container, by testcontainers."""

import os
import shlex
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from ipaddress import ip_network
from typing import Any, cast

import urllib3
from docker.errors import (  # type: ignore[import-untyped]
    APIError,
    DockerException,
    ImageNotFound,
    NotFound,
)
from testcontainers.core.config import ConnectionMode, testcontainers_config
from testcontainers.core.container import DockerContainer
from testcontainers.core.docker_client import DockerClient

from local_broker import node
from local_broker.errors import LocalBrokerError, PortTakenError
from local_broker.folder import BrokerFolder
from local_broker.node import Listener
from local_broker.ports import LOCALHOST, enter_with_port
from local_broker.readiness import wait_until_ready

IMAGE = f"apache/kafka:{node.VERSION}"
PINNED_IMAGE = (
    "apache/kafka@sha256:77e3df9054047a88b520d0cc46e16696d3b22022e1d580aeccd2632df6532837"
)
"""What is downloaded: `IMAGE`, whatever its tag may point to one day."""
_PORT = 9092
_DATA = "/var/lib/kafka/data"
_PROPERTIES = "/tmp/server.properties"  # noqa: S108 - the container's own
_LOGGING = "/tmp/log4j2.yaml"  # noqa: S108
_TIMEOUT_SECONDS = 30
"""The longest wait for an answer of the engine."""
_STOP_SECONDS = 20
_PROGRESS_BYTES = 25_000_000


def engine_answers() -> bool:
    """Whether a Docker engine answers."""
    try:
        with closing(DockerClient(timeout=_TIMEOUT_SECONDS).client) as engine:
            return bool(engine.ping())
    except (DockerException, OSError):
        return False


@contextmanager
def in_container(
    folder: BrokerFolder, port: int | None, progress: Callable[[str], None]
) -> Iterator[str]:
    """Run the broker while the context lasts; yields its bootstrap address.

    Raises LocalBrokerError.
    """
    # Its reaper is an image of its own, which not every registry has; the supervisor cleans up.
    testcontainers_config.ryuk_disabled = True
    with ExitStack() as stack:
        try:
            engine = DockerClient(timeout=_TIMEOUT_SECONDS)
            image = _obtain_image(engine, progress)
            address = enter_with_port(
                stack, port, lambda number: _running(engine, image, folder, number)
            )
        except (DockerException, OSError, urllib3.exceptions.HTTPError) as error:
            message = f"the Docker engine can't run {IMAGE} ({_brief(error)})"
            raise LocalBrokerError(message) from error
        yield address


@contextmanager
def _running(engine: DockerClient, image: str, folder: BrokerFolder, port: int) -> Iterator[str]:
    host, published = _host(engine)
    bootstrap = f"{host}:{port}"
    name = f"wiredesk-broker-{uuid.uuid4().hex[:12]}"
    container = _container(image, folder, name, bootstrap)
    # with_bind_ports() knows no address to bind to.
    container.ports = cast("dict[str, int | None]", {str(_PORT): (published, port)})
    try:
        _start(container)
        wait_until_ready(bootstrap, lambda: _check(container))
        yield bootstrap
        if folder.kept:
            container.get_wrapped_container().stop(timeout=_STOP_SECONDS)
    finally:
        _remove(engine, name)


def _container(image: str, folder: BrokerFolder, name: str, bootstrap: str) -> DockerContainer:
    """The container, which formats its data, where that is new, and runs the node."""
    listeners = (
        Listener("CLIENT", f":{_PORT}", advertised=bootstrap),
        # row 23: what CLIENT advertises does not exist inside the container, and the broker has to
        # reach itself to commit a transaction.
        Listener("BROKER", f"{LOCALHOST}:9094", advertised=f"{LOCALHOST}:9094"),
        Listener("CONTROLLER", f"{LOCALHOST}:9093"),
    )
    properties = node.properties(listeners, inter_broker="BROKER", log_directory=_DATA)
    java = node.java_command("java", "/opt/kafka/libs/*", _LOGGING)
    script = f"exec {shlex.join(node.run_command(java, _PROPERTIES))}"
    if folder.cluster_id() is None:
        formatting = node.format_command(java, _PROPERTIES, node.new_cluster_id())
        script = f"{shlex.join(formatting)} && {script}"
    container = DockerContainer(image, name=name, command=["sh", "-c", script])  # type: ignore[arg-type]
    container.with_copy_into_container(properties.encode(), _PROPERTIES)
    container.with_copy_into_container(node.LOGGING.encode(), _LOGGING)
    if folder.kept:
        folder.data.mkdir(exist_ok=True)
        container.with_volume_mapping(str(folder.data), _DATA, "rw")
        # Or the files would be another user's.
        container.with_kwargs(user=f"{os.getuid()}:{os.getgid()}")
    return container


def _start(container: DockerContainer) -> None:
    try:
        container.start()
    except APIError as error:
        text = str(error)
        if "already allocated" in text or "address already in use" in text:
            raise PortTakenError("another process took the port of the broker: try again") from None
        raise


def _check(container: DockerContainer) -> None:
    wrapped = container.get_wrapped_container()
    wrapped.reload()
    if wrapped.status != "running":
        log = wrapped.logs().decode(errors="replace")
        raise LocalBrokerError(f"Kafka did not start: {node.first_error(log)}")


def _remove(engine: DockerClient, name: str) -> None:
    """Remove the container, which may be there a moment later if it is just being created."""
    for _ in range(20):
        try:
            engine.client.containers.get(name).remove(force=True, v=True)
        except NotFound:
            time.sleep(0.1)
        else:
            return


def _obtain_image(engine: DockerClient, progress: Callable[[str], None]) -> str:
    """The image to run: the pinned one, else the machine's own by that tag, else a download."""
    prefix = testcontainers_config.hub_image_name_prefix
    for image in (PINNED_IMAGE, IMAGE):
        with suppress(ImageNotFound):
            engine.client.images.get(prefix + image)
            return image
    _pull_image(engine, prefix + PINNED_IMAGE, progress)
    return PINNED_IMAGE


def _pull_image(engine: DockerClient, image: str, progress: Callable[[str], None]) -> None:
    progress(f"downloading the image {IMAGE}, once")
    repository, _, digest = image.rpartition("@")
    layers: dict[str, int] = {}
    reported = 0
    for event in engine.client.api.pull(repository, tag=digest, stream=True, decode=True):
        layers |= _downloaded(event)
        if sum(layers.values()) - reported >= _PROGRESS_BYTES:
            reported = sum(layers.values())
            progress(f"  {reported // 1_000_000} MB")


def _downloaded(event: dict[str, Any]) -> dict[str, int]:
    """The bytes downloaded so far by layer, from one event of a pull."""
    if "error" in event:
        raise DockerException(event["error"])
    if event.get("status") == "Downloading":
        return {event["id"]: event["progressDetail"].get("current", 0)}
    return {}


def _host(engine: DockerClient) -> tuple[str, str | None]:
    """The address at which published ports are found, and the one to publish them on.

    None publishes on all addresses of the engine, where it runs on another machine; otherwise
    only this machine can connect.
    """
    mode = engine.get_connection_mode()
    if mode is ConnectionMode.gateway_ip:  # we are in a container ourselves
        network = engine.client.networks.get("bridge").attrs["IPAM"]["Config"][0]
        gateway = network.get("Gateway") or str(next(ip_network(network["Subnet"]).hosts()))
        return gateway, gateway
    if mode is ConnectionMode.docker_host:
        host = engine.host()
        return (LOCALHOST, LOCALHOST) if host == "localhost" else (host, None)
    raise LocalBrokerError(
        "Kafka's container would not be reachable from the container that this is: "
        "set WIREDESK_BROKER=jvm, or KAFKA_BOOTSTRAP_SERVERS to an existing cluster"
    )


def _brief(error: BaseException) -> str:
    return " ".join(str(error).split())[:160] or type(error).__name__
