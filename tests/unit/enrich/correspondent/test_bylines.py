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
    ("By Ann Poe, RFE/RL", ["Ann Poe, organisation: RFE/RL"]),
    ("By HINA KHAN, AP", ["Hina Khan, organisation: AP"]),
    ("By Dr. Ann Poe", ["Ann Poe"]),
    ("By Karim al-Nasser", ["Karim al-Nasser"]),
    ("By Abby", ["Abby"]),
    ("By JANE Q. ROE", ["Jane Q. Roe"]),
    ("BY JANE ROE AND JOHN DOE", ["Jane Roe", "John Doe"]),
    ("By: Jane Roe", ["Jane Roe"]),
    ("By Tom Poe, Jr.", ["Tom Poe Jr."]),
    ("By Tom Poe, Jr., AP Writer", ["Tom Poe Jr., title: Writer, organisation: AP"]),
    ("By Jane Roe, Ph.D.", ["Jane Roe Ph.D."]),
    ("By Prof. Jane Roe", ["Jane Roe"]),
    ("By Sir John Roe", ["John Roe"]),
    ("By Mary-Jane O'Neill-Roe", ["Mary-Jane O'Neill-Roe"]),
    ("By D'Angelo Roe", ["D'Angelo Roe"]),
    ("By LEE JI-WON", ["Lee Ji-Won"]),
    ("By Bo Wu and Jo Ng", ["Bo Wu", "Jo Ng"]),
    ("By Khalid bin Roe", ["Khalid bin Roe"]),
    ("By Zoë de la Poe", ["Zoë de la Poe"]),
    ("By José María Roe López", ["José María Roe López"]),
    ("By Øystein Å. Li", ["Øystein Å. Li"]),
    ("By M. Night Roe", ["M. Night Roe"]),
    ("By bell Poe", []),
    # The family name first
    ("Poe, Ann", ["Ann Poe"]),
    ("POE, ANN; van der LIND, Bo R.", ["Ann Poe", "Bo R. van der Lind"]),
    ("Poe, Reuters", []),
    # Institutions
    ("Von Anna Weber, MDR SACHSEN", ["Anna Weber, organisation: MDR SACHSEN"]),
    ("Por Agencias", []),
    ("Redazione ANSA", []),
    ("Par Le Figaro avec AFP", []),
    ("Por Ana Paz - Repórter da Agência Brasil", ["Ana Paz, organisation: Agência Brasil"]),
    ("dell'inviata Ann Poe", ["Ann Poe"]),
    ("Door onze verslaggever Ann Poe", ["Ann Poe"]),
    ("By Ann Poe Echo Staff Writer", ["Ann Poe, title: Echo Staff Writer"]),
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
    ("By JANE ROE, JOHN DOE and MAX LOWE", ["Jane Roe", "John Doe", "Max Lowe"]),
    ("Par Jeanne ROUX avec Paul DURAND à Paris", [
        "Jeanne Roux, base: Paris", "Paul Durand, base: Paris",
    ]),
    ("By Jane Roe; edited by John Doe", ["Jane Roe", "John Doe (editing)"]),
    ("By Jane Roe, Editing by John Doe", ["Jane Roe", "John Doe (editing)"]),
    # Titles and agencies
    ("By Jane Roe, Staff", ["Jane Roe"]),
    ("By Jane Roe, AP Writer", ["Jane Roe, title: Writer, organisation: AP"]),
    ("By JANE ROE and JOHN DOE, Associated Press", [
        "Jane Roe, organisation: Associated Press", "John Doe, organisation: Associated Press",
    ]),
    ("By Xinhua writers Li Wei, Zhang Min", [
        "Li Wei, title: writer, organisation: Xinhua",
        "Zhang Min, title: writer, organisation: Xinhua",
    ]),
    ("By Jane Roe, UPI White House Correspondent", [
        "Jane Roe, title: White House Correspondent, organisation: UPI",
    ]),
    ("By Jane Roe for The Daily Echo", ["Jane Roe, organisation: The Daily Echo"]),
    ("Por Juan Pérez, EFE", ["Juan Pérez, organisation: EFE"]),
    ("Von Karl Mann (dpa)", ["Karl Mann, organisation: dpa"]),
    ("Interview: Karl Mann, dpa", ["Karl Mann, organisation: dpa"]),
    ("Von unserem Korrespondenten Karl Mann", ["Karl Mann"]),
    ("By Jane Roe and AP", ["Jane Roe"]),
    ("By Jane Roe with AFP", ["Jane Roe"]),
    ("By Jane Roe and agencies", ["Jane Roe"]),
    ("By Jane Roe, with files from The Canadian Press", ["Jane Roe"]),
    ("Special to The Daily Echo by Jane Roe", ["Jane Roe"]),
    ("By Jane Roe, Special to the AP", ["Jane Roe"]),
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
    ("By Jane Roe @janeroe", ["Jane Roe, contact: @janeroe"]),
    ("By Jane Roe jane.roe@example.org", ["Jane Roe, contact: jane.roe@example.org"]),
    ("By Jane Roe in Kyiv, John Doe in Moscow and Ann Poe in London", [
        "Jane Roe, base: Kyiv", "John Doe, base: Moscow", "Ann Poe, base: London",
    ]),
    # Initials
    ("By Jane Roe (jr)", ["Jane Roe, initials: jr"]),
    ("Von Karl Mann (kma), dpa", ["Karl Mann, organisation: dpa, initials: kma"]),
    ("Von Karl Mann (red)", ["Karl Mann"]),
    # Other roles
    ("AP Photo/Max Lowe", ["Max Lowe (photo)"]),
    ("Words: Jane Roe. Pictures: Max Lowe", ["Jane Roe", "Max Lowe (photo)"]),
    ("Story and photos by Jane Roe", ["Jane Roe"]),
    ("By Jane Roe; Foto: Max Lowe/dpa", ["Jane Roe", "Max Lowe (photo), organisation: dpa"]),
    ("Byline: Jane Roe", ["Jane Roe"]),
    ("Reported by Jane Roe", ["Jane Roe (reporting)"]),
    ("Video by Max Lowe", []),
    ("By Ann Poe | Photos by Max Lowe", ["Ann Poe", "Max Lowe (photo)"]),
    ("Text: Anna Weber, Fotos: Karl Mann", ["Anna Weber", "Karl Mann (photo)"]),
    ("Ann Poe (text), Karl Mann (photos)", ["Ann Poe", "Karl Mann (photo)"]),
    ("Opinion by Ann Poe", ["Ann Poe"]),
    ("From Ann Poe in Madrid", ["Ann Poe, base: Madrid"]),
    ("Edited by Ann Poe", ["Ann Poe (editing)"]),
    ("Translated by Ann Poe", []),
    # Nobody in person
    ("By Associated Press", []),
    ("By Agence France-Presse", []),
    ("By dpa", []),
    ("Xinhua", []),
    ("By AP Staff", []),
    ("By News Desk", []),
    ("By a staff reporter", []),
    ("From our correspondent in Kyiv", []),
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
