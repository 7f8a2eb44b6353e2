"""The fields of a profile that words are evidence for, and their values out of the evidence."""

from collections.abc import Sequence
from typing import Any

from lexicon.person_names import split_name, suffix_of
from schemas.correspondent import Evidence, Role
from services.enrich.correspondent.bases import city_and_country

SINGLE = ("title", "organisation", "base")
"""Those with one value."""

SEVERAL = ("beats", "focus", "languages", "contact", "awards", "former_posts", "biography")
"""Those with a list of values; a biography's are its paragraphs."""

FIELDS = ("name", "aliases", "initials", "role", *SINGLE, *SEVERAL)
"""All of them, in the order of a profile's evidence."""

MAX_VALUES = 20
"""Values of one field that are kept."""

STRONGEST_ORIGIN_FIRST = ("biography", "byline", "sign_off")
"""A biography says what someone is; a byline or sign-off what one did for this item."""

STRONGEST_ROLE_FIRST: tuple[Role, ...] = ("writer", "reporting", "photo", "editing")
"""The role that a person with several of them is given."""


def fields_of(evidence: Sequence[Evidence]) -> dict[str, Any]:
    """The fields of a `Correspondent` out of its evidence, all but the role.

    `evidence` has the name once, and each other field as often as it has values.
    """
    values = {field: values_of(evidence, field) for field in ("name", "aliases", "initials")}
    one = {field: next(iter(values_of(evidence, field)), None) for field in SINGLE}
    several: dict[str, Any] = {field: values_of(evidence, field) for field in SEVERAL}
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


def values_of(evidence: Sequence[Evidence], field: str) -> tuple[str, ...]:
    """The values of one field."""
    return tuple(each.said for each in evidence if each.field == field)
