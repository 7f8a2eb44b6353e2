"""Every setting there is: the cluster's, the runtime's and the stages'."""

import os
from collections.abc import Iterator, Mapping
from typing import Literal

from pydantic import BaseModel

from runtime.settings import Section, Settings, prefix_of, read_section
from runtime.tables.settings import StateSettings
from services.enrich.settings import EnrichSettings
from services.ingest.input.settings import IngestSettings
from services.publish.settings import PublishSettings
from services.serve.board.settings import BoardSettings
from services.serve.intake.settings import IntakeSettings
from services.serve.settings import ServeSettings
from services.serve.sign_in.settings import SignInSettings
from services.serve.webhooks.settings import WebhookSettings
from wiredesk.canary_settings import CanarySettings
from wiredesk.poll_settings import PollSettings

STAGE_SECTIONS: tuple[type[Section], ...] = (
    StateSettings,
    IngestSettings,
    EnrichSettings,
    PublishSettings,
    ServeSettings,
    BoardSettings,
    SignInSettings,
    IntakeSettings,
    WebhookSettings,
    PollSettings,
    CanarySettings,
)
"""That of tables on disk, the stages' own in the order of the flow, and those of commands."""


class SettingLine(BaseModel):
    """One setting, as it is shown to people."""

    name: str
    value: str
    origin: Literal["environment", "default"]
    about: str


def setting_lines(settings: Settings) -> list[SettingLine]:
    """Each setting with its value, secrets hidden, and where the value comes from.

    Raises ConfigurationError where a setting of a stage is wrong.
    """
    stages = [read_section(section) for section in STAGE_SECTIONS]
    return list(describe(settings.kafka, settings.wiredesk, *stages))


def describe(
    *sections: Section, environment: Mapping[str, str] = os.environ
) -> Iterator[SettingLine]:
    """Every setting of the sections, secrets hidden, and where its value comes from."""
    given = {name.upper() for name, value in environment.items() if value}
    for section in sections:
        for field, info in type(section).model_fields.items():
            name = prefix_of(type(section)) + field.upper()
            value = getattr(section, field)
            yield SettingLine(
                name=name,
                value="" if value is None else str(value),
                origin="environment" if given & {name, f"{name}_FILE"} else "default",
                about=" ".join((info.description or "").split()),
            )
