"""Links to pictures, audio, video and other items."""

from collections.abc import Iterator, Mapping

from lxml import etree

from services.ingest.formats.newsml_12.components import Content, Contents
from services.ingest.formats.newsml_12.content import words_of
from services.ingest.formats.newsml_12.formal_names import name_of
from services.ingest.input.xml import first_text

Link = dict[str, str]
Described = dict[etree._Element, Link]
"""By the component that they describe."""
LINES = {
    "credit": ("NewsLines/ByLine", "NewsLines/CreditLine"),
    "usage_terms": ("NewsLines/RightsLine", "NewsLines/NewsLine/NewsLineText"),
}
"""What is said of a picture, and where it stands."""
MAX_TITLE_LENGTH = 10_000
"""Characters of a caption that may be repeated for each picture: a longer one is none's title."""


def links_of(item: etree._Element, contents: Contents) -> Iterator[Link]:
    """One for each rendition of a picture and the like, and one for each item referred to."""
    captions, described = _captions(contents), dict[etree._Element, Link]()
    for content in contents.media:
        if href := content.element.get("Href"):
            yield {
                "rel": content.kind or "related",
                "href": href,
                "type": _type_of(content.element),
                **_described(content, captions, described),
                **_credited(content, contents),
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


def _described(
    content: Content, captions: Mapping[etree._Element, Content], described: Described
) -> Link:
    """The caption nearest to it: the deeper the component that holds both, the nearer.

    A headline beside it is the title. `described` are those found before, since many pictures may
    have one.
    """
    for component in content.chain[:3]:
        if component not in described:
            caption = captions.get(component)
            words = " ".join(words_of((caption,)).paragraphs) if caption else ""
            title = first_text(component, "NewsLines/HeadLine") or ""
            texts = (
                {"title": title, "caption": words} if title and words else {"title": title or words}
            )
            short = {name: text for name, text in texts.items() if len(text) <= MAX_TITLE_LENGTH}
            described[component] = short if any(short.values()) else {}
        if described[component]:
            return described[component]
    return {}


def _credited(content: Content, contents: Contents) -> Link:
    """Who made it, and the terms of its use: the lines of the components that are of it alone."""
    own = [each for each in content.chain[:3] if each in contents.of_pictures]
    stated = {
        name: next(filter(None, (first_text(each, *lines) for each in own)), None)
        for name, lines in LINES.items()
    }
    return {name: text for name, text in stated.items() if text and len(text) <= MAX_TITLE_LENGTH}
