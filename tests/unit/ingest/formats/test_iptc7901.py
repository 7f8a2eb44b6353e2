"""IPTC 7901: what each part of a message becomes, and what is no message."""

import random
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError
from services.ingest.formats.format import Context
from services.ingest.formats.teleprinter.iptc7901 import FORMAT
from services.ingest.text.story import read_story
from tests.unit.ingest.formats.altered import garbled, read_or_refuse

SAMPLES = sorted((Path(__file__).parents[3] / "samples" / "iptc7901").glob("*.iptc"))
COPY = "Hafen bleibt zu =\r\n\r\nBremen (dpa) - Der Hafen bleibt zu.\r\n"
END = "\x03241230 Nov 26\r\n\x04"


def message(
    text: str = COPY, header: str = "wkb0157 3 pl 96  dpa 0157", slug: str = "", end: str = END
) -> bytes:
    return f"\x01{header}\r\n{slug}\r\n\x02{text}{end}".encode()


def read(value: bytes, context: Context | None = None) -> Copy:
    """The only item of a record."""
    (found,) = FORMAT.parse(value, context or Context())
    assert isinstance(found, Copy), found
    return found


HEADERS = [
    ("wkb0157 3 pl 96  dpa 0157", ("wkb", "0157", 3, "3", "pl", "dpa")),
    ("wkb 0157 3 pl 96", ("wkb", "0157", 3, "3", "pl", None)),
    ("NFR0042 4 I 118 /AFP-XY12", ("nfr", "0042", 4, "4", "i", "afp")),
    ("wkb0157\x1f3\x1fpl\x1f96\x1fdpa 0157", ("wkb", "0157", 3, "3", "pl", "dpa")),
    ("lhe7 9 vm 3 lhe 0007", ("lhe", "7", 9, "9", "vm", None)),
    ("wkb0157 0 pl 96", ("wkb", "0157", None, "0", "pl", None)),
    ("wkb0000 3 pl 96", ("wkb", None, 3, "3", "pl", None)),
]


@pytest.mark.parametrize(("header", "said"), HEADERS)
def test_a_header_says(header: str, said: tuple[object, ...]) -> None:
    copy = read(message(header=header))
    (subject,) = copy.subjects
    assert subject.scheme == "iptc-category"
    found = (copy.service, copy.sequence, copy.urgency, copy.urgency_original, subject.code)
    assert (*found, copy.provider) == said


SLUGS = [
    ("Hafen/Bremen/", "Hafen/Bremen", ("Hafen", "Bremen")),
    ("Hafen/\r\nBremen/Hafen/", "Hafen/ Bremen/Hafen", ("Hafen", "Bremen")),
    ("Hafen-Bremen", "Hafen-Bremen", ()),
    ("", None, ()),
]


@pytest.mark.parametrize(("line", "slugline", "keywords"), SLUGS)
def test_the_line_above_the_text_is_slugline_and_keywords(
    line: str, slugline: str | None, keywords: tuple[str, ...]
) -> None:
    copy = read(message(slug=line))
    assert (copy.slugline, copy.keywords) == (slugline, keywords)


TIMES = [
    ("241230 Nov 26", "2026-11-24T12:30:00+01:00"),
    ("241230 NOV 2026", "2026-11-24T12:30:00+01:00"),
    ("050715 Okt 26", "2026-10-05T07:15:00+02:00"),
    ("050715 Mär 26", "2026-03-05T07:15:00+01:00"),
    ("050715 juil 26", "2026-07-05T07:15:00+02:00"),
    ("241230 GMT NOV 26", "2026-11-24T12:30:00+00:00"),
    ("241230 MEZ Nov 26", "2026-11-24T12:30:00+01:00"),
    ("310230 Nov 26", None),
    ("241230 Nov", None),
    ("241230", None),
    ("yesterday", None),
]


@pytest.mark.parametrize(("trailer", "sent"), TIMES)
def test_the_line_behind_the_text_is_when_it_was_sent(trailer: str, sent: str | None) -> None:
    berlin = Context(zone=ZoneInfo("Europe/Berlin"))
    copy = read(message(end=f"\x03{trailer}\r\n\x04"), berlin)
    assert (copy.sent_at and copy.sent_at.isoformat()) == sent
    zoned = any(word in trailer for word in ("GMT", "MEZ"))
    assert any(warning.startswith("sent_at") for warning in copy.warnings) != zoned


