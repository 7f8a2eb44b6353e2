"""Which image the broker runs from, and what is downloaded for it."""

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any, cast

import pytest
from docker.errors import DockerException, ImageNotFound  # type: ignore[import-untyped]
from testcontainers.core.docker_client import DockerClient

from local_broker.container import IMAGE, PINNED_IMAGE, _obtain_image


class Engine:
    """A Docker engine with some images, which notes what it is to pull."""

    def __init__(self, *images: str, events: tuple[dict[str, Any], ...] = ()) -> None:
        self.images = images
        self.pulled: list[tuple[str, str]] = []
        self.events = events
        self.client = SimpleNamespace(
            images=SimpleNamespace(get=self._get), api=SimpleNamespace(pull=self._pull)
        )

    def obtain(self) -> str:
        return _obtain_image(cast("DockerClient", self), lambda _: None)

    def _get(self, name: str) -> None:
        if name not in self.images:
            raise ImageNotFound(name)

    def _pull(self, repository: str, tag: str, **_: object) -> Iterator[dict[str, Any]]:
        self.pulled.append((repository, tag))
        return iter(self.events)


@pytest.mark.parametrize(
    ("images", "image"),
    [((PINNED_IMAGE, IMAGE), PINNED_IMAGE), ((PINNED_IMAGE,), PINNED_IMAGE), ((IMAGE,), IMAGE)],
)
def test_an_image_of_the_machine_is_not_downloaded(images: tuple[str, ...], image: str) -> None:
    engine = Engine(*images)
    assert engine.obtain() == image
    assert engine.pulled == []


def test_what_is_downloaded_is_the_digest() -> None:
    engine = Engine("apache/kafka:latest")
    assert engine.obtain() == PINNED_IMAGE
    ((repository, digest),) = engine.pulled
    assert (repository, digest.partition(":")[0]) == ("apache/kafka", "sha256")


def test_a_download_that_fails_says_why() -> None:
    with pytest.raises(DockerException, match="manifest unknown"):
        Engine(events=({"error": "manifest unknown"},)).obtain()
