"""Data: how ninjs and its dialects name what they say, in lower case and without marks."""

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
"""Properties that, beside `uri`, tell an object to be ninjs (any version)."""

HEADLINES = ("", "main", "headline", "text", "plain", "title", "html", "xhtml", "extended")
"""The roles of headlines, best first; a headline without a role has none of these."""

BODIES_APART = frozenset({"infobox", "factbox", "sidebar", "box"})
"""The roles of bodies that stand beside the story and are set behind it."""
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
"""Our field by the role of a description, for those that are told there."""

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
"""Relations, and properties of dialects, to the items that this one goes on from."""

NO_TEXT = frozenset({"audio", "composite", "event", "graphic", "picture", "planning", "video"})
"""The types whose description is all the copy that they have, unless they have a body."""

WRITERS = frozenset("author byline by creator writer".split())
"""Relations of people who made the copy."""

TRANSLATED = tuple(
    "guid version status signal headline body body_html abstract caption embargo_until "
    "embargo_indefinite subjects keywords genre service provider updates "
    "associations links".split()
)
"""Our fields that ninjs says in ways of its own; any other has one of the names that JSON has."""
