"""The elements within an entry or a channel, found by their paths."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from lxml import etree

from services.ingest.input.xml import text_of

GROUPS = frozenset(
    "app.control apcm.ContentMetadata apnm.NewsManagement atom.author atom.source georss.where "
    "gml.Point image media.content media.group".split()
)
"""Elements that only group others."""
MAX_AT_ONE_PATH = 1_000
"""Elements at one path that are kept: more, as an attack would have, are left out."""


class Elements:
    """The elements within an element, by paths such as `media.group/media.title`.

    The index is built once, since a field may have many paths.
    """

    def __init__(self, element: etree._Element) -> None:
        self.element = element
        self._by_path: dict[str, list[etree._Element]] = defaultdict(list)
        for path, each in _walk(element, ""):
            if len(found := self._by_path[path]) < MAX_AT_ONE_PATH:
                found.append(each)

    def at(self, path: str) -> Sequence[etree._Element]:
        """The elements at a path, in order."""
        return self._by_path.get(path, ())

    def texts(self, paths: Sequence[str]) -> list[str]:
        """The texts at any of the paths that are not empty, in the paths' order."""
        return [text for path in paths for each in self.at(path) if (text := text_of(each))]

    def text(self, paths: Sequence[str]) -> str | None:
        """The first of them."""
        texts = (text_of(each) for path in paths for each in self.at(path))
        return next(filter(None, texts), None)


def _walk(element: etree._Element, prefix: str) -> Iterator[tuple[str, etree._Element]]:
    for child in element:
        path = f"{prefix}{child.tag}"
        yield path, child
        if child.tag in GROUPS:
            yield from _walk(child, f"{path}/")
