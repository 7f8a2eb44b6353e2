"""Tokens for a broker: from a file, or from a server that gives them to a client."""

import base64
import json
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs

import pytest

from runtime.errors import ConfigurationError
from runtime.settings import load_settings
from runtime.tokens import FileToken, ServerToken, TokenError, TokenRefusedError

HUSH = "hush+hush/:42"
CLIENT = "wire:desk"
SASL = {
    "KAFKA_BOOTSTRAP_SERVERS": "kafka.example:9093",
    "KAFKA_SECURITY_PROTOCOL": "SASL_SSL",
    "KAFKA_SASL_MECHANISM": "OAUTHBEARER",
}
OF_SERVER = {
    **SASL,
    "KAFKA_SASL_OAUTH_TOKEN_URL": "https://login.example/token",
    "KAFKA_SASL_USERNAME": CLIENT,
    "KAFKA_SASL_PASSWORD": HUSH,
}


@dataclass
class TokenServer:
    """Answers each request as it is told to, and keeps what it was asked."""

    url: str
    status: int = 200
    answer: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, list[str]]]] = field(default_factory=list)

    def gives(self, token: str, **more: object) -> None:
        self.answer = json.dumps({"access_token": token, **more}).encode()


@pytest.fixture
def server() -> Iterator[TokenServer]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            form = self.rfile.read(int(self.headers["Content-Length"])).decode()
            told.asked.append((self.headers["Authorization"], parse_qs(form)))
            self.send_response(told.status)
            for name, value in told.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(told.answer)

        do_GET = do_POST  # noqa: N815 - as it is called

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Handler) as listening:
        told = TokenServer(f"http://127.0.0.1:{listening.server_port}/token")
        thread = Thread(target=listening.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield told
        finally:
            listening.shutdown()
            thread.join()


async def test_a_token_is_asked_for_as_the_standard_says(server: TokenServer) -> None:
    server.gives("t0", expires_in=3600)
    assert await ServerToken(server.url, CLIENT, HUSH, "kafka write").token() == "t0"

    [(authorization, form)] = server.asked
    assert base64.b64decode(authorization.removeprefix("Basic ")) == (
        b"wire%3Adesk:hush%2Bhush%2F%3A42"
    )
    assert form == {"grant_type": ["client_credentials"], "scope": ["kafka write"]}


async def test_it_is_used_for_most_of_its_life(server: TokenServer) -> None:
    seconds = 1000.0
    provider = ServerToken(server.url, CLIENT, HUSH, None, clock=lambda: seconds)
    server.gives("t0", expires_in=100)
    assert await provider.token() == "t0"
    server.gives("t1", expires_in=100)
    seconds += 79
    assert await provider.token() == "t0"
    seconds += 1
    assert await provider.token() == "t1"


@pytest.mark.parametrize(
    ("life", "asked"),
    [(None, 2), ("soon", 2), (float("nan"), 2), (float("inf"), 2), ([60], 2), ("60", 1), (60.5, 1)],
)
async def test_one_of_unknown_life_is_used_once(
    server: TokenServer, life: object, asked: int
) -> None:
    provider = ServerToken(server.url, CLIENT, HUSH, None)
    server.gives("t0", expires_in=life)
    assert [await provider.token(), await provider.token()] == ["t0", "t0"]
    assert len(server.asked) == asked


@pytest.mark.parametrize(
    ("status", "answer", "says"),
    [
        (401, b'{"error": "invalid_client"}', r"'wire:desk' no token \(invalid_client\): is KAFKA"),
        (
            400,
            b'{"error": "invalid_scope", "error_description": "no \\u001b[1m such"}',
            r"invalid_scope: no \\x1b\[1m such",
        ),
        (404, b"<p>nothing here</p>", r"no token \(404 Not Found\)"),
        (302, b"", r"no token \(302 Found\)"),
        (200, b"<p>welcome</p>", "gives no access_token: is KAFKA_SASL_OAUTH_TOKEN_URL"),
        (200, b"[1]", "gives no access_token"),
        (200, b'{"access_token": "a\\u0001b"}', "gives no access_token"),
        (200, b'{"access_token": 7}', "gives no access_token"),
    ],
)
async def test_what_somebody_has_to_mend_is_said(
    server: TokenServer, status: int, answer: bytes, says: str
) -> None:
    server.status, server.answer = status, answer
    server.headers["Location"] = f"{server.url}/elsewhere"
    with pytest.raises(TokenRefusedError, match=says) as caught:
        await ServerToken(server.url, CLIENT, HUSH, None).token()
    assert len(server.asked) == 1, "a redirection would have the secret sent elsewhere"
    assert HUSH not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(("status", "says"), [(503, "503 Service"), (429, "429 Too Many")])
async def test_a_server_that_is_busy_may_do_later(
    server: TokenServer, status: int, says: str
) -> None:
    server.status = status
    provider = ServerToken(server.url, CLIENT, HUSH, None)
    with pytest.raises(TokenError, match=f"no token from {server.url}: {says}") as caught:
        await provider.token()
    assert not isinstance(caught.value, TokenRefusedError)
    server.status = 200
    server.gives("t0", expires_in=60)
    assert await provider.token() == "t0"


@pytest.mark.parametrize(
    ("url", "says"),
    [("http://127.0.0.1:1/token", "refused"), ("https://login.invalid/token", "not known|resol")],
)
async def test_a_server_that_is_away_is_named(url: str, says: str) -> None:
    with pytest.raises(TokenError, match=f"no token from {url}: .*({says})"):
        await ServerToken(url, CLIENT, HUSH, None).token()


async def test_the_token_in_a_file_may_change(tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text("t0\n", "utf-8")
    provider = FileToken(str(path))
    assert await provider.token() == "t0"
    path.write_text("t1", "utf-8")
    assert await provider.token() == "t1"
    path.unlink()
    with pytest.raises(TokenRefusedError, match=r"KAFKA_SASL_OAUTH_TOKEN_FILE: .*No such file"):
        await provider.token()


def _set(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)


@pytest.mark.usefixtures("empty_environment")
def test_all_clients_of_a_process_share_what_a_server_gave(monkeypatch: pytest.MonkeyPatch) -> None:
    _set(monkeypatch, OF_SERVER)
    first, second = (load_settings().kafka.connection() for _ in range(2))
    assert first["sasl_mechanism"] == "OAUTHBEARER"
    assert isinstance(first["sasl_oauth_token_provider"], ServerToken)
    assert first["sasl_oauth_token_provider"] is second["sasl_oauth_token_provider"]
    assert "sasl_plain_password" not in first


@pytest.mark.usefixtures("empty_environment")
@pytest.mark.parametrize(
    ("variables", "says"),
    [
        (SASL, "OAUTHBEARER, and no other, needs KAFKA_SASL_OAUTH_TOKEN_FILE or"),
        ({**OF_SERVER, "KAFKA_SASL_MECHANISM": "PLAIN"}, "OAUTHBEARER, and no other, needs"),
        ({**OF_SERVER, "KAFKA_SASL_OAUTH_TOKEN_FILE": "/token"}, "are both set"),
        ({**OF_SERVER, "KAFKA_SASL_PASSWORD": ""}, "SASL needs KAFKA_SASL_USERNAME and"),
        ({**OF_SERVER, "KAFKA_SASL_OAUTH_TOKEN_URL": "http://login.example/"}, "begin with https"),
        ({**OF_SERVER, "KAFKA_SASL_OAUTH_TOKEN_URL": "file:///etc/passwd"}, "is no address"),
        ({**OF_SERVER, "KAFKA_SASL_OAUTH_TOKEN_URL": "https://a:hush+@b/"}, "is no address"),
        ({**OF_SERVER, "KAFKA_SASL_OAUTH_TOKEN_URL": "https://[b/"}, "is no address"),
    ],
)
def test_settings_that_do_not_fit(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], says: str
) -> None:
    _set(monkeypatch, variables)
    with pytest.raises(ConfigurationError, match=says) as caught:
        load_settings()
    assert "hush" not in "".join(traceback.format_exception(caught.value))
