"""Data: what stands in people's names beside given names and surnames."""

from services.enrich.correspondent.tables import words

PARTICLES = words(
    """
    af al av ben bin bint da dal de degli dei del della den der des di do dos du el ibn
    la las le lo los ten ter tho van ver vom von y zu zum zur
    """
)
"""Words, in lower case, that belong to the surname after them."""

PREFIXES = ("al-", "el-", "ul-", "ad-", "an-", "ar-", "as-", "at-", "az-", "d'", "d’", "l'", "l’")
"""What may stand in lower case before a surname's capital."""

NUMERALS = frozenset({"ii", "iii", "iv"})
SUFFIXES = NUMERALS | {"jr", "jr.", "sr", "sr.", "phd", "ph.d.", "md", "m.d."}
"""What may follow a surname, in lower case."""

HONORIFICS = words(
    """
    dame dr dr. herr frau mag. mr mr. mrs mrs. ms ms. prof prof. professor sir
    """
)
"""What may stand before a name, in lower case, and is no part of it."""
