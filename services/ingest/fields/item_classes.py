"""Data: senders' words for the class of an item, and IPTC's (NewsCodes `ninat`)."""

from types import MappingProxyType

from services.ingest.fields.reader import folded_name

CLASSES = MappingProxyType(
    {
        word: name
        for name, words in {
            "text": "text article story news newsarticle copy",
            "picture": "picture photo photograph image",
            "graphic": "graphic graphics infographic illustration",
            "video": "video film",
            "audio": "audio sound podcast",
            "composite": "composite package",
            "animated": "animated animation",
        }.items()
        for word in words.split()
    }
)
PICTURES = frozenset({"picture", "graphic"})
"""Classes whose description is their copy, and whose text is for those who can't see them."""


def read_class(value: object) -> str | None:
    """The class that a word or code names, such as `ninat:text`; None for any other."""
    if not isinstance(value, str):
        return None
    return CLASSES.get(folded_name(value.rpartition("/")[2].rpartition(":")[2]))
