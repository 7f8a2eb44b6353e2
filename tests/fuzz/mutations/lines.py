"""Changes of copy in lines: headers, marks and control characters, of mail and teleprinters."""

import re
from random import Random

from tests.fuzz.mutations.plain import encoded
from tests.fuzz.mutations.pumps import pump

HEADER = re.compile(rb"(?m)^([\w-]+):[^\n]*")
CONTROLS = (
    b"\x01",
    b"\x02",
    b"\x03",
    b"\x04",
    b"\x16",
    b"^",
    b"\r",
    b"\r\n",
    b"\x0e",
    b"\x0f",
    b"\x1f",
)
ADDED = (
    b"By Ann Poe\n", b"OSLO, March 3 (Reuters) - x\n", b"(Reporting by Ann Poe; editing by Bo)\n",
    b"EMBARGOED until 10:00 GMT, March 3\n", b"please kill dpa 157\n", b"Take 2 of 3\n",
    b"CORRECTION\n",
    b"Ann Poe is a reporter based in Oslo.\n", b"Content-Type: text/html; charset=utf-7\n",
    b"Content-Type: multipart/mixed; boundary=b\n\n--b\n", b"Content-Transfer-Encoding: base64\n",
    b"-----BEGIN PGP SIGNED MESSAGE-----\n", b"From a Mon Mar  2 12:00:00 2026\n",
    b"Version: 99999999999999999999\n",
    b"Subject: =?utf-7?q?+AGE?=\n", b"Archived-At: <javascript:x>\n", b"bdt0001 4 pl 1\r\n",
    b"a0001 u i x\r\n",
)  # fmt: skip
MANY = (2, 30, 1000)


def _line(random: Random, copy: bytes) -> tuple[list[bytes], int]:
    rows = copy.splitlines(keepends=True) or [b""]
    return rows, random.randrange(len(rows))


def _repeat(random: Random, copy: bytes, other: bytes) -> bytes:
    rows, at = _line(random, copy)
    end = min(len(rows), at + random.randint(1, 5))
    return b"".join(rows[:end] + rows[at:end] * random.choice(MANY) + rows[end:])


def _splice(random: Random, copy: bytes, other: bytes) -> bytes:
    (rows, at), (others, begin) = _line(random, copy), _line(random, other)
    return b"".join(rows[:at] + others[begin : begin + random.randint(1, 10)] + rows[at:])


def _move(random: Random, copy: bytes, other: bytes) -> bytes:
    rows, at = _line(random, copy)
    rows.insert(random.randrange(len(rows)), rows.pop(at))
    return b"".join(rows)


def _add(random: Random, copy: bytes, other: bytes) -> bytes:
    rows, at = _line(random, copy)
    return b"".join(rows[:at] + [random.choice(ADDED)] * random.choice((1, 1, *MANY)) + rows[at:])


def _pump(random: Random, copy: bytes, other: bytes) -> bytes:
    rows, at = _line(random, copy)
    place = random.randint(0, len(rows[at]))
    rows[at] = rows[at][:place] + encoded(pump(random)) + rows[at][place:]
    return b"".join(rows)


def _header(random: Random, copy: bytes, other: bytes) -> bytes:
    found = list(HEADER.finditer(copy[:50_000]))
    if not found:
        return _pump(random, copy, other)
    one = random.choice(found)
    return copy[: one.end(1) + 1] + b" " + encoded(pump(random)) + copy[one.end() :]


def _control(random: Random, copy: bytes, other: bytes) -> bytes:
    at = random.randint(0, len(copy))
    return copy[:at] + random.choice(CONTROLS) * random.choice((1, 1, *MANY)) + copy[at:]


CHANGES = (_repeat, _splice, _move, _add, _pump, _header, _control)
