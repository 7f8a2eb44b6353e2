"""Secrets that are kept in files, as Docker and Kubernetes hand them to a process."""

from pathlib import Path
from typing import Any

MAX_SECRET_BYTES = 64 << 10


def read_secrets(values: dict[str, Any], names: tuple[str, ...], prefix: str) -> dict[str, Any]:
    """The values with each secret of `names` that a file holds, which `NAME_file` names.

    `prefix`: of the settings' names, for errors. Raises ValueError where a file can't be read,
    holds no secret, or the secret is given as well. No error quotes a secret.
    """
    read = {}
    for name in names:
        if path := values.get(f"{name}_file"):
            setting = f"{prefix}{name}".upper()
            if values.get(name):
                raise ValueError(f"{setting} and {setting}_FILE are both set: set one of them")
            read[name] = read_secret(str(path), f"{setting}_FILE")
    return values | read


def read_secret(path: str, setting: str) -> str:
    """The one line of a file, without its end; `setting` is what names it.

    Raises ValueError where it can't be read or holds no secret, which it does not quote.
    """
    if not path.startswith("/"):
        # It may be the secret itself.
        raise ValueError(
            f"{setting} (not shown) is no path from the root, such as /run/secrets/NAME"
        )
    try:
        with Path(path).open("rb") as file:
            content = file.read(MAX_SECRET_BYTES + 1)
    except OSError as error:
        raise ValueError(f"{setting}: {path}: {error.strerror}") from None
    if len(content) > MAX_SECRET_BYTES:
        raise ValueError(
            f"{setting}: {path} is larger than {MAX_SECRET_BYTES >> 10} KiB: no secret"
        )
    return _line_of(content, f"{setting}: {path}")


def _line_of(content: bytes, where: str) -> str:
    try:
        secret = content.decode("utf-8-sig").rstrip("\r\n")  # programs of Windows begin with a BOM
    except UnicodeDecodeError:
        raise ValueError(f"{where} is not UTF-8") from None  # the error would quote it
    if not secret:
        raise ValueError(f"{where} is empty: write the secret into it")
    if "\n" in secret or "\0" in secret:
        raise ValueError(f"{where} has more than one line: a secret has one")
    return secret
