"""Whether a site as a whole answers. Pure.

Where it does not, one request at a time goes out until one is taken: no storm on a site that has
just come back, and no ten tries of each event while it is away.
"""

SEVERAL = 2
"""So many articles that fail, with none between that is taken, are the site's failure."""


class Gate:
    """Open while the site answers."""

    def __init__(self) -> None:
        """Open."""
        self.closed = False
        self.paused_until = 0.0
        """No event goes out before; the site asked for that by `Retry-After`."""
        self._failed: set[str] = set()

    def pause(self, until: float) -> None:
        """Have no event go out before."""
        self.paused_until = max(self.paused_until, until)

    def note_taken(self) -> None:
        """An event was acknowledged."""
        self.closed = False
        self._failed.clear()

    def note_failed(self, article_id: str, *, unreachable: bool, pause_until: float) -> None:
        """An event was not acknowledged.

        `unreachable`: nobody answered at all. `pause_until`: what the site asked for.
        """
        self._failed.add(article_id)
        self.closed = self.closed or unreachable or len(self._failed) >= SEVERAL
        self.pause(pause_until)
        if self.closed:
            self._failed.clear()
