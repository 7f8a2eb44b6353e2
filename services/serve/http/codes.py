"""The code that a browser brings back from the issuer becomes a token (RFC 6749, 4.1.3)."""

from urllib.parse import quote

import aiohttp

from services.serve.http.issuer import SECONDS, IssuerUnreachableError, json_of
from services.serve.oidc import BearerRefusedError
from services.serve.sign_in.endpoints import Endpoints
from services.serve.sign_in.settings import SignInSettings


async def redeem(
    code: str, verifier: str, back: str, endpoints: Endpoints, ours: SignInSettings
) -> str:
    """The ID token for a code. `back`: where the issuer was asked to send the browser.

    Raises BearerRefusedError where it gives none for it, and IssuerUnreachableError.
    """
    asked = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": back,
        "code_verifier": verifier,
        "client_id": ours.client or "",
    }
    headers = {"Accept": "application/json"}
    if ours.client_secret:
        secret = ours.client_secret.get_secret_value()
        if endpoints.secret_in_body:
            asked["client_secret"] = secret
        else:
            # Both are encoded as in a form before they are put together (RFC 6749, 2.3.1).
            user, password = quote(ours.client or "", safe=""), quote(secret, safe="")
            headers["Authorization"] = aiohttp.encode_basic_auth(user, password)
    timeout = aiohttp.ClientTimeout(total=SECONDS)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.post(
                endpoints.tokens, data=asked, headers=headers, allow_redirects=False
            ) as response,
        ):
            if response.status in (400, 401):
                raise BearerRefusedError("the issuer refuses the code, or this client")
            said = await json_of(response)
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        raise IssuerUnreachableError(str(error) or type(error).__name__) from error
    token = said.get("id_token") if isinstance(said, dict) else None
    if not isinstance(token, str):
        raise BearerRefusedError("the issuer gives no ID token")
    return token
