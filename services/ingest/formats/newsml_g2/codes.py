"""Data: the codes of NewsML-G2's properties (IPTC NewsCodes)."""

from types import MappingProxyType

COPY_ITEMS = frozenset({"newsItem", "packageItem"})
"""The items that may hold copy."""
OTHER_ITEMS = MappingProxyType(
    {
        "catalogItem": "a catalog of vocabularies",
        "conceptItem": "a concept, such as a person or an event",
        "knowledgeItem": "a vocabulary",
        "planningItem": "a plan of coverage",
    }
)
"""What the items without copy are."""

IS_UPDATE_OF = frozenset(
    "corrects evolvedfrom iscorrectionof isupdateof previousversion replaces supersedes "
    "update updates".split()
)
"""Relations, in lower case, to an item that this one adds to or replaces."""

ABSTRACTS = ("summary", "abstract", "teaser", "intro", "lead", "standfirst", "synthe", "")
"""Roles of a description that is the abstract, the most trusted first; or none."""
CAPTION = "caption"
PICTURES_AND_SOUND = frozenset("animated audio graphic picture video".split())
"""The classes of items (IPTC NewsCodes `ninat`) whose only copy is a caption."""
SUBORDINATE = frozenset("subheadline subhead subtitle kicker overline alternative short".split())
"""Roles of headlines beside the main one."""
MNEMONIC = "mnemonic"
"""The role of a name that is an abbreviation."""

WRITERS = frozenset("author byline correspondent reporter writer".split())
"""Roles of the people who wrote the copy."""
NO_WRITERS = frozenset(
    "captionwriter capwriter descrwriter editor origprov origin provider publisher source supplier "
    "technicalorigin translator".split()
)
"""The roles of parties that no byline names."""
ROLE_NAMES = MappingProxyType({"phot": "photographer", "photog": "photographer"})
COMPANY = frozenset("agency ag gmbh group inc llc ltd media news plc press television tv".split())
"""Last words, in lower case, of names that are no person's."""
ORGANISATIONS = frozenset({"organisation", "organization", "org"})

RUNNING_NUMBERS = frozenset("number runningnumber sequence sequencenumber".split())
"""The types of an alternative id that is the agency's running number."""

CONTACTS = frozenset({"contacts", "dpacontacts"})
"""The roles of notes with the addresses of people."""
SIGN_OFFS = frozenset({"closingline", "signoff"})
"""The roles of notes that credit people or desks, as the last line of copy does."""

NO_TEXT = frozenset("concept concepts event events math rdf sports-content svg xbrl".split())
"""Root elements of content, in lower case, that is data and no copy."""