BODY = "\r\n\r\nBremen (dpa) - Der Hafen bleibt zu.\r\n"
HEADS: list[tuple[str, dict[str, object]]] = [
    ("Hafen bleibt zu =" + BODY, {"headline": "Hafen bleibt zu"}),
    ("Hafen bleibt\r\nzu =" + BODY, {"headline": "Hafen bleibt zu"}),
    ("Hafen bleibt zu" + BODY, {"headline": "Hafen bleibt zu"}),
    ("Hafen zu\r\n   BREMEN, 24 Nov (AFP) - Der Hafen.\r\n", {"headline": "Hafen zu"}),
    ("Hafen zu\r\nVon Anna Weber, dpa =" + BODY, {"byline": "Von Anna Weber, dpa"}),
    ("Hafen zu\r\nVon Anna Weber und\r\nJan Poe, dpa =" + BODY,
     {"headline": "Hafen zu", "byline": "Von Anna Weber und Jan Poe, dpa"}),
    ("(Zusammenfassung)\r\nHafen zu =" + BODY,
     {"genre": "Zusammenfassung", "headline": "Hafen zu", "ednote": None}),
    ("(Zusammenfassung 1530 - mit Stimmen)\r\nHafen zu =" + BODY,
     {"genre": "Zusammenfassung", "ednote": "(Zusammenfassung 1530 - mit Stimmen)"}),
    ("(Eil \x07\x07\x07\x07\x07)\r\nHafen zu =" + BODY,
     {"genre": None, "signal": "alert", "ednote": None, "headline": "Hafen zu"}),
    ("(Berichtigung: Im Vorspann\r\nmuss es Bremen heißen)\r\nHafen zu =" + BODY,
     {"signal": "correction", "ednote": "(Berichtigung: Im Vorspann muss es Bremen heißen)"}),
    ("(Wiederholung)\r\nHafen zu =" + BODY, {"signal": "repeat", "ednote": "(Wiederholung)"}),
    ("(neu: mehr Details)\r\nHafen zu =" + BODY, {"signal": "update"}),
    ("REFILE\r\n1ST LEAD\r\nHafen zu =" + BODY,
     {"version": 2, "headline": "Hafen zu", "ednote": "REFILE 1ST LEAD"}),
    ("3RD LEAD\r\nHafen zu" + BODY, {"version": 4, "signal": "update", "headline": "Hafen zu"}),
    ("EXTRA\r\nHafen zu =" + BODY, {"version": None, "signal": None, "headline": "Hafen zu"}),
    ("LEAD MINE SHUT\r\n" + BODY, {"version": None, "headline": "LEAD MINE SHUT"}),
    ("France\r\n\r\nSituation\r\nHafen zu =" + BODY, {"headline": "Hafen zu"}),
    ("Wirtschaft/Hafen/Bremen\r\nHafen zu\r\nUtl.: Schiffe warten =" + BODY,
     {"slugline": "Wirtschaft/Hafen/Bremen", "headline": "Hafen zu",
      "abstract": "Schiffe warten"}),
    ("D/Hafen/Bremen\r\n(Neu: Zitat)\r\nHafen zu" + BODY,
     {"slugline": "D/Hafen/Bremen", "headline": "Hafen zu", "ednote": "(Neu: Zitat)"}),
    ("Wirtschaft =" + BODY, {"headline": "Wirtschaft"}),
    ("(2. Teil)\r\nHafen zu =" + BODY, {"take": 2, "headline": "Hafen zu"}),
    ("Hafen zu\r\n(Foto Archiv) =" + BODY, {"headline": "Hafen zu", "ednote": "(Foto Archiv)"}),
    ("Hafen zu =\r\n\r\nSchiffe müssen warten.\r\n" + BODY,
     {"abstract": "Schiffe müssen warten.", "body": ("Bremen (dpa) - Der Hafen bleibt zu.",)}),
    ("Bremen (dpa) - Der Hafen bleibt zu.\r\n", {"headline": ""}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said"), HEADS)
def test_the_head_of_a_text_says(text: str, said: dict[str, object]) -> None:
    copy = read(message(text))
    assert {name: getattr(copy, name) for name in said} == said


FEET: list[tuple[str, dict[str, object]]] = [
    ("dpa ape/jb yyno n1 xq\r\n", {"sign_off": "dpa ape/jb yyno n1 xq"}),
    ("ape/jb\r\nAFP   241342 GMT NOV 26\r\n", {"sign_off": "ape/jb"}),
    ("\r\n# Notizblock\r\n\r\n", {"ednote": None}),
    ("\r\n# Notizblock\r\n\r\n## Orte\r\n- [Hafen](Bremen)\r\n\r\ndpa xx n1\r\n",
     {"ednote": "Orte - [Hafen](Bremen)", "sign_off": "dpa xx n1"}),
]  # fmt: skip


@pytest.mark.parametrize(("foot", "said"), FEET)
def test_the_foot_of_a_text_is_no_copy(foot: str, said: dict[str, object]) -> None:
    copy = read(message(f"{COPY}{foot}"))
    assert {name: getattr(copy, name) for name in said} == said
    assert copy.body == ("Bremen (dpa) - Der Hafen bleibt zu.",)


def test_what_is_not_for_publication_is_left_to_the_reader_of_all_formats() -> None:
    private = "The following information is not intended for publication"
    copy = read(message(f"{COPY}\r\n{private}\r\nCall Ann.\r\n\r\ndpa xx n1\r\n"))
    assert copy.body == ("Bremen (dpa) - Der Hafen bleibt zu.", f"{private} Call Ann.")
    assert (copy.ednote, copy.sign_off) == (None, "dpa xx n1")
    assert read_story(copy).body == ("Der Hafen bleibt zu.",)


def test_a_text_repeats_its_time_where_the_trailer_has_none() -> None:
    copy = read(message(f"{COPY}AFP   241342 GMT NOV 26\r\n", end="\x03\r\n\x04"))
    assert copy.sent_at
    assert copy.sent_at.isoformat() == "2026-11-24T13:42:00+00:00"


ONE = message().decode()
SEVERAL = [
    (ONE + ONE, 2),
    (f"ZCZC\r\n{ONE}NNNN\r\n\r\nZCZC\r\n{ONE}NNNN\r\n", 2),
    ("\x00\x16\x16" + ONE.replace("\x04", "") + ONE, 2),
    (ONE.replace("\x04", "") + "\r\n" + ONE.replace("\x01", ""), 2),
    (ONE.replace("\x01", ""), 1),
    (ONE.replace("\x03", "").replace("\x04", ""), 1),
]


@pytest.mark.parametrize(("frames", "count"), SEVERAL)
def test_each_frame_is_an_item(frames: str, count: int) -> None:
    found = FORMAT.parse(frames.encode(), Context())
    assert [type(each) for each in found] == [Copy] * count
    assert {each.headline for each in found if isinstance(each, Copy)} == {"Hafen bleibt zu"}


def test_messages_that_lost_their_frames_are_told_by_their_headers() -> None:
    stripped = bytes(byte for byte in message() + message(header="wkb0158 3 pl 96") if byte > 4)
    found = FORMAT.parse(stripped, Context())
    assert [each.sequence for each in found if isinstance(each, Copy)] == ["0157", "0158"]
    framed = read(message())
    assert [getattr(each, "body", None) for each in found] == [framed.body] * 2


def test_a_frame_without_copy_stands_for_itself_among_others() -> None:
    empty, whole = FORMAT.parse(message("\r\n") + message(), Context())
    assert isinstance(empty, UnreadableCopyError)
    assert empty.reason == "no-text"
    assert isinstance(whole, Copy)


TOO_MUCH = [
    (message("wort " * 300_000), ["too-large"]),
    (message("\r\n" * 80_000), ["too-large"]),
]


@pytest.mark.parametrize(("value", "reasons"), TOO_MUCH, ids=["characters", "lines"])
def test_a_message_larger_than_any_story_is_no_item(value: bytes, reasons: list[str]) -> None:
    found = FORMAT.parse(value, Context())
    assert [each.reason for each in found if isinstance(each, UnreadableCopyError)] == reasons


WHOLE = [
    (b"\x01a\x02b\x03" * 3000, "too-large"),
    (message("wort " * 150_000) * 4, "too-large"),
    (b"\x01\x02\x03\x04", "no-text"),
]


@pytest.mark.parametrize(("value", "reason"), WHOLE, ids=["many", "large", "empty"])
def test_a_record_that_is_no_messages_says_why(value: bytes, reason: str) -> None:
    with pytest.raises(UnreadableCopyError) as raised:
        FORMAT.parse(value, Context())
    assert raised.value.reason == reason


SNIFFED = [
    (message(), True),
    (b"\x16\x16" + message(), True),
    (b"ZCZC 123\r\n" + message(), True),
    (b"\x01###\r\n\x02Text\x03241230 Nov 26\x04", True),
    (b"\x02Text\x03241230 Nov 26\x04", True),
    (b"wkb0157 3 pl 96\r\n\r\nText", False),
    (b"wkb0157 3 pl 96  dpa 0157\r\n\r\nHafen/\r\nHafen zu =\r\n", True),
    (b"ZCZC\r\nNFR0042 4 I 118 /AFP-XY12\r\nPort\r\n\r\n   RIGA (AFP) - No.\r\n", True),
    (b"abc123 4 pl 96 are the codes.\r\nMore follows =\r\n", False),
    (b"\x16\x16\x01a0123\x1fpm\r\nr i\x13\x11 bc-x\r\n\x02^BC-X<", False),
    (b"Text", False),
    (b" " * 65536, False),
    (b"\x00\x01\x02\x03\x04" * 9, False),
]


@pytest.mark.parametrize(("head", "known"), SNIFFED)
def test_its_frames_are_recognised(head: bytes, known: bool) -> None:
    assert FORMAT.sniff(head) == known


@given(st.binary(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_read_or_refused(value: bytes) -> None:
    read_or_refuse(FORMAT, value)
    read_or_refuse(FORMAT, message().replace(b"Hafen", value))


@given(st.sampled_from(SAMPLES), st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_samples_cut_and_garbled_are_read_or_refused(sample: Path, chance: random.Random) -> None:
    read_or_refuse(
        FORMAT, garbled(sample.read_bytes(), chance, b"\x00\x01\x02\x03\x04\x07\r\n (=<^|\xfc")
    )
