"""Datelines that are known as a whole: of East Asia, of old papers, and with rare signs."""

from datetime import date

import pytest

from services.ingest.copy import Copy
from services.ingest.text.dateline import dateline_line, split_dateline
from services.ingest.text.dateline.east_asian_days import read_day
from services.ingest.text.dateline.whole_forms import WHOLE_FORMS, WholeForm
from services.ingest.text.story import read_story
from tests.unit.ingest.ingested import item

NEWS = "The harbour was shut on Monday after a night of storm, the pilots said."

GERMAN = "Am Montag hat der Sturm den Hafen geschlossen, sagen die Lotsen."

EAST_ASIAN = [
    ("(리가=연합뉴스) ", "리가", "연합뉴스", None),
    ("[리가·타르투=뉴시스]", "리가|타르투", "뉴시스", None),
    ("【리가=뉴시스】 ", "리가", "뉴시스", None),
    ("(리가=뉴스1) = ", "리가", "뉴스1", None),
    ("[리가(라트비아)=뉴시스] ", "리가(라트비아)", "뉴시스", None),
    ("新华社里加3月4日电 ", "里加", "新华社", "3月4日"),
    ("据新华社里加、塔林3月4日电 ", "里加|塔林", "新华社", "3月4日"),
    ("中新网里加3月4日电　", "里加", "中新网", "3月4日"),
    ("（中央社台北4日電）", "台北", "中央社", "4日"),
    ("(法新社里加四日電)", "里加", "法新社", "四日"),
    ("（中央社里加4日綜合外電報導）", "里加", "中央社", "4日"),
    ("（中央社記者李四鎮上4日電）", "", "中央社", "4日"),
    ("【リガ共同】", "リガ", "共同", None),
    ("【ニューヨーク、東京時事】", "ニューヨーク|東京", "時事", None),
    ("＜東京時事＞", "東京", "時事", None),
    ("［東京　４日　ロイター］ - ", "東京", "ロイター", "４日"),
    ("【3月4日 AFP】", "", "AFP", "3月4日"),
]
OTHERS = [
    ("Riga, 4. März. (Havas.) ", "Riga", "Havas.", "4. März."),
    ("Riga, 4. März. (Eig. Ber.) ", "Riga", "Eig. Ber.", "4. März."),
    ("RIGA, 4 (Havas). — ", "RIGA", "Havas", None),
    ("Riga, 4. — (Havas-Reuter.) ", "Riga", "Havas-Reuter.", None),
    ("Riga, 4. — Havas — ", "Riga", "Havas", "4."),
    ("Riga, 18. — ", "Riga", None, None),
    ("Riga, 26. Juni. ", "Riga", None, "26. Juni."),
    ("RIGA • ", "RIGA", None, None),
    ("RIGA, March 4 Quay Pulse - ", "RIGA", "Quay Pulse", "March 4"),
    ("RIGA, Jan. 4 Agence Q -- ", "RIGA", "Agence Q", "Jan. 4"),
    ("RIGA (Quay Dow Jones) ", "RIGA", "Quay Dow Jones", None),
    ("REDACCIÓN DE DEPORTES (EFE).- ", "", "EFE", None),
    ("Redacción Internacional, 4 mar (EFE).- ", "", "EFE", "4 mar"),
    ("LONDON ", "LONDON", None, None),
    ("TURKU, Finland ", "TURKU|Finland", None, None),
    ("GAZA/JERUSALEM ", "GAZA|JERUSALEM", None, None),
    ("TURKU/RIGA, Latvia ", "TURKU|RIGA|Latvia", None, None),
    ("RIGA. (Quay News economic analyst Ann Poe.) - ", "RIGA", "Quay News", None),
    ("LONDON/ SAN FRANCISCO ", "LONDON|SAN FRANCISCO", None, None),
    ("QUAYSIDE, Fla. ", "QUAYSIDE|Fla.", None, None),
    ("SEOUL March 4 ", "SEOUL", None, "March 4"),
    ("[JAKARTA] ", "JAKARTA", None, None),
    ("Newswise — SALEM, Ore. — ", "SALEM|Ore.", "Newswise", None),
    ("Newswise — Salem, Ore., March 4, 2017 – ", "Salem|Ore.", "Newswise", "March 4, 2017"),
    ("TURKU, Finland March 4 Sapa ", "TURKU|Finland", "Sapa", "March 4"),
    ("Finland, Turku / Quay Capital / ", "Turku|Finland", "Quay Capital", None),
    ("TURKU, 4 MARCH, QUAY PRESS. ", "TURKU", "QUAY PRESS", "4 MARCH"),
    ("TURKU (Agency): ", "TURKU", "Agency", None),
    ("TURKU, March 4 , 2017 (AFP) - ", "TURKU", "AFP", "March 4 , 2017"),
    ("/TASS/. ", "", "TASS", None),
    ("RIGA | AP - ", "RIGA", "AP", None),
    ("RIGA/AFP.- ", "RIGA", "AFP", None),
    ("РИГА. КАЗИНФОРМ - ", "РИГА", "КАЗИНФОРМ", None),
    ("РИГА, 4 марта, АЗЕРТАДЖ ", "РИГА", "АЗЕРТАДЖ", "4 марта"),
    ("4 марта. ИНТЕРФАКС - ", "", "ИНТЕРФАКС", "4 марта."),
    ("ريغا، 4 ديسمبر (رويترز) - ", "ريغا", "رويترز", "4 ديسمبر"),
    ("ريغا 4 آذار (بترا)- ", "ريغا", "بترا", "4 آذار"),
    ("ریگا - ایرنا - ", "ریگا", "ایرنا", None),
    ("Riga (TTXVN) - ", "Riga", "TTXVN", None),
    ("Québec, le 4 mars 2001. ", "Québec", None, "le 4 mars 2001"),
    ("09:40 | Salto, mar. 4. ", "Salto", None, "mar. 4"),
    ("09:40 | Salto (Quay), mar. 4. ", "Salto|Quay", None, "mar. 4"),
    ("(Agenzia Vista) Salto, 4 marzo 2020 ", "Salto", "Agenzia Vista", "4 marzo 2020"),
    ("rotterdam (anp) - ", "rotterdam", "anp", None),
    ("Grömitz. ", "Grömitz", None, None),
    ("Ouro Preto - ", "Ouro Preto", None, None),
    ("Ústí nad Labem 4. března (ČTK) - ", "Ústí nad Labem", "ČTK", "4. března"),
    ("Szeged, 2020. március 4., szerda (MTI) - ", "Szeged", "MTI", "2020. március 4."),
    ("København, mandag /ritzau/ ", "København", "ritzau", None),
    ("SPLIT, 4. ožujka 2020. (Hina) - ", "SPLIT", "Hina", "4. ožujka 2020"),
    ("Vilnius, kovo 4 d. (BNS). ", "Vilnius", "BNS", "kovo 4 d."),
    ("RĪGA, 4. marts, LETA - ", "RĪGA", "LETA", "4. marts"),
    ("Salto, 4 nov (ACN) ", "Salto", "ACN", "4 nov"),
]


