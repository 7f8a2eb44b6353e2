"""Copy whose head a page's reader, an archive or a paper set into one paragraph with it."""

import pytest

from services.ingest.copy import Copy
from services.ingest.text.head.decks import take_deck_and_place
from services.ingest.text.head.flattened import above_and_copy
from services.ingest.text.head.noted import notes_and_byline
from services.ingest.text.paragraphs import paragraphs, paragraphs_and_former
from services.ingest.text.story import read_story
from tests.unit.ingest.ingested import item

NEWS = "The port was shut on Monday after a night of storm, its director said in a statement."


@pytest.mark.parametrize(
    "parts",
    [
        ("By Ann Poe", "LEVUKA (Reuters) - "),
        ("By ANN POE", "RIGA (AP) - "),
        (
            "* Ice closes port",
            "* Pilots wait",
            "(Adds details)",
            "By A.B. Poe",
            "RIGA, March 4 (AP) - ",
        ),
        ("A tug leaves Riga on March 4. (AP Photo/Ann Poe)", "LEVUKA, Fiji (AP) - "),
        ("A tug leaves Riga on March 4, 2024. UPI/Ann Poe", "LEVUKA, Fiji, March 5 (UPI) - "),
        ("Port is shut by ice", "(AP)", "RIGA (AP) — "),
        ("The port is shut.", "Riga (dpa) - "),
        (
            "Ice shuts the port Published: March 4, 2008 at 8:38 PM | Email |",
            "RIGA, Latvia (AP) - ",
        ),
        ("Ice shuts the port in spring", "LEVUKA, MARCH 4 (PTI) "),
        ("Ice shuts the port Tue, March 4 03:48 PM", "Riga, March 4 (IANS) "),
        ("Ice shuts the port March 4, 9:15 PM ET", "LEVUKA, Fiji (AP) - "),
        ("(In March 4 item, corrects first paragraph to say ice)", "(Reuters) - "),
        ("Ice shuts port (PRNewsFoto/Quay Ltd)", "RIGA , March 4, 2016 /PRNewswire/ -- "),
        (
            "Copyright 2026 The Associated Press. All Rights Reserved.",
            "Ann Poe looks at a quay in Riga on Monday. (AP Photo/Bo Lind)",
            "A tug lies in the ice. (Riga Port Office via AP, File)",
            "LEVUKA, Fiji (AP) — ",
        ),
    ],
)
def test_a_sure_dateline_parts_a_paragraph(parts: tuple[str, ...]) -> None:
    line = " ".join(each.strip() for each in parts) + f" {NEWS}"
    assert above_and_copy(line) == (*parts[:-1], f"{parts[-1]}{NEWS}")


@pytest.mark.parametrize(
    "line",
    [
        f"He spoke in LEVUKA (Reuters) - {NEWS}",
        f"By ANN POE LEVUKA (AP) - {NEWS}",
        f"News in brief. RIGA (AP) - {NEWS} OSLO (AP) - {NEWS}",
        f"Shares of Quay Co (QUA) - {NEWS}",
        f"RIGA (AP) - {NEWS}",
        "By Ann Poe RIGA (AP) - It is shut.",
    ],
)
def test_a_paragraph_with_none_or_several_stays(line: str) -> None:
    assert above_and_copy(line) == ()


def test_no_sentence_above_the_dateline_is_lost() -> None:
    story = read_story(Copy(body=("Port shut", f"The ice came at night. RIGA (AP) - {NEWS}")))
    assert (story.headline, story.deck) == ("Port shut", ("The ice came at night.",))
    assert story.body == (NEWS,)


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("(Eds: a.) (For use by Fjord News Service clients)",
         ("(Eds: a.)", "(For use by Fjord News Service clients)")),
        ("(ADV: b (c).) By ANN POE c.1999 Fjord News",
         ("(ADV: b (c).)", "By ANN POE", "c.1999 Fjord News")),
        ("By ANN POE c.1999 Fjord News", ("By ANN POE", "c.1999 Fjord News")),
        ("Eds: ADDS detail. With Port Fire By ANN POE Associated Press Writer",
         ("Eds: ADDS detail. With Port Fire", "By ANN POE Associated Press Writer")),
        ("(Eds: a.)", ()),
        ("Eds: ADDS detail By Monday it had snowed.", ()),
        ("(He said so.) By Monday it had snowed.", ()),
        ("(a) b (c)", ()),
        ("(a)) (b)", ()),
    ],
)  # fmt: skip
def test_notes_and_a_byline_in_one_line_are_parted(line: str, parts: tuple[str, ...]) -> None:
    assert notes_and_byline(line) == parts


