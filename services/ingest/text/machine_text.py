"""What machines write for machines: logs, tables of values, programs, encoded data, bytes.

None of it is copy. Text counts as such only where most of its lines do, since a desk can't publish
what was refused: results, weather, lists and fact boxes have no such lines.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from math import ceil
from typing import NamedTuple

MAX_LINES, MAX_LENGTH = 200, 1000
"""Lines that are looked at, and characters of each."""

DAY = (
    r"(?:\d{4}[-/.:]\d\d[-/.:]\d\d|\d\d[-/.](?:\d\d|\w{3})(?:[-/.]\d{2,4})?|\d{8}|\d{4}-\d{3}"
    r"|\w{3}-\d\d-\d\d|(?:\w{3}\s)?\w{3,5}\s+\d{1,2}(?:,?\s\d{4})?|\d{6}(?=\s)|\d\d\s\w{3}\s\d{4})"
)
TIME = r"\d{1,2}[:.]\d\d[:.]\d\d"
MOMENT = re.compile(
    rf"(?:L |<\d{{1,3}}>\d? ?|\[[a-z]{{3,10}}\] )?[\[(<=\s]*+(?:{DAY}(?:[T_,:\s-]|\s-\s)\s?{TIME}"
    rf"|\d\d:\d\d:\d\d[.,]\d{{3,9}}\s"
    rf"|\d{{10}}(?:\.\d{{3,6}})?\b|@[\da-f]{{24}}\s)|\d{{6}}\s\d{{6}}\s\d+\s[A-Z]{{4}}"
    rf"|-\s\d{{10}}\s{DAY}\s.{{0,40}}{TIME}|\S{{1,40}}\s\[{DAY}[:\s]{TIME}",
)
"""A day and a time to the second, or a time to a part of it, as a log's line opens."""
REQUEST = re.compile(
    r"\S+ \S+ \S+ \[\d\d/[^/]{3,5}/\d{4}:|.{0,200}?\b(?:GET|POST|HEAD|PUT) \S{1,500} HTTP/\d"
)
LEVEL = re.compile(
    r"\b(?:TRACE|DEBUG|ERROR|CRITICAL|FATAL|SEVERE)\b[\]:\s|-]|\b(?:level|ts|msg)=", re.ASCII
)
"""Levels that only programs write: a desk writes `INFO: Road closed.` and `WARNING: High waves.`"""
ANY_LEVEL = re.compile(rf"{LEVEL.pattern}|\b(?:INFO|NOTICE|WARN(?:ING)?)\b[\]:\s|-]", re.ASCII)
LEVELS = (
    "TRACE", "DEBUG", "ERROR", "CRITICAL", "FATAL", "SEVERE", "INFO", "NOTICE", "WARN", "level=",
    "ts=", "msg=",
)  # fmt: skip
PROCESS = re.compile(r"\s[\w./()-]{1,60}\[\d{1,10}(?::\d+)?\](?::|\s)", re.ASCII)
"""A process and its number: `sshd[123]:`."""
SURE = re.compile(
    rf"{PROCESS.pattern}|\b\d{{1,3}}(?:\.\d{{1,3}}){{3}}\b|\dT\d\d:\d\d:\d\d[.,]\d{{3}}|\x1b\["
    r"|\d\d:\d\d:\d\d [a-z][\w.-]{0,60} [a-z][\w.()-]{0,40}: "
    r"|\d\d:\d\d:\d\d[\d.,]*[Z\s:|-]{1,4}(?:trace|debug\d?|info|warn(?:ing)?|error|fatal)\b",
    re.ASCII,
)
"""What one line shows: a process, an address, milliseconds behind a `T`, colours, a level."""
OF_PROGRAM = re.compile(
    rf"{SURE.pattern}"
    r"|[\[<](?:error|warn\w{0,4}|info|debug|notice|main|(?=[a-z]{0,60}[.:/\d-])[\w.:/-]{1,60})[\]>]"
    r"|\b[\w.]{1,40}=\S|[\w\]]::\w|\w\(\)|\b[a-z_]\w{0,40}\([^\s)]|[A-Z]:\\\w"
    r"|\b[a-z]\w{0,40}(?:[._/-]\w{1,40}){2,}|\b0x[\da-f]|[:/][A-Za-z][\w.-]{0,60}/\w"
    r"|\b\d{1,3}(?:\.\d{1,3}){3}\b|\d\d[:.]\d\d[:.]\d\d[.,]\d{3}|\dT\d\d:\d\d:\d\d"
    r"|\d\d:\d\d:\d\d (?:[\w.-]{1,40} )?[a-z][\w.-]{0,40}: |[A-Z]{4,8}:? ?[a-z][\w.]{0,40}:",
    re.ASCII,
)
"""What the line of a log names: a process, module, thread, path, address, value, or milliseconds.
A list of earthquakes has moments too, and nothing of this."""
DIRECTIVE = re.compile(r"#(?:Software|Version|Fields|GMT-Offset|Remark|separator)\b", re.ASCII)
"""The first line of a log in the W3C's extended format."""
TRACE = re.compile(
    r"Traceback \(most recent call last\)|\s*File \".{1,200}\", line \d"
    r"|\s+at (?:async )?[\w.$<>/]{1,200}\s?[(:]"
    r"|Caused by: \S|(?:[\w.]{1,80}\.)?[A-Z]\w{1,40}(?:Error|Exception)\b(?::|$)|goroutine \d"
    r"|\s*#\d+ (?:0x|/|\{)|panic: |(?:PHP )?(?:Fatal|Parse) error:|Stack trace:"
    r"|Exception in thread |\t\S{1,200}\.go:\d|\s*\.\.\. \d+ more"
    r"|\s*thrown in \S+ on line \d|exit status \d",
    re.ASCII,
)
ASSIGNMENT = re.compile(
    r"\s*(?:export )?(?:[a-z_][\w.\[\]-]{0,60}|[A-Z\d]{1,30}_\w{1,30})\s?=\s?\S?"
    r"|\[[\w. -]{1,40}\]$",
    re.ASCII,
)
"""A name of a program's and its value; `EUR = 1.08` is a rate of a market list."""
PAIR = re.compile(r"\b[\w.]{1,40}=(?:\"[^\"]{0,200}\"|[^\s=\"]{1,200})(?=\s|$)", re.ASCII)
PROGRAM = re.compile(
    r"\s*(?:import |from [\w.]+ import "
    r"|(?:const|let|var) \S{1,60} ?[=;]|def \w+\(|class \w+[({:]|function\b"
    r"|func \w|package \w+$|return\b.*[;()\w]$|#include|#!/|public |private |using \w"
    r"|namespace \w|@\w+[.(]|(?:if|for|while|elif|switch) ?\(|else:?\s*\{?$|end;?$"
    r"|SELECT .{1,200} FROM |INSERT INTO |//|/\*|\*/|</?[a-z!][^<>]{0,300}>|\"[\w$-]{1,60}\":"
    r"|[{}()\[\]]+[,;]?$|[a-z]\w{0,40}(?:\.\w{1,40})+\(|[a-z][\w-]{1,40}:\s[^.?!]{1,80};$)"
)
OPERATOR = re.compile(r"[(){}=>]")
DUMPED = re.compile(
    r"\s*(?:0x)?[\da-f]{4,16}:?\s+(?:[\da-f]{2,8}\s+){4,}", re.IGNORECASE | re.ASCII
)
"""A line of a hex dump."""
SHORTEST_ENCODED = 24
ENCODED = re.compile(
    r"(?<![^\s\"':>])(?:(?=[\w+/=-]{0,80}\d)(?=[\w+/=-]{0,80}[a-z])(?=[\w+/=-]{0,80}[A-Z])"
    rf"[\w+/-]{{{SHORTEST_ENCODED},}}={{0,2}}|[\da-fA-F]{{32,}})(?=[\s\"'<]|$)",
    re.ASCII,
)
"""Base64, or hex digits, with no word between."""
MIN_ENCODED = 0.5
"""Their share of the characters that are no spaces."""
QUOTED = re.compile(r'"[^"]*"')
CELL = re.compile(r"[\w .%/()#$&'?!*:’+-]{0,150}")
MIN_CELLS, MIN_ROWS = 3, 2
MIN_PAIR, MIN_PAIRS = 2, 5
"""Of two columns, of which the second has only figures: `Date,Price`."""
FIGURE = re.compile(r"-?\d+(?:\.\d+)?", re.ASCII)
JSON = re.compile(r"[\[{\s]{1,20}\"[\w $.-]{1,60}\"\s?:")
"""How an object of JSON begins."""
ESCAPED = re.compile(r'\\"[^"\\]{1,60}\\"\s?:|\\u00[0-9a-f]{2}|\\n', re.IGNORECASE)
LETTER = re.compile(r"[^\W\d_]")
NO_TEXT = re.compile("[\x00\x05\x06\x08\x10-\x15\x18-\x1a\x1c\x1d](?=[^\n])")
"""Control characters that neither text nor the frame of a message has: those of binary records. At
the end of lines typesetters have some."""
SYMBOL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f¤¦¨¬¯±´¶¸×÷\ufffd\ue000-\uf8ff]")
MAX_SYMBOLS = 0.15
"""The share of signs that text in the wrong charset is full of, and copy has hardly any of."""


