"""The people of a credit line as they are read, and what is said of whom."""

from dataclasses import dataclass, field

from schemas.correspondent import Role
from services.enrich.correspondent.claim import Claim
from services.enrich.correspondent.names import printed
from services.enrich.correspondent.passage import Passage
from services.enrich.correspondent.post import Fact


@dataclass
class Roll:
    """The people of one segment, and what was said since the last of them."""

    role: Role
    claims: list[Claim] = field(default_factory=list)
    pending: list[str] = field(default_factory=list)
    """Those named since the last fact: what comes next may be said of all of them."""
    told: bool = False
    ahead: list[Fact] = field(default_factory=list)
    """What was said before the names: "AP writers Ann Poe and John Roe"."""

    def add_person(self, words: Passage) -> None:
        """Someone is named."""
        name = printed(words.text.replace(",", ""))
        if self.told:
            self.pending, self.told = [], False
        self.pending.append(name)
        self.claims.append(Claim(name, "name", name, words))
        self.claims.append(Claim(name, "role", self.role, words))
        self.claims += (Claim(name, each.field, each.value, each.words) for each in self.ahead)
        if not any(each.plural for each in self.ahead):
            self.ahead = []

    def add_fact(self, said: Fact) -> None:
        """Something is said of those named since the last fact; one title is one person's."""
        whom = self.pending[-1:] if said.field == "title" and not said.plural else self.pending
        self.claims += (Claim(name, said.field, said.value, said.words) for name in whom)
        self.told = True

    def change_role(self, role: Role) -> None:
        """What was named last did this: "John Roe (photos)"."""
        self.claims = [
            Claim(claim.person, "role", role, claim.words)
            if claim.field == "role" and claim.person in self.pending
            else claim
            for claim in self.claims
        ]
        self.told = True
