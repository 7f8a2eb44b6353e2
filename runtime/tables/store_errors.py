"""What RocksDB says, as an error of ours."""

from pathlib import Path

from runtime.errors import StoreDamagedError, StoreError

REFUSALS = (
    "No space left on device",
    "Permission denied",
    "Read-only file system",
    "Too many open files",
    "Disk quota exceeded",
)
"""What an operating system says where nothing is wrong with the store itself."""


def explain(
    folder: Path, error: Exception, *, opening: bool = False, writing: bool = False
) -> Exception:
    """What RocksDB says, as an error of ours; its kind is told by its text alone."""
    if isinstance(error, StoreDamagedError):
        return error
    said = str(error)
    is_refusal = any(refusal in said for refusal in REFUSALS)
    if is_refusal or (writing and "Corruption" not in said):
        return StoreError(refused(folder, said))
    done = "opened" if opening else "read"
    return StoreDamagedError(f"the store {folder} can't be {done} ({said[:200]})")


def refused(folder: Path, said: str) -> str:
    """What to do where the disk refuses a store."""
    return (
        f"the disk refuses the store {folder} ({said[:200]}): mend that, or leave "
        "WIREDESK_STATE_FOLDER empty to keep tables in memory; then restart. Nothing is lost: what "
        "the store lacks is read from its topic"
    )
