"""Data: the vocabularies that feeds are written in, and the elements in which each field comes."""

from types import MappingProxyType

PREFIXES = MappingProxyType(
    {
        "http://purl.org/rss/1.0/": "",
        "http://purl.org/net/rss1.1#": "",
        "http://channel.netscape.com/rdf/simple/0.9/": "",
        "http://my.netscape.com/rdf/simple/0.9/": "",
        "http://backend.userland.com/rss2": "",
        "http://www.w3.org/1999/xhtml": "",
        "http://www.w3.org/2005/atom": "atom",
        "http://purl.org/atom/ns#": "atom",
        "http://www.w3.org/2007/app": "app",
        "http://purl.org/atom/app#": "app",
        "http://purl.org/atompub/tombstones/1.0": "at",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
        "http://purl.org/dc/elements/1.1/": "dc",
        "http://purl.org/dc/elements/1.0/": "dc",
        "http://purl.org/dc/terms/": "dcterms",
        "http://purl.org/rss/1.0/modules/content/": "content",
        "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
        "https://podcastindex.org/namespace/1.0": "podcast",
        "http://search.yahoo.com/mrss": "media",
        "http://www.rssboard.org/media-rss": "media",
        "http://www.georss.org/georss": "georss",
        "http://www.opengis.net/gml": "gml",
        "http://www.w3.org/2003/01/geo/wgs84_pos#": "geo",
        "http://backend.userland.com/creativecommonsrssmodule": "cc",
        "http://creativecommons.org/ns#": "cc",
        "http://web.resource.org/cc/": "cc",
        "http://prismstandard.org/namespaces/basic/1.2/": "prism",
        "http://prismstandard.org/namespaces/basic/2.0/": "prism",
        "http://prismstandard.org/namespaces/basic/2.1/": "prism",
        "http://prismstandard.org/namespaces/basic/3.0/": "prism",
        "http://prismstandard.org/namespaces/1.2/basic/": "prism",
        "http://ap.org/schemas/03/2005/apcm": "apcm",
        "http://ap.org/schemas/03/2005/apnm": "apnm",
        "urn:oasis:names:tc:emergency:cap:1.1": "cap",
        "urn:oasis:names:tc:emergency:cap:1.2": "cap",
    }
)
"""By namespace, in lower case, without a slash at its end: the prefix that its elements get here,
`dc.creator` for `dc:creator`. RSS's own elements have none."""

DECLARED_FOR = MappingProxyType(
    {
        "atom": "http://www.w3.org/2005/Atom",
        "a10": "http://www.w3.org/2005/Atom",
        "app": "http://www.w3.org/2007/app",
        "at": "http://purl.org/atompub/tombstones/1.0",
        "cap": "urn:oasis:names:tc:emergency:cap:1.2",
        "cc": "http://creativecommons.org/ns#",
        "creativeCommons": "http://backend.userland.com/creativeCommonsRssModule",
        "content": "http://purl.org/rss/1.0/modules/content/",
        "dc": "http://purl.org/dc/elements/1.1/",
        "dcterms": "http://purl.org/dc/terms/",
        "geo": "http://www.w3.org/2003/01/geo/wgs84_pos#",
        "georss": "http://www.georss.org/georss",
        "gml": "http://www.opengis.net/gml",
        "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
        "media": "http://search.yahoo.com/mrss/",
        "podcast": "https://podcastindex.org/namespace/1.0",
        "excerpt": "http://wordpress.org/export/1.2/excerpt/",
        "prism": "http://prismstandard.org/namespaces/basic/2.0/",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "wp": "http://wordpress.org/export/1.2/",
    }
)
"""By prefix: its namespace, where the feed does not declare it."""

