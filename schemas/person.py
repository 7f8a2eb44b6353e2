"""A correspondent as a schema.org `Person`, in JSON-LD.

Source: https://schema.org/Person (30.0). A former post is an `OrganizationRole` of `alumniOf`, as
https://schema.org/Role describes; a former title alone has no property there.
"""

import re
from collections.abc import Sequence
from typing import Any

from schemas.correspondent import Correspondent

LINK = re.compile(r"https?://|(?:\w+\.)+\w+/")
PICTURE = re.compile(r"https?://\S+\.(?:jpe?g|png|webp)", re.IGNORECASE)


def person(profile: Correspondent) -> dict[str, Any]:
    """The profile as a JSON-LD document; what is not known is left out."""
    document = {
        "@context": "https://schema.org",
        "@type": "Person",
        "@id": f"urn:wiredesk:correspondent:{profile.id}",
        "identifier": profile.id,
        "name": profile.name,
        "givenName": profile.given_name,
        "familyName": profile.family_name,
        "honorificSuffix": profile.suffix,
        "alternateName": [*profile.aliases, *profile.initials],
        "jobTitle": profile.title,
        "worksFor": _organisation(profile.organisation),
        "workLocation": _place(profile),
        "knowsAbout": list(dict.fromkeys((*profile.beats, *profile.focus))),
        "knowsLanguage": list(profile.languages),
        "award": list(profile.awards),
        "alumniOf": [post for each in profile.former_posts if (post := _former_post(each))],
        "contactPoint": [point for each in profile.contact if (point := _contact_point(each))],
        "sameAs": _links(profile.contact),
        "image": next(filter(PICTURE.fullmatch, profile.contact), None),
        "description": profile.biography,
    }
    return {name: value for name, value in document.items() if value}


def _organisation(name: str | None) -> dict[str, str] | None:
    return {"@type": "Organization", "name": name} if name else None


def _place(profile: Correspondent) -> dict[str, Any] | None:
    if profile.base is None:
        return None
    parts = {"addressLocality": profile.base_city, "addressCountry": profile.base_country}
    address = {name: value for name, value in parts.items() if value}
    place = {"@type": "Place", "name": profile.base}
    return place | ({"address": {"@type": "PostalAddress", **address}} if address else {})


def _former_post(post: str) -> dict[str, Any] | None:
    """`reporter at The Echo`, `at The Echo`; None for a title alone, which is nobody's."""
    title, at, organisation = f" {post}".rpartition(" at ")
    if not at:
        return None
    role = {"@type": "OrganizationRole", "alumniOf": _organisation(organisation)}
    return role | ({"roleName": title.strip()} if title.strip() else {})


def _contact_point(address: str) -> dict[str, str] | None:
    """None for a link, which is one of `sameAs`."""
    point = {"@type": "ContactPoint"}
    if address.startswith("@"):
        return point | {"contactType": "social media", "name": address}
    if address.startswith("+"):
        return point | {"telephone": address}
    return point | {"email": address} if "@" in address and not LINK.match(address) else None


def _links(contact: Sequence[str]) -> list[str]:
    links = [each for each in contact if LINK.match(each) and not PICTURE.fullmatch(each)]
    return [each if "://" in each else f"https://{each}" for each in links]
