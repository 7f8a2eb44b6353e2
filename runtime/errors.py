"""The errors of the runtime. `wiredesk.errors` draws the tree of all errors of the project."""


class WiredeskError(Exception):
    """Something that a person has to know; the text is one line that says what to do."""


class BrokerUnreachableError(WiredeskError):
    """No broker answers."""


class ConfigurationError(WiredeskError):
    """A setting, a topic or a right has to be mended first."""


class StoreError(ConfigurationError):
    """The disk refuses a table's store."""


class StoreLockedError(WiredeskError):
    """Another process has a table's store open."""


class PartitionHaltedError(WiredeskError):
    """The owner of a partition has halted: it waits for a person to mend something."""


class DeadLetterLimitError(PartitionHaltedError):
    """Next to all records of a partition would become dead letters."""


class OffsetPastEndError(PartitionHaltedError):
    """The log ends before the offset up to which its records have been read."""


class BrokenTableError(PartitionHaltedError):
    """A table holds what can't be read, and can't do without it."""


class PartitionLostError(WiredeskError):
    """Another owner has been given the partition."""


class UnusedPartitionError(WiredeskError):
    """No record is placed on the partition: there is nothing to do on it."""


class RebuildError(WiredeskError):
    """The producer can't be trusted any more: build a new one and read the truth again."""


class StoreDamagedError(RebuildError):
    """A table's store on disk is not as it was written: it is dropped, and read back anew."""


STORE_FAULTS = (StoreDamagedError, StoreError)
"""What a handler raises by no fault of its own, nor of the record's."""


class MisplacedError(RebuildError):
    """The log has no record at the offset that is next: find out anew where to read."""


class StalledError(WiredeskError):
    """Work was waiting and none was done for too long."""
