"""Data: the nouns that job titles end in, and the words that surround them."""

from types import MappingProxyType

from lexicon.word_lists import words
from schemas.correspondent import Role

HEADS = (
    "anchorwoman",
    "anchorman",
    "anchor",
    "analyst",
    "bureau chief",
    "cameraman",
    "camerawoman",
    "chief of bureau",
    "chief of staff",
    "columnist",
    "commentator",
    "contributor",
    "correspondent",
    "critic",
    "desk chief",
    "editor at large",
    "editor-at-large",
    "editor in chief",
    "editor-in-chief",
    "editor",
    "freelancer",
    "intern",
    "journalist",
    "news director",
    "newsman",
    "newswoman",
    "photo editor",
    "photographer",
    "photojournalist",
    "presenter",
    "producer",
    "reporter",
    "stringer",
    "subeditor",
    "sub-editor",
    "trainee",
    "video journalist",
    "videographer",
    "videojournalist",
    "writer",
)
"""Nouns that make a title wherever they stand; plurals in -s are understood."""

BIOGRAPHY_HEADS = (
    "author",
    "broadcaster",
    "director",
    "economist",
    "fellow",
    "founder",
    "historian",
    "host",
    "lecturer",
    "professor",
    "researcher",
)
"""Nouns that make a title in a biography only: they are surnames, too."""

MODIFIERS = words(
    """
    arts assistant associate aviation banking breaking business chief climate congressional
    contributing court crime cultural culture defence defense deputy diplomatic economics
    economy education energy entertainment environment environmental european executive
    fashion features film finance financial food foreign freelance general global health
    international investigative investigations labor labour legal lead local managing market
    markets media medical metro multimedia music national news night opinion parliamentary
    photo police political politics regional religion science security senior social special
    sports staff technology television travel video washington world
    """
)
"""Words, in lower case, that a title without a comma before it may begin with."""

PRAISE = (
    "award-winning",
    "multi-award-winning",
    "Pulitzer Prize-winning",
    "Emmy-winning",
    "prize-winning",
    "acclaimed",
    "seasoned",
    "veteran",
    "longtime",
    "long-time",
)
"""Words before a title that are no part of it."""

ROLE_OF_TITLE: MappingProxyType[str, Role] = MappingProxyType(
    {
        "cameraman": "photo",
        "camerawoman": "photo",
        "photographer": "photo",
        "photojournalist": "photo",
    }
)
"""Titles that say in which role their holder contributes, where nothing else does."""
