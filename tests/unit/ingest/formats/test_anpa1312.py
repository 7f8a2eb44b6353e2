"""ANPA 1312: what the header, the keyword line and the lines above the copy say."""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError
from services.ingest.formats.format import Context
from services.ingest.formats.teleprinter.anpa1312 import FORMAT
from tests.unit.ingest.formats.altered import garbled, read_or_refuse

SAMPLES = sorted((Path(__file__).parents[3] / "samples" / "anpa1312").glob("*.anpa"))
STORY = "\tRIGA, Latvia (AP) _ The harbor is shut.\r\n"
STAMP = "AP-NY-11-24-26 1130EST<"


def message(
    text: str = f"^BC-Harbor,0012<\r\n{STORY}",
    codes: str = "r i",
    number: str = "a0123",
    stamp: str = STAMP,
) -> bytes:
    header = f"\x16\x16\x01{number}\x1fpm-r\r\n{codes}\x13\x11 bc-harbor 11-24 0012\r\n"
    return f"{header}\x02{text}\x03\r\n{stamp}\r\n\x04".encode()


def read(value: bytes) -> Copy:
    """The only item of a record."""
    (found,) = FORMAT.parse(value, Context())
    assert isinstance(found, Copy), found
    return found


CODES = [
    ("f i", 1, "f", "i", "International"),
    ("b a", 2, "b", "a", "Domestic"),
    ("u f", 3, "u", "f", "Finance"),
    ("r s", 4, "r", "s", "Sports"),
    ("d e", 6, "d", "e", "Entertainment"),
    ("s l", 8, "s", "l", "Lifestyle"),
    ("x x", None, "x", "x", None),
]


@pytest.mark.parametrize(("codes", "urgency", "priority", "category", "name"), CODES)
def test_a_header_says(
    codes: str, urgency: int | None, priority: str, category: str, name: str | None
) -> None:
    copy = read(message(codes=codes))
    (subject,) = copy.subjects
    assert (copy.service, copy.sequence) == ("a", "0123")
    assert (copy.urgency, copy.urgency_original) == (urgency, priority)
    assert (subject.scheme, subject.code, subject.name) == ("anpa-category", category, name)


KEYWORDS: list[tuple[str, int | None, str | None, int | None, str | None]] = [
    ("BC-Harbor-Fire,0123", 1, None, None, "bc-harbor-fire"),
    ("BC-Harbor-Fire,1st Ld,0123", 2, "update", None, "bc-harbor-fire"),
    ("BC-Harbor-Fire,2nd Ld-Writethru,a0098,0123", 3, "update", None, "bc-harbor-fire"),
    ("BC-Harbor-Fire, 15th Ld-Writethru, 0123", 16, "update", None, "bc-harbor-fire"),
    ("BC-Harbor-Fire 3rd Ld,0123", 4, "update", None, "bc-harbor-fire"),
    ("BC-Harbor-Fire,Writethru,0123", 2, "update", None, "bc-harbor-fire"),
    ("BC-HARBOR-FIRE,Ld,0123", 2, "update", None, "bc-harbor-fire"),
    ("BC-Harbor-Fire,2nd Ld-Writethru,Correction", 3, "correction", None, "bc-harbor-fire"),
    ("BC-Harbor-Fire,Correction,0123", None, "correction", None, None),
    ("BC-Harbor-Fire,1st Add,0123", None, "add", 2, None),
    ("BC-Harbor-Fire,Take 2,0123", None, None, 2, None),
    ("BC-Harbor-Fire,KILL,0123", None, "kill", None, "bc-harbor-fire"),
    ("BC-Harbor-Fire,Elimination", None, "kill", None, "bc-harbor-fire"),
    ("BC-Harbor-Fire,WITHHOLD", None, "hold", None, "bc-harbor-fire"),
    ("BC-Kill Switch,0123", 1, None, None, "bc-kill-switch"),
    ("BC-FBN--Riga Glance,0123", 1, None, None, "bc-fbn--riga-glance"),
]