GUID = (
    "apnm.NewsManagement/apnm.ManagementId",
    "guid",
    "atom.id",
    "dc.identifier",
    "dcterms.identifier",
)
VERSION = ("apnm.NewsManagement/apnm.ManagementSequenceNumber", "prism.versionIdentifier")
STATUS = "apnm.NewsManagement/apnm.PublishingStatus"
HEADLINE = (
    "apcm.ContentMetadata/apcm.HeadLine",
    "title",
    "atom.title",
    "dc.title",
    "dcterms.title",
    "media.title",
    "media.group/media.title",
)
SLUGLINE = ("apcm.ContentMetadata/apcm.SlugLine",)
BYLINE = ("apcm.ContentMetadata/apcm.ByLine",)
DATELINE = ("apcm.ContentMetadata/apcm.DateLine",)
AUTHORS = (
    ("atom.author/atom.name",),
    ("dc.creator", "dcterms.creator", "dc.author"),
    ("author",),
    ("itunes.author",),
)
"""The first that names somebody counts: the others repeat it."""
FEED_AUTHORS = (("atom.author/atom.name",),)
"""The authors of the feed, for entries that have none (RFC 4287, 4.2.1)."""
CONTENT = (
    "content.encoded",
    "atom.content",
    "body",
    "div",
    "description",
    "atom.summary",
    "itunes.summary",
    "media.description",
    "media.group/media.description",
    "dcterms.abstract",
    "dc.description",
)
"""Elements that may hold the copy: the longest does, of equal ones the first."""
ABSTRACT = (
    "excerpt.encoded",
    "description",
    "atom.summary",
    "apcm.ContentMetadata/apcm.Summary",
    "dcterms.abstract",
    "dc.description",
    "itunes.summary",
    "itunes.subtitle",
    "media.description",
    "media.group/media.description",
    "prism.teaser",
    "cap.headline",
)
CHANNEL_NAME = ("dc.publisher", "title", "atom.title")
KEYWORDS = ("dc.subject", "apcm.ContentMetadata/apcm.Keywords", "prism.keyword")
KEYWORD_LISTS = (
    "itunes.keywords",
    "media.keywords",
    "media.group/media.keywords",
)
"""With commas between them."""
GENRE = ("dc.type", "prism.genre", "prism.contentType")
LANGUAGE = ("dc.language", "dcterms.language", "language")
LOCATED = (
    "dc.coverage",
    "dcterms.spatial",
    "georss.featurename",
    "georss.featureName",
    "cap.areaDesc",
    "prism.location",
)
POINT = ("georss.point", "georss.where/gml.Point/gml.pos")
LATITUDE_LONGITUDE = ("geo.lat", "geo.long")
UPDATED = ("atom.updated", "dcterms.modified", "atom.modified", "prism.modificationDate")
PUBLISHED = (
    "atom.published",
    "pubDate",
    "dcterms.issued",
    "dcterms.available",
    "dc.date",
    "wp.post_date_gmt",
    "dcterms.date",
    "prism.publicationDate",
    "atom.issued",
)
CREATED = ("dcterms.created", "atom.created", "prism.creationDate")
EXPIRES = ("expirationDate", "prism.expirationDate", "cap.expires")
EMBARGO = ("prism.embargoDate",)
EDNOTE = ("apnm.NewsManagement/apnm.PublishingSpecialInstructions",)
PRIORITY = "apcm.ContentMetadata/apcm.Priority"
CAP_URGENCY = ("cap.urgency",)
NOTICE = (
    "dc.rights",
    "dcterms.rights",
    "atom.rights",
    "media.copyright",
    "media.group/media.copyright",
    "prism.copyright",
    "copyright",
    "atom.copyright",
)
HOLDER = ("dcterms.rightsHolder", "dc.rightsHolder")
USAGE = ("media.license", "cc.license", "dcterms.license", "dcterms.accessRights")
PROVIDER = ("source", "atom.source/atom.title", "dc.publisher", "dcterms.publisher", "dc.source")
REPLACES = ("dcterms.replaces",)

PERIPHERAL = frozenset({"self", "edit", "edit-media", "replies", "hub", "license", "next", "first"})
"""Relations of links that do not lead to the entry: editing, comments, pages of the feed."""
MEDIA = MappingProxyType(
    {"image": "picture", "video": "video", "audio": "audio", "document": "document"}
)
"""Our relation by Media RSS' `medium`, or by the first half of a media type."""
CAP_URGENCIES = MappingProxyType({"immediate": 1, "expected": 3, "future": 5, "past": 7})
"""Urgency 1 to 9 by the words of the Common Alerting Protocol 1.2 (section 3.2.2)."""
