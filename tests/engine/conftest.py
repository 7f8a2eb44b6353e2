"""One stack for all tests here: built, brought up, and taken down with all that it stored."""

from collections.abc import Iterator

import pytest

from tests.engine.stack import IMAGE, Stack, compose_client, missing_images, run


@pytest.fixture(scope="session")
def stack() -> Stack:
    """The Compose project, not started."""
    client = compose_client()
    if client is None:
        pytest.skip("no Compose client: install Docker's Compose plugin, version 2")
    return Stack(client)


@pytest.fixture(scope="session")
def public_images() -> None:
    """The images that everything else is made of."""
    if missing := missing_images():
        pytest.skip(f"no registry has {', '.join(missing)}, nor has this machine")


@pytest.fixture(scope="session")
def running(stack: Stack, public_images: None) -> Iterator[Stack]:
    """The whole stack, healthy."""
    # On the host's network, since containers may not reach an index where the host does.
    build = ("docker", "build", "--network=host", "--file=deploy/docker/Dockerfile")
    run(*build, f"--tag={IMAGE}", ".")
    try:
        stack.compose("up", "--detach", "--no-build", "--wait")
        yield stack
    finally:
        stack.compose("down", "--volumes", "--timeout=30")
    assert stack.remains() == ""
