"""Datelines in the forms that agencies print, and lines that only look like one."""

from datetime import date

import pytest

from services.ingest.text.dateline import read_dateline, split_dateline
from services.ingest.text.dateline.forms import FORMS
from tests.unit.ingest.ingested import item

TEXT = "The harbour was shut on Monday after a night of storm, the pilots said."

ROWS = [
    # No agency, no place, other signs.
    ("NEW PLYMOUTH — ", "NEW PLYMOUTH", None, None),
    ("NEW DELHI, March 3 - ", "NEW DELHI", None, "2023-03-03"),
    ("March 3 (Reuters) - ", "", "Reuters", "2023-03-03"),
    ("/PRNewswire/ -- ", "", "PRNewswire", None),
    ("ISLAMABAD: ", "ISLAMABAD", None, None),
    ("KUWAIT CITY, Feb 25: ", "KUWAIT CITY", None, "2023-02-25"),
    ("VAASA, Finland: ", "VAASA|Finland", None, None),
    ("LAHORE (APP): ", "LAHORE", "APP", None),
    ("LEVUKA. _ ", "LEVUKA", None, None),
    ("(OSLO) - ", "OSLO", None, None),
    ("UNDATED (AP) _ ", "", "AP", None),
    # Mixed case with a day, a country or a city that all know.
    ("London, March 1 - ", "London", None, "2023-03-01"),
    ("Levuka, 1 March: ", "Levuka", None, "2023-03-01"),
    ("Mumbai, India – ", "Mumbai|India", None, None),
    ("Salto (Uruguay), 3 mar (NP).- ", "Salto|Uruguay", "NP", "2023-03-03"),
    ("Santo Domingo.- ", "Santo Domingo", None, None),
    ("Porto Velho -- ", "Porto Velho", None, None),
    # Agencies: unknown in brackets, without a sign, without brackets, in slashes, before the place.
    ("LEVUKA (NXT) - ", "LEVUKA", "NXT", None),
    ("Levuka, March 2 (NXT) - ", "Levuka", "NXT", "2023-03-02"),
    ("Levuka (nordsee-pressedienst) - ", "Levuka", "nordsee-pressedienst", None),
    ("Levuka (Fjordposten.com) - ", "Levuka", "Fjordposten.com", None),
    ("LEVUKA [AP] - ", "LEVUKA", "AP", None),
    ("MEXICO CITY (AP) ", "MEXICO CITY", "AP", None),
    ("Vevey (ats) ", "Vevey", "ats", None),
    ("Vevey (ats afp) ", "Vevey", "ats afp", None),
    ("Hong Kong (CNN Business) ", "Hong Kong", "CNN Business", None),
    ("(CNN) ", "", "CNN", None),
    ("HOBART, Feb 14 AAP - ", "HOBART", "AAP", "2023-02-14"),
    ("Accra, March 3, GNA - ", "Accra", "GNA", "2023-03-03"),
    ("OMSK. March 3 (Interfax) - ", "OMSK", "Interfax", "2023-03-03"),
    ("GYUMRI, MARCH 3, ARMENPRESS. ", "GYUMRI", "ARMENPRESS", "2023-03-03"),
    ("ASTANA. KAZINFORM - ", "ASTANA", "KAZINFORM", None),
    ("Darkhan /MONTSAME/ ", "Darkhan", "MONTSAME", None),
    ("MURMANSK, February 3. /TASS/. ", "MURMANSK", "TASS", "2023-02-03"),
    ("BUSAN, Feb. 24 (Yonhap) -- ", "BUSAN", "Yonhap", "2023-02-24"),
    ("SHENZHEN, March 1 (Xinhua) -- ", "SHENZHEN", "Xinhua", "2023-03-01"),
    ("(ANSA) - BARI, 3 MAR - ", "BARI", "ANSA", "2023-03-03"),
    ("(ANSA) - OSTUNI (BRINDISI), 2 MAR - ", "OSTUNI|BRINDISI", "ANSA", "2023-03-02"),
    ("BARI - (ANSA) - ", "BARI", "ANSA", None),
    # Months of six languages and more, and days in numbers.
    ("Lille, 3 mars 2023 (AFP) - ", "Lille", "AFP", "2023-03-03"),
    ("Nancy, 28 févr 2023 (AFP) - ", "Nancy", "AFP", "2023-02-28"),
    ("Cádiz, 3 ene (EFE).- ", "Cádiz", "EFE", "2023-01-03"),
    ("Braga, 03 fev 2023 (Lusa) – ", "Braga", "Lusa", "2023-02-03"),
    ("Roma, 2 mar. (Adnkronos) - ", "Roma", "Adnkronos", "2023-03-02"),
    ("Kiel, 1. März (dpa) - ", "Kiel", "dpa", "2023-03-01"),
    ("OSTENDE 03/03 (BELGA) = ", "OSTENDE", "BELGA", "2023-03-03"),
    ("TOLEDO, 2 Mar. (EUROPA PRESS) - ", "TOLEDO", "EUROPA PRESS", "2023-03-02"),
    ("LIMA (PERU), 17 MAY 90 (RADIO SUR) -- ", "LIMA|PERU", "RADIO SUR", "1990-05-17"),
    # Releases.
    ("ALBANY, Ore.--(BUSINESS WIRE)--Dec 5, 2022-- ", "ALBANY|Ore.", "BUSINESS WIRE",
     "2022-12-05"),
    ("ALBANY, Ore.--(BUSINESS WIRE)--", "ALBANY|Ore.", "BUSINESS WIRE", None),
    ("ALBANY, OR / ACCESSWIRE / July 5, 2018 / ", "ALBANY|OR", "ACCESSWIRE", "2018-07-05"),
    ("VICTORIA, BC--(Marketwired - May 5, 2016) - ", "VICTORIA|BC", "Marketwired", "2016-05-05"),
    ("ALBANY, Ore., Feb. 1, 2017 /PRNewswire-Fjord/ -- ", "ALBANY|Ore.", "PRNewswire-Fjord",
     "2017-02-01"),
    ("ALBANY, Ore. (June 1, 2022) – ", "ALBANY|Ore.", None, "2022-06-01"),
    ("ALBANY, Ore. – June 1, 2022 – ", "ALBANY|Ore.", None, "2022-06-01"),
    ("June 1, 2022 – ALBANY, Ore. – ", "ALBANY|Ore.", None, "2022-06-01"),
    # Several places, and names with signs in them.
    ("OSLO/LIMA, March 1 (Reuters) - ", "OSLO|LIMA", "Reuters", "2023-03-01"),
    ("NEW YORK AND ULM, Germany--(BUSINESS WIRE)--", "NEW YORK|ULM|Germany", "BUSINESS WIRE",
     None),
    ("TARTU, Estonia/PSKOV, Russia (NP) _ ", "TARTU|Estonia|PSKOV|Russia", "NP", None),
    ("PORT OF SPAIN, Trinidad and Tobago (AP) — ", "PORT OF SPAIN|Trinidad and Tobago", "AP",
     None),
    ("RYE, N.Y. - ", "RYE|N.Y.", None, None),
    ("WHEELING, W.Va. (AP) _ ", "WHEELING|W.Va.", "AP", None),
    ("al-Arish, Egypt (AP) - ", "al-Arish|Egypt", "AP", None),
    ("BUDAPEST , Hungary ( AP ) _ ", "BUDAPEST|Hungary", "AP", None),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "places", "agency", "day"), ROWS)
