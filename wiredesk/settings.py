"""Every setting there is: the cluster's, the runtime's and the stages'."""

from runtime.settings import Section, SettingLine, Settings, describe, read_section
from services.enrich.settings import EnrichSettings
from services.ingest.input.settings import IngestSettings
from services.publish.settings import PublishSettings

STAGE_SECTIONS: tuple[type[Section], ...] = (IngestSettings, EnrichSettings, PublishSettings)
"""The stages' own sections, in the order of the flow."""


def setting_lines(settings: Settings) -> list[SettingLine]:
    """Each setting with its value, secrets hidden, and where the value comes from.

    Raises ConfigurationError where a setting of a stage is wrong.
    """
    stages = [read_section(section) for section in STAGE_SECTIONS]
    return list(describe(settings.kafka, settings.wiredesk, *stages))
