"""Links to pictures, audio, video and other items."""

from collections.abc import Iterator, Sequence

from lxml import etree

from services.ingest.formats.newsml_12.components import Content, Contents
from services.ingest.formats.newsml_12.content import words_of
from services.ingest.formats.newsml_12.formal_names import name_of
from services.ingest.input.xml import first_text

Link = dict[str, str]


def links_of(item: etree._Element, contents: Contents) -> Iterator[Link]:
    """One for each rendition of a picture and the like, and one for each item referred to."""
    for content in contents.media:
        if href := content.element.get("Href"):
            yield {
                "rel": content.kind or "related",
                "href": href,
                "type": _type_of(content.element),
                "title": _title_of(content, contents.captions),
            }
    for path in ("NewsManagement/AssociatedWith", ".//NewsItemRef"):
        for found in item.iterfind(path):
            if reference := found.get("NewsItem"):
                yield {
                    "rel": name_of(found).casefold() or "related",
                    "href": reference,
                    "title": first_text(found, "Comment") or "",
                }


def not_linked(contents: Contents) -> int:
    """How many pictures and the like are embedded, so that nothing can link to them."""
    return sum(
        content.element.get("Href") is None and content.element.find("Encoding") is not None
        for content in contents.media
    )


def _type_of(content: etree._Element) -> str:
    stated = name_of(content.find("MimeType")), name_of(content.find("Format"))
    return next((each for each in stated if "/" in each), stated[0])


def _title_of(content: Content, captions: Sequence[Content]) -> str:
    """The caption nearest to it: the deeper the component that holds both, the nearer."""
    for component in content.chain[:3]:
        for caption in captions:
            if component in caption.chain[:3]:
                return " ".join(words_of((caption,)).paragraphs)
        if headline := first_text(component, "NewsLines/HeadLine"):
            return headline
    return ""
