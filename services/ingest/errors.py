"""The error for copy that can't be read: its record becomes a dead letter."""


class UnreadableCopyError(Exception):
    """The bytes, or one item among them, can't be read as copy.

    `reason` is a few fixed words joined by hyphens, fit for a metric's label. `error` is one line
    that says what is wrong and what to do about it.
    """

    def __init__(self, reason: str, error: str) -> None:
        super().__init__(error)
        self.reason = reason
        self.error = error
