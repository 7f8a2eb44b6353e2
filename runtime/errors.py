"""The errors of the runtime. `wiredesk.errors` draws the tree of all errors of the project."""


class WiredeskError(Exception):
    """Something that a person has to know; the text is one line that says what to do."""


class BrokerUnreachableError(WiredeskError):
    """No broker answers."""


class ConfigurationError(WiredeskError):
    """A setting, a topic or a right has to be mended first."""


class DeadLetterLimitError(WiredeskError):
    """Next to all records of a partition would become dead letters: its owner has halted."""


class PartitionLostError(WiredeskError):
    """Another owner has been given the partition."""


class UnusedPartitionError(WiredeskError):
    """No record is placed on the partition: there is nothing to do on it."""


class RebuildError(WiredeskError):
    """The producer can't be trusted any more: build a new one and read the truth again."""


class StalledError(WiredeskError):
    """Work was waiting and none was done for too long."""
