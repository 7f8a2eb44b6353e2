"""What a site shows, kept in a file together with the place from which it reads on.

The file is JSON: `articles` is what the site shows, by id. Put your own database in its place: what
has to be written in one step is what an event changes, and the cursor behind it.
"""

import json
import os
from pathlib import Path
from typing import Any

MAX_SEEN = 50
"""Of the newest events of an article, so that one that comes twice is acted on once."""


class Site:
    """A site's articles. One process has the file."""

    def __init__(self, path: Path) -> None:
        """Goes on from where the file says."""
        self._path = path
        kept = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        self.cursor: str | None = kept.get("cursor")
        self.articles: dict[str, Any] = kept.get("articles", {})
        self._known: dict[str, Any] = kept.get("known", {})

    def act(self, event: dict[str, Any]) -> None:
        """Do what an article event says: show, replace, or take down."""
        none = {"version": 0, "killed": False, "seen": []}
        known = self._known.setdefault(event["id"], none)
        if known["killed"] or event["event_id"] in known["seen"]:
            return  # nothing follows a kill, and what came before is not done again
        known["seen"] = [*known["seen"], event["event_id"]][-MAX_SEEN:]
        if event["event"] in ("killed", "withheld"):
            known["killed"] = event["event"] == "killed"
            self.articles.pop(event["id"], None)
        elif event["version"] >= known["version"]:
            known["version"] = event["version"]
            self.articles[event["id"]] = {
                "version": event["version"],
                "headline": event["headline"],
            }

    def keep(self, cursor: str | None) -> None:
        """Write all of it, and the place to read on from: after acting, never before."""
        self.cursor = cursor
        kept = {"cursor": cursor, "articles": self.articles, "known": self._known}
        new = self._path.with_suffix(".new")
        new.write_text(json.dumps(kept), encoding="utf-8")
        os.replace(new, self._path)
