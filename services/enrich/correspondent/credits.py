"""Data: the words by which bylines and sign-offs say who did what."""

from types import MappingProxyType

from schemas.correspondent import Role

CREDITS: MappingProxyType[str, Role | None] = MappingProxyType(
    {
        "analysis": "writer",
        "article": "writer",
        "assistance": "reporting",
        "author": "writer",
        "autor": "writer",
        "autor/in": "writer",
        "autoren": "writer",
        "autorin": "writer",
        "bericht": "writer",
        "berichterstattung": "reporting",
        "bild": "photo",
        "bilder": "photo",
        "byline": "writer",
        "column": "writer",
        "commentary": "writer",
        "compiled": "writer",
        "edited": "editing",
        "editing": "editing",
        "editor": "editing",
        "editors": "editing",
        "foto": "photo",
        "fotos": "photo",
        "graphic": None,
        "graphics": None,
        "illustration": None,
        "interview": "writer",
        "opinion": "writer",
        "photo": "photo",
        "photography": "photo",
        "photograph": "photo",
        "photographs": "photo",
        "photos": "photo",
        "picture": "photo",
        "pictures": "photo",
        "produced": None,
        "production": None,
        "redaktion": "editing",
        "report": "writer",
        "reported": "reporting",
        "reporter": "reporting",
        "reporters": "reporting",
        "reporting": "reporting",
        "story": "writer",
        "text": "writer",
        "translated": None,
        "translation": None,
        "video": None,
        "words": "writer",
        "writing": "writer",
        "written": "writer",
        "writer": "writer",
    }
)
"""What stands before "by" or a colon, and the role it gives; None: no part in the copy's words
or pictures, so the people after it are left out."""

CREDIT_ADVERBS = ("additional", "further", "other", "more", "with", "also", "and")
"""Words that may stand before one of `CREDITS`."""

STRONGEST_FIRST: tuple[Role, ...] = ("writer", "reporting", "photo", "editing")
"""The role that a person with several of them is given."""

LEAD_INS = MappingProxyType(
    {
        "by": "and|&",
        "from": "and|&",
        "von": "und|and|&",
        "par": "et|&",
        "por": "y|e|&",
        "di": "e|ed|&",
        "da": "e|ed|&",
        "door": "en|&",
        "av": "og|och|&",
        "af": "og|&",
    }
)
"""The word that opens a byline, and the words that join names in its language."""

CONJUNCTIONS = "and|und|et|with|mit|&"
"""What joins names where no word opens the byline, or in the second place after "by"."""

NO_INITIALS = ("afp", "ap", "dapd", "dts", "epd", "kna", "red", "rtr", "text", "upi")
"""What stands in brackets behind a name in lower case and is no person's mark."""

REPORTED_FROM = "reported from"
BEFORE_A_PLACE = ("in", "aus", "à", REPORTED_FROM)
"""What stands between a name and where its bearer works."""
