"""What a record says once is read once, and refused where all of its items would repeat it."""

import json

import pytest

from runtime.handler import Outcome
from services.ingest.errors import UnreadableCopyError
from services.ingest.formats.format import Context
from services.ingest.input import charset
from services.ingest.input.charset import decode, limited_guesses
from services.ingest.input.limits import MAX_ITEMS, MAX_REPEATED, check_repeated
from tests.unit.ingest.ingested import item, items, outcomes

CHANNEL = "<rss version='2.0'><channel><title>Wire</title>{0}<item><title>One</title></item>{1}"
OTHERS = "<item><title>x</title></item>" * (MAX_ITEMS - 1) + "</channel></rss>"


def reasons(found: list[Outcome]) -> list[str | None]:
    return [each.rejection.reason if each.rejection else None for each in found]


def test_what_all_items_repeat_is_limited() -> None:
    check_repeated(MAX_REPEATED // 10, 10)
    with pytest.raises(UnreadableCopyError, match="once each item has what is said of all"):
        check_repeated(MAX_REPEATED // 10 + 1, 10)


def test_a_feeds_notice_is_that_of_each_entry_unless_it_is_too_long() -> None:
    notice = "<copyright>(c) 2026 Harbour</copyright>"
    found = items(CHANNEL.format(notice, OTHERS))
    assert len(found) == MAX_ITEMS
    assert {(each.copyright_notice, each.provider) for each in found} == {
        ("(c) 2026 Harbour", "Wire")
    }
    long = CHANNEL.format(notice.replace("2026", "2026 " * 10_000), OTHERS)
    assert reasons(list(outcomes(long))) == ["too-large"]


def test_json_that_is_nested_too_deeply_costs_its_own_item() -> None:
    """Python reads more levels than it can print."""
    deep = '{"uri":"u","type":"text","headline":"h","body_text":"b","subject":%s%s}'
    good = json.dumps({"uri": "urn:x", "type": "text", "headline": "Good", "body_text": "b"})
    for levels in (150, 975, 978, 980, 982):
        found = list(outcomes(f"{good}\n{deep % ('[' * levels, ']' * levels)}\n{good}"))
        assert reasons(found) == [None, "malformed-json", None], levels


def test_charsets_of_a_record_are_guessed_only_so_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(charset, "MAX_GUESSES", 2)
    odd = "Вода".encode("koi8-r")
    with limited_guesses():
        decode(odd)
        decode(odd)
        with pytest.raises(UnreadableCopyError, match="2 short texts"):
            decode(odd)
    with limited_guesses(), pytest.raises(UnreadableCopyError, match="2 short texts"):
        decode(odd * charset.BYTES_A_GUESS)
    assert decode(odd)


def test_a_charsets_name_is_cut_off() -> None:
    """It is in the warnings of each item."""
    assert len(Context(f"text/plain; charset={'a' * 1000}").charset or "") == 100


def test_a_caption_is_cut_off() -> None:
    links = [{"href": "https://x.example/1", "title": "x" * 20_000}]
    found = item(json.dumps({"headline": "h", "body": "b", "associations": links}))
    assert [len(each.title or "") for each in found.associations] == [10_000]
