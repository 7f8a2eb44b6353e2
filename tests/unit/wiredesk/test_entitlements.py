"""`wiredesk sites rights`, `preview` and `terms`, as they are typed."""

from typing import Any

import pytest
from typer.testing import CliRunner, Result

from schemas.article import EventKind
from schemas.site import SiteRights
from services.serve.facts import EventFacts
from tests.unit.serve.wire_events import event, site
from wiredesk.client.kept_back import KeptBack, kept_back
from wiredesk.commands import app, entitlements, sites

RIGHTS = SiteRights(territories=("AT", "DE"), uses=("online",), cleared=("Ask first",))
asked: list[Any] = []


@pytest.fixture(autouse=True)
def _no_topic(monkeypatch: pytest.MonkeyPatch) -> None:
    async def note(_: Any, *given: Any, **named: Any) -> str:
        asked[:] = [*given, *named.values()]
        return "wd_key"

    async def read(*_: Any) -> list[KeptBack]:
        return [KeptBack(why="no archives", source="baltic", articles=3, newest="ferry")]

    for module in (entitlements, sites):
        monkeypatch.setattr(module, "set_up", lambda: None)
    for name in ("set_rights", "set_preview"):
        monkeypatch.setattr(entitlements, name, note)
    monkeypatch.setattr(entitlements, "read_kept_back", read)
    monkeypatch.setattr(sites, "add_site", note)


def run(*words: str) -> Result:
    return CliRunner().invoke(app, ["sites", *words])


STATED = ("--territory", "DE", "--territory", "AT", "--use", "online", "--cleared", "Ask first")


def test_rights_are_stated_and_taken_away() -> None:
    assert run("rights", "post", *STATED).exit_code == 0
    assert asked[:2] == ["post", RIGHTS]
    assert run("rights", "post").exit_code == 0
    assert asked[:2] == ["post", None]


def test_a_site_is_added_with_them() -> None:
    assert run("add", "post", *STATED, "--preview").exit_code == 0
    assert asked[0] == "post"
    assert asked[-2:] == [RIGHTS, True]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--territory", "DE"), "--use"),
        (("--use", "online"), "--territory"),
        (("--territory", "XX", "--use", "online"), "ISO 3166-1"),
        (("--territory", "DE", "--use", "fax"), "no use"),
    ],
)
def test_what_cant_be_meant_is_refused(words: tuple[str, ...], said: str) -> None:
    result = run("rights", "post", *words)
    assert result.exit_code == 2
    assert said in result.output


def test_terms_that_keep_copy_are_listed() -> None:
    assert run("preview", "post", "--on").exit_code == 0
    assert asked[-1] is True
    assert "no archives" in run("terms", "post").output


def test_what_is_kept_back_is_counted_by_reason() -> None:
    facts = [
        EventFacts.from_bytes(
            event(name, kind).model_copy(update={"usage_terms": terms}).to_bytes()
        )
        for name, kind, terms in (
            ("ferry", EventKind.PUBLISHED, "Not for use in Austria"),
            ("tram", EventKind.PUBLISHED, "Not for use in Austria"),
            ("bus", EventKind.PUBLISHED, "Ask first"),
            ("train", EventKind.PUBLISHED, "Ask second"),
            ("ship", EventKind.KILLED, "Ask second"),
        )
    ]
    found = kept_back(site().model_copy(update={"rights": RIGHTS}), facts)
    assert [(each.articles, each.source, each.newest) for each in found] == [
        (2, "baltic", "tram"),
        (1, "baltic", "train"),
    ]
    assert ["austria" in found[0].why, "ask second" in found[1].why] == [True, True]
