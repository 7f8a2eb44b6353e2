"""The names of what sites do with copy, as terms of use name it. Pure."""

from typing import get_args

from schemas.site import Use
from services.serve.rights.names import Named

ALL: frozenset[str] = frozenset(get_args(Use))
NONE = frozenset[str]()
ON_NETWORKS = frozenset(("online", "mobile", "social"))

SURE: tuple[tuple[Use, str], ...] = (
    ("print", "print, printed, druck, print media"),
    ("online", "online, web, website, websites"),
    ("broadcast", "broadcast, broadcasting, rundfunk"),
    ("mobile", "mobile, wireless"),
    ("social", "social media, social, social networks, soziale medien"),
    ("archive", "archive, archives, archival, archiving, archiv, archive use"),
    ("resale", "resale, resales, sale, sales, syndication, weiterverkauf"),
    ("advertising", "commercial, advertising, advertisements, promotion, werbung"),
)
"""Names that stand for one use."""
PART: tuple[tuple[Use, str], ...] = (
    ("print", "newspaper, newspapers, magazine, magazines, books, zeitungen, zeitschriften"),
    ("broadcast", "tv, television, radio, fernsehen, hörfunk"),
    ("mobile", "apps, mobile apps"),
    ("social", "facebook, instagram, twitter, youtube"),
    ("resale", "third parties, dritte"),
)
"""Names of a part of a use: who may do only that, may not do all of it."""


def uses() -> dict[str, Named]:
    """What each name stands for, by the name in small letters."""
    found: dict[str, Named] = {}
    for use, names in SURE:
        found |= dict.fromkeys(names.split(", "), Named(frozenset((use,)), frozenset((use,))))
    for use, names in PART:
        found |= dict.fromkeys(names.split(", "), Named(NONE, frozenset((use,))))
    # Where the web is excluded, so may apps and networks be.
    found |= dict.fromkeys(
        ("online", "web", "website", "websites"), Named(frozenset(("online",)), ON_NETWORKS)
    )
    found |= dict.fromkeys(("internet", "digital"), Named(ON_NETWORKS, ON_NETWORKS))
    not_editorial = ALL - {"advertising"}
    editorial = Named(not_editorial, ALL)
    return found | dict.fromkeys(("editorial", "redaktionelle", "redaktionelle zwecke"), editorial)
