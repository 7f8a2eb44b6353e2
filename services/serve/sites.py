"""Who asks: the sites, by their keys and by what issuers call them. Pure."""

from collections.abc import Iterable, Sequence

from schemas.site import Site
from services.serve.holders import Holders


class Sites(Holders[Site]):
    """The sites and their keys, as the topic `wire.sites` has them by now."""

    def __init__(self) -> None:
        """None of them."""
        super().__init__(Site)
        self._subjects: dict[str, str] = {}

    def take(self, name: str, value: bytes | None) -> None:
        """Take over a record. A site whose record can't be read has no key any more."""
        before = self.holders.get(name)
        if before and self._subjects.get(before.subject or "") == name:
            del self._subjects[before.subject or ""]
        super().take(name, value)
        after = self.holders.get(name)
        if after and after.subject:
            self._subjects[after.subject] = name

    @property
    def names(self) -> Sequence[str]:
        """Of all sites, those that are disabled too."""
        return tuple(self.holders)

    def every(self) -> Iterable[Site]:
        """All sites, those too that may not be served now."""
        return self.holders.values()

    def of_subject(self, subject: str) -> Site | None:
        """The site that an issuer of tokens calls so."""
        return self.get(self._subjects.get(subject, ""))
