"""What a browser has of a sign-in: one that has begun, and a session. Pure but for randomness."""

import base64
import hashlib
import hmac
import secrets
from datetime import datetime, timedelta
from urllib.parse import urlencode, urlsplit

from schemas.record import WireModel
from schemas.site import SiteName

RANDOM_BYTES = 32
BEGUN_FOR = timedelta(minutes=10)
"""For a person to sign in at the issuer."""
PAGES = ("/", "/ticker")
MAX_ADDRESS = 1000
"""Characters of an address that a sign-in comes back to."""


class Begun(WireModel):
    """A sign-in that has begun in this browser (RFC 6749, RFC 7636, OpenID Connect Core 1.0)."""

    state: str
    """What the issuer sends back: it is this browser that began."""
    nonce: str
    """What the token has to have: it is of this sign-in."""
    verifier: str
    """What shows to the issuer that it is we who asked (PKCE)."""
    to: str
    """The page that is shown then."""
    ends_at: datetime
    """When it has to be done."""

    @property
    def challenge(self) -> str:
        """What the issuer is told of the verifier: its SHA-256."""
        digest = hashlib.sha256(self.verifier.encode()).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()

    def is_answered_by(self, state: str, now: datetime) -> bool:
        """Whether this is the issuer's answer to it, in time."""
        return hmac.compare_digest(self.state.encode(), state.encode()) and now < self.ends_at


class Session(WireModel):
    """A person who has signed in."""

    subject: str
    """What the issuer calls the person."""
    person: str
    """The person's name, for people and for logs."""
    site: SiteName
    """Whose rights and roles the person has."""
    ends_at: datetime
    """From when on it is refused."""


def begin(to: str, now: datetime) -> Begun:
    """Begin a sign-in; `to`: the page that was asked for."""
    state, nonce, verifier = (secrets.token_urlsafe(RANDOM_BYTES) for _ in range(3))
    return Begun(
        state=state, nonce=nonce, verifier=verifier, to=own_page(to), ends_at=now + BEGUN_FOR
    )


def own_page(to: str) -> str:
    """An address of the board; its first page for any other."""
    try:
        parts = urlsplit(to)
    except ValueError:
        return PAGES[0]
    is_plain = to.isascii() and to.isprintable() and "\\" not in to and len(to) <= MAX_ADDRESS
    if not is_plain or parts.scheme or parts.netloc or parts.path not in PAGES:
        return PAGES[0]
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def sign_in_address(endpoint: str, client: str, back: str, scopes: str, begun: Begun) -> str:
    """Where a browser is sent to sign in. `back`: where the issuer sends it then."""
    asked = {
        "response_type": "code",
        "client_id": client,
        "redirect_uri": back,
        "scope": scopes,
        "state": begun.state,
        "nonce": begun.nonce,
        "code_challenge": begun.challenge,
        "code_challenge_method": "S256",
    }
    return with_query(endpoint, asked)


def with_query(address: str, asked: dict[str, str]) -> str:
    """An address, with more behind what it asks already."""
    return f"{address}{'&' if '?' in address else '?'}{urlencode(asked)}"
