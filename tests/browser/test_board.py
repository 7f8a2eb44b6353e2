"""The board in a real Chromium, on a real serve: what an editor sees, and what copy can't do."""

import uuid
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from runtime.settings import load_settings
from runtime.topics.admin import create_topics
from schemas.article import Entity, EntityType, EventKind, Mention, TimeExpression
from schemas.item import Association, Stop
from services.serve.kafka.topics import READ
from tests.browser.board_page import go, show, sign_in, story
from tests.browser.chromium import chromium
from tests.browser.devtools import Browser, Page, browsing
from tests.browser.payloads import ACTIVE, HIDDEN
from tests.contracts.node import node_modules
from tests.integration.board_desk import SEEN_BY_DESKS, BoardDesk, board_desk
from tests.integration.serve_desk import EventDesk
from tests.unit.serve.wire_events import event

PURE = Path(__file__).with_name("pure.js").read_text(encoding="utf-8")
FAULTS = """axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, impact, nodes }) => [id, impact, nodes[0].html]))"""
pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="Chromium is not installed"),
    pytest.mark.asyncio(loop_scope="module"),
]


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def board(bootstrap: str) -> AsyncIterator[BoardDesk]:
    """One for all tests, each of which has a source of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WIREDESK_TOPIC_PREFIX", f"t{uuid.uuid4().hex[:8]}.")
        patch.setenv("WIREDESK_BOARD_ZONE", "Europe/Tallinn")
        settings = load_settings().with_bootstrap(bootstrap)
        await create_topics(settings, (*READ, *SEEN_BY_DESKS))
        async with EventDesk.opened(settings) as events, board_desk(events) as opened:
            yield opened


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with browsing() as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, board: BoardDesk) -> AsyncIterator[Page]:
    """The board, signed in as a desk; whatever its policy refuses, or throws, fails the test."""
    async with browser.page() as opened:
        await opened.be(1200, 700)
        await sign_in(opened, board.desk)
        yield opened
        assert opened.noted == []


async def test_the_list_grows_and_new_items_wait_while_one_reads(
    page: Page, board: BoardDesk
) -> None:
    await show(page, "source=list", 0)
    await board.events.write(*(story(f"list {number}", "list") for number in range(20)))
    await page.until("document.querySelectorAll('a.row').length === 20")
    await page.run("document.getElementById('list').scrollTop = 200")
    await board.events.write(story("list new", "list"), story("list newer", "list"))
    await page.until("document.getElementById('waiting').hidden === false")
    assert await page.text("#waiting") == ["2 new items — show"]
    assert await page.run("document.querySelectorAll('a.row').length") == 20
    assert "above" in await page.run("document.getElementById('said').textContent")
    await page.press("n")
    await page.until("document.querySelectorAll('a.row').length === 22")
    assert await page.run("document.getElementById('list').scrollTop") == 0


async def test_filters_search_and_presets_are_in_the_address(page: Page, board: BoardDesk) -> None:
    await board.events.write(
        story("north", "filter", "Ice on the gulf.", urgency=1),
        story("south", "filter", "Heat in the gulf.", urgency=6),
    )
    await show(page, "source=filter", 2)
    await page.run("document.getElementById('filter-box').open = true")
    await page.until("document.activeElement.name === 'source'")
    await page.run("document.getElementById('filter-urgency').focus()")
    await page.write("1-3")
    await page.press("Enter")
    await page.until("document.querySelectorAll('a.row').length === 1")
    assert await page.run("location.search") == "?source=filter&urgency=1-3"
    await page.press("1")
    await page.until("location.search === ''")
    await page.run("history.back()")
    await page.until("location.search === '?source=filter&urgency=1-3'")

    await page.press("/")
    await page.write('"the gulf" -ice')
    await page.press("Enter")
    await show(page, "source=filter&q=%22the+gulf%22+-ice", 1)
    assert await page.text("a.row .headline") == ["News of south"]


async def test_keys_open_an_item_and_what_has_changed(page: Page, board: BoardDesk) -> None:
    name = Entity(
        name="Aino Lehto",
        type=EntityType.PERSON,
        mentions=(Mention(paragraph=0, start=8, end=13, text="Lehto"),),
    )
    date = TimeExpression(
        text="Monday", paragraph=0, start=22, end=28, type="DATE", value="2026-03-02"
    )
    # Its first letter counts as one, of which JavaScript makes two.
    first = story("keys", "keys", "𝒜 note: Lehto said on Monday that 3 men left.")
    second = first.model_copy(
        update={
            "body": ("𝒜 note: Lehto said on Monday that 4 men and a dog left.",),
            "entities": (name,),
            "dates": (date,),
            "event": EventKind.CORRECTED,
            "version": 2,
            "event_id": "keys-2",
            "ednote": "Corrects the number.",
        }
    )
    await board.events.write(first)
    await board.events.write(second)
    await show(page, "source=keys", 1)
    await page.until("document.querySelector('.flag.correction')")
    await page.press("j", "Enter")
    await page.until("document.querySelector('#item .copy')")
    assert await page.text("#item mark") == ["Lehto", "Monday"]
    assert await page.text("#item .note p") == ["Corrects the number."]
    # From then on the row is marked as read, here and after a reload.
    await page.until("document.querySelector('a.row.read')")
    await page.until("document.querySelector('#item .bar button')")
    await page.press("d")
    await page.until("document.querySelector('.diff')")
    assert await page.run("document.querySelectorAll('.diff dd')[1].textContent") == (
        "𝒜 note: Lehto said on Monday that [out: 3 ][in: 4 ]men [in: and a dog ]left."
    )
    await page.press("Escape")
    await page.until(
        "!document.querySelector('#item .title') && !location.search.includes('article')"
    )
    await page.press("?")
    await page.until("document.getElementById('dialog').open")


async def test_a_kill_strikes_the_row_through_and_takes_the_copy_away(
    page: Page, board: BoardDesk
) -> None:
    await board.events.write(story("victim", "kill", "Nobody may read this."))
    await show(page, "source=kill&article=victim", 1)
    await page.until("document.querySelector('#item .copy')")
    killed = event("victim", EventKind.KILLED, source="kill")
    await board.events.write(killed.model_copy(update={"ednote": "The source has withdrawn."}))
    await page.until("document.querySelector('a.row.killed')")
    assert await page.text("a.row.killed s") == ["News of victim"]
    assert await page.text("a.row.killed .reason") == ["Killed: The source has withdrawn."]
    await page.until("document.querySelector('#item .note.kill')")
    assert "Nobody may read this" not in await page.run("document.documentElement.outerHTML")
    assert "Killed" in await page.run("document.getElementById('said').textContent")
    await go(page, "source=kill&view=kills&article=victim")
    await page.click(".card .bar button")
    await page.until("document.querySelector('.receipts li')?.innerText.startsWith('desk:')")
    await page.reload()
    await page.until("document.querySelector('#item .note.kill')")
    assert "News of victim" not in await page.run("document.documentElement.outerHTML")


async def test_a_ticker_has_a_window_of_its_own(
    page: Page, browser: Browser, board: BoardDesk
) -> None:
    await show(page, "source=ticker", 0)
    await page.click("#ticker")
    async with browser.window("/ticker?source=ticker") as ticker:
        await ticker.until("document.querySelector('.link.live')")
        await board.events.write(story("ticker", "ticker"))
        await ticker.until("document.querySelector('.row .headline')")
        assert await ticker.text(".row .headline") == ["News of ticker"]
        assert ticker.noted == []


async def test_an_embargo_counts_down_and_its_article_appears(page: Page, board: BoardDesk) -> None:
    await board.hold("survey", "embargo", seconds=4)
    await go(page, "source=embargo&view=held")
    await page.until("document.querySelector('.countdown')")
    first = await page.text(".countdown")
    await page.until(f"document.querySelector('.countdown').innerText !== '{first[0]}'")
    assert (await page.text(".card .headline"))[0] == "survey-slug"
    await board.let_go("survey")
    await board.events.write(story("survey", "embargo"))
    await page.until("!document.querySelector('.countdown')")
    await show(page, "source=embargo", 1)
    assert await page.text("a.row .headline") == ["News of survey"]


async def test_a_desk_orders_with_a_reason(page: Page, board: BoardDesk) -> None:
    await board.events.write(story("order", "order"))
    await show(page, "source=order&article=order", 1)
    await page.click("#item .actions .danger")
    await page.until("document.activeElement.id === 'reason'")
    await page.write("It is false")
    await page.click("#dialog button.strong")
    await page.until("!document.getElementById('dialog').open")
    [(sent, _)] = [each for each in board.orders.taken if each[0]["id"] == "order"]
    assert (sent["order"], sent["reason"], sent["source"]) == ("kill", "It is false", "order")


async def test_a_reader_sees_and_orders_nothing_of_the_desk(
    browser: Browser, board: BoardDesk
) -> None:
    await board.events.write(story("readers", "baltic"), story("others", "nordic"))
    async with browser.page() as page:
        await sign_in(page, board.reader)
        await show(page, "source=baltic,nordic&article=readers", 1)
        await page.until("document.querySelector('#item .copy')")
        assert await page.run("document.querySelector('#item .actions')") is None
        assert "Held" not in " ".join(await page.text("#views a"))
        await page.click("#sign-out")
        await page.until("!document.getElementById('sign-in-page').hidden")
        assert await page.run("sessionStorage.length") == 0
        assert "News of readers" not in await page.run("document.body.textContent")


async def test_all_of_it_is_fit_for_all(page: Page, board: BoardDesk) -> None:
    """axe-core finds nothing in any view, light or dark, wide or narrow."""
    axe = (node_modules() / "axe-core/axe.min.js").read_text(encoding="utf-8")
    await board.events.write(story("axe", "axe", "Two.", ednote="For axe.", warnings=("a guess",)))
    await board.hold("held-axe", "axe")
    await board.put_aside("axe", "ask the sender")
    await board.ask_for_a_kill("kill-axe", "axe")
    await page.until("document.querySelector('#views .count')")
    await show(page, "source=axe&article=axe", 1)
    await page.until("document.querySelector('#item .copy')")
    await page.run(axe)
    looks = (("source=axe&article=axe", False), ("article=axe", True), ("view=held", False))
    for query, dark in (*looks, ("view=kills", True), ("view=letters", False)):
        await go(page, query)
        await page.be(390 if dark else 1200, 800, dark=dark, phone=dark)
        await page.until("document.querySelector('.card, a.row')")
        assert await page.run(FAULTS) == [], (query, dark)
    await page.press("?")
    assert await page.run(FAULTS) == []


@pytest.mark.parametrize("width", [320, 390, 768])
async def test_a_phone_scrolls_one_way(page: Page, board: BoardDesk, width: int) -> None:
    long = "Donaudampfschifffahrtsgesellschaft" * 8
    await board.events.write(
        story(f"phone-{long}"[:150], "phone", long, headline=long, slugline=long)
    )
    await page.be(width, 700, phone=True)
    await show(page, "source=phone", 1)
    await page.run("document.body.style.minHeight = '3000px', scrollTo(0, 90)")
    is_narrow = "document.documentElement.scrollWidth <= innerWidth"
    assert await page.run(is_narrow)
    await page.click("a.row")
    await page.until("document.querySelector('#item .copy')")
    assert await page.run(is_narrow)
    assert await page.run("scrollY") == 0
    assert await page.run("getComputedStyle(document.getElementById('list')).display") == "none"
    await page.click(".close")
    await page.until("getComputedStyle(document.getElementById('list')).display !== 'none'")
    assert await page.run("scrollY") == 90
    assert await page.run("document.activeElement.matches('a.row')")


async def test_hostile_copy_is_text(page: Page, board: BoardDesk) -> None:
    more = ("javascript:window.ran()", "\u202eevil", "</textarea></title>")
    bad = [text.replace("\0", "") for text in (*ACTIVE, *HIDDEN, *more)]
    await page.run("window.ran = () => { window.hasRun = true; }")
    for number, text in enumerate(bad):
        fields = {"slugline": text, "byline": text, "ednote": text, "keywords": (text,)}
        fields |= {"abstract": text, "copyright_notice": text, "warnings": (text,)}
        link = Association(rel=text, href="https://x.example/" + text, title=text)
        killed = event(f"dead {number} {text}"[:150], EventKind.KILLED, source="bad")
        stop = Stop(reason=text, words=text)
        await board.events.write(
            story(f"{number} {text}", "bad", text, headline=text, associations=(link,), **fields),
            killed.model_copy(update={"slugline": text, "headline": text, "stop": stop}),
        )
    await page.be(1200, 900)
    await go(page, "source=bad")
    await page.until(f"document.querySelectorAll('a.row').length >= {len(bad) - 5}")
    for number in range(0, len(bad), 7):
        await page.run(f"document.querySelectorAll('a.row')[{number}]?.click()")
        await page.until("document.querySelector('#item .title')")
        for name in ("script", "img", "iframe", "svg:not(.map)", "style", "video", "object"):
            assert await page.run(f"document.querySelectorAll('#board {name}').length") == 0, name
    assert await page.run("[...document.links].every((each) => each.origin === location.origin)")
    await go(page, "view=kills")
    await page.until("document.querySelectorAll('.card').length > 20")
    assert await page.run("window.hasRun") is None


async def test_the_pure_parts(page: Page) -> None:
    told = await page.run(PURE)
    assert told == [True, True, True, [{"id": "1", "data": "{}"}], "1:01", "1:00:00", "0:00", 8]
