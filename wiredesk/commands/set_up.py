"""What every command on a cluster begins with."""

from runtime.logs import configure_logs
from runtime.settings import Settings, load_settings


def set_up(log_level: str | None = None) -> Settings:
    """The settings, with logs written as they say, or from `log_level` on.

    Raises ConfigurationError.
    """
    settings = load_settings()
    configure_logs(settings.wiredesk.log_format, log_level or settings.wiredesk.log_level)
    return settings