def test_a_dateline_is_read(printed: str, places: str, agency: str | None, day: str | None) -> None:
    filed, rest = split_dateline(printed + TEXT)
    assert filed
    assert rest == TEXT
    assert printed.startswith(filed.text)
    found = filed.resolve(date(2023, 3, 4))
    assert ("|".join(found.places), found.agency, found.date) == (places, agency, day)


@pytest.mark.parametrize("form", [form for form in FORMS if not form.in_element])
def test_the_example_of_a_form_is_one(form: object) -> None:
    (example,) = (each.example for each in FORMS if each is form)
    head = example.removesuffix("Text")
    filed, rest = split_dateline(head + TEXT)
    assert filed
    assert rest == TEXT


@pytest.mark.parametrize("form", [form for form in FORMS if form.in_element])
def test_the_example_of_an_element_is_none_in_copy(form: object) -> None:
    (example,) = (each.example for each in FORMS if each is form)
    assert read_dateline(example).text == example
    assert split_dateline(f"{example} {TEXT}")[0] is None


NO_DATELINES = [
    "SOCCER - Estonia get lucky win",
    "MARKETS - Shares slip as banks weigh on the index.",
    "EDITOR'S NOTE - The writer sailed on the ship herself in 1976.",
    "EDITOR’S NOTE — The writer sailed on the ship herself in 1976.",
    "TRADE WAR — Our reporter writes that the talks may go on until the spring.",
    "THE PROBLEM — There is no money left for the bridge this year.",
    "IMPLICATION--It seems wise to look at the books again.",
    "LEVUKA HARBOUR SHUT - STORM HITS THE COAST",
    "LEVUKA - Harbour shut after storm",
    "ANN POE: I have nothing more to say about this harbour.",
    "Dresden: Hafen bleibt nach Sturm geschlossen",
    "New York: Harbour Press, 1973.",
    "Paris - Lyon in vier Stunden",
    "Ferry line goes on - 38 people saved",
    "Ann Poe (SPD) - the minister - spoke.",
    "Levuka (Fiji) stands on an island.",
    "Palestinian Authority (PA) President Ann Poe spoke on Monday.",
    "Saudi Press Agency (SPA) Director Ann Poe spoke on Monday.",
    "Photo (AP) - The ferry in the harbour.",
    "The ship (a ferry) - it was old - sank.",
    "By Ann Poe LEVUKA (Reuters) - The harbour was shut.",
    "Harbour Rates Rise For The Third Year In March April 2 (Bloomberg) - The rates rose.",
    "Sunday, March 3 - The ferry came.",
    "Mo. 15.11.2021 - Di. 16.11.2021",
    "March 3 - The ferry came to the island for the first time.",
    "10:30 - The ferry came to the island for the first time.",
    "3 MAR - The ferry came to the island for the first time.",
    "Released, March 3 - The ferry came to the island.",
    "NATO - The alliance of 32 met on Monday.",
    "O ABC - The club of the island won on Monday.",
    "Kyiv, Ukraine – the war goes on.",
    "Ann Poe, Virginia and Lund - the ferry came.",
    "Section 2.3. Levuka - The ferry came.",
    "HARBOUR ------- The harbour is old.",
    "TAG.HARBOUR_NAME: The harbour of the island.",
    "“We will sail,” she said (AP) - and went.",
]


