import json
from datetime import date

import pytest

from services.ingest.text.dateline import read_dateline, split_dateline
from tests.unit.ingest.ingested import item

FIRST = "Ships came on Monday."

DATELINES = [
    ("KYIV, Ukraine (AP) _ ", "KYIV, Ukraine (AP)", "KYIV|Ukraine", "AP", None),
    ("KYIV, Ukraine (AP)_", "KYIV, Ukraine (AP)", "KYIV|Ukraine", "AP", None),
    ("SALEM, March 3, Reuter - ", "SALEM, March 3, Reuter", "SALEM", "Reuter", "2026-03-03"),
    ("SALEM, W. Va. - ", "SALEM, W. Va.", "SALEM|W. Va.", None, None),
    ("SALEM, N. Y. (AP) -- ", "SALEM, N. Y. (AP)", "SALEM|N. Y.", "AP", None),
    ("SALEM, Ga._", "SALEM, Ga.", "SALEM|Ga.", None, None),
    ("SALEM, Ga.–", "SALEM, Ga.", "SALEM|Ga.", None, None),
    ("Madrid, 3 mar (EFECOM).- ", "Madrid, 3 mar (EFECOM)", "Madrid", "EFECOM", "2026-03-03"),
    ("Río de Janeiro, 3 mar (EFE).- ", "Río de Janeiro, 3 mar (EFE)", "Río de Janeiro", "EFE",
     "2026-03-03"),
    ("MADRID, 3 Mar. 2026 (Europa Press) -", "MADRID, 3 Mar. 2026 (Europa Press)", "MADRID",
     "Europa Press", "2026-03-03"),
    ("NEW YORK (AP) -- ", "NEW YORK (AP)", "NEW YORK", "AP", None),
    ("PARIS, March 3 (Reuters) - ", "PARIS, March 3 (Reuters)", "PARIS", "Reuters", "2026-03-03"),
    ("Berlin (dpa) - ", "Berlin (dpa)", "Berlin", "dpa", None),
    ("Berlin, 28. Februar (dpa) - ", "Berlin, 28. Februar (dpa)", "Berlin", "dpa", "2026-02-28"),
    ("Frankfurt/Main (dpa/lhe) - ", "Frankfurt/Main (dpa/lhe)", "Frankfurt/Main", "dpa/lhe", None),
    ("BRUSSELS/KYIV, March 3 (Reuters) – ", "BRUSSELS/KYIV, March 3 (Reuters)", "BRUSSELS|KYIV",
     "Reuters", "2026-03-03"),
    ("BRUSSELS and KYIV (AFP) - ", "BRUSSELS and KYIV (AFP)", "BRUSSELS|KYIV", "AFP", None),
    ("WASHINGTON — ", "WASHINGTON", "WASHINGTON", None, None),
    ("PORT-AU-PRINCE, Haiti — ", "PORT-AU-PRINCE, Haiti", "PORT-AU-PRINCE|Haiti", None, None),
    ("CHICAGO, Ill. (AP) -- ", "CHICAGO, Ill. (AP)", "CHICAGO|Ill.", "AP", None),
    ("ST. LOUIS (AP) - ", "ST. LOUIS (AP)", "ST. LOUIS", "AP", None),
    ("Washington, D.C., Jan. 5 (UPI) -- ", "Washington, D.C., Jan. 5 (UPI)", "Washington|D.C.",
     "UPI", "2026-01-05"),
    ("BEIJING, Dec. 31 (Xinhua) -- ", "BEIJING, Dec. 31 (Xinhua)", "BEIJING", "Xinhua",
     "2025-12-31"),
    ("NAIROBI, 3 March 2023 (IRIN) - ", "NAIROBI, 3 March 2023 (IRIN)", "NAIROBI", "IRIN",
     "2023-03-03"),
    ("New Delhi, Mar 1 (PTI) ", "New Delhi, Mar 1 (PTI)", "New Delhi", "PTI", "2026-03-01"),
    ("MOSCOW, March 1. /TASS/. ", "MOSCOW, March 1. /TASS/", "MOSCOW", "TASS", "2026-03-01"),
    ("(Reuters) - ", "(Reuters)", "", "Reuters", None),
    ("TALLINN (WD) - ", "TALLINN (WD)", "TALLINN", "WD", None),
    ("L'AQUILA, Italy (AP) — ", "L'AQUILA, Italy (AP)", "L'AQUILA|Italy", "AP", None),
    ("ABOARD AIR FORCE ONE (AP) — ", "ABOARD AIR FORCE ONE (AP)", "ABOARD AIR FORCE ONE", "AP",
     None),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "text", "places", "agency", "day"), DATELINES)