def test_a_note_of_anpa_ends_above_the_dateline() -> None:
    found = item(
        "w1234 wstm- u i BC-PortFire 1stLd 03-04 0446\nBC-Port Fire, 1st Ld\nPort burns\n"
        "Eds: ADDS detail from pilots. With Port-Law By ANN POE Associated Press Writer\n"
        f"RIGA, Latvia (AP) _ {NEWS}\n"
    )
    assert (found.headline, found.body) == ("Port burns", (NEWS,))
    assert found.byline == "By ANN POE Associated Press Writer"
    assert found.ednote == "Eds: ADDS detail from pilots. With Port-Law"


COPY = (
    "Ein Tanker ist vor der Küste auf Grund gelaufen, wie die Behörden am Montag nach einer Nacht"
    " mit Sturm und Eis mitteilten. Der Kapitän gab an, er habe den Lotsen erwartet."
)


@pytest.mark.parametrize(
    ("printed", "places"),
    [
        ("Riga – ", "Riga"),
        ("Riga/Tallinn - ", "Riga|Tallinn"),
        ("Kitzbühel – ", "Kitzbühel"),
    ],
)
@pytest.mark.parametrize("deck", ["", "Pilot sah das Eis zu spät.", "Eis im Hafen – Tanker leckt."])
def test_a_paper_sets_deck_and_place_before_the_copy(deck: str, printed: str, places: str) -> None:
    story = read_story(Copy(body=(f"{deck} {printed}{COPY}".strip(), "Ende. (APA, 4.3.2024)")))
    assert story.dateline
    assert "|".join(story.dateline.places) == places
    assert story.body[0] == COPY
    assert story.deck == ((deck,) if deck else ())


@pytest.mark.parametrize(
    ("line", "last"),
    [
        (f"Pilot sah Eis. Riga – {COPY}", "Ende."),
        (f"Pilot sah Eis. Dünental – {COPY}", "Ende. (APA, 4.3.2024)"),
        (f"Kritik am Hafen – {COPY}", "Ende. (APA)"),
        ("Pilot sah Eis. Riga – Der Hafen ist zu.", "Ende. (APA, 4.3.2024)"),
    ],
)
def test_without_the_credit_or_a_sure_place_it_stays(line: str, last: str) -> None:
    assert take_deck_and_place((line, last)).body == (line, last)


def test_a_small_place_is_sure_where_the_copy_names_it_again() -> None:
    placed = take_deck_and_place((f"Eis. Dünental – {COPY}", "Es war bei Dünental. (APA, Reuters)"))
    assert placed.dateline
    assert placed.dateline.places == ("Dünental",)


COLUMN = """\
Le port est fermé
Le directeur du port de la
petite ville a dit lundi que les
bateaux ne pouvaient plus entrer
dans la rade à cause du vent et
de la glace qui couvre les quais
depuis trois jours. Les pilotes
attendent que le temps change et
que les secours arrivent par la
route qui longe la côte."""


def test_a_narrow_column_of_a_paper_is_one_paragraph() -> None:
    title, copy = paragraphs(COLUMN)
    assert title == "Le port est fermé"
    assert copy == " ".join(COLUMN.split("\n")[1:])


def test_the_identity_of_a_column_is_that_of_its_lines() -> None:
    assert paragraphs_and_former(COLUMN)[1] == tuple(COLUMN.split("\n"))


def test_a_deck_stays_where_the_format_states_another() -> None:
    line = f"Pilot sah das Eis zu spät. Riga – {COPY}"
    story = read_story(Copy(abstract="Ein Tanker leckt.", body=(line, "Ende. (APA, 4.3.2024)")))
    assert story.body[0] == line


def test_a_list_of_short_lines_is_no_column() -> None:
    lines = [f"Harbour number {number} of the coast" for number in range(12)]
    assert paragraphs("\n".join(lines)) == tuple(lines)


def test_long_notes_in_a_head_do_not_keep_copy_from_being_joined() -> None:
    head = (
        f"(Resending as part of a roundup of the harbours of the coast and of {'their ' * 6}pilots)"
    )
    lines = [
        "The harbour of the town has been shut for several days now, but",
        "no ship waits.",
    ] * 14
    assert len(paragraphs("\n".join(["Port shut", head, *lines]))) < 20


def test_a_line_is_joined_to_the_next_where_a_dateline_stood_before_it() -> None:
    copy = (
        "The king of the harbour named a new\nCabinet Wednesday, a day after he had sent the old"
        " one\ninto the ice, as the pilots told it to the papers there."
    )
    assert len(paragraphs(f"King names pilots\n\nRIGA, Latvia\n\n{copy}")) == 3
