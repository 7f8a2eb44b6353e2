"""One stack for all tests here: built, brought up, and taken down with all that it stored."""

from collections.abc import Iterator

import pytest

from tests.engine.stack import (
    IMAGE,
    Stack,
    compose_client,
    images_to_run,
    pinned_images,
    run,
)


@pytest.fixture(scope="session")
def stack() -> Stack:
    """The Compose project, not started."""
    client = compose_client()
    if client is None:
        pytest.skip("no Compose client: install Docker's Compose plugin, version 2")
    return Stack(client)


@pytest.fixture(scope="session")
def public_images() -> dict[str, str]:
    """The images that everything else is made of, by their variables."""
    images = images_to_run()
    if images is None:
        pytest.skip(f"no registry has {', '.join(pinned_images().values())}, nor has this machine")
    return images


@pytest.fixture(scope="session")
def running(stack: Stack, public_images: dict[str, str]) -> Iterator[Stack]:
    """The whole stack, healthy."""
    stack.images = public_images
    # On the host's network, since containers may not reach an index where the host does.
    build = ("docker", "build", "--network=host", "--file=deploy/docker/Dockerfile")
    base = f"--build-arg=WIREDESK_PYTHON_IMAGE={public_images['WIREDESK_PYTHON_IMAGE']}"
    run(*build, base, f"--tag={IMAGE}", ".")
    try:
        stack.compose("up", "--detach", "--no-build", "--wait")
        yield stack
    finally:
        stack.compose("down", "--volumes", "--timeout=30")
    assert stack.remains() == ""
