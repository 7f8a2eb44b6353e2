"""Lines around a headline that only their place shows."""

import pytest

from services.ingest.text.head.titles import same_title, without_site
from tests.unit.ingest.ingested import item

NEWS = "The harbour of Riga will be dredged in spring, its director said on Monday."
TITLE = "Riga harbour to be dredged"
COPY = f"RIGA, Latvia (BNA) - {NEWS}"

ABOVE: list[tuple[str, ...]] = [
    ("Market News", TITLE),
    ("HARBOUR Dredging", TITLE),
    ("POLITICS", "Latvia", TITLE),
    ("Harbour and World News", "Riga harbour to be dredged, says director of its port"),
    ("Managua, Nicaragua", "26, Abril, 2026", "7:43 p.m.", TITLE),
    ("New South Wales", TITLE),
    ("Polizeidirektion Husum", TITLE),
    ("Latvian Government Bureau of Meteorology", TITLE),
    ("City of Pekin", "Office of the Mayor", "NEWS RELEASE", "FOR IMMEDIATE RELEASE: May 4, 2026",
     "CONTACT: Ann Poe, Port Manager", "309-555-0144 | ann.poe@example.org", TITLE),
    ("Startseite", "Artikel", "Eilmeldung", "Winds rise in the gulf of Riga", TITLE),
    ("From:", "Department for Transport", TITLE),
    ("AP Worldstream", "LENGTH: 347 words", f"HEADLINE: {TITLE}"),
    ("The Riga Echo Archive of Ports", "LENGTH: 347 words", f"HEADLINE: {TITLE}"),
    (f"{TITLE} | The Riga Echo", "Directory of sites", "Follow the ice", "Business News", TITLE),
    (TITLE, f"{TITLE} – porti.it"),
    (TITLE, "ep el puerto de riga en invierno archivo"),
    ("Ann Poe", "Headquarters, Riga", "202-555-0126", "Bo Lind", "Ice Laboratory, Duluth, Minn.",
     "218-555-0136", TITLE),
    ("Press Information Bureau", "Government of Latvia", "Ice Research Institute", TITLE),
    (TITLE, "By Ann Poe", "Quay Newspapers"),
    ("Dredgers Holding PLC", TITLE, "Dredgers Holding plc", '("DRG" or the "Company")'),
    (TITLE, "The Associated Press", "APRS"),
    (f"Home Latvia {TITLE}", TITLE),
    ("Facebook", "Youtube", "RSS Feed", "Eye on Ice", TITLE),
    ("Upvote", "0", TITLE),
    (TITLE, "1", "704"),
    ("More: World • Arts • Ports • Newsletter", TITLE),
    ("PORTS AND SHIPPING", TITLE),
    ("The Riga Echo", "All the news of the coast, every day", TITLE),
    ("Küsten-Kurier", "Unabhängig. Überparteilich.", TITLE),
    ("La Gazzetta di Riga", TITLE),
    ("Your source for news of the coast since 1904", TITLE),
    ("HOME NEWS SPORT BUSINESS LIFESTYLE OPINION", TITLE),
    ("Nachrichten, Termine, Experten", TITLE),
]  # fmt: skip


@pytest.mark.parametrize("lines", ABOVE)
def test_the_headline_is_found_among_other_lines(lines: tuple[str, ...]) -> None:
    found = item("\n\n".join((*lines, COPY)))
    assert found.headline.startswith(TITLE)
    assert found.headline in lines or f"HEADLINE: {found.headline}" in lines
    assert (found.body, found.abstract) == ((NEWS,), None)
    assert found.dateline


UNLIKE_PAGES = [
    ("World", "The Last Lighthouse Keeper", "After 41 years Bo Lind leaves the lamp to a computer"),
]


