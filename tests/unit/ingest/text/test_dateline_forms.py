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
    ("Vevey (KNA) ", "Vevey", "KNA", None),
    ("Vevey (awp/ats) - ", "Vevey", "awp/ats", None),
    ("Levuka (Ovalau) [Fiji], March 2 (ANI): ", "Levuka|Ovalau|Fiji", "ANI", "2023-03-02"),
    ("LEVUKA, FIJI, 2023 MAR 2 (NB) -- ", "LEVUKA|FIJI", "NB", "2023-03-02"),
    ("(AGENPARL) – Levuka, 2 mar 2023 – ", "Levuka", "AGENPARL", "2023-03-02"),
    ("Vevey (ats afp) ", "Vevey", "ats afp", None),
    ("Hong Kong (CNN Business) ", "Hong Kong", "CNN Business", None),
    ("(CNN) ", "", "CNN", None),
    ("HOBART, Feb 14 AAP - ", "HOBART", "AAP", "2023-02-14"),
    ("Accra, March 3, GNA - ", "Accra", "GNA", "2023-03-03"),
    ("OMSK. March 3 (Interfax) - ", "OMSK", "Interfax", "2023-03-03"),
    ("GYUMRI, MARCH 3, ARMENPRESS. ", "GYUMRI", "ARMENPRESS", "2023-03-03"),
    ("ASTANA. KAZINFORM - ", "ASTANA", "KAZINFORM", None),
    ("Darkhan /MONTSAME/ ", "Darkhan", "MONTSAME", None),
    ("Darkhan/MONTSAME/. ", "Darkhan", "MONTSAME", None),
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
    ("Praha 3. března (ČTK) - ", "Praha", "ČTK", "2023-03-03"),
    ("Warszawa, 2 marca (PAP) - ", "Warszawa", "PAP", "2023-03-02"),
    ("Ankara, 3 Mart (AA) - ", "Ankara", "AA", "2023-03-03"),
    ("İSTANBUL (AA) - ", "İSTANBUL", "AA", None),
    ("Budapest, 2023. március 3. (MTI) - ", "Budapest", "MTI", "2023-03-03"),
    ("القاهرة 3 مارس (رويترز) - ", "القاهرة", "رويترز", "2023-03-03"),
    ("КИЇВ. 2 березня. УНН. ", "КИЇВ", "УНН", "2023-03-02"),
    ("Addis Ababa March 3/2023 (ENA) ", "Addis Ababa", "ENA", "2023-03-03"),
    ("Riyadh, Rajab 5, 1444, January 27, 2023, SPA -- ", "Riyadh", "SPA", "2023-01-27"),
    ("Levuka, Fiji, Mar 3, 2023 / 10:00 am MT (CNA).- ", "Levuka|Fiji", "CNA", "2023-03-03"),
    ("LIMA (PERU), NO DATE (RADIO SUR) -- ", "LIMA|PERU", "RADIO SUR", None),
    ("Baku, March 3 /Trend, A. Poe/ ", "Baku", "Trend", "2023-03-03"),
    # Sites that stand for agencies, in small or large letters, and agencies without a place.
    ("SOLO, KOMPAS.com - ", "SOLO", "KOMPAS.com", None),
    ("Liputan6.com, Jakarta - ", "Jakarta", "Liputan6.com", None),
    ("Москва. 3 марта. INTERFAX.RU - ", "Москва", "INTERFAX.RU", "2023-03-03"),
    ("KOMPAS.com - ", "", "KOMPAS.com", None),
    ("EFE.- ", "", "EFE", None),
    ("(RNS) — ", "", "RNS", None),
    # No blank or no sign, where the city is known; rivers.
    ("ALGER-", "ALGER", None, None),
    ("Jakarta (ANTARA/JACX)", "Jakarta", "ANTARA/JACX", None),
    ("Bonn (KNA) ", "Bonn", "KNA", None),
    ("Damascus, (ST) – ", "Damascus", "ST", None),
    ("Frankfurt a.M. (epd). ", "Frankfurt a.M.", "epd", None),
    ("Xalapa, Ver.- ", "Xalapa|Ver", None, None),
    ("PRICE, Utah _ ", "PRICE|Utah", None, None),
    ("3 March 2023. - Turku, Finland - ", "Turku|Finland", None, "2023-03-03"),
    # Releases.
    ("ALBANY, ON -- (Marketwire) -- 03/02/23 -- ", "ALBANY|ON", "Marketwire", "2023-03-02"),
    ("ALBANY, Ore. (PRWEB) March 03, 2022 ", "ALBANY|Ore.", "PRWEB", "2022-03-03"),
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
    ("McCOOK, Neb. (AP) _ ", "McCOOK|Neb.", "AP", None),
    ("ULM West Germany (AP) _ ", "ULM|West Germany", "AP", None),
    ("ST.JOHN'S, Canada (AP) _ ", "ST.JOHN'S|Canada", "AP", None),
    ("LIMA (FJORD PRESS [FP]) -- ", "LIMA", "FJORD PRESS [FP]", None),
    ("OSLO \ufffd ", "OSLO", None, None),
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
    "SOCCER - Otters get a lucky win over the beavers on Sunday.",
    "POLITICS - The council votes on the quay on Friday.",
    "THE PROBLEM - There is no money left for the bridge this year.",
    "BREAKING - The harbour is shut after the storm of the night.",
    "OPINION - The harbour needs a new pier before the winter comes.",
    "WEATHER - Rain will fall on the coast until the end of the week.",
    "CORRECTION - The ferry left at nine, not at ten.",
    "UPDATE 1 - The ferry left at nine, its captain said.",
    "WRAPUP 3 - Ferries stay in port as ice grows.",
    "ANALYSIS - Ferry lines look for cheaper fuel as prices rise.",
    "FACTBOX - What is known of the ferry that sank.",
    "TIMELINE - The ferry's last hours, as its crew told them.",
    "PRESS RELEASE - The harbour office will hire fifty pilots.",
    "STOCKS NEWS - Shares of ferry lines fall after the storm.",
    "GOLD - Prices rise to their highest in a year.",
    "OIL: Prices rise to their highest in a year, traders said.",
    "ICE - The bay is frozen from shore to shore for the first time.",
    "OTTERS 2-1 (Beavers) - The otters won on Monday.",
    "OTTERS 3, BEAVERS 1 - The otters won on Monday.",
    "Ann Poe: I have nothing more to say about this harbour.",
    "CAPTAIN POE - He has sailed the strait for forty years.",
    "Q: When does the ferry leave? A: At nine.",
    "Ann Poe (AP) - Photo of the year.",
    "European Central Bank (ECB) - The bank of the euro raised its rate.",
    "Dow Jones Industrial Average (DJIA) - The index rose a point.",
    "NYSE: QUA - Shares of the line rose.",
    "(NYSE: QUA) - The line said on Monday it would sail.",
    "Berlin - Hamburg: Zug fährt wieder",
    "London - Paris rail link to reopen",
    "1. Riga - 2. Oslo - 3. Turku",
    "UEFA - The union of clubs met on Monday in a hotel.",
    "CEO - Ann Poe leads the ferry line since 2019.",
    "USA - The most ferries are built in the yards of the west.",
    "IN MEMORIAM - Ann Poe sailed the strait for forty years.",
    "FOR SALE - One ferry, white, with two engines and a bar.",
    "HELP WANTED - Pilots for the strait, men or women.",
    "By Monday the ice had gone from the whole of the bay.",
    "By noon London was quiet again, and no ship left.",
    "By Air Mail",
    "Black-tie dinner - The guests came by ferry.",
    "Amazon.com - The online store said on Monday it would sell ferries.",
    "Booking.com - Ferries are full until the end of August.",
    "AM GENERAL HUMMER -- ($66,522) There are good reasons to drive it.",
    "AUDI A4 1.8T -- Why is the car such a joy to drive?",
    "HARBOUR 1, SHIP 0 - The quay stood.",
    "FERRY LINE - HARBOUR - ISLAND: how the line sails",
    "PARIS-Match a publié lundi les photos du port.",
    "BADEN-Württemberg hat gewählt, und das Land wartet.",
    "Riga's harbour - The largest of the country - is shut.",
    "New York-based line - Ferries to the islands.",
    "Washington Post - The paper said on Monday it would print less.",
    "London Stock Exchange - The market opened late.",
    "Bank of England (BoE) - The bank held its rate.",
    "AP-NORC Poll - Most like ferries, the poll found.",
    "May 5 (Friday) - The ferry returns to its port.",
    "MAY, PRIME MINISTER - She spoke of ferries.",
    "Mr. Poe - The captain - smiled.",
    "STORM (AP) - 1992",
    "TITANIC (1997) - The film of the ship that sank was a success.",
    "HOPE - That is all that is left, said the captain.",
    "PRICE - Ten euros for a car, and five for each passenger.",
    "TEA, COFFEE - The ferry sells both since the first of June.",
    "SALT, PEPPER (optional) - Mix well and serve at once.",
    "BEEF, Wellington - Cook for an hour at the lowest heat.",
    "Washington has said nothing - The port is shut.",
    "Tokyo, Osaka - both ports - are shut.",
    "CASABLANCA (1942) - The film is shown again on Friday.",
    "AFP. – Ten people have died in the port, and the ferry has been stopped.",
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
