"""Secrets come from variables or from files, and nothing that is printed or raised shows one."""

import json
import os
import shutil
import subprocess
import traceback
from pathlib import Path

import pytest
from typer.testing import CliRunner

from runtime.errors import ConfigurationError
from runtime.settings import load_settings
from wiredesk.commands import app

pytestmark = pytest.mark.usefixtures("empty_environment")
HUSH = "hush,hush:42"
FILES = ["KAFKA_SASL_PASSWORD", "KAFKA_SSL_PASSWORD"]


def refused(monkeypatch: pytest.MonkeyPatch, **variables: str) -> str:
    """What is said of settings, which are no good; no secret is in it, nor in the traceback."""
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError) as caught:
        load_settings()
    assert "hush" not in "".join(traceback.format_exception(caught.value))
    assert "hush" not in repr(caught.value.__cause__)
    return str(caught.value)


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize(("start", "end"), [("", ""), ("", "\n"), ("\ufeff", "\r\n")])
def test_a_file_holds_a_secret(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, start: str, end: str
) -> None:
    path = tmp_path / "secret"
    path.write_bytes(f"{start} {HUSH} {end}".encode())
    monkeypatch.setenv(f"{name}_FILE", str(path))

    kafka = load_settings().kafka

    secret = getattr(kafka, name.removeprefix("KAFKA_").lower())
    assert secret.get_secret_value() == f" {HUSH} "
    assert HUSH not in repr(load_settings()) + str(kafka) + repr(kafka.model_dump())


def test_the_client_gets_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(HUSH, encoding="utf-8")
    monkeypatch.setenv("KAFKA_BOOTSTRAP_SERVERS", "kafka:9092")
    monkeypatch.setenv("KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT")
    monkeypatch.setenv("KAFKA_SASL_USERNAME", "desk")
    monkeypatch.setenv("KAFKA_SASL_PASSWORD_FILE", str(tmp_path / "secret"))

    assert load_settings().kafka.connection()["sasl_plain_password"] == HUSH


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty: write the secret into it"),
        (b"\n", "is empty"),
        (b"hush\nhush\n", "has more than one line"),
        (b"hush\0", "has more than one line"),
        (b"hush\xff", "is not UTF-8"),
        (b"hush" * 20_000, "is larger than 64 KiB"),
        (None, "No such file or directory"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_file_that_holds_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, content: bytes | None, says: str
) -> None:
    path = tmp_path / "secret"
    if content is not None:
        path.write_bytes(content)

    said = refused(monkeypatch, **{f"{name}_FILE": str(path)})

    assert said.startswith(f"{name}_FILE: {path}")
    assert says in said


def test_a_folder_is_no_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert "Is a directory" in refused(monkeypatch, KAFKA_SASL_PASSWORD_FILE=str(tmp_path))


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads every file")
def test_a_file_that_may_not_be_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "secret").touch(0)

    said = refused(monkeypatch, KAFKA_SASL_PASSWORD_FILE=str(tmp_path / "secret"))

    assert "Permission denied" in said


@pytest.mark.parametrize("name", FILES)
def test_a_secret_is_given_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str) -> None:
    (tmp_path / "secret").write_text(HUSH, encoding="utf-8")

    said = refused(monkeypatch, **{name: HUSH, f"{name}_FILE": str(tmp_path / "secret")})

    assert said == f"{name} and {name}_FILE are both set: set one of them"


