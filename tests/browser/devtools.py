"""Chromium by its DevTools protocol over aiohttp: pages, keys, screenshots. No driver is needed."""

import asyncio
import base64
import json
import os
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

from tests.browser.chromium import FLAGS, chromium

START_SECONDS = 60.0
WAIT_SECONDS = 20.0
"""For a condition on a page, on a slow machine full of other work."""
KEYS = {"Escape": 27, "Enter": 13, "Tab": 9}


class PageError(AssertionError):
    """What a page threw, or a condition that did not come true."""


class Page:
    """One page of a browser."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._number = 0
        self._waiting: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._reading = asyncio.create_task(self._read())
        self.noted: list[str] = []
        """Errors, exceptions and whatever its policy refused."""

    async def send(self, method: str, **parameters: Any) -> dict[str, Any]:
        """One command, and its result."""
        self._number += 1
        answer = self._waiting[self._number] = asyncio.get_running_loop().create_future()
        said = {"id": self._number, "method": method, "params": parameters}
        await self._socket.send_json(said)
        async with asyncio.timeout(WAIT_SECONDS):
            result: dict[str, Any] = await answer
            return result

    async def open(self, address: str) -> None:
        await self.send("Page.navigate", url=address)
        await self.until("document.readyState === 'complete'")

    async def reload(self) -> None:
        """The same page anew."""
        await self.run("window.isOld = true, location.reload()")
        await self.until("!window.isOld && document.readyState === 'complete'")

    async def run(self, script: str) -> Any:
        """The value of an expression, awaited where it is a promise."""
        asked = {"expression": script, "awaitPromise": True, "returnByValue": True}
        done = await self.send("Runtime.evaluate", userGesture=True, **asked)
        if "exceptionDetails" in done:
            raise PageError(json.dumps(done["exceptionDetails"], indent=1))
        return done["result"].get("value")

    async def until(self, condition: str) -> None:
        """Wait until an expression is true; one that throws is not true yet."""
        loop = asyncio.get_running_loop()
        ends_at = loop.time() + WAIT_SECONDS
        wrapped = f"(async () => Boolean({condition}))().catch(() => false)"
        while not await self.run(wrapped):
            if loop.time() > ends_at:
                text = await self.run("document.body.innerText")
                raise PageError(f"not true: {condition}\n{text[:1000]}\n{self.noted}")
            await asyncio.sleep(0.05)

    async def text(self, selector: str) -> list[str]:
        """What is shown by each element that fits."""
        found: list[str] = await self.run(
            f"[...document.querySelectorAll({json.dumps(selector)})].map((each) => each.innerText)"
        )
        return found

    async def click(self, selector: str) -> None:
        await self.until(f"document.querySelector({json.dumps(selector)})")
        await self.run(f"document.querySelector({json.dumps(selector)}).click()")

    async def write(self, text: str) -> None:
        """Into what has the focus."""
        await self.send("Input.insertText", text=text)

    async def press(self, *keys: str) -> None:
        for key in keys:
            is_text = len(key) == 1
            said: dict[str, Any] = {"key": key, "code": key if not is_text else ""}
            said["windowsVirtualKeyCode"] = KEYS.get(key, ord(key.upper()) if is_text else 0)
            down = "keyDown" if is_text or key == "Enter" else "rawKeyDown"
            text = {"text": "\r" if key == "Enter" else key} if down == "keyDown" else {}
            await self.send("Input.dispatchKeyEvent", type=down, **said, **text)
            await self.send("Input.dispatchKeyEvent", type="keyUp", **said)

    async def be(self, width: int, height: int, *, dark: bool = False, phone: bool = False) -> None:
        """A screen of a size, light or dark."""
        await self.send(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=phone,
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        await self.send("Emulation.setEmulatedMedia", features=[scheme])

    async def photograph(self, path: Path) -> None:
        """What is seen now, as PNG."""
        done = await self.send("Page.captureScreenshot", format="png")
        await asyncio.to_thread(path.write_bytes, base64.b64decode(done["data"]))

    async def close(self) -> None:
        self._reading.cancel()
        await asyncio.gather(self._reading, return_exceptions=True)
        await self._socket.close()

    async def _read(self) -> None:
        async for message in self._socket:
            said = json.loads(message.data)
            if answer := self._waiting.pop(said.get("id"), None):
                if "error" in said:
                    answer.set_exception(PageError(str(said["error"])))
                else:
                    answer.set_result(said["result"])
            elif said.get("method") == "Runtime.exceptionThrown":
                self.noted.append(json.dumps(said["params"]["exceptionDetails"])[:500])
            elif said.get("method") == "Log.entryAdded":
                entry = said["params"]["entry"]
                # An answer that is an error is none of the page.
                if entry["level"] in ("warning", "error") and entry["source"] != "network":
                    self.noted.append(f"{entry['text'][:300]} {entry.get('url')}")


class Browser:
    """A headless Chromium with a profile of its own."""

    def __init__(self, session: aiohttp.ClientSession, address: str) -> None:
        self._session = session
        self._address = address

    @asynccontextmanager
    async def page(self) -> AsyncIterator[Page]:
        """A new page, empty."""
        async with self._session.put(f"{self._address}/json/new") as response:
            target = await response.json()
        async with self._attached(target) as page:
            yield page

    @asynccontextmanager
    async def window(self, path: str) -> AsyncIterator[Page]:
        """The window that a page has opened at a path."""
        async with asyncio.timeout(WAIT_SECONDS):
            while not (found := await self._windows(path)):  # noqa: ASYNC110  # nothing tells
                await asyncio.sleep(0.05)
        async with self._attached(found[0]) as page:
            yield page

    async def _windows(self, path: str) -> list[dict[str, str]]:
        async with self._session.get(f"{self._address}/json/list") as response:
            return [each for each in await response.json() if path in each["url"]]

    @asynccontextmanager
    async def _attached(self, target: Mapping[str, str]) -> AsyncIterator[Page]:
        socket = await self._session.ws_connect(target["webSocketDebuggerUrl"], max_msg_size=0)
        page = Page(socket)
        try:
            for domain in ("Page", "Runtime", "Log"):
                await page.send(f"{domain}.enable")
            yield page
        finally:
            await page.close()
            async with self._session.get(f"{self._address}/json/close/{target['id']}"):
                pass


@asynccontextmanager
async def browsing() -> AsyncIterator[Browser]:
    """A browser, for as long as the context lasts."""
    program = chromium()
    if program is None:
        raise FileNotFoundError("Chromium is not installed: apt-get install chromium")
    # As root it refuses to start inside its sandbox.
    flags = (*FLAGS, "--no-sandbox") if os.geteuid() == 0 else FLAGS
    # The path of a socket has at most 107 characters, and TMPDIR may be longer.
    with tempfile.TemporaryDirectory(dir="/tmp", ignore_cleanup_errors=True) as profile:
        command = [*flags, f"--user-data-dir={profile}", "--remote-debugging-port=0", "about:blank"]
        process = await asyncio.create_subprocess_exec(
            program,
            *command,
            env={**os.environ, "HOME": profile, "TMPDIR": profile},
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            port = await _port(Path(profile) / "DevToolsActivePort")
            async with aiohttp.ClientSession() as session:
                yield Browser(session, f"http://127.0.0.1:{port}")
        finally:
            process.terminate()
            async with asyncio.timeout(20):
                await process.wait()


async def _port(file: Path) -> int:
    """Where it listens, which it writes down once it does."""
    async with asyncio.timeout(START_SECONDS):
        while not (lines := _lines(file)):  # noqa: ASYNC110  # nothing tells of a file
            await asyncio.sleep(0.05)
    return int(lines[0])


def _lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines() if file.exists() else []
