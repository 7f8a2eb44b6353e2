"""Sign-in at an issuer in a real Chromium: to it, back, an order, and out again."""

from contextlib import AsyncExitStack

import pytest
from aiohttp.test_utils import TestServer, unused_port

from runtime.clock import SystemClock
from services.serve.http.issuer import Issuer
from services.serve.http.sessions import SignIn
from services.serve.oidc import Trusted
from services.serve.sign_in.sealing import Seal, read_key
from services.serve.sign_in.settings import SignInSettings
from tests.browser.chromium import chromium
from tests.browser.devtools import browsing
from tests.unit.serve.in_memory import Served
from tests.unit.serve.oidc_issuer import AUDIENCE, CLIENT, CLIENT_SECRET, OidcIssuer
from tests.unit.serve.webhooks.hooks import KEY_TEXT
from tests.unit.serve.wire_events import event

pytestmark = pytest.mark.skipif(chromium() is None, reason="Chromium is not installed")


async def test_a_person_signs_in_at_the_issuer_orders_and_signs_out() -> None:
    port = unused_port()
    url = f"http://localhost:{port}"  # another site than the issuer, which is at 127.0.0.1
    ours = SignInSettings(
        client=CLIENT, client_secret=CLIENT_SECRET, url=url, key=KEY_TEXT, sites="wire-desk=desk"
    )
    async with AsyncExitStack() as stack:
        issuer = await stack.enter_async_context(OidcIssuer().served())
        issuer.claims = {"name": "Aino Lehto"}
        of = Issuer(Trusted(issuer.address, AUDIENCE, "sub"), SystemClock())
        served = Served(of, SignIn(ours, Seal(read_key(KEY_TEXT))))
        served.add_site("desk", roles=("desk",))
        await served.write(event("ferry"))
        server = TestServer(served.app, host="localhost", port=port)
        await stack.enter_async_context(server)
        page = await stack.enter_async_context((await stack.enter_async_context(browsing())).page())

        await page.open(f"{url}/?source=baltic")
        await page.until("document.getElementById('at-issuer')?.hidden === false")
        await page.click("#to-issuer")
        await page.until("document.querySelectorAll('a.row').length === 1")
        assert await page.run("location.search") == "?source=baltic"
        assert await page.run("document.cookie + sessionStorage.length") == "0"
        assert "Aino Lehto, desk" in await page.run("document.getElementById('sign-out').title")

        await page.reload()
        await page.until("document.querySelectorAll('a.row').length === 1")
        await page.click("a.row")
        await page.until("document.querySelector('.actions button')")
        await page.click(".actions button.danger")
        await page.until("document.getElementById('reason')")
        await page.write("wrong figures")
        assert "Ordered by Aino Lehto" in await page.run(
            "document.getElementById('dialog').innerText"
        )
        await page.click("#dialog button[type=submit]")
        await page.until("!document.getElementById('dialog').open")
        assert [order["by"] for order in served.ordered] == ["Aino Lehto (desk)"]

        await page.click("#sign-out")
        await page.until(f"location.href.startsWith('{issuer.address}/end')")
        await page.open(f"{url}/")
        await page.until("document.getElementById('sign-in-page')?.hidden === false")
        assert page.noted == []
        served.context.stopping.set()
        served.wire.wake()
    served.board.close()
