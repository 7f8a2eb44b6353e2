"""The metadata of components: authors, places, subjects, rights."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from lxml import etree

from lexicon.person_names import is_name
from services.ingest.fields.concepts import UNNAMED
from services.ingest.fields.iptc_codes import read_iptc_code
from services.ingest.fields.reader import folded_name
from services.ingest.formats.newsml_12.formal_names import (
    CATEGORIES,
    KEYWORDS,
    PLACE,
    name_of,
)
from services.ingest.input.xml import first_text, text_of

MAX_TOPICS = 2000
MAX_NAME_LENGTH = 1000
"""Characters of a topic's name, which all items may have: more are cut off."""
TERMS = ("UsageType", "Limitations", "Geography")


def metadata_fields(
    components: Sequence[etree._Element], topics: Mapping[str, str]
) -> dict[str, Any]:
    """The fields that the metadata states.

    The first of `components` is the nearest to the copy; `topics` comes from `topics_of`.
    """
    return {
        "byline": "; ".join(_creators(components)),
        "keywords": list(_properties(components, KEYWORDS)),
        "subjects": [*_subjects(components, topics), *_categories(components)],
        "genre": list(dict.fromkeys(_names(components, "DescriptiveMetadata/Genre"))),
        "located": _located(components),
        "provider": next(_parties(components, "Provider"), None),
        "usage_terms": list(dict.fromkeys(_usage_terms(components))),
        "copyright_holder": next(_copyright_holders(components), None),
        "copyright_notice": _copyright_notice(components),
    }


def source_of(components: Sequence[etree._Element]) -> str | None:
    """The source: whose copy it was before the provider's."""
    return next(_parties(components, "Source"), None)


def _names(components: Sequence[etree._Element], path: str) -> Iterator[str]:
    for component in components:
        yield from filter(None, map(name_of, component.iterfind(path)))


def _parties(components: Sequence[etree._Element], role: str) -> Iterator[str]:
    for component in components:
        for party in component.iterfind(f"AdministrativeMetadata/{role}/Party"):
            if name := name_of(party) or text_of(party):
                yield name


def _creators(components: Sequence[etree._Element]) -> Iterator[str]:
    """The writers, where they are people with their full names."""
    for role in ("Creator", "Contributor"):
        names = [name for name in dict.fromkeys(_parties(components, role)) if is_name(name)]
        if names:
            yield from names
            return


def topics_of(root: etree._Element) -> dict[str, str]:
    """The names of the topics that the document defines, by their formal names."""
    names: dict[str, str] = {}
    for topic in islice(root.iter("Topic"), MAX_TOPICS):
        descriptions = [each for each in topic.iterfind("Description") if text_of(each)]
        descriptions.sort(key=_preference)
        formal = first_text(topic, "FormalName")
        if formal and descriptions:
            names.setdefault(formal, text_of(descriptions[0])[:MAX_NAME_LENGTH])
    return names


def _preference(description: etree._Element) -> tuple[bool, bool]:
    """English names first, before the abbreviations that stand beside them."""
    variant = description.get("Variant", "Name").casefold()
    return variant != "name", not description.get("lang", "en").startswith("en")


def _subjects(
    components: Sequence[etree._Element], topics: Mapping[str, str]
) -> Iterator[dict[str, str | None]]:
    seen = set()
    for component in components:
        for code in component.iterfind("DescriptiveMetadata/SubjectCode/*"):
            stated = code.get("Scheme") or code.get("Vocabulary", "").rpartition("/")[2]
            written = name_of(code)
            # The element is IPTC's: a number is IPTC's whatever its vocabulary is called.
            subject = read_iptc_code(written) or (stated.strip().casefold() or UNNAMED, written)
            if subject[1] and subject not in seen:
                seen.add(subject)
                yield {"scheme": subject[0], "code": subject[1], "name": topics.get(subject[1])}


def _categories(components: Sequence[etree._Element]) -> Iterator[dict[str, str | None]]:
    for value in _properties(components, CATEGORIES):
        yield {"scheme": "category", "code": value, "name": value}


def _properties(components: Sequence[etree._Element], names: frozenset[str]) -> Iterator[str]:
    """The values of properties with one of some names."""
    for component in components:
        for part in ("DescriptiveMetadata", "AdministrativeMetadata", "Metadata"):
            for found in component.iterfind(f"{part}/Property"):
                value = found.get("Value", "").strip()
                if value and folded_name(name_of(found)) in names:
                    yield value


def _located(components: Sequence[etree._Element]) -> str | None:
    """The place that the copy comes from, the narrowest part first."""
    for component in components:
        places = component.findall("DescriptiveMetadata/Location")
        places.sort(key=lambda place: place.get("HowPresent", "Origin").casefold() != "origin")
        for place in (*places, *component.iterfind("DescriptiveMetadata")):
            if named := ", ".join(_place_names(place)):
                return named
    return None


def _place_names(place: etree._Element) -> Iterator[str]:
    """Of a `Location`, or of the metadata that some agencies put its properties into."""
    properties = list(
        place.iter("Property") if place.tag == "Location" else place.iterfind("Property")
    )
    for names in PLACE:
        for found in properties:
            if folded_name(name_of(found)) in names and (value := found.get("Value", "").strip()):
                yield value
                break


def _usage_terms(components: Sequence[etree._Element]) -> Iterator[str]:
    for component in components:
        for rights in component.iterfind("RightsMetadata/UsageRights"):
            yield from filter(None, (first_text(rights, term) for term in TERMS))


def _copyright_holders(components: Sequence[etree._Element]) -> Iterator[str]:
    for path in ("Copyright/CopyrightHolder", "UsageRights/RightsHolder"):
        for component in components:
            for holder in component.iterfind(f"RightsMetadata/{path}"):
                if name := text_of(holder) or name_of(holder) or name_of(holder.find("Party")):
                    yield name


def _copyright_notice(components: Sequence[etree._Element]) -> str | None:
    for component in components:
        year = first_text(component, "RightsMetadata/Copyright/CopyrightDate")
        holder = next(_copyright_holders((component,)), None)
        if year and holder:
            return f"© {year} {holder}"
    return None
