"""The settings of enrich."""

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from runtime.settings import Section


class EnrichSettings(Section):
    """How a desk wants its tags."""

    model_config = SettingsConfigDict(env_prefix="WIREDESK_ENRICH_")

    tagger: str = Field(default="onnx", pattern=r"^(onnx|spacy:\S+)$")
    """What finds names: `onnx`, the models that come with Wiredesk, or `spacy:NAME`, a pipeline of
    spaCy that is installed, its folder included, for the copy in its language."""
    join_city_country: bool = True
    """Whether "Lagos, Nigeria" is tagged as one place rather than two."""
    facilities_as_places: bool = False
    """Whether airports, stadiums and the like are tagged as PLACE rather than FACILITY."""
    place_confidence: float = Field(default=0.0, ge=0, le=1)
    """The least confidence with which a place is given its GeoNames id and coordinates."""
    day_first: bool | None = None
    """Whether 3/4/2023 is the third of April. Not set: by the language and region of the copy."""
