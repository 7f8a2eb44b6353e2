"""Certificates for a test's broker, made by OpenSSL."""

import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Authority:
    """One that signs certificates; who trusts it needs `file`."""

    folder: Path

    @property
    def file(self) -> Path:
        """Its own certificate (PEM)."""
        return self.folder / "authority.pem"

    def keystore(self, name: str, alternative: str) -> Path:
        """A key and a certificate (PEM) for a name: `IP:127.0.0.1`, `DNS:kafka.example`."""
        key, request = self.folder / f"{name}.key", self.folder / f"{name}.csr"
        extensions = self.folder / f"{name}.ext"
        extensions.write_text(f"subjectAltName={alternative}\n", "utf-8")
        _openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={name}",
                 "-keyout", key, "-out", request)  # fmt: skip
        signed = _openssl("x509", "-req", "-in", request, "-CA", self.file,
                          "-CAkey", self.folder / "authority.key", "-CAcreateserial",
                          "-days", "36500", "-extfile", extensions)  # fmt: skip
        store = self.folder / f"{name}.pem"
        store.write_bytes(key.read_bytes() + signed)
        return store


def new_authority(folder: Path) -> Authority:
    """An authority of its own in a folder."""
    made = Authority(folder)
    _openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "36500",
             "-subj", "/CN=Test authority", "-keyout", folder / "authority.key",
             "-out", made.file)  # fmt: skip
    return made


def _openssl(*arguments: str | Path) -> bytes:
    return subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True).stdout