@pytest.mark.parametrize(("line", "version", "signal", "take", "story"), KEYWORDS)
def test_the_keyword_line_says(
    line: str, version: int | None, signal: str | None, take: int | None, story: str | None
) -> None:
    copy = read(message(f"^{line}<\r\n{STORY}"))
    assert (copy.version, copy.signal, copy.take, copy.slug_id) == (version, signal, take, story)


def test_the_slug_is_as_printed() -> None:
    copy = read(message(f"^BC-Harbor-Fire,1st Ld-Writethru,a0098,0123<\r\n{STORY}"))
    assert (copy.slugline, copy.keywords) == ("BC-Harbor-Fire", ("Harbor", "Fire"))


ABOVE: list[tuple[str, dict[str, object]]] = [
    ("^Harbor shut<\r\n", {"headline": "Harbor shut", "abstract": None}),
    ("^Harbor\r\nshut<\r\n", {"headline": "Harbor shut"}),
    ("^Harbor shut<\r\n^Ships wait<\r\n", {"headline": "Harbor shut", "abstract": "Ships wait"}),
    ("^Eds: ADDS quotes.<\r\n^Harbor shut<\r\n",
     {"headline": "Harbor shut", "ednote": "Eds: ADDS quotes."}),
    ("^AP Photo NY101<\r\n^Harbor shut<\r\n",
     {"headline": "Harbor shut", "ednote": "AP Photo NY101"}),
    ("^By ANNA BERZINA=\r\n^AP Writer=\r\n",
     {"headline": "", "byline": "By ANNA BERZINA, AP Writer"}),
    ("^By ANNA BERZINA and JANIS OZOLS=\r\n^Associated Press Writers=\r\n",
     {"byline": "By ANNA BERZINA and JANIS OZOLS, Associated Press Writers"}),
    ("Harbor shut\r\nBy ANNA BERZINA\r\nAP Writer\r\n",
     {"headline": "Harbor shut", "byline": "By ANNA BERZINA, AP Writer"}),
    ("", {"headline": "", "byline": None, "ednote": None}),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "said"), ABOVE)
def test_the_lines_above_the_copy_say(lines: str, said: dict[str, object]) -> None:
    copy = read(message(f"^BC-Harbor,0012<\r\n{lines}{STORY}"))
    assert {name: getattr(copy, name) for name in said} == said
    assert copy.body == ("RIGA, Latvia (AP) — The harbor is shut.",)


BODIES = [
    ("\tOne goes\r\non.\r\n\tTwo.\r\n", ("One goes on.", "Two.")),
    ("   One goes\r\non.\r\n   Two.\r\n", ("One goes on.", "Two.")),
    ("\t``Yes,'' he said _ and ``no.''\r\n", ("“Yes,” he said — and “no.”",)),
    ("\tOne.\r\n\t_ First<\r\n\t_ Second<\r\n", ("One.", "— First", "— Second")),
    ("\tOne.\r\n\t(MORE)\r\n", ("One.",)),
    ("\tOne.\r\n---\r\n\t(End advance for Nov. 29)\r\n", ("One.",)),
    ("\tOne.\r\n^Ships wait<\r\n\tTwo.\r\n", ("One.", "Ships wait", "Two.")),
    ("\tOne in the [US] port.\r\n", ("One in the [US] port.",)),
    ("\tOne.\r\nRiga      14   3\r\nTallinn   11   6\r\n",
     ("One.", "Riga | 14 | 3", "Tallinn | 11 | 6")),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "body"), BODIES)
def test_marks_and_indents_separate_paragraphs(lines: str, body: tuple[str, ...]) -> None:
    assert read(message(f"^BC-Harbor,0012<\r\n^Harbor shut<\r\n{lines}")).body == body


