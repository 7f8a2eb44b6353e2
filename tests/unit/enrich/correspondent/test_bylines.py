import pytest

from services.enrich.correspondent import profile
from tests.unit.enrich.copy import item
from tests.unit.enrich.correspondent.credits import line

BYLINES = [
    # One name, however it is printed
    ("By Ann Poe", ["Ann Poe"]),
    ("by ann poe", []),
    ("Ann Poe", ["Ann Poe"]),
    ("ANN POE", ["Ann Poe"]),
    ("By ANN MCPOE", ["Ann McPoe"]),
    ("By SEÁN O'HARE", ["Seán O'Hare"]),
    ("By ANNE-MARIE VAN DER BERG", ["Anne-Marie van der Berg"]),
    ("Par Jean DUBOIS", ["Jean Dubois"]),
    ("By A.K. Poe", ["A.K. Poe"]),
    ("By J. Poe", ["J. Poe"]),
    ("By Ann K. Poe", ["Ann K. Poe"]),
    ("By Tom Poe Jr., AP Sports Writer", ["Tom Poe Jr., title: Sports Writer, organisation: AP"]),
    ("By TOM POE III", ["Tom Poe III"]),
    ("By Dr. Ann Poe", ["Ann Poe"]),
    ("By Karim al-Nasser", ["Karim al-Nasser"]),
    ("By Abby", ["Abby"]),
    # Names that only look like a lead-in
    ("Abby Jones", ["Abby Jones"]),
    ("Byron Hall", ["Byron Hall"]),
    ("BYRON HALL", ["Byron Hall"]),
    ("Vonda Lee", ["Vonda Lee"]),
    # Several names
    ("By Ann Poe and John Roe", ["Ann Poe", "John Roe"]),
    ("By Ann Poe, John Roe and Max Lowe", ["Ann Poe", "John Roe", "Max Lowe"]),
    ("By ANN POE & JOHN ROE", ["Ann Poe", "John Roe"]),
    ("By Ann Poe; John Roe", ["Ann Poe", "John Roe"]),
    ("By Ann Poe with John Roe", ["Ann Poe", "John Roe"]),
    ("By Ann Poe\nBy John Roe", ["Ann Poe", "John Roe"]),
    ("Von Anna Weber und Karl Mann, dpa", [
        "Anna Weber, organisation: dpa", "Karl Mann, organisation: dpa",
    ]),
    ("Por Ana Pérez y Luis Gómez", ["Ana Pérez", "Luis Gómez"]),
    # Titles and agencies
    ("By Ann Poe, AP Business Writer", ["Ann Poe, title: Business Writer, organisation: AP"]),
    ("By ANN POE, Associated Press Writer", [
        "Ann Poe, title: Writer, organisation: Associated Press",
    ]),
    ("By ANN POE Associated Press Writer", [
        "Ann Poe, title: Writer, organisation: Associated Press",
    ]),
    ("By Ann Poe Staff Writer", ["Ann Poe, title: Staff Writer"]),
    ("By Ann Poe and John Roe, AP Writers", [
        "Ann Poe, title: Writer, organisation: AP", "John Roe, title: Writer, organisation: AP",
    ]),
    ("By Ann Poe, Europe correspondent, and John Roe, Asia editor", [
        "Ann Poe, title: Europe correspondent", "John Roe, title: Asia editor",
    ]),
    ("By Ann Poe, AP Race & Ethnicity Writer", [
        "Ann Poe, title: Race & Ethnicity Writer, organisation: AP",
    ]),
    ("By Ann Poe, Health and Science Editor", ["Ann Poe, title: Health and Science Editor"]),
    ("By Ann Poe, City Editor", ["Ann Poe, title: City Editor"]),
    ("By Ann Poe, Reuters Health", ["Ann Poe, organisation: Reuters Health"]),
    ("Von Anna Weber, dpa", ["Anna Weber, organisation: dpa"]),
    ("Ann Poe (AFP)", ["Ann Poe, organisation: AFP"]),
    ("By Ann Poe/Reuters", ["Ann Poe, organisation: Reuters"]),
    ("By Ann Poe of The Daily Echo", ["Ann Poe, organisation: The Daily Echo"]),
    ("By Ann Poe, The Daily Echo", ["Ann Poe, organisation: The Daily Echo"]),
    ("By Nairobi correspondent Ann Poe", ["Ann Poe, title: Nairobi correspondent"]),
    ("By Ann Poe, Special to The Echo", ["Ann Poe"]),
    ("By Ann Poe Special to the Daily Echo", ["Ann Poe"]),
    # Places and addresses
    ("By Ann Poe in Kyiv", ["Ann Poe, base: Kyiv"]),
    ("By Ann Poe in Kyiv and John Roe in Lviv", ["Ann Poe, base: Kyiv", "John Roe, base: Lviv"]),
    ("By Ann Poe, Reuters, in Nairobi", ["Ann Poe, organisation: Reuters, base: Nairobi"]),
    ("Ann Poe (Nairobi)", ["Ann Poe, base: Nairobi"]),
    ("Ann Poe (SPD)", ["Ann Poe"]),
    ("By Ann Poe, Mexico City", ["Ann Poe"]),
    ("Ann Poe, ann.poe@example.org", ["Ann Poe, contact: ann.poe@example.org"]),
    # Other roles
    ("By Ann Poe | Photos by Max Lowe", ["Ann Poe", "Max Lowe (photo)"]),
    ("Text: Anna Weber, Fotos: Karl Mann", ["Anna Weber", "Karl Mann (photo)"]),
    ("Ann Poe (text), Karl Mann (photos)", ["Ann Poe", "Karl Mann (photo)"]),
    ("Opinion by Ann Poe", ["Ann Poe"]),
    ("From Ann Poe in Madrid", ["Ann Poe, base: Madrid"]),
    ("Edited by Ann Poe", ["Ann Poe (editing)"]),
    ("Translated by Ann Poe", []),
    # Nobody in person
    ("By The Associated Press", []),
    ("AFP", []),
    ("Reuters Staff", []),
    ("By AFP reporters", []),
    ("By Our Correspondent", []),
    ("By Staff and agencies", []),
    ("By the Editorial Board", []),
    ("By Daily Echo News Service", []),
    ("asl/tib", []),
    ("", []),
]  # fmt: skip


@pytest.mark.parametrize(("byline", "people"), BYLINES)
def test_a_byline_names(byline: str, people: list[str]) -> None:
    assert [line(person) for person in profile(item(byline=byline))] == people


def test_an_item_without_a_byline_names_nobody() -> None:
    assert profile(item()) == ()
