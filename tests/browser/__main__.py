"""`python -m tests.browser [FILE …]`: hostile markup, ours and that of files, in a real Chromium.

Each file has a JSON list of texts, or a text a line. Every text goes through every format that can
carry markup, and each `body_html` that comes of it into a page: as the page's own markup, by
`innerHTML`, serialised and parsed again. Prints how many there were and what acted: a script, a
load, an element, attribute or address that is not among the safe ones. Exits with 1 if any did.
"""

import json
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.browser.chromium import watch
from tests.browser.fragments import fragments
from tests.browser.payloads import ACTIVE, HIDDEN

A_PAGE = 2000
"""Fragments that one Chromium is given."""


def main() -> None:
    """Read the files, and print what acted."""
    texts = [*ACTIVE, *HIDDEN, *(text for path in sys.argv[1:] for text in _texts(Path(path)))]
    texts = list(dict.fromkeys(texts))
    by_carrier: Counter[str] = Counter()
    distinct: dict[str, str] = {}
    with ProcessPoolExecutor() as pool:
        for text, found in zip(texts, pool.map(_fragments, texts, chunksize=50), strict=True):
            for name, markup in found:
                by_carrier[name] += 1
                distinct.setdefault(markup, f"{name}: {text!r:.300}")
    for name, count in by_carrier.items():
        print(f"{count:7}  {name}")
    acted = _acted(distinct)
    print(
        f"{len(texts)} texts, {len(by_carrier)} ways to carry them, {by_carrier.total()} "
        f"fragments, {len(distinct)} of them different: {acted} acted"
    )
    sys.exit(acted > 0)


def _texts(path: Path) -> list[str]:
    text = path.read_text("utf-8")
    return list(json.loads(text)) if text.startswith("[") else text.splitlines()


def _fragments(text: str) -> list[tuple[str, str]]:
    return list(fragments(text))


def _acted(distinct: dict[str, str]) -> int:
    markups = list(distinct)
    acted = 0
    for at in range(0, len(markups), A_PAGE):
        some = markups[at : at + A_PAGE]
        seen = watch(some)
        acted += len(seen.noted) + len(seen.loaded)
        for number, what in seen.noted:
            print(f"{what}\n  near {distinct[some[number]]}\n  {some[number]!r:.500}")
        for address in seen.loaded:
            print(f"loaded: {address}")
        print(f"{at + len(some)} of {len(markups)} opened", file=sys.stderr)
    return acted


if __name__ == "__main__":
    main()
