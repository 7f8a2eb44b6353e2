"""The errors of the runtime.

WiredeskError              the base: its text is one line that tells the reader what to do
├── BrokerUnreachableError no answer from the cluster
├── ConfigurationError     a setting, a topic or a right that has to be mended first
├── PartitionLostError     another owner has the partition: wait to be given it again
└── RebuildError           the transaction's fate is unknown or it failed: rebuild and replay
"""


class WiredeskError(Exception):
    """Something that a person has to know; the text is one line."""


class BrokerUnreachableError(WiredeskError):
    """No broker answers."""


class ConfigurationError(WiredeskError):
    """The service can't work as it is configured."""


class PartitionLostError(WiredeskError):
    """Another owner has been given the partition."""


class RebuildError(WiredeskError):
    """The producer can't be trusted any more: build a new one and read the truth again."""
