"""Data: the letters of ANPA 1312's header, as North American wires use them."""

from types import MappingProxyType

URGENCY_OF_PRIORITY = MappingProxyType(
    {"f": 1, "b": 2, "u": 3, "r": 4, "d": 6, "a": 8, "s": 8, "w": 8}
)
"""Flash, bulletin, urgent, regular, deferred; advances for weekdays, Sundays and at will."""

CATEGORIES = MappingProxyType(
    {
        "a": "Domestic",
        "b": "Special events",
        "c": "Standing features",
        "d": "Food",
        "e": "Entertainment",
        "f": "Finance",
        "i": "International",
        "j": "Lottery",
        "k": "Commentary",
        "l": "Lifestyle",
        "m": "Farm",
        "n": "State and regional",
        "o": "Weather",
        "p": "Politics",
        "q": "Sports scores",
        "r": "Racing",
        "s": "Sports",
        "t": "Travel",
        "v": "Advisories",
        "w": "Washington",
    }
)
