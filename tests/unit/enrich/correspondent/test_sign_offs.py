import pytest

from services.enrich.correspondent import profile
from tests.unit.enrich.copy import item
from tests.unit.enrich.correspondent.credits import line

SIGN_OFFS = [
    ("(Reporting by Ann Poe in Kyiv; Editing by John Roe)", [
        "Ann Poe (reporting), base: Kyiv", "John Roe (editing)",
    ]),
    ("(Reporting by Ann Poe and John Roe in Kyiv, Max Lowe in Lviv; Writing by Bo Dean)", [
        "Ann Poe (reporting), base: Kyiv",
        "John Roe (reporting), base: Kyiv",
        "Max Lowe (reporting), base: Lviv",
        "Bo Dean",
    ]),
    ("Reporting by Ann Poe; additional reporting by Sue Hale; editing by Al Gray and Ed Fox", [
        "Ann Poe (reporting)",
        "Sue Hale (reporting)",
        "Al Gray (editing)",
        "Ed Fox (editing)",
    ]),
    ("Reporting and writing by Ann Poe", ["Ann Poe"]),
    ("Reporting by Ann Poe. Editing by John Roe.", ["Ann Poe (reporting)", "John Roe (editing)"]),
    ("(Reporting By Ann Poe; Editing by John Roe; ann.poe@example.com; +44 20 7946 0000)", [
        "Ann Poe (reporting), contact: ann.poe@example.com", "John Roe (editing)",
    ]),
    ("Reporting by Ann Poe in New York and San Francisco; editing by Bengaluru Newsroom", [
        "Ann Poe (reporting), base: New York",
    ]),
    ("Associated Press writers Ann Poe in Kyiv and John Roe in Lviv contributed to this report.", [
        "Ann Poe (reporting), title: writer, organisation: Associated Press, base: Kyiv",
        "John Roe (reporting), title: writer, organisation: Associated Press, base: Lviv",
    ]),
    ("AP writer Ann Poe and John Roe contributed.", [
        "Ann Poe (reporting), title: writer, organisation: AP", "John Roe (reporting)",
    ]),
    ("(Bericht von Anna Weber; Redaktion: Karl Mann)", ["Anna Weber", "Karl Mann (editing)"]),
    ("Autor/in: Anna Weber (Poedorf) +49 30 5550100, weber.anna@example.org und Karl Mann (Bonn)", [
        "Anna Weber, base: Poedorf, contact: weber.anna@example.org", "Karl Mann, base: Bonn",
    ]),
    ("Autor/in: Politik Ausland; Redaktion: dpa-Redaktion (Berlin), berlin@example.org", []),
    ("Roe reported from Kyiv. AP writers John Doe in Rome and Bo Dean in Lviv contributed.", [
        "Roe (reporting), base: Kyiv",
        "John Doe (reporting), title: writer, organisation: AP, base: Rome",
        "Bo Dean (reporting), title: writer, organisation: AP, base: Lviv",
    ]),
    ("Jane Roe reported from Kyiv. John Doe reported from Moscow.", [
        "Jane Roe (reporting), base: Kyiv", "John Doe (reporting), base: Moscow",
    ]),
    ("With assistance from Jane Roe and Bo Dean", ["Jane Roe (reporting)", "Bo Dean (reporting)"]),
    ("AP writers Jane Roe, in Kyiv, and John Doe, in Rome, contributed.", [
        "Jane Roe (reporting), title: writer, organisation: AP, base: Kyiv",
        "John Doe (reporting), title: writer, organisation: AP, base: Rome",
    ]),
    ("(Editing by Jane Roe, Reuters Messaging: jane.roe@example.net)", [
        "Jane Roe (editing), contact: jane.roe@example.net",
    ]),
    ("(Reporting by JANE ROE; editing by JOHN DOE)", [
        "Jane Roe (reporting)", "John Doe (editing)",
    ]),
    ("(Reporting by Jane Roe and the Kyiv newsroom)", ["Jane Roe (reporting)"]),
    ("(Written by Jane Roe; reported by John Doe)", ["Jane Roe", "John Doe (reporting)"]),
    ("(Translated by Jane Roe; Editing by John Doe)", ["John Doe (editing)"]),
    ("(Photos: Max Lowe/AP)", ["Max Lowe (photo), organisation: AP"]),
    ("Additional reporting by AFP", []),
    ("(With inputs from agencies)", []),
    ("(Compiled by Ann Poe)", ["Ann Poe"]),
    ("Photographs: Max Lowe", ["Max Lowe (photo)"]),
    ("(Reporting by Reuters staff)", []),
    ("asl/tib", []),
    ("/ritzau/", []),
    ("dpa abc xy n1", []),
]  # fmt: skip


@pytest.mark.parametrize(("sign_off", "people"), SIGN_OFFS)
def test_a_sign_off_names(sign_off: str, people: list[str]) -> None:
    assert [line(person) for person in profile(item(sign_off=sign_off))] == people
