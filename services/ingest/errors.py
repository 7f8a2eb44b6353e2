"""What sends copy to the dead letters."""


class UnreadableCopyError(Exception):
    """The bytes, or one item among them, are no copy that can be read.

    `reason` is a few fixed words joined by hyphens, fit for a metric's label; `error` is one line
    that says what is wrong and what to do about it.
    """

    def __init__(self, reason: str, error: str) -> None:
        super().__init__(error)
        self.reason = reason
        self.error = error