@pytest.mark.parametrize(("section", "title", "deck"), UNLIKE_PAGES)
def test_a_headline_without_a_verb_stays_one(section: str, title: str, deck: str) -> None:
    found = item("\n\n".join((section, title, deck, COPY)))
    assert (found.headline, found.abstract, found.keywords) == (title, deck, (section,))


UNLIKE: list[tuple[str, ...]] = [
    ("Port shut", "Ice closes harbour"),
    ("City of Riga Will Rename Its Shortest Street", "Residents may send names until the spring"),
    ("Polizei sucht Zeugen", "Ein Boot ist im Hafen von Riga gesunken"),
    ("Ministry of Health Says Ice Is Safe", "Skaters have waited for it since the autumn"),
    ("Riga port shut | Ice closes it", "Ships wait off the coast for the spring to come"),
]


@pytest.mark.parametrize("lines", UNLIKE)
def test_a_headline_stays_one_above_its_deck(lines: tuple[str, ...]) -> None:
    found = item("\n\n".join((*lines, COPY)))
    assert (found.headline, found.abstract) == lines


def test_a_line_below_a_byline_that_nobody_knows_stays_in_the_copy() -> None:
    found = item(f"{TITLE}\n\nBy Ann Poe\n\nA letter from the ice\n\n{COPY}")
    assert found.body == ("A letter from the ice", NEWS)
    assert found.dateline


def test_the_newspaper_below_a_byline_is_a_part_of_it() -> None:
    found = item(f"^{TITLE}<\n^By ANN POE=\n^Quay Newspapers=\n{COPY}\n")
    assert (found.headline, found.byline) == (TITLE, "By ANN POE, Quay Newspapers")
    named = item(f"{TITLE}\nBy ANN POE\nC.1998 Q.N. Times News Service\n\n{COPY}\n")
    assert named.byline == "By ANN POE"


SPLIT = [
    (("By", "Ann Poe", ",", "Bo Lind"), "By Ann Poe, Bo Lind"),
    (("By", "Ann Poe", "and", "Bo Lind"), "By Ann Poe and Bo Lind"),
    (("Von", "Ann Poe"), "Von Ann Poe"),
]


@pytest.mark.parametrize(("lines", "byline"), SPLIT)
def test_a_byline_in_parts_is_whole(lines: tuple[str, ...], byline: str) -> None:
    found = item("\n\n".join((TITLE, *lines, COPY)))
    assert (found.headline, found.byline, found.body) == (TITLE, byline, (NEWS,))


def test_a_headline_in_parts_is_whole() -> None:
    found = item(f"Notice of\n\nClosure of the Port\n\n{COPY}")
    assert (found.headline, found.body) == ("Notice of Closure of the Port", (NEWS,))


def test_a_name_that_the_foot_credits_is_the_byline() -> None:
    lines = (TITLE, "Ann Poe", "* Ice closes harbour", COPY)
    credited = item("\n\n".join((*lines, "(Reporting by Ann Poe; Editing by Bo Lind)")))
    assert (credited.byline, credited.body) == ("Ann Poe", ("* Ice closes harbour", NEWS))
    assert item("\n\n".join(lines)).byline is None


def test_the_place_and_day_of_a_release_are_its_dateline() -> None:
    release = f"IP/12/214\n\nBrussels, 4 March 2026\n\n{TITLE}\n\n"
    found = item(f"{release}{NEWS}")
    assert (found.headline, found.body) == (TITLE, (NEWS,))
    assert found.dateline
    assert found.dateline.places == ("Brussels",)
    own = item(f"{release}{COPY}").dateline
    assert own
    assert own.places == ("RIGA", "Latvia")


def test_short_lines_of_a_page_hide_no_dateline_of_an_agency() -> None:
    menu = ("Tides of the gulf", "Pilots and their boats", "Fish and its prices", "Ice this week",
            "Letters from the quay", "The harbour in old pictures")  # fmt: skip
    found = item("\n\n".join((*menu, COPY)))
    assert found.body == (NEWS,)
    assert found.dateline


