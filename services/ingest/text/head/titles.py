"""Headlines as pages set them: with the name of the site behind them, and a second time."""

import re

from services.ingest.text.foot.words import AGENCY

WORD = re.compile(r"\w+")
MAX_LENGTH = 200
MIN_WORDS = 4
"""Words of a headline before the name of a site."""
LONGEST_WITH_STOP = 60
WITH_STOP = re.compile(r"[^\W\d_a-z][^.!?:]{6,58}[.]")
"""One sentence."""
DOMAIN = (
    r"(?:www\.)?[\w-]{2,30}\.(?:com|org|net|info|news|tv|at|be|br|ch|co\.uk|de|es|eu|fr|it|nl|pt)"
)
SITE = re.compile(
    rf" (?:[|–—-]|::) (?:{AGENCY}|{DOMAIN}|(?-i:[A-Z])[\w.&-]{{1,30}} (?:news|online))$"
    r"| (?:\||::|») [^|:»]{2,40}$",
    re.IGNORECASE,
)


def without_site(title: str) -> str:
    """A headline without the name of the site behind it: `Port is shut | The Echo`."""
    if len(title) > MAX_LENGTH:
        return title
    bare = SITE.sub("", title, count=1)
    return bare if len(WORD.findall(bare)) >= MIN_WORDS else title


def same_title(one: str, other: str) -> bool:
    """Whether two lines have the same words, but for the name of a site."""
    return _words(one) == _words(other)


def is_title_with_stop(line: str) -> bool:
    """Whether a line is short enough for the headline of an old paper, which a stop ends."""
    return len(line) <= LONGEST_WITH_STOP and WITH_STOP.fullmatch(line) is not None


def _words(title: str) -> list[str]:
    return WORD.findall(without_site(title).casefold())
