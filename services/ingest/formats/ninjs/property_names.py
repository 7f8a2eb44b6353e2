"""Data: the names in ninjs and its dialects, in lower case and without marks."""

from types import MappingProxyType

MARKS = (
    "pubstatus",
    "versioncreated",
    "representationtype",
    "firstcreated",
    "contentcreated",
    "embargoeduntil",
    "body_text",
    "body_html",
    "body_xhtml",
    "body_nitf",
    "description_text",
    "headlines",
    "bodies",
    "descriptions",
    "renditions",
    "$standard",
    "altids",
    "usageterms",
    "copyrightholder",
    "copyrightnotice",
    "eventdetails",
    "plannedcoverage",
    "evolvedfrom",
)
"""Properties that, beside `uri`, show that an object is ninjs (any version)."""

HEADLINES = ("", "main", "headline", "text", "plain", "title", "html", "xhtml", "extended")
"""The roles of headlines, best first; a headline without a role has none of these."""

BODIES_APART = frozenset({"infobox", "factbox", "sidebar", "box"})
"""The roles of bodies that stand beside the story and are put after it."""
NO_BODIES = frozenset({"teaser", "summary", "abstract", "caption", "lead", "byline", "headline"})
"""The roles of bodies that are no copy of the story."""

DESCRIPTIONS = (
    "summary", "abstract", "caption", "teaser", "lead", "standfirst", "main", "text", "plain", "",
    "html", "xhtml", "short", "long",
)  # fmt: skip
"""The roles of descriptions that say what the item is about, best first."""
DESCRIPTION_FIELDS = MappingProxyType(
    {
        role: field
        for field, roles in {
            "ednote": "ednote editornote editorialnote editorsnote note instructions",
            "dateline": "dateline",
            "byline": "byline by author",
            "provider": "credit creditline source",
            "sign_off": "signoff signature",
            "signal": "signal",
            "biography": "biography bio",
            "usage_terms": "usageterms restrictions",
            "copyright_notice": "copyright copyrightnotice",
        }.items()
        for role in roles.split()
    }
)
"""Our field by the role of a description, for fields that are stated there."""

CONCEPTS = MappingProxyType(
    {
        "subject": ("subject", "subjects", "category", "categories"),
        "person": ("person", "persons", "people"),
        "organisation": ("organisation", "organisations", "organization", "organizations"),
        "place": ("place", "places"),
        "event": ("event", "events"),
        "object": ("object", "objects"),
    }
)
"""What an item is about, all of it subjects (IPTC maps each to NewsML-G2's `subject`)."""
KEYWORD = "keyword"
"""The relation of a subject that is a keyword."""

UPDATES = frozenset(
    "evolvedfrom replaces replacing updates rewriteof previousversion derivedfrom".split()
)
"""Relations, and properties of dialects, to items that this one replaces or follows."""

NO_TEXT = frozenset({"audio", "composite", "event", "graphic", "picture", "planning", "video"})
"""Types without a body whose description is all the copy that they have."""

WRITERS = frozenset("author byline by creator writer".split())
"""Relations of people who made the copy."""

TRANSLATED = tuple(
    "guid version status signal headline body body_html abstract caption embargo_until "
    "embargo_indefinite subjects keywords genre service provider updates "
    "associations links".split()
)
"""Fields that ninjs states in its own ways; all others are named as in JSON."""
