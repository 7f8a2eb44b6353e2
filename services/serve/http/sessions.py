"""Who asks by a session of the board, in place of a key: a cookie that only its page can use.

A browser sends cookies whatever page asks. So a request by a session has a header besides, which
pages of other sites can't send without being allowed to, and they are not; and what the browser
says of where it comes from has to be this board.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from aiohttp import web

from services.serve.http.cookies import SESSION
from services.serve.sign_in.sealing import Seal, SealError
from services.serve.sign_in.sessions import Session
from services.serve.sign_in.settings import SignInSettings

OF_BOARD = "X-Wiredesk-Board"
"""The header that the page sends with each request by its session."""
PERSON = web.RequestKey("person", Session)
"""Of a request by a session: who has signed in."""


@dataclass(frozen=True, slots=True)
class SignIn:
    """Sign-in at the issuer, where it is set up."""

    settings: SignInSettings
    seal: Seal

    @property
    def url(self) -> str:
        """The board's address as browsers have it, without a path."""
        return self.settings.url or ""


def session_of(request: web.Request, sign_in: SignIn) -> Session | None:
    """The session of a request, which may have ended; None where there is none."""
    text = request.cookies.get(SESSION)
    if text is None or not is_of_board(request.headers, sign_in.url):
        return None
    try:
        return sign_in.seal.open(text, Session)
    except SealError:
        return None


def is_of_board(headers: Mapping[str, str], url: str) -> bool:
    """Whether a request is one of the board's own page."""
    origin = headers.get("Origin", url).lower()
    from_site = headers.get("Sec-Fetch-Site", "same-origin")
    return OF_BOARD in headers and origin == url and from_site == "same-origin"
