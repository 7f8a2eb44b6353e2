"""Who has a store: one process alone may open or delete it."""

import fcntl
import os
from pathlib import Path
from typing import IO

from runtime.errors import StoreLockedError

LOCK = "wiredesk.lock"
"""In the store's folder; the kernel lets go of it when its process ends."""


def lock_new(folder: Path) -> IO[bytes]:
    """Make the folder, locked before anybody else can find it."""
    making = folder.with_name(f".{folder.name}.new")
    making.mkdir(parents=True)
    made = (making / LOCK).open("wb")
    fcntl.flock(made, fcntl.LOCK_EX | fcntl.LOCK_NB)
    making.rename(folder)
    return made


def lock(folder: Path) -> IO[bytes]:
    """Lock the folder of a store.

    Raises StoreLockedError where another process has it, FileNotFoundError where it is not there,
    and OSError.
    """
    found = (folder / LOCK).open("ab")
    try:
        fcntl.flock(found, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        found.close()
        raise StoreLockedError(f"another process has the store {folder}") from error
    if not (folder / LOCK).exists():  # it has been deleted by the one who had it
        found.close()
        raise FileNotFoundError(os.fspath(folder))
    return found
