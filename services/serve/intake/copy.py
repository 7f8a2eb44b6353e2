"""Copy as it comes in, and the record that it becomes: that which `wiredesk push` makes. Pure."""

import re
from dataclasses import dataclass

OF_CLIENTS = frozenset({"application/x-www-form-urlencoded", "application/octet-stream"})
"""What curl and others state where they know nothing of a body."""
MAX_NAME, MAX_STATED = 255, 200
FOLDERS = re.compile(r"[/\\]")


@dataclass(frozen=True, slots=True)
class File:
    """A file as it was sent."""

    value: bytes
    content_type: str | None
    name: str | None


@dataclass(frozen=True, slots=True)
class Copy:
    """One record to be."""

    value: bytes
    headers: tuple[tuple[str, bytes], ...]


def copy_of(file: File, source: str, sent_at: str | None) -> Copy:
    """The record of a file. `sent_at`: when the agency sent it, as far as it says."""
    kind = (file.content_type or "")[:MAX_STATED]
    is_known = kind.partition(";")[0].strip().casefold() not in OF_CLIENTS
    said = {
        "wire-source": source,
        # Folders are the sender's own affair.
        "wire-file": FOLDERS.split(file.name or "")[-1][-MAX_NAME:],
        "content-type": kind if is_known else "",
        "wire-sent-at": (sent_at or "")[:MAX_STATED],
    }
    # A header of HTTP may be no UTF-8, which is kept as surrogates.
    headers = ((name, text.encode("utf-8", "replace")) for name, text in said.items() if text)
    return Copy(file.value, tuple(headers))
