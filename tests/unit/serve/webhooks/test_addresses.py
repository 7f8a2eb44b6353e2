"""Nothing is sent to the insides of a network, however its address is written."""

import base64
from pathlib import Path

import pytest

from runtime.errors import ConfigurationError
from runtime.settings import read_section
from services.serve.webhooks.addresses import AddressError, Reach
from services.serve.webhooks.settings import WebhookSettings
from tests.unit.serve.webhooks.hooks import KEY

REFUSED = (
    "0.0.0.0",  # noqa: S104  # it is refused
    "10.0.0.1",
    "100.64.0.1",
    "100.100.100.200",
    "127.0.0.1",
    "127.9.9.9",
    "168.63.129.16",
    "169.254.1.1",
    "169.254.169.254",
    "172.16.0.1",
    "192.0.0.1",
    "192.0.2.1",
    "192.168.1.1",
    "198.18.0.1",
    "203.0.113.9",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::7f00:1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "64:ff9b::808:808",
    "64:ff9b:1::a00:1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "no address",
    "",
)


@pytest.mark.parametrize("address", REFUSED)
def test_what_is_not_public_is_refused(address: str) -> None:
    assert not Reach().allows(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "193.0.6.139", "2a00:1450:4001:81b::200e"])
def test_what_is_public_is_allowed(address: str) -> None:
    assert Reach().allows(address)


@pytest.mark.parametrize("address", REFUSED)
def test_no_setting_allows_metadata_nor_ipv4_in_other_clothes(address: str) -> None:
    everything = WebhookSettings(networks="0.0.0.0/0, ::/0").reach
    inside = (
        *("10.", "100.64", "127.", "169.254.1.", "172.", "192.", "198.", "203.", "240.", "255."),
        *("2001:db8", "fc00", "fe80::1", "fec0"),
    )
    allowed = address.startswith(inside) and "%" not in address
    assert everything.allows(address) is allowed


def test_a_network_of_the_desk_can_be_allowed() -> None:
    reach = WebhookSettings(networks="10.20.0.0/16").reach
    assert reach.allows("10.20.3.4")
    assert not reach.allows("10.21.3.4")


def test_one_refused_address_refuses_the_host() -> None:
    with pytest.raises(AddressError, match=r"10\.0\.0\.1.*WIREDESK_SERVE_WEBHOOK_NETWORKS"):
        Reach().check_addresses("post.example", ["8.8.8.8", "10.0.0.1"])
    with pytest.raises(AddressError, match="no address"):
        Reach().check_addresses("post.example", [])


@pytest.mark.parametrize(
    "url",
    [
        "",
        "post.example",
        "http://post.example/",
        "ftp://post.example/",
        "https://",
        "https:///wire",
        "https://user@post.example/",
        "https://user:word@post.example/",
        "https://post.example/#part",
        "https://post.example:22/",
        "https://post.example:99999/",
        "https://post.example/a b",
        "https://pöst.example/",
        "https://post.example/\r\nX: y",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://[::ffff:8.8.8.8]/",
        "https://169.254.169.254/latest",
        "https://127.1/",
        "https://2130706433/",
        "https://0177.0.0.1/",
        "https://%31%32%37.0.0.1/",
        "https://post.example%00.inside/",
        "https://[fe80::1%25eth0]/",
        "https://post.example\\@127.0.0.1/",
        "https://.",
        "https://post.example/" + "x" * 2000,
        "http://localhost:8080/",
    ],
)
def test_an_address_that_is_not_sent_to(url: str) -> None:
    with pytest.raises(AddressError):
        Reach().check_url(url)


@pytest.mark.parametrize(
    "url", ["https://post.example", "https://post.example:8443/wire?a=b", "https://8.8.8.8/"]
)
def test_an_address_that_is_sent_to(url: str) -> None:
    assert Reach().check_url(url).hostname


def test_this_machine_can_be_allowed_for_tests() -> None:
    reach = Reach(loopback_http=True)
    for url in ("http://127.0.0.1:8080/", "http://localhost:9/", "https://[::1]:444/"):
        reach.check_url(url)
    with pytest.raises(AddressError):
        reach.check_url("http://post.example:8080/")
    with pytest.raises(AddressError):
        reach.check_addresses("localhost", ["127.0.0.1", "10.0.0.1"])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORTS", "443,x"),
        ("PORTS", "0"),
        ("NETWORKS", "10.0.0.1/8"),
        ("NETWORKS", "inside"),
        ("BASE_URL", "wire.example"),
        ("KEY", "secret"),
    ],
)
def test_settings_that_cant_be_meant_are_refused(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(f"WIREDESK_SERVE_WEBHOOK_{name}", value)
    with pytest.raises(ConfigurationError, match=f"WIREDESK_SERVE_WEBHOOK_{name}") as raised:
        read_section(WebhookSettings)
    assert name != "KEY" or value not in str(raised.value)


def test_a_key_may_be_in_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text(base64.b64encode(KEY.key).decode() + "\n", encoding="utf-8")
    monkeypatch.setenv("WIREDESK_SERVE_WEBHOOK_KEY_FILE", str(file))
    assert read_section(WebhookSettings).master_key == KEY
