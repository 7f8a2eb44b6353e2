"""Signatures are those of Standard Webhooks: its own vectors, and its own library."""

import base64
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from standardwebhooks import Webhook, WebhookVerificationError

from services.serve.webhooks.secrets import MasterKey, SecretError, make_secret, shown
from services.serve.webhooks.signing import headers_for, signed_headers
from tests.unit.serve.webhooks.hooks import KEY, hooked
from tests.unit.serve.wire_events import NOON

BODY = b'{"test": 2432232314}'


@pytest.mark.parametrize(
    ("secret", "message_id", "timestamp", "body", "signature"),
    [
        (
            "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            1614265330,
            BODY,
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        ),
    ],
    ids=["of the library"],
)
def test_known_answers(
    secret: str, message_id: str, timestamp: int, body: bytes, signature: str
) -> None:
    moment = datetime.fromtimestamp(timestamp, UTC)
    found = signed_headers(message_id, moment, body, [("v1", base64.b64decode(secret))])
    assert found == {
        "webhook-id": message_id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": signature,
    }


def test_the_public_key_verifies() -> None:
    made = make_secret("v1a", KEY, NOON)
    site = hooked(made)
    headers = headers_for(site, "e1", NOON, BODY, KEY)
    public = shown("post", made, KEY)
    assert public.startswith("whpk_")
    key = Ed25519PublicKey.from_public_bytes(base64.b64decode(public.removeprefix("whpk_")))
    scheme, _, signature = headers["webhook-signature"].partition(",")
    content = f"e1.{headers['webhook-timestamp']}.".encode() + BODY
    assert scheme == "v1a"
    key.verify(base64.b64decode(signature), content)
    with pytest.raises(InvalidSignature):
        key.verify(base64.b64decode(signature), content + b" ")


def test_the_standard_s_own_library_verifies() -> None:
    made = make_secret("v1", KEY, NOON)
    now = datetime.now(UTC)
    headers = dict(headers_for(hooked(made), "e1", now, BODY, KEY))
    Webhook(shown("post", made, KEY)).verify(BODY, headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(shown("times", made, KEY)).verify(BODY, headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(shown("post", made, KEY)).verify(BODY + b" ", headers)
    later = {**headers, "webhook-timestamp": str(int(now.timestamp()) + 1)}
    with pytest.raises(WebhookVerificationError):
        Webhook(shown("post", made, KEY)).verify(BODY, later)


def test_two_secrets_sign_while_one_takes_the_place_of_the_other() -> None:
    old = make_secret("v1", KEY, NOON, NOON + timedelta(hours=1))
    new = make_secret("v1", KEY, NOON)
    both = hooked(old, new)
    during = headers_for(both, "e1", NOON, BODY, KEY)["webhook-signature"].split(" ")
    after = headers_for(both, "e1", NOON + timedelta(hours=1), BODY, KEY)["webhook-signature"]
    assert (len(during), len(after.split(" "))) == (2, 1)
    assert during[0] in headers_for(hooked(old), "e1", NOON, BODY, KEY).values()
    assert during[1] in headers_for(hooked(new), "e1", NOON, BODY, KEY).values()


def test_a_secret_is_another_for_each_site_salt_and_scheme() -> None:
    made = make_secret("v1", KEY, NOON)
    other = make_secret("v1", KEY, NOON)
    asymmetric = made.model_copy(update={"scheme": "v1a"})
    found = [KEY.secret("post", each) for each in (made, other, asymmetric)]
    assert len({*found, KEY.secret("times", made)}) == 4
    assert all(len(each) == 32 for each in found)


def test_the_record_says_nothing_of_the_secret() -> None:
    made = make_secret("v1", KEY, NOON)
    secret = shown("post", made, KEY)
    record = hooked(made).to_bytes().decode()
    assert secret.removeprefix("whsec_") not in record
    assert KEY.key.hex() not in record
    assert "key=" not in repr(KEY)


def test_another_key_of_the_operator_signs_nothing() -> None:
    made = make_secret("v1", KEY, NOON)
    with pytest.raises(SecretError, match="--rotate"):
        headers_for(hooked(made), "e1", NOON, BODY, MasterKey(bytes(32)))


@pytest.mark.parametrize("text", ["", "short", "é" * 44, base64.b64encode(bytes(31)).decode()])
def test_what_is_no_key_is_refused_and_not_quoted(text: str) -> None:
    with pytest.raises(SecretError, match="openssl rand -base64 32") as raised:
        MasterKey.parse(text)
    assert not text or text not in str(raised.value)


def test_a_key_is_written_in_base64() -> None:
    assert MasterKey.parse(base64.b64encode(KEY.key).decode()) == KEY
