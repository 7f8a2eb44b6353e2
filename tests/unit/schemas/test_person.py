import pytest

from schemas.correspondent import Correspondent
from schemas.person import person


def own_fields(**fields: object) -> dict[str, object]:
    """What the document says beside the context, type and name that each one has."""
    document = person(Correspondent.model_validate({"id": "jane-roe-1", "name": "Roe"} | fields))
    always = {"@context", "@type", "@id", "identifier", "name"}
    return {name: value for name, value in document.items() if name not in always}


ECHO = {"@type": "Organization", "name": "The Echo"}
POINT = {"@type": "ContactPoint"}
FIELDS = [
    ({}, {}),
    ({"given_name": "Jane", "family_name": "Roe"}, {"givenName": "Jane", "familyName": "Roe"}),
    ({"suffix": "Jr."}, {"honorificSuffix": "Jr."}),
    ({"aliases": ("J. Roe",), "initials": ("jr",)}, {"alternateName": ["J. Roe", "jr"]}),
    ({"title": "editor"}, {"jobTitle": "editor"}),
    ({"organisation": "The Echo"}, {"worksFor": ECHO}),
    ({"base": "Poedorf"}, {"workLocation": {"@type": "Place", "name": "Poedorf"}}),
    ({"base": "Bern", "base_city": "Bern", "base_country": "CH"}, {"workLocation": {
        "@type": "Place",
        "name": "Bern",
        "address": {
            "@type": "PostalAddress", "addressLocality": "Bern", "addressCountry": "CH",
        },
    }}),
    ({"beats": ("rail", "law"), "focus": ("law", "tax")}, {"knowsAbout": ["rail", "law", "tax"]}),
    ({"languages": ("Greek",)}, {"knowsLanguage": ["Greek"]}),
    ({"awards": ("Quay Prize (2015)",)}, {"award": ["Quay Prize (2015)"]}),
    ({"former_posts": ("editor at large at The Echo", "at The Echo", "stringer")}, {"alumniOf": [
        {"@type": "OrganizationRole", "alumniOf": ECHO, "roleName": "editor at large"},
        {"@type": "OrganizationRole", "alumniOf": ECHO},
    ]}),
    ({"contact": ("roe@example.org", "+44 20 7946 0000", "@roe")}, {"contactPoint": [
        POINT | {"email": "roe@example.org"},
        POINT | {"telephone": "+44 20 7946 0000"},
        POINT | {"contactType": "social media", "name": "@roe"},
    ]}),
    ({"contact": ("x.com/roe", "https://example.org/@roe")},
     {"sameAs": ["https://x.com/roe", "https://example.org/@roe"]}),
    ({"contact": ("https://example.org/roe.jpg",)}, {"image": "https://example.org/roe.jpg"}),
    ({"biography": "Roe covers rail."}, {"description": "Roe covers rail."}),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "document"), FIELDS)
def test_a_person_has(fields: dict[str, object], document: dict[str, object]) -> None:
    assert own_fields(**fields) == document


def test_a_person_is_known_by_the_profiles_id() -> None:
    document = person(Correspondent(id="jane-roe-1", name="Jane Roe"))
    assert (document["@context"], document["@type"]) == ("https://schema.org", "Person")
    assert (document["@id"], document["identifier"], document["name"]) == (
        "urn:wiredesk:correspondent:jane-roe-1",
        "jane-roe-1",
        "Jane Roe",
    )
