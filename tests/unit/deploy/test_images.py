"""Every image that is built on or run is named by its digest, in one version everywhere."""

import re
from pathlib import Path

import pytest

from local_broker.container import IMAGE, PINNED_IMAGE
from tests.engine.stack import images_by_tag, pinned_images
from wiredesk.mistyped import COMPOSE

ROOT = Path(__file__).parents[3]
DOCKERFILE = (ROOT / "deploy/docker/Dockerfile").read_text(encoding="utf-8")
COMPOSE_FILE = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")


def test_nothing_is_built_on_an_image_without_digest() -> None:
    bases = re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE)
    stages = set(re.findall(r"^FROM \S+ AS (\S+)", DOCKERFILE, re.MULTILINE))
    assert set(bases) - stages == {"${WIREDESK_PYTHON_IMAGE}"}


def test_nothing_is_run_from_an_image_without_digest() -> None:
    images = re.findall(r"^ +image: (\S+)", COMPOSE_FILE, re.MULTILINE)
    assert len(images) == 4
    ours = "${WIREDESK_IMAGE:-wiredesk:latest}"  # built here, never pulled
    assert [each for each in images if each != ours and "@sha256:" not in each] == []


def test_pinned_images_are_of_the_tags() -> None:
    assert images_by_tag() == {
        name: image.partition("@")[0] for name, image in pinned_images().items()
    }
    assert len(pinned_images()) == 4


def test_the_local_broker_runs_the_image_of_the_stack() -> None:
    pinned = pinned_images()["WIREDESK_KAFKA_IMAGE"]
    name, _, digest = pinned.partition("@")
    assert name == IMAGE
    assert f"{name.partition(':')[0]}@{digest}" == PINNED_IMAGE


@pytest.mark.parametrize("name", images_by_tag())
def test_the_variables_of_images_are_no_mistyped_settings(name: str) -> None:
    assert name in COMPOSE
