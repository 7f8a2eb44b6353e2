"""A correspondent in one readable line."""

from schemas.correspondent import Correspondent

SHOWN = (
    "title",
    "organisation",
    "base",
    "beats",
    "focus",
    "languages",
    "contact",
    "awards",
    "former_posts",
    "initials",
)


def line(correspondent: Correspondent) -> str:
    """`Ann Poe (photo), title: stringer, base: Oslo`: the role is left out for a writer."""
    role = "" if correspondent.role == "writer" else f" ({correspondent.role})"
    facts = []
    for field in SHOWN:
        value = getattr(correspondent, field)
        if value:
            facts.append(f"{field}: {value if isinstance(value, str) else '; '.join(value)}")
    return ", ".join([correspondent.name + role, *facts])
