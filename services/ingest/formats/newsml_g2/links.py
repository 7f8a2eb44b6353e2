"""The links of an item: renditions, pictures, related items, and items that it updates."""

from collections.abc import Iterator

from lxml import etree

from services.ingest.formats.newsml_g2.codes import IS_UPDATE_OF
from services.ingest.formats.newsml_g2.properties import Properties, code_of

RELATED = "related"
RENDITION = "rendition"

Link = dict[str, object]
"""`rel`, `href`, `type` and `title`."""


def links(properties: Properties) -> list[Link]:
    """The renditions of the item, what it links to, and the parts of a package."""
    return [
        *_of(properties, "contentSet/remoteContent", RENDITION),
        *_of(properties, "contentMeta/icon", "icon"),
        *_of(properties, "itemMeta/link", RELATED),
        *(link for group in properties.all("groupSet/group") for link in _group(properties, group)),
        *_of(properties, "itemRef", RELATED),
    ]


def updates(properties: Properties) -> list[str]:
    """The guids of the items, other than itself, that the item adds to or replaces."""
    linked = (each for each in properties.all("itemMeta/link") if _relation(each) in IS_UPDATE_OF)
    guids = (each.get("residref") or each.get("guidref") or each.get("href") for each in linked)
    own = properties.item.get("guid")
    return [guid for guid in dict.fromkeys(guids) if guid and guid != own]


def _relation(element: etree._Element) -> str:
    return code_of(element, "rel").casefold()


def _group(properties: Properties, group: etree._Element) -> Iterator[Link]:
    for part in group.iterfind("itemRef"):
        yield from _link(properties, part, code_of(group, "role") or RELATED)


def _of(properties: Properties, path: str, otherwise: str) -> Iterator[Link]:
    for element in properties.all(path):
        if _relation(element) not in IS_UPDATE_OF:
            yield from _link(properties, element, otherwise)


def _link(properties: Properties, element: etree._Element, otherwise: str) -> Iterator[Link]:
    href = element.get("href") or element.get("residref") or element.get("guidref")
    title = properties.best([*element.iterfind("title")] or element.iterfind("headline"))
    hints = ("description", "by", "creditline")
    described, made_by, credit = (properties.best(element.iterfind(each)) for each in hints)
    if href and href != properties.item.get("guid"):
        yield {
            "rel": code_of(element, "rel") or otherwise,
            "href": href,
            "mimetype": element.get("contenttype") or "",
            "title": title or code_of(element, "rendition"),
            "caption": described,
            "credit": made_by or credit,
        }
