"""What machines write is no copy; tables, lists and odd pieces that people write are."""

import pytest

from services.ingest.text.machine_text import machine_text

BASE64 = "UmlnYSBwb3J0IHN0YXlzIHNodXQgdG9kYXkgMQ0KQW5kIHNvIGRvZXMgT3Nsbw0Kd"
LOGS = [
    "2026-11-24 10:00:00 ERROR feed: no answer",
    "2026-11-24T10:00:00.123Z feed started\n2026-11-24T10:00:01.456Z feed stopped",
    "Nov 24 10:00:00 box cron[12]: CMD (run)\nNov 24 10:01:00 box cron[13]: CMD (run)",
    '10.0.0.1 - - [24/Nov/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 12\n' * 3,
    "[Tue Nov 24 10:00:00 2026] [error] no such file\n[Tue Nov 24 10:00:01 2026] [error] gone",
    "INFO [main] Reading feed\nWARN [main] Feed is empty\nINFO [main] Done",
    "Nov 24 10:00:00 box sshd[132]: no key",
    '192.0.2.12 - desk [24/Nov/2026:10:00:00] "GET /feed/ HTTP/1.1" 200 266',
    "Nov 24 10:00:00 box.example su: desk to root on /dev/tty",
    "2026-11-24T10:00:00.123Z no such feed",
    "#Software: Box\n#Version: 1.0\n#Fields: date time cs-uri\n2026-11-24 10:00:00 /feed",
    "2026-11-24 10:00:00|-1|[192.0.2.1] no key\n2026-11-24 10:00:01|-1|[192.0.2.1] no key",
    '10:00:00.814936 open("/feed", 0) = 3\n10:00:00.815688 close(3) = 0',
]
TRACES = [
    'Traceback (most recent call last):\n  File "feed.py", line 3, in <module>\nKeyError: 3',
    "java.lang.Error: gone\n\tat org.Reader.read(Reader.java:42)\n\tat org.Main.main(M.java:1)",
    "TypeError: x is undefined\n    at read (/feed/index.js:14:22)\n    at async /feed/main.js:3:1",
]
OTHERS = [
    ("id,headline,body\n1,Ferry stays,It stays.\n2,Ferry goes,It goes.", "a table of values"),
    ("Date,Price\n" + "2026-11-24,55.5\n" * 5, "a table of values"),
    ('team;goals;"points won"\nOslo;3;12\nRiga;2;9', "a table of values"),
    (f"{BASE64}\n{BASE64}", "encoded data"),
    ("89504e470d0a1a0a0000000d49484452000005000000", "encoded data"),
    ("00000000: 8950 4e47 0d0a 1a0a  .PNG...\n00000008: 0000 0500 0000 0400  ........",
     "a dump of bytes"),
    ("host = box\nport = 80\nuser = desk", "settings or a dump of values"),
    ("DB_HOST=box\nDB_PORT=80\nDB_USER=desk", "settings or a dump of values"),
    ("riga=2 oslo=1 rome=3\nriga=1 oslo=4 rome=0", "settings or a dump of values"),
    ("level=info ts=1 msg=up\nlevel=warn ts=2 msg=down", "a log"),
    ("function read(feed) {\n  const x = feed();\n  return x;\n}\nread(a);", "a program or markup"),
    ("<div>\n<span class=x>\n</span>\n</div>\n", "a program or markup"),
    (r'"{\"uri\":\"x\",\"headline\":\"Ferry stays\",\"body\":\"It stays.\"}"', "a value of JSON"),
    ("\x00\x00\x00\x00\x05Ferry stays in port", "bytes that are no text"),
    ("\n\x05tag:x\x12\x0bFerry stays\x1a\x09It stays.", "bytes that are no text"),
    ("¤¦÷ a¬× ¨¶b ±¸", "bytes that are no text"),
    ("12.5 % - 13 (2)", "a text without a word"),
]  # fmt: skip


@pytest.mark.parametrize("text", LOGS)
def test_logs(text: str) -> None:
    assert machine_text(text) == "a log"


@pytest.mark.parametrize("text", TRACES)
def test_traces_of_errors(text: str) -> None:
    assert machine_text(text) == "a trace of a program's error"


