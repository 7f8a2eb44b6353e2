"""The id by which a correspondent is known across the items of a source."""

import hashlib
import re
import unicodedata

from services.enrich.correspondent.houses import OWN, house

DIGITS = 8
"""Of the hash: enough to keep apart those whose names give one slug."""


def correspondent_id(name: str, source: str, organisation: str | None, taken: int = 0) -> str:
    """`ann-poe-1a2b3c4d`, the same for AP, `The Associated Press` and `Associated Press`.

    An organisation that is the source's own makes no difference, nor does it to state none.
    `taken` counts the people before who would have the same id.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-") or "correspondent"
    named = " ".join(name.split()).casefold()
    said = "\n".join((named, source.casefold(), house(organisation, source) or OWN, str(taken)))
    return f"{slug}-{hashlib.sha256(said.encode()).hexdigest()[:DIGITS]}"
