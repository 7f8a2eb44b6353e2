"""Normalising of spaces and invisible characters."""

import re
import unicodedata

C1 = re.compile("[\x80-\x9f]")
"""Control characters that no copy has: they stand for those of cp1252, as in `&#146;` (HTML 5)."""
LINE_BREAK = re.compile("\r\n?|[\v\f\u2028\u2029]")
INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f\xad\u200b\u2060\ufeff]")
"""Control characters, soft hyphen, zero-width space, word joiner, byte order mark. The joiners
U+200C and U+200D are kept: words in Persian and many emoji need them."""
HALF_PAIR = re.compile("[\ud800-\udfff]")
"""Half of a surrogate pair, which JSON's escapes can hold and UTF-8 can't."""
MAX_MARKS = 30
"""Combining marks on one letter: none has more (Unicode Annex 15, "Stream-Safe Text Format").

Of longer runs normalising takes time in the square.
"""


def _heaps(last: int) -> re.Pattern[str]:
    """A pattern for too many marks, among the characters up to one."""
    mark = f"[{''.join(filter(unicodedata.combining, map(chr, range(last + 1))))}]"
    # The first mark stands apart, so that `re` looks for it before anything else.
    return re.compile(f"(?P<kept>{mark}{mark}{{{MAX_MARKS - 1}}}){mark}+")


HEAPS, ALL_HEAPS = _heaps(0xFFFF), _heaps(0x1E94A)
"""Those of the basic plane are found ten times as fast."""
BEYOND_BASIC = re.compile("[\U00010000-\U0010ffff]")
USUAL = re.compile("[\t\n -~\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027\u20ac]*+")
"""Latin, Greek and Cyrillic letters and the marks of print: characters that are never changed."""


def drop_invisible(text: str) -> str:
    r"""The text with `\n` for every line break, without invisible characters and heaps of marks."""
    # Nearly all lines.
    if USUAL.fullmatch(text):
        return text
    visible = INVISIBLE.sub("", LINE_BREAK.sub("\n", C1.sub(_in_cp1252, text)))
    visible = HALF_PAIR.sub("\ufffd", visible)
    heaps = ALL_HEAPS if BEYOND_BASIC.search(visible) else HEAPS
    return heaps.sub(r"\g<kept>", visible)


def _in_cp1252(match: re.Match[str]) -> str:
    return match[0].encode("latin-1").decode("cp1252", "ignore")


def clean(text: str) -> str:
    """The text as one line in NFC, with single spaces."""
    return unicodedata.normalize("NFC", " ".join(drop_invisible(text).split()))