@pytest.mark.parametrize(("text", "kind"), OTHERS)
def test_other_kinds(text: str, kind: str) -> None:
    assert machine_text(text) == kind


COPY = [
    "",
    "FLASH: Pope dies",
    "Riga port shut",
    "Lotto numbers\n\n5 12 23 34 45 49\n\nBonus: 7",
    "Gold 1,950.20\nSilver 23.41\nCopper 3.80",
    "Oslo 2 Riga 1\nRome 0 Bonn 0\nLyon 3 Bath 3",
    "Oslo\t2\t7\train\nRiga\t1\t5\tsnow\nRome\t9\t15\tsun",
    "2026-05-01 Parade in Riga\n2026-05-02 Vote in Oslo",
    "10:00 GMT - Finance ministers meet\n12:30 GMT - Bank decides",
    "The rain, the rain;\nIt falls again;\nUpon the plain (of Spain);\nAnd all in vain;",
    "Poe, Ann\nRoe, John\nDoe, Jane",
    "INFO: Road closed.\nINFO: Bridge open.\nWARNING: High waves.\nINFO: Ferry stays.",
    "24.11.2026 10:00:00 INFO: Road closed.",
    "2026-11-24 10:00:00 UTC 5.2 near Riga\n2026-11-24 11:00:00 UTC 4.1 near Oslo (Norway)",
    "Poe, Ann\nRoe, John\nDoe, Jane\nSt, Bob\nKay, Lee\nMay, Sue",
    "1 Poe (KEN) 02:01:39\n2 Roe (ETH) 02:01:45 [pb]\n3 Doe (USA) 02:02:01 [pb]",
    "Wed May 19 10:00:00 EST 2026 Parade in Riga",
    "东京股市连续第三天上涨",
    "حادث سير في القاهرة",
    "ด่วน: แผ่นดินไหวในเชียงใหม่",
    "教皇去世",
    "【速報】リガ港が閉鎖",
    "पोप का निधन",
    "Папа Римский умер",
    "Πέθανε ο Πάπας",
    "האפיפיור מת",
    "교황 선종",
    "بابا الفاتيكان يموت",
    "พระสันตะปาปาสิ้นพระชนม์",
    "პაპი გარდაიცვალა",
    "Հռոմի պապը մահացել է",
    "পোপের মৃত্যু",
    "போப் மறைவு",
    "Oro 1.950,20\nPlata 23,41\nCobre 3,80\nPetróleo 71,10",
    "日経平均 38,000.12 +1.2%\nTOPIX 2,700.11 -0.3%",
    "الذهب 1950.20\nالفضة 23.41\nالنحاس 3.80",
    "Золото 1 950,20\nСеребро 23,41\nМедь 3,80",
    "1. Riga 2 1 0 7\n2. Oslo 2 0 1 6\n3. Rome 1 1 1 4",
    "Riga: rain, 7; Oslo: snow, -2; Rome: sun, 15",
    "EUR = 1.08\nGBP = 1.25\nJPY = 149.20\nCHF = 0.95",
    ";W;L;Pct\nRiga;23;13;.639\nOslo;19;21;.475",
    "PL|DOG|BOX|MGIN\n1|Top Cat|4|2.50\n2|Bold Cat|1|3.25",
    "let me go\nlet it rain\nlet us sing\nlet it be",
    "DAX 15,102.33 +0.4\nCAC 7,011.20 -0.1\nFTSE 7,900.11 +0.2",
    "Race 1, 1200m: 1. First Horse ($3.00), 2. Second Horse ($4.20)\nTime: 1m12.00s.",
    "USD/EUR 0.9211\nUSD/JPY 149.20\nGBP/USD 1.2555",
    "Slug: HARBOUR\nStatus: canceled\n\nPlease kill this story.",
    "The KeyError: a thriller about a lost key.",
    f"The sum of the file is {BASE64}, the agency said on Monday in a note to all readers.",
]


@pytest.mark.parametrize("text", COPY)
def test_copy_passes(text: str) -> None:
    assert machine_text(text) is None
