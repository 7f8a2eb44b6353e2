"""Each channel asks the one function what a site may see: also one that is added later."""

import ast
from pathlib import Path

import pytest

from schemas.article import ArticleEvent
from schemas.site import SiteRights
from tests.unit.serve.in_memory import Served
from tests.unit.serve.wire_events import event

SERVE = Path("services/serve")
RIGHTS = SiteRights(territories=("DE",), uses=("online",))
COPY = "Quietly sold"
ASKED = {
    "/v1/events": ("?earliest",),
    "/v1/search": ("", "?q=sold", "?q=ferries"),
    "/v1/deliveries": ("?article=quiet",),
}
FILLED = {"{id}": "quiet", "{hour}": "2026-03-02T11Z"}
NOT_ASKED = ("/", "/ticker", "/docs", "/v1/openapi.json", "/sign-in/ways")
"""What is the same for everybody."""
ACCEPTED = ("application/json", "application/x-ndjson", "text/html", "text/event-stream")


def quiet(**changes: object) -> ArticleEvent:
    said = {"headline": COPY, "body": (COPY,), "usage_terms": "Not for use in Germany"}
    return event("quiet").model_copy(update={**said, **changes})


def filled(path: str) -> str:
    for name, value in FILLED.items():
        path = path.replace(name, value)
    return path


async def answers(served: Served, key: str) -> dict[str, str]:
    """All that a site is answered, by address and media type."""
    found = {}
    async with served.asked() as client:
        headers = {"Authorization": f"Bearer {key}"}
        for path in served.paths("GET"):
            if path in NOT_ASKED or path.startswith("/board/"):
                continue
            for query in ASKED.get(path, ("",)):
                for accept in ACCEPTED:
                    answer = await client.get(
                        filled(path) + query, headers={**headers, "Accept": accept}
                    )
                    found[f"{path}{query} {accept}"] = await answer.text()
        pulled = await client.post("/v1/queue/pull", headers=headers)
        found["queue"] = await pulled.text()
    return found


async def test_no_channel_sends_what_terms_of_use_do_not_allow() -> None:
    served = Served(stream_seconds=0.05)
    all_may, limited = served.add_site("all"), served.add_site("post", rights=RIGHTS)
    await served.write(event("ferry"), quiet())
    seen = await answers(served, all_may)
    channels = {name for name, text in seen.items() if COPY in text}
    for each in (
        *(f"/v1/events?earliest {accept}" for accept in ACCEPTED if accept != "text/html"),
        "/v1/articles/{id} application/json",
        "/v1/articles/{id} text/html",
        "/v1/articles/{id}/versions application/json",
        "/v1/feed.atom application/json",
        "/v1/search?q=sold application/json",
        "queue",
    ):
        assert each in channels
    served.board.begin_anew()
    served.board.note_read()
    await served.board.take_events(served.wire.rings[0].since(0, 10))
    served.board.note_reached(0, 2)
    told = await answers(served, limited)
    assert [name for name, text in told.items() if COPY in text] == []
    assert "ferry" in told["queue"]


async def test_a_later_version_that_is_not_allowed_takes_the_copy_back() -> None:
    served = Served(stream_seconds=0.05)
    key = served.add_site("post", rights=RIGHTS)
    first = quiet(usage_terms=None)
    second = quiet(version=2, previous_version=1, event_id="quiet-2")
    await served.write(first, second)
    told = await answers(served, key)
    assert [name for name, text in told.items() if COPY in text] == []
    for each in ("queue", "/v1/events?earliest text/event-stream"):
        assert '"event":"withheld"' in told[each]
        assert "quiet-2-terms" in told[each]


@pytest.mark.parametrize("terms", [None, "Not for use in Germany"])
async def test_versions_that_are_not_allowed_are_left_out(terms: str | None) -> None:
    served = Served()
    key = served.add_site("post", rights=RIGHTS)
    now = quiet(version=2, previous_version=1, event_id="quiet-2", body=("Now.",), headline="Now")
    await served.write(quiet(usage_terms=terms), now.model_copy(update={"usage_terms": None}))
    async with served.asked() as client:
        headers = {"Authorization": f"Bearer {key}"}
        text = await (await client.get("/v1/articles/quiet/versions", headers=headers)).text()
    assert "Now." in text
    assert (COPY in text) is (terms is None)


def test_only_one_module_looks_at_what_a_site_may_see() -> None:
    looks = {
        str(path.relative_to(SERVE))
        for path in SERVE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute)
        and node.attr in {"rights", "sources", "former_sources", "embargo_preview"}
        and isinstance(node.value, ast.Name)
        and node.value.id == "site"
    }
    assert looks == {
        "entitlements.py",
        "board/http/previews.py",  # says 403 rather than nothing
        "board/http/reading.py",  # shows a site its own sources
    }
