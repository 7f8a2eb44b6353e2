"""The board in a browser: signing in, going to an address; and copy in a few words."""

import json
from typing import Any

from schemas.article import ArticleEvent
from tests.browser.devtools import Page
from tests.integration.serve_desk import Client
from tests.unit.serve.wire_events import event


async def sign_in(page: Page, client: Client) -> None:
    await page.open(client.address + "/")
    await page.until("document.getElementById('sign-in-page')?.hidden === false")
    await page.run("document.getElementById('key').focus()")
    await page.write(client.headers["Authorization"].removeprefix("Bearer "))
    await page.press("Enter")
    await page.until("document.querySelector('.link.live')")


def story(article: str, source: str, *body: str, **fields: Any) -> ArticleEvent:
    said = {"headline": f"News of {article}", "body": body or ("One.",), **fields}
    return event(article, source=source).model_copy(update=said)


async def show(page: Page, query: str, rows: int) -> None:
    """Go to an address within the page, and wait for so many rows, and how far back they go."""
    await go(page, query)
    await page.until(f"document.querySelectorAll('a.row').length === {rows}")
    await page.until("/goes back to .*\\d/.test(document.getElementById('reach')?.textContent)")


async def go(page: Page, query: str) -> None:
    address = json.dumps("/?" + query)
    await page.run(f"history.pushState(null, '', {address}), dispatchEvent(new Event('popstate'))")