@pytest.mark.parametrize(("printed", "places", "agency", "day"), [*EAST_ASIAN, *OTHERS])
def test_a_dateline_is_known_as_a_whole(
    printed: str, places: str, agency: str | None, day: str | None
) -> None:
    news = {"АЗЕРТАДЖ": "Порт закрыт.", "Grömitz": GERMAN}.get(agency or places, NEWS)
    found, rest = split_dateline(printed + news)
    assert found
    assert rest == news
    assert ("|".join(found.places), found.agency, found.day) == (places, agency, day)


@pytest.mark.parametrize("form", WHOLE_FORMS, ids=lambda form: form.example)
def test_a_form_takes_its_example(form: WholeForm) -> None:
    assert form.pattern.match(form.example)


@pytest.mark.parametrize(
    "text",
    [
        "【三方共同】港が閉まった。",
        "(사진=연합뉴스TV 제공) 항구가 닫혔다.",
        "新华社记者在里加采访时说，港口关闭。",
        "（中央社）港口關閉。",
        f"Poe, 34 (AP) {NEWS}",
        f"Levuka, 18. — {NEWS}",
        f"ANN POE/AFP - {NEWS}",
        f"Ann Poe | AP - {NEWS}",
        f"LEVUKA • {NEWS}",
        f"LEVUKA {NEWS}",
        "LONDON Bridge was shut on Monday after a night of storm, the mayor said.",
        "PARIS Hilton's lawyer said that she had not been told of the storm by anyone.",
        "WASHINGTON Post reporters were told that the harbour was shut on Monday.",
        "LONDON The harbour is shut",
        "ANN/BO Search teams looked for a ship in the Baltic Sea on Monday.",
        "Газета. РБК Порт закрыт.",
        f"March 4. {NEWS}",
        f"4 March 2010 – {NEWS}",
        f"rotterdam (noord) - {NEWS}",
        "de haven (anp) - de kade is dicht.",
        "Kaimauern. Am Montag hat der Sturm den Hafen geschlossen.",
    ],
)
def test_what_only_looks_like_one_stays(text: str) -> None:
    assert split_dateline(text) == (None, text)


@pytest.mark.parametrize(
    ("line", "places"),
    [
        ("LEVUKA PARK, Fiji 2007-02-28 05:12:57 UTC", "LEVUKA PARK|Fiji"),
        ("PORT-AU-QUAI 2007-02-28 05:12:57 UTC", "PORT-AU-QUAI"),
        ("RIGA | AP", "RIGA"),
        ("RIGA/AFP", "RIGA"),
    ],
)
def test_one_may_have_its_own_line(line: str, places: str) -> None:
    found = dateline_line(line)
    assert found
    assert "|".join(found.places) == places
    story = read_story(Copy(body=("Harbour shut", line, NEWS)))
    assert story.dateline == found
    assert (story.headline, story.body) == ("Harbour shut", (NEWS,))


