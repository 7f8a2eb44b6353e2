"""Datelines in every form that agencies print, and the places of the world that they name.

A row is the dateline as printed, and for each place its name and its country and division by
GeoNames' codes, or "-" where it is not known for sure.
"""

from datetime import UTC, date, datetime

import pytest

from schemas.article import EnrichedItem
from schemas.item import Dateline
from services.enrich.dateline import locate
from services.enrich.handler import enrich
from services.ingest.text.dateline import split_dateline
from tests.unit.enrich.copy import item
from tests.unit.enrich.entities.marked import MarkedTagger

PRINTED = [
    ("KYIV, Ukraine (AP) _ ", "KYIV, Ukraine=UA.12"),
    ("NEW YORK (AP) -- ", "NEW YORK=US.NY"),
    ("PARIS, March 3 (Reuters) - ", "PARIS=FR.11"),
    ("PARIS, Texas (AP) - ", "PARIS, Texas=US.TX"),
    ("Berlin (dpa) - ", "Berlin=DE.16"),
    ("BRUSSELS/KYIV, March 3 (Reuters) – ", "BRUSSELS=BE.BRU KYIV=UA.12"),
    ("BRUSSELS and KYIV (AFP) - ", "BRUSSELS=BE.BRU KYIV=UA.12"),
    ("WASHINGTON — ", "WASHINGTON=US.DC"),
    ("Washington, D.C., Jan. 5 (UPI) -- ", "Washington, D.C.=US.DC"),
    ("NEW YORK/WASHINGTON (Reuters) - ", "NEW YORK=US.NY WASHINGTON=US.DC"),
    ("PORT-AU-PRINCE, Haiti — ", "PORT-AU-PRINCE, Haiti=HT.11"),
    ("CHICAGO, Ill. (AP) -- ", "CHICAGO, Ill.=US.IL"),
    ("SPRINGFIELD, Ill. (AP) -- ", "SPRINGFIELD, Ill.=US.IL"),
    ("SPRINGFIELD (AP) -- ", "SPRINGFIELD=-"),
    ("ST. LOUIS (AP) - ", "ST. LOUIS=US.MO"),
    ("ST. PETERSBURG, Russia (AP) - ", "ST. PETERSBURG, Russia=RU.66"),
    ("ST. PETERSBURG, Fla. (AP) - ", "ST. PETERSBURG, Fla.=US.FL"),
    ("BEIJING, Dec. 31 (Xinhua) -- ", "BEIJING=CN.22"),
    ("New Delhi, Mar 1 (PTI) ", "New Delhi=IN.07"),
    ("MOSCOW, March 1. /TASS/. ", "MOSCOW=RU.48"),
    ("LONDON, Ontario (CP) - ", "LONDON, Ontario=CA.08"),
    ("TALLINN (WD) - ", "TALLINN=EE.01"),
    ("L'AQUILA, Italy (AP) — ", "L'AQUILA, Italy=IT.01"),
    ("SAO PAULO (AP) — ", "SAO PAULO=BR.27"),
    ("SINGAPORE (AP) — ", "SINGAPORE=SG"),
    ("TBILISI, Georgia (AP) — ", "TBILISI, Georgia=GE.51"),
    ("ATLANTA, Georgia (Reuters) - ", "ATLANTA, Georgia=US.GA"),
    ("VALLETTA, Malta (AP) — ", "VALLETTA, Malta=MT.60"),
    ("RAMALLAH, West Bank (AP) — ", "RAMALLAH, West Bank=PS.WE"),
    ("KHAN YOUNIS, Gaza Strip (AP) — ", "KHAN YOUNIS, Gaza Strip=PS.GZ"),
    ("München (dpa/lby) - ", "München=DE.02"),
    ("Köln (dpa) - ", "Köln=DE.07"),
    ("Wien (APA) - ", "Wien=AT.09"),
    ("Moskau (dpa) - ", "Moskau=RU.48"),
    ("Brüssel (dpa) - ", "Brüssel=BE.BRU"),
    ("Frankfurt/Main (dpa/lhe) - ", "Frankfurt/Main=DE.05"),
    ("Frankfurt/Oder (dpa/bb) - ", "Frankfurt/Oder=DE.11"),
    ("Kiel (dpa/lno) - ", "Kiel=DE.10"),
    ("ABOARD AIR FORCE ONE (AP) — ", "ABOARD AIR FORCE ONE=-"),
    ("UPPER POEVILLE, Ohio (AP) — ", "UPPER POEVILLE, Ohio=-"),
    ("(Reuters) - ", ""),
]


def named(dateline: Dateline) -> str:
    return " ".join(
        f"{one.name}={'.'.join(filter(None, (one.place.country, one.place.division)))}"
        if one.place
        else f"{one.name}=-"
        for one in locate(dateline)
    )


@pytest.mark.parametrize(("printed", "places"), PRINTED)
def test_a_dateline_names(printed: str, places: str) -> None:
    filed, _ = split_dateline(f"{printed}Ships came on Monday.")
    assert filed
    assert named(filed.resolve(date(2026, 3, 4))) == places


FIELDS = [
    (("Columbus, Ohio",), "Columbus, Ohio=US.OH"),
    (("Hamburg", "Kiel"), "Hamburg=DE.04 Kiel=DE.10"),
    (("Hamburg",), "Hamburg=DE.04"),
    ((), ""),
]


@pytest.mark.parametrize(("places", "expected"), FIELDS)
def test_places_of_a_field(places: tuple[str, ...], expected: str) -> None:
    assert named(Dateline(text="; ".join(places), places=places)) == expected


def enriched(*marked: str, filed: Dateline) -> EnrichedItem:
    tagger = MarkedTagger(*marked)
    return enrich(item(body=tagger.paragraphs, language="en", dateline=filed), [tagger])


def test_the_item_says_where_it_was_filed() -> None:
    filed = Dateline(text="KYIV, Ukraine (AP)", places=("KYIV", "Ukraine"), agency="AP")
    found = enriched("It rained.", filed=filed).dateline
    assert found
    assert (found.text, found.places, found.agency) == (filed.text, filed.places, "AP")
    (place,) = found.located
    assert place.name == "KYIV, Ukraine"
    assert place.ids == {
        "geonames": "703448",
        "iso3166": "UA",
        "latitude": "50.45466",
        "longitude": "30.5238",
        "confidence": "0.95",
    }


def test_where_it_was_filed_decides_between_places_of_one_name() -> None:
    filed = Dateline(text="SPRINGFIELD, Ill. (AP)", places=("SPRINGFIELD", "Ill."))
    (place,) = enriched("Rain fell in <LOC:Springfield>.", filed=filed).entities
    assert place.ids["geonames"] == "4250542"


def test_the_day_at_the_place_is_the_day_of_the_copy() -> None:
    filed = Dateline(text="ALICE SPRINGS, Australia (AAP)", places=("ALICE SPRINGS", "Australia"))
    copy = item(
        body=("It rained today.",),
        language="en",
        dateline=filed,
        sent_at=datetime(2024, 5, 13, 18, tzinfo=UTC),
    )
    (today,) = enrich(copy, [MarkedTagger("It rained today.")]).dates
    assert today.value == "2024-05-14"
