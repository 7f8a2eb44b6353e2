"""What a browser keeps of a sign-in: nobody else can make it, read it, or use it for more."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from runtime.errors import ConfigurationError
from schemas.record import WireModel
from services.serve.http.sessions import OF_BOARD, is_of_board
from services.serve.oidc import BearerRefusedError
from services.serve.service import sign_in_of
from services.serve.settings import ServeSettings
from services.serve.sign_in.people import MAX_NAME, name_of, site_of, subject_of
from services.serve.sign_in.sealing import MAX_LENGTH, Seal, SealError, read_key
from services.serve.sign_in.sessions import Begun, Session, begin, own_page
from services.serve.sign_in.settings import SignInSettings
from tests.unit.serve.webhooks.hooks import KEY_TEXT
from tests.unit.serve.wire_events import NOON

SEAL = Seal(bytes(range(32)))
SESSION = Session(subject="0oa1", person="Aino Lehto", site="news-desk", ends_at=NOON)
BOARD = "https://wire.example.org"


def test_what_is_sealed_is_opened_and_tells_nothing() -> None:
    texts = {SEAL.seal(SESSION) for _ in range(2)}
    assert len(texts) == 2
    for text in texts:
        assert SEAL.open(text, Session) == SESSION
        assert "news" not in text


@given(some.integers(0, 10_000), some.sampled_from("AZaz09-_"))
def test_a_seal_that_was_changed_is_refused(at: int, letter: str) -> None:
    text = SEAL.seal(SESSION)
    at %= len(text)
    changed = text[:at] + letter + text[at + 1 :]
    # The last letter has bits that mean nothing.
    if changed != text and at < len(text) - 1:
        with pytest.raises(SealError):
            SEAL.open(changed, Session)


def test_a_seal_is_for_one_purpose_and_one_key() -> None:
    text = SEAL.seal(begin("/", NOON))
    for seal, model in ((SEAL, Session), (Seal(bytes(32)), Begun)):
        with pytest.raises(SealError):
            seal.open(text, model)


@given(some.text(max_size=100) | some.just("A" * (MAX_LENGTH + 1)))
def test_whatever_a_browser_sends_is_no_seal(text: str) -> None:
    with pytest.raises(SealError):
        SEAL.open(text, Session)


def test_what_no_browser_would_keep_is_not_sealed() -> None:
    class Long(WireModel):
        text: str

    with pytest.raises(SealError):
        SEAL.seal(Long(text="x" * MAX_LENGTH))


def test_a_sign_in_is_answered_by_its_own_state_in_time() -> None:
    begun = begin("/", NOON)
    assert begun.is_answered_by(begun.state, NOON)
    assert not begun.is_answered_by(begun.state, NOON + timedelta(minutes=10))
    for other in ("", "é", begin("/", NOON).state):
        assert not begun.is_answered_by(other, NOON)
    assert begun.challenge not in (begun.verifier, begun.state)


@pytest.mark.parametrize(
    ("to", "page"),
    [
        ("/", "/"),
        ("/?view=held&source=dpa", "/?view=held&source=dpa"),
        ("/ticker?source=dpa", "/ticker?source=dpa"),
        ("", "/"),
        ("/v1/events", "/"),
        ("//evil.example/", "/"),
        ("https://evil.example/", "/"),
        ("/\\evil.example", "/"),
        ("/?a=\r\nSet-Cookie: x", "/"),
        ("javascript:alert(1)", "/"),
        ("//[", "/"),
        ("/?" + "x" * 1000, "/"),
    ],
)
def test_a_sign_in_comes_back_to_the_board_alone(to: str, page: str) -> None:
    assert own_page(to) == page


@pytest.mark.parametrize(
    ("claims", "taken"),
    [
        ({}, True),
        ({"azp": "board"}, True),
        ({"aud": ["board"]}, True),
        ({"aud": ["board", "other"], "azp": "board"}, True),
        ({"aud": ["board", "other"]}, False),
        ({"azp": "other"}, False),
        ({"nonce": "m"}, False),
        ({"nonce": None}, False),
        ({"sub": ""}, False),
        ({"sub": 7}, False),
        ({"sub": "x" * 256}, False),
    ],
)
def test_a_token_is_of_this_sign_in_and_for_this_client(
    claims: dict[str, object], taken: bool
) -> None:
    whole = {"nonce": "n", "aud": "board", "sub": "0oa1", **claims}
    if taken:
        assert subject_of(whole, "n", "board") == "0oa1"
    else:
        with pytest.raises(BearerRefusedError):
            subject_of(whole, "n", "board")


@pytest.mark.parametrize(
    ("claims", "name"),
    [
        ({"name": " Aino \n Lehto\x1b[2J ", "email": "a@b.example"}, "Aino Lehto [2J"),
        ({"name": 7, "email": "a@b.example"}, "a@b.example"),
        ({"sub": "0oa1"}, "0oa1"),
        ({"name": "\u202e"}, "somebody"),
        ({"name": "x" * 200}, "x" * MAX_NAME),
    ],
)
def test_a_person_has_a_name_in_one_line(claims: dict[str, object], name: str) -> None:
    assert name_of(claims) == name


@pytest.mark.parametrize(
    ("stated", "site"),
    [
        (["readers", "desk"], "news-desk"),
        ("readers", "newsroom"),
        (["other", 7, ["desk"]], None),
        (None, None),
        ({"desk": 1}, None),
        ("desk readers", None),
    ],
)
def test_a_claim_says_which_site_somebody_is(stated: object, site: str | None) -> None:
    sites = SignInSettings(sites=" desk=news-desk, readers=newsroom,").by_value
    assert site_of({"groups": stated}, "groups", sites) == site


@pytest.mark.parametrize(
    ("headers", "is_ours"),
    [
        ({}, False),
        ({OF_BOARD: "1"}, True),
        ({OF_BOARD: "1", "Origin": BOARD, "Sec-Fetch-Site": "same-origin"}, True),
        ({"Origin": BOARD}, False),
        ({OF_BOARD: "1", "Origin": "https://evil.example"}, False),
        ({OF_BOARD: "1", "Origin": "null"}, False),
        ({OF_BOARD: "1", "Sec-Fetch-Site": "same-site"}, False),
        ({OF_BOARD: "1", "Sec-Fetch-Site": "cross-site"}, False),
    ],
)
def test_a_session_is_for_requests_of_the_board_alone(
    headers: dict[str, str], is_ours: bool
) -> None:
    assert is_of_board(headers, BOARD) is is_ours


@pytest.mark.parametrize(
    "changes",
    [
        {"url": "http://wire.example.org"},
        {"url": "https://wire.example.org/board"},
        {"url": None},
        {"key": "c2hvcnQ="},
        {"key": None},
        {"sites": ""},
        {"sites": "desk"},
        {"sites": "desk=News Desk"},
        {"scopes": "profile"},
        {"hours": 0},
    ],
)
def test_settings_that_cant_be_meant_are_refused(changes: dict[str, object]) -> None:
    given = {"client": "board", "url": BOARD, "key": KEY_TEXT, "sites": "desk=news-desk"}
    SignInSettings.model_validate(given)
    with pytest.raises(ValueError, match="validation error"):
        SignInSettings.model_validate({**given, **changes})


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://Wire.Example.org/", "https://wire.example.org"),
        ("https://wire.example.org:443", "https://wire.example.org"),
        ("https://wire.example.org:8443", "https://wire.example.org:8443"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_the_boards_address_is_as_browsers_write_it(url: str, origin: str) -> None:
    assert SignInSettings.model_validate({"url": url}).url == origin


def test_a_key_has_32_bytes() -> None:
    assert read_key(KEY_TEXT) == bytes(range(32))


def test_a_sign_in_needs_an_issuer() -> None:
    given = {"client": "board", "url": BOARD, "key": KEY_TEXT, "sites": "desk=news-desk"}
    settings = SignInSettings.model_validate(given)
    issuer = "https://login.example.org"
    assert sign_in_of(ServeSettings(oidc_issuer=issuer), settings)
    assert sign_in_of(ServeSettings(oidc_issuer=issuer), SignInSettings()) is None
    with pytest.raises(ConfigurationError, match="WIREDESK_SERVE_OIDC_ISSUER"):
        sign_in_of(ServeSettings(), settings)
