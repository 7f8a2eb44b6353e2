"""The disk of tables, and when certificates end."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from runtime.machine import show_machine
from runtime.metrics.prometheus import Metrics
from runtime.metrics.table import CERTIFICATE_EXPIRY, DISK, DISK_FREE
from runtime.settings import KafkaSettings
from runtime.tables.settings import StateSettings

EARLY, LATE = datetime(2031, 1, 2, tzinfo=UTC), datetime(2033, 4, 5, tzinfo=UTC)


def certificate(ends: datetime) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "north")])
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    builder = builder.not_valid_before(ends - timedelta(days=9)).not_valid_after(ends)
    return builder.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM)


@pytest.fixture
def metrics() -> Metrics:
    return Metrics()


def expiries(metrics: Metrics) -> dict[str, float]:
    return {labels["certificate"]: value for labels, value in metrics.samples(CERTIFICATE_EXPIRY)}


def over_tls(file: Path) -> KafkaSettings:
    return KafkaSettings(security_protocol="SSL", ssl_certfile=str(file), ssl_cafile=str(file))


def test_the_first_is_the_clients_and_the_last_to_end_is_trusted(
    tmp_path: Path, metrics: Metrics
) -> None:
    file = tmp_path / "certificates.pem"
    file.write_bytes(certificate(EARLY) + certificate(LATE))
    show_machine(over_tls(file), StateSettings(), metrics)
    assert expiries(metrics) == {"client": EARLY.timestamp(), "trusted": LATE.timestamp()}


def test_a_file_that_is_just_being_written_changes_nothing(
    tmp_path: Path, metrics: Metrics
) -> None:
    file = tmp_path / "certificates.pem"
    file.write_bytes(certificate(LATE))
    show_machine(over_tls(file), StateSettings(), metrics)
    file.write_bytes(b"-----BEGIN CERT")
    show_machine(over_tls(file), StateSettings(), metrics)
    file.unlink()
    show_machine(over_tls(file), StateSettings(), metrics)
    assert expiries(metrics) == {"client": LATE.timestamp(), "trusted": LATE.timestamp()}


def test_without_tls_no_certificate_is_shown(tmp_path: Path, metrics: Metrics) -> None:
    file = tmp_path / "certificates.pem"
    file.write_bytes(certificate(EARLY))
    show_machine(KafkaSettings(ssl_cafile=str(file)), StateSettings(), metrics)
    assert expiries(metrics) == {}


def test_the_disk_is_shown_before_the_folder_is_made(tmp_path: Path, metrics: Metrics) -> None:
    state = StateSettings(folder=str(tmp_path / "not" / "yet"))
    show_machine(KafkaSettings(), state, metrics)
    ((_, whole),) = metrics.samples(DISK)
    ((_, free),) = metrics.samples(DISK_FREE)
    assert 0 < free <= whole
