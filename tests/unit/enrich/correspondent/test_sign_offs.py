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
    ("CNN's Ann Poe, Max Lowe and John Roe contributed to this story.", [
        "Ann Poe (reporting), organisation: CNN", "Max Lowe (reporting)", "John Roe (reporting)",
    ]),
    ("Poe reported from Oslo and Roe from Bonn.", [
        "Poe (reporting), base: Oslo", "Roe (reporting), base: Bonn",
    ]),
    ("To contact the reporters on this story: Ann Poe in Oslo at apoe@example.org; Max Lowe in "
     "Riga at mlowe@example.org To contact the editor responsible for this story: John Roe at "
     "jroe@example.org", [
        "Ann Poe, base: Oslo, contact: apoe@example.org",
        "Max Lowe, base: Riga, contact: mlowe@example.org",
        "John Roe (editing), contact: jroe@example.org",
    ]),
    ("Write to Ann Poe at ann.poe@example.org", ["Ann Poe, contact: ann.poe@example.org"]),
    ("With files from Ann Poe and The Canadian Press", ["Ann Poe (reporting)"]),
    ("Zusammengestellt von Anna Weber", ["Anna Weber"]),
    ("Zusammengestellt vom Hafenamt", []),
    ("(Reporting by Ann Poe in MEDAN/BANDA ACEH, John Roe in Jakarta)", [
        "Ann Poe (reporting), base: MEDAN", "John Roe (reporting), base: Jakarta",
    ]),
    ("(Reporte de Ana Polo y Eva Paz en Madrid. Editado en español por Luis Roa)", [
        "Ana Polo (reporting), base: Madrid",
        "Eva Paz (reporting), base: Madrid",
        "Luis Roa (editing)",
    ]),
    ("(Con información de Ana Polo; reporte adicional de Eva Paz; Traducido por Bo Dean)", [
        "Ana Polo (reporting)", "Eva Paz (reporting)",
    ]),
    ("(Con información de AFP, EFE y Reuters)", []),
    ("(Reportage de Anne Poe et Jean Roe, rédigé par Max Lowe, édité par Jean Doe)", [
        "Anne Poe (reporting)", "Jean Roe (reporting)", "Max Lowe", "Jean Doe (editing)",
    ]),
    ("(Reportagem de Ana Polo; Edição de Luis Roa)", [
        "Ana Polo (reporting)", "Luis Roa (editing)",
    ]),
    ("A cura di Ana Polo", ["Ana Polo"]),
    ("MDR (Ann Poe, Bo Lind)", ["Ann Poe", "Bo Lind"]),
    ("(APA, 3.5.2024)", []),
    ("(Americas Economics and Markets Desk; +1-646 555-0100)", []),
    ("Follow Ann Poe on Twitter @annpoe", []),
    ("asl/tib", []),
    ("/ritzau/", []),
    ("dpa abc xy n1", []),
]  # fmt: skip


@pytest.mark.parametrize(("sign_off", "people"), SIGN_OFFS)
def test_a_sign_off_names(sign_off: str, people: list[str]) -> None:
    assert [line(person) for person in profile(item(sign_off=sign_off))] == people


OF_THE_AUTHOR = [
    ("ann.poe@example.org", "Ann Poe, contact: ann.poe@example.org"),
    ("Follow Ann Poe on Twitter @annpoe", "Ann Poe, contact: @annpoe"),
    ("Ann Poe may be reached at apoe@example.org.", "Ann Poe, contact: apoe@example.org"),
    ("(Editing by John Roe; desk@example.org)", "Ann Poe"),
]


@pytest.mark.parametrize(("sign_off", "author"), OF_THE_AUTHOR)
def test_a_sign_off_may_have_the_authors_address(sign_off: str, author: str) -> None:
    first, *_ = profile(item(byline="By Ann Poe", sign_off=sign_off))
    assert line(first) == author
