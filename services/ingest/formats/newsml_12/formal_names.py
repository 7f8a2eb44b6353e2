"""Data: agencies' words in NewsML 1.2, where each agency has vocabularies of its own.

The names are in lower case, without spaces, hyphens and underscores.
"""

from types import MappingProxyType

from lxml import etree


def _by_name(names: dict[str, str]) -> MappingProxyType[str, str]:
    return MappingProxyType(
        {name: ours for ours, stated in names.items() for name in stated.split()}
    )


MAX_NAME_LENGTH = 1000
"""Characters of a formal name, which many contents may have: more are cut off."""
MEDIA = _by_name(
    {
        "text": "text texte texto story article complexdata",
        "picture": "photo photos picture pictures image foto fotos bild jpeg jpg",
        "graphic": "graphic graphics grafik infographic infographie animation",
        "audio": "audio sound son ton radio",
        "video": "video film vidéo tv",
    }
)
"""Kinds of content by `MediaType`."""

MAIN, ABSTRACT, CAPTION, HEADLINE = "main", "abstract", "caption", "headline"
ROLES = _by_name(
    {
        MAIN: "main maintext mainstory mainarticle body bodytext text story article content copy "
        "haupttext texte principal",
        ABSTRACT: "abstract summary teaser lead lede standfirst precis synopsis chapo chapeau "
        "zusammenfassung vorspann resume résumé",
        CAPTION: "caption captions photocaption captiontext legend legende légende bildtext "
        "bildunterschrift description",
        HEADLINE: "headline title titel titre",
    }
)
"""What a text is for, by the `Role` of its component."""

NEWS_LINES = _by_name(
    {
        "ednote": "advisoryline advisory advisorynote editorialnote editorialline editorsnote "
        "editornote editornotes ednote note noteline notetoeditors hinweis embargo embargoline "
        "sperrfrist correctionline correction instruction specialinstructions",
        "abstract": "abstract abstractline summary summaryline teaser lead standfirst",
        "slugline": "slugline slug",
        "byline": "byline author",
        "dateline": "dateline",
        "provider": "creditline credit",
        "copyright_notice": "copyrightline copyright",
        "usage_terms": "rightsline usage usageterms restrictions restriction",
        "sign_off": "tagline signature signoff signoffline",
        "headline": "headline title",
    }
)
"""Our fields by `NewsLineType`, for lines that have no element of their own."""

KEYWORDS = frozenset("keyword keywords stichwort stichworte schlagwort motclé motcle tag".split())
CATEGORIES = frozenset("category ressort rubrik rubrique section".split())
"""Properties that file an item under something, by name."""
PLACE = (
    frozenset("sublocation point".split()),
    frozenset("city ort stadt ville".split()),
    frozenset("region countryarea province state bundesland land".split()),
    frozenset("country countryname countrycode pays".split()),
)
"""Properties of a `Location`, from the narrowest."""


def name_of(element: etree._Element | None) -> str:
    """The formal name of an element, as its sender wrote it; empty where there is none."""
    return "" if element is None else element.get("FormalName", "").strip()[:MAX_NAME_LENGTH]