def _is_of_program(line: str) -> bool:
    ends = line.endswith(("{", "(")) or (line.endswith(";") and OPERATOR.search(line))
    return bool(ends or PROGRAM.match(line))


class Kind(NamedTuple):
    """What lines are of: how one is known, how many there have to be, and what share."""

    name: str
    is_one: Callable[[str], object]
    least: int
    share: float
    needs: Sequence[str] = ()
    """Signs of which each such line has one; most copy has none of them."""
    in_log: bool = False
    """Whether each such line opens with a moment."""


KINDS = (
    Kind("a trace of a program's error", TRACE.match, 2, 0.4),
    Kind("a log", REQUEST.match, 1, 0.6, ("[", "HTTP/")),
    Kind("a log", SURE.search, 1, 0.4, in_log=True),
    Kind("a log", OF_PROGRAM.search, 2, 0.6, in_log=True),
    Kind("a log", LEVEL.search, 1, 0.3, in_log=True),
    Kind("a log", lambda line: ANY_LEVEL.search(line) and OF_PROGRAM.search(line), 3, 0.7, LEVELS),
    Kind("a log", lambda line: LEVEL.search(line) and len(PAIR.findall(line)) > 2, 1, 0.6, "="),
    Kind("settings or a dump of values", ASSIGNMENT.match, 3, 0.8, "=["),
    Kind("settings or a dump of values", lambda line: len(PAIR.findall(line)) > 2, 2, 0.6, "="),
    Kind("a dump of bytes", DUMPED.match, 2, 0.6),
    Kind("a program or markup", _is_of_program, 4, 0.5),
)