def test_a_dateline_is_split_from_the_first_sentence(
    printed: str, text: str, places: str, agency: str | None, day: str | None
) -> None:
    found = item(f"Ships come\n\n{printed}{FIRST}\n\nMore came later.")
    assert found.headline == "Ships come"
    assert found.body == (FIRST, "More came later.")
    assert found.dateline
    assert found.dateline.text == text
    assert "|".join(found.dateline.places) == places
    assert (found.dateline.agency, found.dateline.date) == (agency, day)


@pytest.mark.parametrize(
    "sentence",
    [
        "Olaf Scholz (SPD) - der Kanzler - sprach.",
        "NATO - the alliance of 32 - met.",
        "UPDATE - ships came.",
        "Kyiv, Ukraine – the war goes on.",
        "EU - a union - met.",
        "The ship (a ferry) - it was old - sank.",
    ],
)
def test_a_sentence_without_a_dateline_stays_whole(sentence: str) -> None:
    found = item(f"Ships come\n\n{sentence}")
    assert found.dateline is None
    assert found.body == (sentence,)


STATED = [
    ("Hamburg (dpa) - ", FIRST, "Hamburg (dpa)", FIRST),
    ("HAMBURG (WD)", f"HAMBURG (WD) - {FIRST}", "HAMBURG (WD)", FIRST),
    ("Hamburg", f"Hamburg (dpa) - {FIRST}", "Hamburg (dpa)", FIRST),
    ("HAMBURG (WD)", f"KIEL (WD) - {FIRST}", "HAMBURG (WD)", f"KIEL (WD) - {FIRST}"),
    ("Hamburg", f"HAMBURG, Feb 28 (WD).- {FIRST}", "HAMBURG, Feb 28 (WD)", FIRST),
    ("Hamburg harbour 5", f"Hamburg harbour 5 - {FIRST}", "Hamburg harbour 5", FIRST),
    ("Hamburg", f"Hamburg, said Ann, {FIRST}", "Hamburg", f"Hamburg, said Ann, {FIRST}"),
    ("Hamburg", f"Hamburg Airport {FIRST}", "Hamburg", f"Hamburg Airport {FIRST}"),
    ({"text": "Kiel (dpa)", "places": ["Kiel"]}, FIRST, "Kiel (dpa)", FIRST),
    ({"places": ["Kiel", "Germany"]}, FIRST, "Kiel, Germany", FIRST),
]


@pytest.mark.parametrize(("field", "first", "text", "body"), STATED)
def test_a_field_is_believed_and_its_words_taken_out_of_the_text(
    field: object, first: str, text: str, body: str
) -> None:
    found = item(json.dumps({"headline": "Ships come", "dateline": field, "body": [first]}))
    assert found.dateline
    assert (found.dateline.text, found.body) == (text, (body,))


@pytest.mark.parametrize(
    ("printed", "sent", "day"),
    [
        ("March 4", date(2026, 11, 24), "2026-03-04"),
        ("December 30", date(2026, 1, 2), "2025-12-30"),
        ("March 3", date(2026, 3, 2), "2026-03-03"),  # it is tomorrow already at the dateline
    ],
)
def test_a_day_without_a_year_is_the_last_before_the_copy_was_sent(
    printed: str, sent: date, day: str
) -> None:
    filed, _ = split_dateline(f"OSLO, {printed} (AP) - Rain fell.")

    assert filed
    assert filed.resolve(sent).date == day


@pytest.mark.parametrize(
    ("field", "places", "agency"),
    [
        ("Büsum (kd)", ("Büsum",), "kd"),
        ("Kiel/Lübeck (nordwire)", ("Kiel", "Lübeck"), "nordwire"),
        ("Rome", ("Rome",), None),
    ],
)
def test_a_dateline_of_a_field_has_its_agency_known_or_not(
    field: str, places: tuple[str, ...], agency: str | None
) -> None:
    filed = read_dateline(field)
    assert (filed.text, filed.places, filed.agency) == (field, places, agency)


def test_the_fuller_dateline_counts() -> None:
    found = item(
        json.dumps(
            {
                "headline": "Fire in the harbour",
                "dateline": "FORT WASHINGTON, Pa.",
                "body": "FORT WASHINGTON, Pa. (AP) _ The harbour burned.\n\nAll are well.",
            }
        )
    )
    assert found.dateline
    assert (found.dateline.text, found.dateline.agency) == ("FORT WASHINGTON, Pa. (AP)", "AP")
    assert found.body == ("The harbour burned.", "All are well.")