def test_menus_and_short_lines_above_a_sentence_stay() -> None:
    lines = tuple(f"Song of the {word} men" for word in ("ice", "coal", "grain", "salt", "pilot"))
    found = item("\n\n".join((TITLE, *lines, "They all sang.", COPY)))
    assert found.body[:6] == (*lines, "They all sang.")


SITES = [
    ("Port is shut by ice | The Echo", "Port is shut by ice"),
    ("Port is shut by ice - Reuters", "Port is shut by ice"),
    ("Port is shut by ice – porti.it", "Port is shut by ice"),
    ("Port is shut by ice – again", "Port is shut by ice – again"),
    ("Port | Ice", "Port | Ice"),
]


@pytest.mark.parametrize(("title", "bare"), SITES)
def test_the_name_of_a_site_is_no_part_of_a_headline(title: str, bare: str) -> None:
    assert without_site(title) == bare
    assert same_title(title, bare.upper())


@pytest.mark.parametrize("kicker", ["COAST", "ICE WATCH", "PORTS & SHIPS"])
def test_a_kicker_in_capitals_needs_no_other_sign_of_a_head(kicker: str) -> None:
    found = item("\n\n".join((kicker, TITLE, NEWS, NEWS)))
    assert (found.headline, found.keywords, found.body) == (TITLE, (kicker,), (NEWS, NEWS))


@pytest.mark.parametrize(
    "lines",
    [
        ("ICE SHUTS HARBOUR OF RIGA", "Pilots Say the Thaw Is Weeks Away"),
        ("GIRLS BASKETBALL", "Riga d. Oslo in town 70-44"),
        ("RIGA HARBOUR", "Out to sea"),
    ],
)
def test_other_lines_in_capitals_are_no_kickers(lines: tuple[str, str]) -> None:
    assert item("\n\n".join((*lines, NEWS, NEWS))).headline == lines[0]


@pytest.mark.parametrize("title", [TITLE, TITLE.upper()])
def test_a_deck_right_below_the_headline_is_the_abstract(title: str) -> None:
    deck = "Pilots say that the thaw is weeks away"
    found = item("\n\n".join((title, deck, NEWS, NEWS)))
    assert (found.headline, found.abstract, found.body) == (title, deck, (NEWS, NEWS))


@pytest.mark.parametrize(
    "line",
    [
        "Pilots say the thaw comes late:",
        "It starts now",
        "Posted on a cold day by the pilots",
        "Ice, March 2012, seen from the old quay",
        "Photo of the ice from the old quay",
        "and then the ice came to the quay",
    ],
)
def test_other_lines_below_a_headline_stay(line: str) -> None:
    assert item("\n\n".join((TITLE, line, NEWS, NEWS))).abstract is None


def test_of_two_lines_without_a_stop_none_is_a_deck() -> None:
    deck = "Pilots say that the thaw is weeks away"
    assert item("\n\n".join((TITLE, deck, deck[:-4], NEWS, NEWS))).abstract is None


MENU = ("Facebook", "Youtube", "Local News")


def test_a_few_words_below_a_menu_are_of_it_though_nothing_shows_a_head() -> None:
    title = "Riga harbour to be dredged in spring"
    found = item("\n\n".join((*MENU, "Eye on Ice", title, NEWS, NEWS)))
    assert (found.headline, found.body) == (title, (NEWS, NEWS))


@pytest.mark.parametrize(
    "lines",
    [
        ("Eye on Ice", "Riga harbour to be dredged in spring"),
        ("Facebook", "Eye on Ice", "Riga harbour to be dredged in spring"),
        (*MENU, "Is ice safe?", "Riga harbour to be dredged in spring"),
    ],
)
def test_a_short_headline_stays_one_without_a_menu(lines: tuple[str, ...]) -> None:
    assert item("\n\n".join((*lines, NEWS, NEWS))).headline == lines[-2]