@pytest.mark.parametrize(
    "variables",
    [
        {"KAFKA_BOOTSTRAP_SERVERS": f"desk:{HUSH}@kafka:9092"},
        {"KAFKA_BOOTSTRAP_SERVERS": f"kafka:9092,desk:{HUSH}@kafka-2:9092"},
        {"KAFKA_BOOTSTRAP_SERVERS": f"SASL_SSL://desk:{HUSH}@kafka:9092"},
        {"KAFKA_BOOTSTRAP_SERVERS": "kafka:9092,desk:hush-hush"},
        {"KAFKA_BOOTSTRAP_SERVERS": "kafka:9092?sasl.password=hush"},
        {"KAFKA_BOOTSTRAP_SERVERS": "kafka:9092/hush"},
        {"KAFKA_BOOTSTRAP_SERVERS": "desk hush kafka:9092"},
        {"KAFKA_SASL_PASSWORD_FILE": "hush-hush"},  # the secret itself
        {"KAFKA_SSL_KEYFILE": "-----BEGIN PRIVATE KEY-----\nhush\n-----END PRIVATE KEY-----"},
        {"KAFKA_SSL_CERTFILE": "-----BEGIN CERTIFICATE-----hush"},
        {"KAFKA_SASL_PASSWORD": HUSH, "KAFKA_SECURITY_PROTOCOL": "SASL_SSL"},
        {"KAFKA_SASL_PASSWORD": HUSH, "KAFKA_SECURITY_PROTOCOL": "hush"},
        {"KAFKA_SASL_PASSWORD": HUSH, "KAFKA_SSL_CHECK_HOSTNAME": "hush"},
    ],
    ids=str,
)
def test_no_error_quotes_a_secret(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]
) -> None:
    assert "hush" not in refused(monkeypatch, **variables)


def test_credentials_in_an_address_have_their_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    said = refused(monkeypatch, KAFKA_BOOTSTRAP_SERVERS=f"desk:{HUSH}@kafka:9092")

    assert said.startswith("KAFKA_BOOTSTRAP_SERVERS: holds a user or a password (not shown)")
    assert "KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD" in said


@pytest.mark.parametrize(
    ("variables", "named"),
    [
        ({"KAFKA_SASL_USERNAME": "desk", "KAFKA_SASL_PASSWORD": HUSH}, ["USERNAME", "PASSWORD"]),
        ({"KAFKA_SASL_PASSWORD": HUSH, "KAFKA_SECURITY_PROTOCOL": "SSL"}, ["KAFKA_SASL_PASSWORD"]),
        ({"KAFKA_SSL_CAFILE": "/ca.pem"}, ["KAFKA_SSL_CAFILE"]),
        ({"KAFKA_SSL_CAFILE": "/ca.pem", "KAFKA_SECURITY_PROTOCOL": "SSL"}, []),
        ({"KAFKA_BOOTSTRAP_SERVERS": "kafka:9092"}, []),
    ],
)
def test_what_has_no_effect_is_said(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], named: list[str]
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    lines = list(load_settings().kafka.unused())

    assert len(lines) == bool(named)
    assert all(name in lines[0] for name in named)
    assert HUSH not in str(lines)


@pytest.mark.parametrize("command", ["config", "config --json", "check"])
def test_commands_say_so_and_show_no_secret(tmp_path: Path, command: str) -> None:
    (tmp_path / "secret").write_text(HUSH, encoding="utf-8")
    environment = {
        "KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:1",
        "KAFKA_SASL_PASSWORD_FILE": str(tmp_path / "secret"),
        "KAFKA_SSL_PASSWORD": HUSH,
        "WIREDESK_DEADLINE_SECONDS": "3",
    }

    done = CliRunner().invoke(app, command.split(), env=environment)

    assert "KAFKA_SASL_PASSWORD_FILE: without effect" in done.output
    assert HUSH not in done.output
    if command == "config --json":
        shown = json.loads(done.stdout)["KAFKA_SASL_PASSWORD"]
        assert (shown["value"], shown["origin"]) == ("**********", "environment")


@pytest.mark.skipif(not shutil.which("openssl"), reason="makes the key with openssl")
def test_a_key_s_password_is_not_asked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    made = "req -x509 -newkey rsa:2048 -days 9 -subj /CN=desk -passout pass:hush-hush"
    subprocess.run(
        ["openssl", *made.split(), "-keyout", key, "-out", certificate],
        check=True,
        capture_output=True,
    )
    monkeypatch.setenv("KAFKA_BOOTSTRAP_SERVERS", "kafka:9092")
    monkeypatch.setenv("KAFKA_SECURITY_PROTOCOL", "SSL")
    monkeypatch.setenv("KAFKA_SSL_CERTFILE", str(certificate))
    monkeypatch.setenv("KAFKA_SSL_KEYFILE", str(key))

    with pytest.raises(ConfigurationError, match="can't be read"):
        load_settings().kafka.connection()

    monkeypatch.setenv("KAFKA_SSL_PASSWORD", "hush-hush")
    assert load_settings().kafka.connection()["ssl_context"]
