"""What is under embargo, for sites that may know: never any copy, and nothing on other channels."""

from datetime import UTC, datetime, timedelta

import pytest

from schemas.held import HeldArticle
from schemas.item import Stop
from services.serve.board.http import previews
from tests.unit.serve.in_memory import Served
from tests.unit.serve.wire_events import NOON

UNTIL = datetime(2027, 3, 2, 12, tzinfo=UTC)


def held(article_id: str, reason: str = "embargo", source: str = "baltic") -> HeldArticle:
    return HeldArticle(
        id=article_id,
        source=source,
        version=2,
        slugline="PORT-BUDGET",
        usage_terms="",
        stop=Stop(reason=reason, words="EMBARGOED: the port is sold"),
        until=UNTIL if article_id == "late" else UNTIL - timedelta(hours=1),
        since=NOON,
        kept=True,
        published=False,
    )


async def test_so_many_are_listed_and_it_is_said_that_there_is_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(previews, "MAX_SHOWN", 1)
    served = Served()
    headers = {"Authorization": f"Bearer {served.add_site('may', embargo_preview=True)}"}
    async with served.asked() as client:
        for article_id, more in (("late", False), ("soon", True)):
            served.board.desk.take_held(article_id, held(article_id).to_bytes())
            said = await (await client.get("/v1/embargoes", headers=headers)).json()
            assert ([each["id"] for each in said["embargoed"]], said["more"]) == (
                [article_id],
                more,
            )


async def test_a_site_that_may_is_told_what_comes_and_when() -> None:
    served = Served()
    may = served.add_site("may", embargo_preview=True, sources=("baltic",))
    may_not = served.add_site("may-not")
    for each in (
        held("late"),
        held("soon"),
        held("withheld", "pre-release"),
        held("other", source="ap"),
    ):
        served.board.desk.take_held(each.id, each.to_bytes())
    async with served.asked() as client:
        headers = {"Authorization": f"Bearer {may}"}
        answer = await client.get("/v1/embargoes", headers=headers)
        said = await answer.json()
        assert answer.headers["Cache-Control"] == "no-store"
        assert [each["id"] for each in said["embargoed"]] == ["soon", "late"]
        assert said["embargoed"][1] == {
            "id": "late",
            "source": "baltic",
            "version": 2,
            "urgency": None,
            "slugline": "PORT-BUDGET",
            "headline": None,
            "embargo_until": "2027-03-02T12:00:00Z",
            "since": "2026-03-02T12:00:00Z",
        }
        refused = await client.get("/v1/embargoes", headers={"Authorization": f"Bearer {may_not}"})
        assert refused.status == 403
        for path in ("/v1/events?earliest", "/v1/search", "/v1/feed.atom"):
            text = await (await client.get(path, headers=headers)).text()
            assert "PORT-BUDGET" not in text
        assert (await client.get("/v1/articles/soon", headers=headers)).status == 404