def test_the_agency_may_stand_on_the_line_below() -> None:
    story = read_story(Copy(body=("Hafen zu", "Riga, 4. März.", f"(Havas.) — {NEWS}")))
    assert story.body == (NEWS,)
    assert story.dateline
    assert story.dateline.text == "Riga, 4. März. (Havas.)"


def test_a_dateline_that_has_its_agency_goes_on_in_no_line_above() -> None:
    story = read_story(Copy(body=("Harbour shut", "RIGA", f"(ANSA) - RIGA, MAR 4 - {NEWS}")))
    assert story.body == (NEWS,)
    assert story.dateline
    assert story.dateline.text == "(ANSA) - RIGA, MAR 4"


def test_an_old_headline_may_end_in_a_stop() -> None:
    story = read_story(Copy(body=("Der Hafen von Riga.", f"Riga, 4. März. (Havas.) {NEWS}")))
    assert (story.headline, story.body) == ("Der Hafen von Riga.", (NEWS,))


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("3月4日", date(2026, 3, 4)),
        ("2025年12月31日", date(2025, 12, 31)),
        ("3月6日", date(2025, 3, 6)),
        ("4日", date(2026, 3, 4)),
        ("二十三日", date(2026, 2, 23)),
        ("３日", date(2026, 3, 3)),
        ("廿一日", date(2026, 2, 21)),
        ("13月40日", None),
        ("2025年2月30日", None),
    ],
)
def test_a_day_in_characters_is_the_last_one(printed: str, day: date | None) -> None:
    assert read_day(printed, date(2026, 3, 5)) == day


@pytest.mark.parametrize(
    ("text", "byline", "dateline"),
    [
        ("(리가=연합뉴스) 홍길동 기자 = 항구가 닫혔다.", "홍길동 기자", "(리가=연합뉴스)"),
        (
            "[리가=뉴시스]홍길동 김철수 특파원 = 항구가 닫혔다.",
            "홍길동 김철수 특파원",
            "[리가=뉴시스]",
        ),
        (
            "新华社里加3月4日电（记者李四、王五）港口关闭。",
            "（记者李四、王五）",
            "新华社里加3月4日电",
        ),
        ("中新社里加3月4日电 (记者 李四)港口关闭。", "(记者 李四)", "中新社里加3月4日电"),
        ("（中央社記者李四台北4日電）港口關閉。", "記者李四", "（中央社記者李四台北4日電）"),
    ],
)
def test_the_reporter_beside_it_is_the_byline(text: str, byline: str, dateline: str) -> None:
    found = item(f"항구\n\n{text}\n\n{NEWS}")
    assert found.byline == byline
    assert found.dateline
    assert found.dateline.text == dateline
    assert found.body[0] in ("항구가 닫혔다.", "港口关闭。", "港口關閉。")


def test_a_sentence_behind_it_names_no_reporter() -> None:
    found = item(f"항구\n\n(리가=연합뉴스) 항구가 닫혔다고 홍길동 기자가 말했다.\n\n{NEWS}")
    assert (found.byline, found.body[0]) == (None, "항구가 닫혔다고 홍길동 기자가 말했다.")


@pytest.mark.parametrize("day", ["4 March 2010", "March 4", "March 4, 2010", "Mar. 4"])
def test_a_day_alone_is_a_dateline_above_copy_without_days(day: str) -> None:
    found = read_story(Copy(body=("Harbour is shut", f"{day} – {NEWS}", "More came.")))

    assert found.dateline
    assert (found.dateline.text, found.dateline.places) == (day, ())
    assert found.body == (NEWS, "More came.")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"4 March 2010 – {NEWS}", f"7 March 2010 – {NEWS}"),
        (f"4 March 2010 – {NEWS}", "2011: the quay is mended."),
        (f"4 March 2010 – {NEWS}", ""),
        (f"March 4 – {NEWS}", f"March 7 – {NEWS}"),
        ("4 March 2010 – Port shut", NEWS),
    ],
)
def test_a_day_of_a_chronology_stays(first: str, second: str) -> None:
    body = tuple(filter(None, ("Harbour is shut", first, second)))

    assert first in read_story(Copy(body=body)).body


@pytest.mark.parametrize(
    "opening",
    [
        "RIGA, March 4 Monday - ",
        "RIGA, March 4 Update - ",
        "RIGA, March 4 Quay pulse - ",
        "Riga, March 4 Quay Pulse - ",
        "QUAYSIDE, March 4 Quay Pulse - ",
        "RIGA (Photo AFP) ",
        "RIGA (Quay Pulse) ",
        "Riga (Quay Dow Jones) ",
    ],
)
def test_an_unknown_agency_needs_a_sure_place_and_day(opening: str) -> None:
    assert split_dateline(f"{opening}{NEWS}") == (None, f"{opening}{NEWS}")
