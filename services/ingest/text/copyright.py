"""Copyright notices: `© 2026 Harbour Wire. All rights reserved.`"""

import re

NOTICE = re.compile(
    r"(?:©|\(c\)|copyright)[\s:]*+(?:©|\(c\))?\s*+(?:by\s++)?"
    r"(?:\d{4}(?:\s?[-–/,]\s?\d{4})*,?\s*+)?(?:©|\(c\))?\s*+(?:by\s++|,\s*+)?"
    r"(?P<holder>[^\W\d_][^|;\n]{1,80}?)"
    r"(?=\s*(?:[.,;|]?\s*(?:all rights|alle rechte|tous droits|no part|this (?:material|article))"
    r"|\.\s|\.?$|,?\s+\d{4}|[|;]))",
    re.IGNORECASE,
)
MAX_LENGTH = 400


def holder_in(notice: str | None) -> str | None:
    """The copyright holder that a notice names."""
    match = NOTICE.search((notice or "")[:MAX_LENGTH])
    return match["holder"].strip(" ,.") or None if match else None
