"""What terms of use do not allow is not pushed; what they allowed before is taken back."""

import pytest

from schemas.site import Site, SiteRights
from services.serve.entries import Entry, make_entry
from tests.unit.serve.webhooks.hooks import hooked
from tests.unit.serve.webhooks.test_pushing import Desk
from tests.unit.serve.wire_events import MILLISECONDS, event
from wiredesk.client.redelivering import chosen
from wiredesk.client.webhooks import WebhookError

RIGHTS = SiteRights(territories=("DE",), uses=("online",))
OUT = "Not for use in Germany"


def limited(**changes: object) -> Site:
    return hooked().model_copy(update={"rights": RIGHTS, **changes})


def version(number: int, terms: str | None) -> Entry:
    """A version of an article, where it lies."""
    said = {"usage_terms": terms, "previous_version": number - 1 or None}
    made = event("ferry", version=number).model_copy(update=said)
    offset = 2 * (number - 1)
    return make_entry(0, offset, MILLISECONDS + offset, made.to_bytes())


def write(desk: Desk, *entries: Entry) -> None:
    for each in entries:
        desk.log.latest["ferry"] = each.json[each.data_at :]
        desk.log.wire.take_events(0, [each], each.offset + 2)


async def test_a_first_version_that_is_not_allowed_is_not_pushed() -> None:
    desk = Desk()
    desk.have(limited())
    write(desk, version(1, OUT))
    await desk.step()
    assert (desk.posting.sent, desk.cursor) == ([], 2)


async def test_a_later_one_takes_the_copy_back() -> None:
    desk = Desk()
    desk.have(limited())
    write(desk, version(1, None))
    await desk.step()
    write(desk, version(2, OUT))
    await desk.step()
    assert desk.posting.sent == ["ferry-1-published", "ferry-2-published-terms"]
    noted = desk.ledger.of_site_and_article("post", "ferry")
    assert noted
    assert (noted.kind, noted.version, noted.copy_version) == ("withheld", 2, 1)


@pytest.mark.parametrize("before", [limited(disabled=True), hooked(state="unverified")])
async def test_rights_are_those_of_the_moment_of_sending(before: Site) -> None:
    desk = Desk()
    desk.have(before)
    write(desk, version(1, None), version(2, OUT))
    await desk.step()
    desk.have(limited())
    await desk.step()
    await desk.step()
    assert "ferry-2-published" not in desk.posting.sent
    assert desk.posting.sent[-1] == "ferry-2-published-terms"


async def test_rights_that_are_narrowed_while_the_connection_is_made() -> None:
    desk = Desk()
    write(desk, version(1, OUT))
    desk.posting.before = lambda: desk.have(limited())
    await desk.step()
    assert desk.posting.sent == []


def test_what_is_sent_once_more_is_as_the_site_may_see_it() -> None:
    with pytest.raises(WebhookError, match="do not allow it: “not for use in germany”"):
        chosen([version(1, OUT)], "ferry", limited())
    again = chosen([version(1, None), version(2, OUT)], "ferry", limited())
    assert (again.facts.event, b"Ferries" in again.json) == ("withheld", False)
