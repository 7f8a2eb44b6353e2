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
     "Ann Poe, organisation: Reuters, beats: rail, former_posts: reporter at AP"),
    ("Ann Poe was based in Cairo until 2015. She lives in Madrid.", "Ann Poe, base: Madrid"),
    # Former posts
    ("Ann Poe is a former Moscow bureau chief for Reuters.",
     "Ann Poe, former_posts: Moscow bureau chief at Reuters"),
    ("Ann Poe covers rail. Before joining Reuters, she was a reporter at The Daily Echo in Leeds.",
     "Ann Poe, organisation: Reuters, beats: rail, former_posts: reporter at The Daily Echo"),
    ("Ann Poe covers rail. She previously covered courts for The Guardian.",
     "Ann Poe, beats: rail, former_posts: at The Guardian"),
    ("Ann Poe covers rail. Before that she worked for AFP, Reuters and the BBC.",
     "Ann Poe, beats: rail, former_posts: at AFP; at Reuters; at BBC"),
    ("Ann Poe joined Reuters in 2015 from the Financial Times.",
     "Ann Poe, organisation: Reuters, former_posts: at Financial Times"),
    ("Ann Poe covers rail. After ten years at AFP, she joined Reuters in 2014.",
     "Ann Poe, organisation: Reuters, beats: rail, former_posts: at AFP"),
    ("Ann Poe was Cairo correspondent for dpa until 2015.",
     "Ann Poe, former_posts: Cairo correspondent at dpa"),
    ("Formerly of The Times, Ann Poe covers schools.",
     "Ann Poe, beats: schools, former_posts: at The Times"),
    ("Ann Poe covers rail. She spent ten years as an editor at The Echo.",
     "Ann Poe, beats: rail, former_posts: editor at The Echo"),
    ("Ann Poe covers rail. She started her career as a trainee at the Press Association.",
     "Ann Poe, beats: rail, former_posts: trainee at Press Association"),
    ("An ex-BBC producer, Ann Poe edits the night news.",
     "Ann Poe, former_posts: producer at BBC"),
    ("Ann Poe is an editor at The Echo. Previously, she was its Rome correspondent.",
     "Ann Poe, title: editor, organisation: The Echo, former_posts: Rome correspondent"),
    ("Ann Poe covers the former Soviet Union for Reuters.",
     "Ann Poe, organisation: Reuters, beats: former Soviet Union"),
    ("Ann Poe has been a reporter at Reuters since 2010.",
     "Ann Poe, title: reporter, organisation: Reuters"),
    # Awards
    ("Ann Poe covers rail. She won the Polk Award in 2019.",
     "Ann Poe, beats: rail, awards: Polk Award (2019)"),
    ("Ann Poe, winner of the 2018 Pulitzer Prize for Public Service, covers courts.",
     "Ann Poe, beats: courts, awards: Pulitzer Prize for Public Service (2018)"),
    ("Ann Poe is a Pulitzer Prize-winning reporter in Oslo.",
     "Ann Poe, title: reporter, base: Oslo, awards: Pulitzer Prize"),
    ("Ann Poe has won an Emmy and the Overseas Press Club Award (2020).",
     "Ann Poe, awards: Emmy; Overseas Press Club Award (2020)"),
    ("Ann Poe covers rail. She was named Young Journalist of the Year in 2021.",
     "Ann Poe, beats: rail, awards: Young Journalist of the Year (2021)"),
    ("Ann Poe covers rail. Her awards include the Harbour Medal and the 2015 Quay Prize.",
     "Ann Poe, beats: rail, awards: Harbour Medal; Quay Prize (2015)"),
    ("Ann Poe shared the Hafen-Preis in 2008 and won two prizes.",
     "Ann Poe, awards: Hafen-Preis (2008)"),
    ("Ann Poe covers rail. She was nominated for the Quay Prize and won the Harbour Medal.",
     "Ann Poe, beats: rail, awards: Harbour Medal"),
    ("Ann Poe was a finalist for the Pulitzer Prize in 2016.", "Ann Poe"),
    ("Ann Poe covers the Nobel Prize.", "Ann Poe, beats: Nobel Prize"),
    # Languages and addresses
    ("Ann Poe covers rail. Call her on +44 20 7946 0000 or +1 (202) 555-0143.",
     "Ann Poe, beats: rail, contact: +44 20 7946 0000; +1 (202) 555-0143"),
    ("Ann Poe covers rail. Find her at linkedin.com/in/annpoe and https://example.org/annpoe.",
     "Ann Poe, beats: rail, contact: linkedin.com/in/annpoe; https://example.org/annpoe"),
    ("Ann Poe covers rail. Find her at https://bank.example@example.org/annpoe.",
     "Ann Poe, beats: rail"),
    ("Ann Poe is a reporter. She speaks English, Norwegian and some Russian.",
     "Ann Poe, title: reporter, languages: English; Norwegian; Russian"),
    ("Ann Poe covers French wine. Fluent in Greek, she worked in Athens.",
     "Ann Poe, beats: French wine, languages: Greek"),
    ("Ann Poe covers rail. Follow her on Twitter @annpoe or write to ann.poe@example.org.",
     "Ann Poe, beats: rail, contact: @annpoe; ann.poe@example.org"),
]  # fmt: skip


@pytest.mark.parametrize(("paragraph", "expected"), BIOGRAPHIES)
def test_a_biography_says(paragraph: str, expected: str) -> None:
    assert [line(person) for person in profile(item(biography=(paragraph,)))] == [expected]


def test_a_name_line_opens_a_biography_and_is_no_part_of_its_text() -> None:
    (person,) = profile(item(biography=("Ann Poe", "She covers ports.", "Poe lives in Rome.")))
    assert line(person) == "Ann Poe, base: Rome, beats: ports"
    assert person.biography == "She covers ports.\n\nPoe lives in Rome."


def test_two_people_in_one_paragraph_are_kept_apart() -> None:
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
