"""Links to pictures, audio, video and other items."""

from collections.abc import Iterator, Mapping

from lxml import etree

from services.ingest.formats.newsml_12.components import Content, Contents
from services.ingest.formats.newsml_12.content import words_of
from services.ingest.formats.newsml_12.formal_names import name_of
from services.ingest.input.xml import first_text

Link = dict[str, str]
Titles = dict[etree._Element, str]
"""By the component that they describe."""
MAX_TITLE_LENGTH = 10_000
"""Characters of a caption that may be repeated for each picture: a longer one is none's title."""


def links_of(item: etree._Element, contents: Contents) -> Iterator[Link]:
    """One for each rendition of a picture and the like, and one for each item referred to."""
    captions, titles = _captions(contents), dict[etree._Element, str]()
    for content in contents.media:
        if href := content.element.get("Href"):
            yield {
                "rel": content.kind or "related",
                "href": href,
                "type": _type_of(content.element),
                "title": _title_of(content, captions, titles),
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


def _captions(contents: Contents) -> Mapping[etree._Element, Content]:
    """The first caption in each component."""
    return {each: text for text in reversed(contents.captions) for each in text.chain[:3]}


def _title_of(content: Content, captions: Mapping[etree._Element, Content], titles: Titles) -> str:
    """The caption nearest to it: the deeper the component that holds both, the nearer.

    `titles` are those found before, since many pictures may have one.
    """
    for component in content.chain[:3]:
        if component not in titles:
            caption = captions.get(component)
            words = words_of((caption,)).paragraphs if caption else ()
            title = " ".join(words) or first_text(component, "NewsLines/HeadLine") or ""
            titles[component] = title if len(title) <= MAX_TITLE_LENGTH else ""
        if titles[component]:
            return titles[component]
    return ""
