"""Copy with a few of its tags, attributes and words changed, as a broken sender would."""

import re
from pathlib import Path

from hypothesis import strategies as st

SAMPLES = Path(__file__).parents[3] / "samples"
MARK = re.compile(rb"(<[^>]*>)")
SPLINTERS = [
    b"", b"<p>", b"</p>", b"<br/>", b"&nbsp;", b"&", b"\xff", b"0", b"<![CDATA[<nitf><p>x]]>",
    b"<NewsItem/>", b"<nitf/>", b"</NewsComponent>",
]  # fmt: skip
VALUES = [b'""', b'"x"', b'"-1"', b'"99999999999999999999"', b'"2026-02-30T25:61:00Z"', b'"yes"']


@st.composite
def mutated(draw: st.DrawFn, folder: str) -> bytes:
    """A sample of a format with up to six changes."""
    path = draw(st.sampled_from(sorted((SAMPLES / folder).glob("*.xml"))))
    pieces = MARK.split(path.read_bytes())
    places = st.integers(0, len(pieces) - 1)
    for place in draw(st.lists(places, min_size=1, max_size=6)):
        change = draw(st.sampled_from(["drop", "twice", "swap", "value", "splinter"]))
        if change == "value":
            pieces[place] = re.sub(rb'"[^"]*"', draw(st.sampled_from(VALUES)), pieces[place])
        elif change == "splinter":
            pieces[place] += draw(st.sampled_from(SPLINTERS))
        elif change == "swap":
            other = draw(places)
            pieces[place], pieces[other] = pieces[other], pieces[place]
        else:
            pieces[place] *= 2 if change == "twice" else 0
    return b"".join(pieces)
