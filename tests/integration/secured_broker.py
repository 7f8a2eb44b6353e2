"""A broker with SASL and ACLs, and the rights that docs/security.md gives."""

import re
import shlex
import subprocess
import warnings
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from local_broker import java, node
from local_broker.jars import class_path
from local_broker.jvm import java_environment
from local_broker.node import Listener
from local_broker.ports import LOCALHOST, free_ports
from local_broker.readiness import wait_until_ready

PAGE = Path(__file__).parents[2] / "docs/security.md"
RESOURCES = ("topic", "group", "transactional_id")


@dataclass(frozen=True, slots=True)
class Grant:
    """A right on one resource, or on all whose names begin so."""

    principal: str
    operation: str
    resource: str
    name: str
    pattern: str


@dataclass(frozen=True, slots=True)
class Secured:
    """One node: clients prove who they are, the node itself and its administrator need not."""

    clients: str
    inner: str
    others: Mapping[str, str]
    """The addresses of further listeners, by their names."""


@dataclass(frozen=True, slots=True)
class Other:
    """A further listener."""

    protocol: str
    properties: Mapping[str, object] = field(default_factory=dict)
    advertised: str | None = None
    """Where it tells clients to come; None: to where it is."""


def password(user: str) -> str:
    return f"{user}-secret"


@contextmanager
def secured_broker(
    folder: Path, users: Iterable[str], others: Mapping[str, Other] = MappingProxyType({})
) -> Iterator[Secured]:
    client, inner, controller, *more = (
        f"{LOCALHOST}:{port}" for port in free_ports(3 + len(others))
    )
    places = dict(zip(others, more, strict=True))
    command = node.java_command(
        str(java.find_java(list(java.candidates()))), class_path(print), "log4j2.yaml"
    )
    (folder / "log4j2.yaml").write_text(node.LOGGING, "utf-8")
    (folder / "server.properties").write_text(
        _properties(client, inner, controller, users, others, places), "utf-8"
    )
    log = folder / "broker.log"
    with ExitStack() as stack:
        output = stack.enter_context(log.open("wb"))
        formatting = node.format_command(command, "server.properties", node.new_cluster_id())
        env = java_environment()
        subprocess.run(formatting, cwd=folder, check=True, stdout=output, stderr=output, env=env)
        broker = subprocess.Popen(
            node.run_command(command, "server.properties"),
            cwd=folder,
            stdout=output,
            stderr=output,
            env=env,
        )
        stack.callback(broker.wait)
        stack.callback(broker.kill)

        def check() -> None:
            assert broker.poll() is None, log.read_text("utf-8", "replace")[-2000:]

        wait_until_ready(inner, check)
        yield Secured(client, inner, places)


def _properties(
    client: str,
    inner: str,
    controller: str,
    users: Iterable[str],
    others: Mapping[str, Other],
    places: Mapping[str, str],
) -> str:
    listeners = (
        Listener("CLIENT", client, advertised=client),
        Listener("INNER", inner, advertised=inner),
        Listener("CONTROLLER", controller),
        *(
            Listener(name, places[name], advertised=each.advertised or places[name])
            for name, each in others.items()
        ),
    )
    protocols = {"CLIENT": "SASL_PLAINTEXT", "INNER": "PLAINTEXT", "CONTROLLER": "PLAINTEXT"}
    protocols |= {name: each.protocol for name, each in others.items()}
    plain = node.properties(listeners, inter_broker="INNER", log_directory="log")
    known = " ".join(f'user_{user}="{password(user)}"' for user in users)
    module = "org.apache.kafka.common.security.plain.PlainLoginModule required"
    secured = {
        **dict(re.findall(r"^([\w.]+)=(.*)$", _printed(), re.MULTILINE)),
        "super.users": "User:ANONYMOUS",
        "listener.security.protocol.map": ",".join(map(":".join, protocols.items())),
        "sasl.enabled.mechanisms": "PLAIN",
        "listener.name.client.plain.sasl.jaas.config": f"{module} {known};",
        **{
            f"listener.name.{name.lower()}.{key}": value
            for name, each in others.items()
            for key, value in each.properties.items()
        },
    }
    return plain + "".join(f"{name}={value}\n" for name, value in secured.items())


def _printed() -> str:
    """The properties that the page asks for."""
    [block] = re.findall(r"```properties\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    return str(block)


def commands() -> Sequence[str]:
    """The page's commands, without the function that they call."""
    lines = PAGE.read_text("utf-8").splitlines()
    return [line.removeprefix("acl ") for line in lines if line.startswith("acl ")]


def grants(command: str) -> list[Grant]:
    """What `kafka-acls.sh --add` makes of these arguments."""
    kinds = ["literal", "prefixed"]
    parser = ArgumentParser(allow_abbrev=False)
    parser.add_argument("--allow-principal", required=True)
    parser.add_argument("--operation", action="append", required=True)
    parser.add_argument("--resource-pattern-type", choices=kinds, default=kinds[0])
    for resource in RESOURCES:
        parser.add_argument(f"--{resource.replace('_', '-')}", action="append", default=[])
    given = parser.parse_args(shlex.split(command))
    return [
        Grant(given.allow_principal, operation, resource, name, given.resource_pattern_type)
        for resource in RESOURCES
        for name in getattr(given, resource)
        for operation in given.operation
    ]


def give_all(broker: Secured) -> None:
    """Give all rights of the page."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # kafka-python's own, as it is imported
        from kafka import admin as client  # noqa: PLC0415
    made = [
        client.ACL(
            each.principal,
            "*",
            client.ACLOperation[re.sub("(?<=[a-z])(?=[A-Z])", "_", each.operation).upper()],
            client.ACLPermissionType.ALLOW,
            client.ResourcePattern(
                client.ResourceType[each.resource.upper()],
                each.name,
                client.ACLResourcePatternType[each.pattern.upper()],
            ),
        )
        for command in commands()
        for each in grants(command)
    ]
    admin = client.KafkaAdminClient(bootstrap_servers=broker.inner)
    try:
        answer = admin.create_acls(made)
        assert not answer["failed"], answer
    finally:
        admin.close()
