import pytest

from services.enrich.correspondent import profile
from tests.unit.enrich.copy import item
from tests.unit.enrich.correspondent.credits import line

BIOGRAPHIES = [
    # Title, organisation, base
    ("Ann Poe is Alpine correspondent at the Northwire Foundation based in Bern.",
     "Ann Poe, title: Alpine correspondent, organisation: Northwire Foundation, base: Bern"),
    ("Ann Poe is a senior climate correspondent for Reuters in Oslo.",
     "Ann Poe, title: senior climate correspondent, organisation: Reuters, base: Oslo"),
    ("Ann Poe is the AP's bureau chief in Nairobi.",
     "Ann Poe, title: bureau chief, organisation: AP, base: Nairobi"),
    ("As Reuters' Nairobi bureau chief, Ann Poe oversees eight reporters.",
     "Ann Poe, title: Nairobi bureau chief, organisation: Reuters, base: Nairobi"),
    ("ANN POE is The Echo's Africa editor.",
     "Ann Poe, title: Africa editor, organisation: The Echo"),
    ("Ann Poe, a Reuters correspondent based in Paris, won two prizes.",
     "Ann Poe, title: correspondent, organisation: Reuters, base: Paris"),
    ("Ann Poe, Europe Correspondent", "Ann Poe, title: Europe Correspondent"),
    ("Ann Poe is a Nairobi-based freelance journalist.",
     "Ann Poe, title: freelance journalist, base: Nairobi"),
    ("Ann Poe is an award-winning reporter and editor at the Echo Foundation.",
     "Ann Poe, title: reporter and editor, organisation: Echo Foundation"),
    ("Ann Poe is head of data journalism at the Institute for War and Peace Reporting.",
     "Ann Poe, title: head of data journalism, "
     "organisation: Institute for War and Peace Reporting"),
    ("Ann Poe is chief correspondent for Southern Africa at Reuters, based in Johannesburg.",
     "Ann Poe, title: chief correspondent, organisation: Reuters, base: Johannesburg"),
    ("Ann Poe works as a science writer for dpa in Hamburg.",
     "Ann Poe, title: science writer, organisation: dpa, base: Hamburg"),
    ("Ann Poe is a producer with Deutsche Welle's Bonn newsroom.",
     "Ann Poe, title: producer, organisation: Deutsche Welle, base: Bonn"),
    ("Dr. Ann Poe is professor of law at the University of Leeds.",
     "Ann Poe, title: professor, organisation: University of Leeds"),
    ("Max Lowe is a photographer based in Lima, Peru.",
     "Max Lowe (photo), title: photographer, base: Lima, Peru"),
    ("Ann Poe reports for Politico from Warsaw.", "Ann Poe, organisation: Politico, base: Warsaw"),
    ("Ann Poe covers courts from Washington, D.C. She joined The Star in 2019.",
     "Ann Poe, organisation: The Star, base: Washington, D.C., beats: courts"),
    ("Ann Poe has worked for the AP since 2001. She is based in Tokyo.",
     "Ann Poe, organisation: AP, base: Tokyo"),
    # Beats and focus
    ("Ann Poe covers rail, ports, air travel and new roads.",
     "Ann Poe, beats: rail; ports; air travel; new roads"),
    ("Based in Kyiv, Ukraine, Ann Poe reports on defence and reconstruction.",
     "Ann Poe, base: Kyiv, Ukraine, beats: defence; reconstruction"),
    ("Ann Poe writes about oil and gas, the Arctic as well as mergers and acquisitions.",
     "Ann Poe, beats: oil and gas; Arctic; mergers and acquisitions"),
    ("Ann Poe covers the European Union, NATO and migration from Brussels for Agence "
     "France-Presse, with a special focus on asylum law and border policy.",
     "Ann Poe, organisation: Agence France-Presse, base: Brussels, "
     "beats: European Union; NATO; migration, focus: asylum law; border policy"),
    ("Ann Poe covers a wide range of topics, including health, food and law, and lives in Rome.",
     "Ann Poe, base: Rome, beats: health; food; law"),
    ("Ann Poe is a reporter covering schools. Her beats include sport.",
     "Ann Poe, title: reporter, beats: schools; sport"),
    ("Ann Poe is a reporter specialising in fraud and bribery across the Western Balkans.",
     "Ann Poe, title: reporter, focus: fraud; bribery across the Western Balkans"),
    ("With a particular focus in street food, Ann Poe has eaten in every town of the country.",
     "Ann Poe, focus: street food"),
    ("Ann Poe, rail correspondent, reports from Lyon on trains and timetables.",
     "Ann Poe, title: rail correspondent, base: Lyon, beats: trains; timetables"),
    ("Ann Poe is dpa-AFX's chief reporter in Frankfurt. She has a special interest in football.",
     "Ann Poe, title: chief reporter, organisation: dpa-AFX, base: Frankfurt, focus: football"),
    # What used to be is not what is
    ("Ann Poe covers ports. Before joining the Echo she spent years in Cairo covering war.",
     "Ann Poe, organisation: Echo, beats: ports"),
    ("Ann Poe focuses on banks, and previously covered tech in London.",
     "Ann Poe, focus: banks"),
    ("Ann Poe is a former AP reporter who now writes on rail for Reuters.",
     "Ann Poe, organisation: Reuters, beats: rail"),
    ("Ann Poe was based in Cairo until 2015. She lives in Madrid.", "Ann Poe, base: Madrid"),
    # Languages and addresses
    ("Ann Poe is a reporter. She speaks English, Norwegian and some Russian.",
     "Ann Poe, title: reporter, languages: English; Norwegian; Russian"),
    ("Ann Poe covers French wine. Fluent in Greek, she worked in Athens.",
     "Ann Poe, beats: French wine, languages: Greek"),
    ("Ann Poe covers rail. Follow her on Twitter @annpoe or write to ann.poe@example.org.",
     "Ann Poe, beats: rail, contact: @annpoe; ann.poe@example.org"),
]  # fmt: skip


