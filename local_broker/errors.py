"""What can keep a local broker from starting."""

from runtime.errors import WiredeskError


class LocalBrokerError(WiredeskError):
    """The broker can't be started; the text says what to install or to set."""


class PortTakenError(LocalBrokerError):
    """Another process listens on the port."""