TIMES = [
    ("AP-NY-11-24-26 1130EST<", "2026-11-24T11:30:00-05:00"),
    ("AP-NY-07-04-26 1130EDT<", "2026-07-04T11:30:00-04:00"),
    ("APTV-11-24-26 1130GMT", "2026-11-24T11:30:00+00:00"),
    ("UPI 11-24-26 02:05 pes", "2026-11-24T14:05:00-05:00"),
    ("UPI 11-24-26 12:05 acs", "2026-11-24T00:05:00-06:00"),
    ("10:30ET 24-11-26", "2026-11-24T10:30:00-05:00"),
    ("AP-NY-11-24-26 1130", "2026-11-24T11:30:00+00:00"),
    ("AP-NY-13-24-26 1130EST", None),
    ("AP-NY-11-24-26 2530EST", None),
    ("", None),
]


@pytest.mark.parametrize(("stamp", "sent"), TIMES)
def test_the_stamp_says_when_it_was_sent(stamp: str, sent: str | None) -> None:
    for value in (message(stamp=stamp), message(f"^BC-X,01<\r\n{STORY}{stamp}\r\n", stamp="")):
        copy = read(value)
        assert (copy.sent_at and copy.sent_at.isoformat()) == sent
        assert copy.body == ("RIGA, Latvia (AP) — The harbor is shut.",)


ADVANCES = [
    ("BC-Harbor,Adv29,0012", STAMP, "2026-11-29T00:00:00-05:00", False),
    ("BC-Harbor,Adv 29-30,0012", STAMP, "2026-11-29T00:00:00-05:00", False),
    ("BC-Harbor,Adv 3,0012", STAMP, "2026-12-03T00:00:00-05:00", False),
    ("BC-Harbor,Adv24,0012", STAMP, "2026-11-24T00:00:00-05:00", False),
    ("BC-Harbor,Adv29,0012", "", None, True),
    ("BC-Harbor,HFR,0012", STAMP, None, True),
    ("BC-Harbor,0012", STAMP, None, False),
]


@pytest.mark.parametrize(("line", "stamp", "until", "indefinite"), ADVANCES)
def test_an_advance_waits_for_its_day(
    line: str, stamp: str, until: str | None, indefinite: bool
) -> None:
    copy = read(message(f"^{line}<\r\n{STORY}", stamp=stamp))
    assert (copy.embargo_until and copy.embargo_until.isoformat()) == until
    assert copy.embargo_indefinite == indefinite


BARE = "a0151\nr w\n^BC-Gates,0012<\n\tOne.\n\tAP-NY-11-24-26 1130EST<\n"


def test_messages_without_frames_begin_with_their_headers() -> None:
    first, second = FORMAT.parse((BARE + BARE.replace("a0151", "a0152")).encode(), Context())
    assert isinstance(first, Copy)
    assert isinstance(second, Copy)
    assert (first.sequence, first.slugline, first.body) == ("0151", "BC-Gates", ("One.",))
    assert (second.sequence, second.slugline, second.body) == ("0152", "BC-Gates", ("One.",))


def test_a_message_without_copy_stands_for_itself_among_others() -> None:
    empty = "\x16\x16\x01a0160\x1fpm\r\nr i\x13\x11\r\n\x02\x03\r\n\x04"
    first, second = FORMAT.parse(empty.encode() + message(), Context())
    assert isinstance(first, UnreadableCopyError)
    assert first.reason == "no-text"
    assert isinstance(second, Copy)


def test_more_messages_than_any_record_has_are_refused() -> None:
    with pytest.raises(UnreadableCopyError) as raised:
        FORMAT.parse(b"a0151\nr w\n" * 3000, Context())
    assert raised.value.reason == "too-large"


SNIFFED = [
    (message(), True),
    (BARE.encode(), True),
    (b"^BC-Harbor,0012<\r\n\tRIGA (AP) _ It is shut.\r\n", True),
    (b"a0151\r\nr w\r\nBC-Gates,0012\r\n", True),
    (b"a0151asian\nr w BC-Gates 11-24 0012\n^BC-Gates,0012<\n", True),
    (b"\x01a0105BAY\x1f-bay-\r\nu s\x14\x12 BC-Cup 11-24 0044\r\n\x02BC-Cup\r\n", True),
    (b"BC-Harbor-Fire,1st Ld\n\nThe harbor is shut.", False),
    (b"\x01wkb0157 3 pl 96\r\n\r\n\x02Text", False),
    (b"A1234 is a road.", False),
    (b" " * 65536, False),
]


