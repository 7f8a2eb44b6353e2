"""A profile's fields out of its evidence: a profile says what its evidence says."""

from collections.abc import Sequence
from typing import Any

from schemas.correspondent import Evidence
from services.enrich.correspondent.bases import city_and_country
from services.enrich.correspondent.fields import SEVERAL, SINGLE
from services.enrich.correspondent.names import split_name, suffix_of


def portrait(evidence: Sequence[Evidence]) -> dict[str, Any]:
    """The fields of a `Correspondent` that words are evidence for, all but the role.

    `evidence` has the name once, and each other field as often as it has values.
    """
    values = {field: said(evidence, field) for field in ("name", "aliases", "initials")}
    one = {field: next(iter(said(evidence, field)), None) for field in SINGLE}
    several: dict[str, Any] = {field: said(evidence, field) for field in SEVERAL}
    [name] = values["name"]
    given_name, family_name = split_name(name)
    base_city, base_country = city_and_country(one["base"])
    return {
        **values,
        "name": name,
        "given_name": given_name,
        "family_name": family_name,
        "suffix": suffix_of(name),
        **one,
        "base_city": base_city,
        "base_country": base_country,
        **several,
        "biography": "\n\n".join(several["biography"]) or None,
        "evidence": tuple(evidence),
    }


def said(evidence: Sequence[Evidence], field: str) -> tuple[str, ...]:
    """The values of one field."""
    return tuple(each.said for each in evidence if each.field == field)
