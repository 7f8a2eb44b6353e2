"""What a desk may order on the board. Pure."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints

from schemas.unresolved_kill import UnresolvedKill

Name = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
Person = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]


class OrderAsked(BaseModel):
    """The body of `POST /v1/desk/orders`."""

    model_config = ConfigDict(
        frozen=True, strict=True, extra="forbid", use_attribute_docstrings=True
    )

    order: Literal["hold", "release", "kill", "confirm", "dismiss"]
    """`hold`, `release` and `kill` an article; `confirm` or `dismiss` a kill that waits."""
    id: Name
    """The article's id, or that of the kill."""
    reason: Reason
    """Why, for those who read the event."""
    by: Person | None = None
    """Who orders it; the site's name stands beside it, or alone."""
    article_id: Name | None = None
    """Of a kill that may mean several articles, or none yet: the one that is meant."""
    everything: bool = False
    """Of a kill that may mean several articles: all of them are."""

    @property
    def is_about_a_kill(self) -> bool:
        """Whether the id is that of a kill that waits."""
        return self.order in ("confirm", "dismiss")

    def leaves_open(self, kill: UnresolvedKill) -> bool:
        """Whether it does not say which article the kill means."""
        settled = kill.is_settled_by(self.article_id, everything=self.everything)
        return self.order == "confirm" and not settled

    def for_log(self) -> dict[str, str | None]:
        """What an audit has to have."""
        return self.model_dump(include={"order", "id", "reason", "article_id"})
