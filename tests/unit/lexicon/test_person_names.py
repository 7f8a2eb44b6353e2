"""What has the shape of a name, and what a name is made of."""

import pytest

from lexicon.person_names import family_name, is_name, leading_name, split_name, suffix_of

NAMES = [
    "Ann Poe",
    "ANN POE",
    "J. R. van der Poe",
    "Tom Poe Jr.",
    "Tom Poe, Sr.",
    "Tom Poe III",
    "Tom Poe IV",
    "Khalid bin Roe",
    "Anna dalla Roe",
    "Karim al-Nasser",
    "Seán O'Hare-Poe",
]


@pytest.mark.parametrize("name", NAMES)
def test_is_a_name(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann van der Poe reports", "Ann van der Poe"),
        ("Tom Poe IV is a writer", "Tom Poe IV"),
        ("The Poe Club", None),
        ("it rained", None),
    ],
)
def test_begins_with_a_name(text: str, name: str | None) -> None:
    assert leading_name(text) == name


@pytest.mark.parametrize(
    "text",
    ["Ann", "ann poe", "Ann Poe reports", "The Poe", "March Winds", "Sonnabend Abend",
     "Ende des Krieges", "A" * 81, "Ann 2 Poe"],
)  # fmt: skip
def test_is_none(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    ("name", "family", "given_and_family", "suffix"),
    [
        ("Ann Poe", "poe", ("Ann", "Poe"), None),
        ("Tom Poe Jr.", "poe", ("Tom", "Poe"), "Jr."),
        ("Tom Poe IV", "poe", ("Tom", "Poe"), "IV"),
        ("Ann Poe Ph.D.", "poe", ("Ann", "Poe"), "Ph.D."),
        ("Ann van der Poe", "poe", ("Ann", "van der Poe"), None),
        ("Anna dalla Roe", "roe", ("Anna", "dalla Roe"), None),
        ("Poe", "poe", (None, None), None),
        ("", "", (None, None), None),
    ],
)
def test_parts_of_a_name(
    name: str, family: str, given_and_family: tuple[str | None, str | None], suffix: str | None
) -> None:
    assert family_name(name) == family
    assert split_name(name) == given_and_family
    assert suffix_of(name) == suffix
