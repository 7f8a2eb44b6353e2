"""The terms of use of an item, and of what comes with it."""

from collections.abc import Iterable
from typing import Protocol

MAX_TERMS = 2000
"""Characters of terms that are read; longer ones keep copy from those whose rights they decide."""


class HasTerms(Protocol):
    """A picture or the like."""

    @property
    def usage_terms(self) -> str | None:
        """Terms of use, in the agency's words."""


def all_terms(usage_terms: str | None, associations: Iterable[HasTerms]) -> str:
    """The item's own terms and those of its associations, a line each; empty for none."""
    found = (usage_terms, *(each.usage_terms for each in associations))
    return "\n".join(dict.fromkeys(each for each in found if each))