@pytest.mark.parametrize("line", NO_DATELINES)
def test_a_line_that_is_no_dateline_stays_whole(line: str) -> None:
    assert split_dateline(line) == (None, line)


@pytest.mark.parametrize(
    ("element", "places", "agency", "day"),
    [
        ("January 21", "", None, "2026-01-21"),
        ("2026-03-01 10:00:00 GMT+00:00", "", None, "2026-03-01"),
        ("Moss, 10 juil 2026", "Moss", None, "2026-07-10"),
        ("Moss, 25-11-2023", "Moss", None, "2023-11-25"),
        ("RYE, N.Y.", "RYE|N.Y.", None, None),
        ("Salto (Uruguay)", "Salto|Uruguay", None, None),
        ("Salto (Uruguay), 24 sep (NP).-", "Salto|Uruguay", "NP", "2025-09-24"),
        ("ALBANY, Ore.--(BUSINESS WIRE)--", "ALBANY|Ore.", "BUSINESS WIRE", None),
        ("NP, Moss", "NP|Moss", None, None),
        ("AP, Moss", "Moss", "AP", None),
        ("12 Quay Street, Moss", "Moss", None, None),
        ("moss", "moss", None, None),
    ],
)
def test_an_element_says_places_agency_and_day(
    element: str, places: str, agency: str | None, day: str | None
) -> None:
    found = read_dateline(element).resolve(date(2026, 7, 12))
    assert ("|".join(found.places), found.agency, found.date) == (places, agency, day)
    assert not any(character.isdigit() for place in found.places for character in place)


def test_a_dateline_alone_in_its_paragraph_is_followed_by_the_copy() -> None:
    found = item(f"Plant opens\n\nALBANY, Ore.--(BUSINESS WIRE)--Feb 5, 2026--\n\n{TEXT}")
    assert found.dateline
    assert (found.dateline.places, found.dateline.date) == (("ALBANY", "Ore."), "2026-02-05")
    assert found.body == (TEXT,)
