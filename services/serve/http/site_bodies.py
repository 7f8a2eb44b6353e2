"""Sites as administrators ask for them and are shown them."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict, Field, field_validator

from runtime.sources import why_unusable
from schemas.site import Role, SiteName, SiteRights, Terms, Territory, Use
from services.serve.http.json_bodies import AskedBody
from services.serve.rights.terms import rights_of, unknown_territories

HOURS = 24.0
"""For which the keys before still hold, if a request does not say."""


class RightsAsked(AskedBody):
    """What a site does with copy, and where: what terms of use do not allow it is not sent."""

    territories: list[Territory] = Field(min_length=1, max_length=300)
    """Where it has readers: codes of ISO 3166-1, or `world`."""
    uses: list[Use] = Field(min_length=1, max_length=20)
    """What it does with copy, all of it."""
    cleared: list[Terms] = Field(default=[], max_length=200)
    """Terms of use, in an agency's words, under which it may have copy all the same."""

    @field_validator("territories")
    @classmethod
    def _are_there(cls, territories: list[str]) -> list[str]:
        if unknown := unknown_territories(territories):
            raise ValueError(f"{unknown[0]} is no code of ISO 3166-1")
        return territories

    def rights(self) -> SiteRights:
        """As the topic has them."""
        return rights_of(self.territories, self.uses, self.cleared)


class _OfSources(AskedBody):
    @field_validator("sources", check_fields=False)
    @classmethod
    def _usable(cls, sources: list[str] | None) -> list[str] | None:
        for each in sources or ():
            if wrong := why_unusable(each):
                raise ValueError(wrong)
        return sources


class NewSite(_OfSources):
    """A site that is to be added."""

    name: SiteName
    """Small letters, figures and hyphens."""
    sources: list[str] | None = Field(default=None, min_length=1)
    """Whose copy it may see; null: everyone's."""
    rights: RightsAsked | None = None
    """By what terms of use decide; null: it keeps to them by itself."""
    embargo_preview: bool = False
    """Whether it is told of what is under embargo."""
    roles: list[Role] = Field(default=[])
    """What it may do besides reading."""


class SiteChanges(_OfSources):
    """What is to be changed of a site; what is not named stays."""

    sources: list[str] | None = Field(default=None, min_length=1)
    """Whose copy it may see from now on; null: everyone's."""
    rights: RightsAsked | None = None
    """By what terms of use decide from now on; null: it keeps to them by itself."""
    embargo_preview: bool = False
    """Whether it is told of what is under embargo."""
    subject: str | None = Field(default=None, min_length=1, max_length=500)
    """What the issuer of tokens calls it; null: it has keys only."""
    disabled: bool = False
    """Whether all its keys are refused."""


class NewKey(AskedBody):
    """A key that is to be made."""

    hours: float = Field(default=HOURS, ge=0, le=8760)
    """For how long the keys before still hold."""


class Shown(BaseModel):
    """What is shown of a record."""

    # Only what is named here is shown: no secret of a record can get out by a field that is added.
    model_config = ConfigDict(extra="ignore", use_attribute_docstrings=True)


class ShownKey(Shown):
    """A key, by what logs and lists show of it."""

    id: str
    """Its visible part."""
    created_at: datetime
    expires_at: datetime | None


class ShownSite(Shown):
    """A site."""

    name: SiteName
    keys: tuple[ShownKey, ...]
    sources: tuple[str, ...] | None
    """Whose copy it may see; null: everyone's."""
    former_sources: tuple[str, ...]
    """Whose kills it is told of besides."""
    rights: SiteRights | None
    embargo_preview: bool
    roles: tuple[Role, ...]
    subject: str | None
    disabled: bool
    created_at: datetime
    changed_at: datetime


class ShownSites(Shown):
    """All sites, by name."""

    sites: tuple[ShownSite, ...]


class MadeKey(Shown):
    """A key, which is shown this once."""

    site: SiteName
    """Whose it is."""
    key: str
    """For the header `Authorization: Bearer KEY`."""