@pytest.mark.parametrize(("head", "known"), SNIFFED)
def test_its_header_or_keyword_line_is_recognised(head: bytes, known: bool) -> None:
    assert FORMAT.sniff(head) == known


@given(st.binary(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_read_or_refused(value: bytes) -> None:
    read_or_refuse(FORMAT, value)
    read_or_refuse(FORMAT, message().replace(b"Harbor", value))


@given(st.sampled_from(SAMPLES), st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_samples_cut_and_garbled_are_read_or_refused(sample: Path, chance: random.Random) -> None:
    read_or_refuse(
        FORMAT, garbled(sample.read_bytes(), chance, b"\x01\x02\x03\x04\x08\x10\r\n\t^<=-,\xfc")
    )


def test_a_message_is_the_same_without_its_control_characters() -> None:
    framed = read(message(f"^BC-Harbor,0012<\r\n^Harbor is shut<\r\n^By ANN POE=\r\n{STORY}"))
    value = message(f"^BC-Harbor,0012<\r\n^Harbor is shut<\r\n^By ANN POE=\r\n{STORY}")
    kept = bytes(byte for byte in value if byte > 0x1F or byte in b"\t\r\n")
    bare = read(kept)
    same = ("headline", "slugline", "byline", "body", "sequence", "sent_at")
    assert [getattr(bare, name) for name in same] == [getattr(framed, name) for name in same]


def test_kyodos_marks_are_read() -> None:
    text = "BC-Cup\r\nRowing: Riga win cup+\r\n     RIGA, Nov. 24 BNA - Riga won it.\r\n==BNA\r\n"
    value = (
        b"\x01a0105BAY\x1f-bay-\r\nu s\x14\x12 BC-Cup   11-24 0044\r\n\x02"
        + text.encode()
        + b"\x03\r\n2026-11-24 10:18:37\r\n\x04"
    )
    copy = read(value)
    assert (copy.sequence, copy.slugline, copy.headline) == (
        "0105",
        "BC-Cup",
        "Rowing: Riga win cup",
    )
    assert copy.sent_at
    assert copy.sent_at.isoformat() == "2026-11-24T10:18:00+00:00"


LONG = "Ann Poe rowed for ten minutes " + "and Riga rowed on and on " * 9 + "until the finish."
ROWING = "^BC-Rowing,0012<\r\n^Riga win cup<\r\n"


def test_a_summary_of_any_length_is_the_abstract() -> None:
    copy = read(message(f"{ROWING}^{LONG}<\r\n^By ANN POE=\r\n^BNA Sports Writer=\r\n^{STORY}"))
    assert copy.abstract == LONG
    assert copy.byline == "By ANN POE, BNA Sports Writer"
    assert copy.body == ("RIGA, Latvia (AP) — The harbor is shut.",)


def test_a_first_paragraph_without_a_byline_below_it_stays() -> None:
    copy = read(message(f"{ROWING}^{LONG}<\r\n^{STORY}"))
    assert copy.abstract is None
    assert copy.body[0] == LONG


def test_a_table_below_a_byline_is_none_of_it() -> None:
    table = "^EAST LEAGUE=\r\n^;W;L;GB=\r\nRiga;23;13;_\r\nSt. Oslo;19;21;6{\r\n"
    copy = read(message(f"{ROWING}^By The Bay Press=\r\n{table}"))
    assert copy.byline == "By The Bay Press"
    assert copy.body == (
        "EAST LEAGUE",
        "W | L | GB",
        "Riga | 23 | 13 | _",
        "St. Oslo | 19 | 21 | 6½",
    )


def test_a_note_between_paragraphs_is_no_copy() -> None:
    copy = read(
        message(f"{ROWING}{STORY}\t(Eds: Call the desk at 555-0100.)\r\n\tIt stays so.\r\n")
    )
    assert copy.ednote == "(Eds: Call the desk at 555-0100.)"
    assert copy.body == ("RIGA, Latvia (AP) — The harbor is shut.", "It stays so.")
