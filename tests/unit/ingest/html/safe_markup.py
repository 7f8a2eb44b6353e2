"""What the markup of an article may hold. Written out here, so that a slip in the code is seen."""

from html.parser import HTMLParser
from urllib.parse import urlsplit

TAGS = frozenset(
    "a abbr b blockquote br caption cite code dd dl dt em figcaption figure h2 h3 h4 h5 h6 hr i li"
    " ol p pre q s small span strong sub sup table tbody td tfoot th thead tr u ul".split()
)
OF_ANY_TAG = frozenset({"lang", "title"})
OF_TAG = {"a": {"href", "rel"}, "td": {"colspan"}, "th": {"colspan"}}
SCHEMES = frozenset({"http", "https", "mailto", "tel"})


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.unsafe: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            self.unsafe.append(f"<{tag}>")
        for name, value in attributes:
            if name not in OF_ANY_TAG | OF_TAG.get(tag, set()):
                self.unsafe.append(f"<{tag} {name}>")
            if name == "href" and not _is_safe_link(value or ""):
                self.unsafe.append(f"<{tag} {name}={value!r}>")

    def handle_comment(self, data: str) -> None:
        self.unsafe.append(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        self.unsafe.append(f"<!{decl}>")

    def handle_pi(self, data: str) -> None:
        self.unsafe.append(f"<?{data}>")


def _is_safe_link(href: str) -> bool:
    # A browser reads a link without control characters and the spaces around it (WHATWG URL, 4.4).
    url = urlsplit("".join(each for each in href if each > " "))
    return url.scheme in SCHEMES and url.username is None


def unsafe_in(markup: str) -> list[str]:
    """The tags, attributes and links in some markup that no article may have."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    return reader.unsafe