def machine_text(text: str) -> str | None:
    """What text is that no person wrote, such as `a log`; None for what may be copy."""
    lines = list(_lines(text))
    if not lines:
        return None
    start = "\n".join(lines)
    whole = _kind_of_whole(start, text)
    if whole:
        return whole
    moments = [line for line in lines if MOMENT.match(line)]
    for kind in KINDS:
        may_be = not kind.needs or any(map(start.__contains__, kind.needs))
        if may_be and _mostly(moments if kind.in_log else lines, kind, len(lines)):
            return kind.name
    return None


def _kind_of_whole(start: str, text: str) -> str | None:
    """The kind that is known by characters, not by lines."""
    # Most copy has none of these signs, which one search shows.
    if SYMBOL.search(start) and _has_odd_signs(start, text):
        return "bytes that are no text"
    if not LETTER.search(start):
        return "a text without a word"
    words = start.split()
    if max(map(len, words)) >= SHORTEST_ENCODED and _is_mostly_encoded(start, words):
        return "encoded data"
    if DIRECTIVE.match(start):
        return "a log"
    if JSON.match(start) or (start[0] in '{["' and len(ESCAPED.findall(start)) > 2):
        return "a value of JSON"
    return "a table of values" if _is_table_of_values(start.split("\n")) else None


def _has_odd_signs(start: str, text: str) -> bool:
    controls = len(NO_TEXT.findall(start.strip("\x00\x1a\n")))
    return (
        "\x00" in text[:8] or controls > 1 or len(SYMBOL.findall(start)) > MAX_SYMBOLS * len(start)
    )


def _is_mostly_encoded(start: str, words: Sequence[str]) -> bool:
    return sum(map(len, ENCODED.findall(start))) > MIN_ENCODED * sum(map(len, words))


def _lines(text: str) -> Iterator[str]:
    """The first lines that are not blank, cut off."""
    start = text[: MAX_LINES * MAX_LENGTH]
    found = (line.rstrip()[:MAX_LENGTH] for line in start.split("\n")[: 2 * MAX_LINES])
    return (line for line in found if line)


def _mostly(lines: Sequence[str], kind: Kind, count: int) -> bool:
    """Whether so many of some lines are of a kind that most of the text's `count` lines are."""
    may_miss = len(lines) - max(kind.least, ceil(kind.share * count))
    for line in lines:
        if may_miss < 0:
            return False
        may_miss -= not kind.is_one(line)
    return may_miss >= 0


def _is_table_of_values(lines: Sequence[str]) -> bool:
    """Whether lines are comma-separated values below their names: `id,headline,body`."""
    for separator in ",;":
        names = QUOTED.sub("", lines[0]).split(separator)
        rows = [QUOTED.sub("", line) for line in lines[1:] if len(line) < MAX_LENGTH]
        if (
            lines[0].startswith(";")
            or f"{separator} " in lines[0]
            or not all(CELL.fullmatch(name.strip('"')) for name in names)
        ):
            continue
        alike = [row for row in rows if row.count(separator) == len(names) - 1]
        if len(names) >= MIN_CELLS and len(rows) >= MIN_ROWS and 3 * len(alike) >= 2 * len(rows):
            return True
        if len(names) == MIN_PAIR and len(alike) == len(rows) >= MIN_PAIRS:
            return all(FIGURE.fullmatch(row.partition(separator)[2]) for row in rows)
    return False
