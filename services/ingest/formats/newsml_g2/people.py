"""The byline out of an item's creators and contributors."""

from collections.abc import Iterator

from lxml import etree

from lexicon.person_names import is_name
from services.ingest.formats.newsml_g2.codes import (
    COMPANY,
    NO_WRITERS,
    ORGANISATIONS,
    ROLE_NAMES,
    WRITERS,
)
from services.ingest.formats.newsml_g2.properties import Properties, code_of

MIN_POST_LENGTH = 4
"""Letters: a shorter code of a job title is no readable word."""
AGENCIES = (
    "itemMeta/provider",
    "rightsInfo/copyrightHolder",
    "contentMeta/infoSource",
)


def writers(properties: Properties) -> list[dict[str, str]]:
    """The people who wrote the copy, each with a name and a job title or role."""
    agencies = {each.label for each in properties.concepts(*AGENCIES)}
    return [each for each in _writers(properties) if each["name"] not in agencies]


def _writers(properties: Properties) -> Iterator[dict[str, str]]:
    for party in properties.all("contentMeta/creator", "contentMeta/contributor"):
        role = code_of(party, "role").casefold()
        wrote = role in WRITERS if party.tag == "contributor" else role not in NO_WRITERS
        name = properties.concept(party).label
        if wrote and name and _is_person(party, name):
            yield {"name": name, "jobtitle": _post(party, role, properties)}


def _is_person(party: etree._Element, name: str) -> bool:
    if code_of(party, "type").casefold() in ORGANISATIONS or not is_name(name):
        return False
    detailed = party.find("organisationDetails") is not None
    return not detailed and name.rsplit(maxsplit=1)[-1].strip(".").casefold() not in COMPANY


def _post(party: etree._Element, role: str, properties: Properties) -> str:
    """The job title, whose code the item may name elsewhere; else the role."""
    code = party.get("jobtitle") or party.get("jobtitleuri") or ""
    return (
        properties.named(code)
        or _word(code_of(party, "jobtitle"))
        or ("" if role in WRITERS else _word(ROLE_NAMES.get(role, role)))
    )


def _word(code: str) -> str:
    word = code.replace("-", " ").replace("_", " ").strip()
    return word if len(word) >= MIN_POST_LENGTH and not any(map(str.isdigit, word)) else ""