@pytest.mark.parametrize(("paragraph", "told"), BIOGRAPHIES)
def test_a_biography_says(paragraph: str, told: str) -> None:
    assert [line(person) for person in profile(item(biography=(paragraph,)))] == [told]


def test_a_name_line_opens_a_biography_and_is_no_part_of_its_text() -> None:
    (person,) = profile(item(biography=("Ann Poe", "She covers ports.", "Poe lives in Rome.")))
    assert line(person) == "Ann Poe, base: Rome, beats: ports"
    assert person.biography == "She covers ports.\n\nPoe lives in Rome."


def test_two_people_in_one_paragraph_are_told_apart() -> None:
    text = "Ann Poe is a reporter in Oslo. She covers rail. John Roe is an editor at The Echo."
    people = profile(item(biography=(text,)))
    assert [line(person) for person in people] == [
        "Ann Poe, title: reporter, base: Oslo, beats: rail",
        "John Roe, title: editor, organisation: The Echo",
    ]


def test_what_is_said_of_two_people_is_said_of_each() -> None:
    people = profile(item(biography=("Ann Poe and John Roe are reporters at dpa in Bonn.",)))
    assert [line(person) for person in people] == [
        "Ann Poe, title: reporter, organisation: dpa, base: Bonn",
        "John Roe, title: reporter, organisation: dpa, base: Bonn",
    ]


def test_a_biography_without_a_name_is_of_the_only_author() -> None:
    text = ("The author is Reuters' bureau chief in Lagos.",)
    assert [line(person) for person in profile(item(byline="By Ann Poe", biography=text))] == [
        "Ann Poe, title: bureau chief, organisation: Reuters, base: Lagos"
    ]


def test_a_biography_without_a_name_is_of_none_of_two_authors() -> None:
    text = ("The author is Reuters' bureau chief in Lagos.",)
    people = profile(item(byline="By Ann Poe and John Roe", biography=text))
    assert [line(person) for person in people] == ["Ann Poe", "John Roe"]
