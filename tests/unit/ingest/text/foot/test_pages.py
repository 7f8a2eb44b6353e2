"""What a page prints below a story goes where it is sure, and the story's own end always stays."""

import pytest

from services.ingest.text.foot.peeling import Foot, peel

STORY = (
    "The port of Riga is shut, the harbour office said in a statement on Monday evening.",
    "Ships wait off the coast for the ice to break, and nobody on board knows for how long.",
)
PAGE = ("Share this:", "Facebook", "Related stories", "Ice in the gulf", "Comments", "© The Echo")
TITLES = (
    "Mayor of Reval to step down after vote on new ferry",
    "Why the ferries on the lake break down so often",
    "Pilots of the gulf ask for a boat that breaks the ice",
)


def below(*lines: str, byline: str | None = None) -> Foot:
    foot = peel((*STORY, *lines), byline)
    assert foot.body == STORY
    return foot


def stays(*lines: str) -> None:
    """Lines are the story's, alone and above what a page prints."""
    for page in ((), PAGE, ("Share",), ("Newsletter", "Sign up", "Recent Stories", "Ice, again")):
        assert peel((*STORY, *lines, *page), None).body == (*STORY, *lines)


OWN_ENDS = [
    ("Here are the winners:", "Ann Poe, 12.3 seconds", "Bo Lind, 12.9 seconds", "Cid Dov, 13.1"),
    ("Gold", "Ann Poe", "Silver", "Bo Lind", "Bronze", "Cid Dov"),
    ("These are the ports that are shut.", *TITLES),
    ("The ice came early to the town", "and took the boats away", "and no one saw them drown"),
    (
        "Q: When will the port open?",
        "A: When the ice breaks.",
        "Q: And if it does not?",
        "A: Then not.",
    ),
    (
        "Visitation is from 4 to 7 p.m. Thursday at Poe Funeral Home",
        "In lieu of flowers, plant a tree",
    ),
    ("Tickets: 12 euros", "Harbour Hall, Pier 3, Riga", "Monday, November 25, 2026 at 3:00 PM"),
    ("1.", "Melt the butter.", "2.", "Leave it to stand for a night."),
    ("Oct. 3 - Harbour Hall, Riga", "Oct. 9 - Old Dock, Reval", "Oct. 10 - The Quay, Oslo"),
    ("“You can see the ice from the quay,” she said. “Our readers know it.”",),
    ("You can cancel your account by e-mail, the office said.",),
    ("Whether the ferry sails again",),
    ("Ann Poe", "Why do ships not sail?", "Bo Lind", "Ice.", "Ann Poe", "And then?"),
    ("Ice: 12 ships", "Fog: 3 ships", "Storm: none"),
]


@pytest.mark.parametrize("lines", OWN_ENDS, ids=lambda lines: str(lines[0]))
def test_the_storys_own_end_stays(lines: tuple[str, ...]) -> None:
    stays(*lines)


def test_titles_that_nothing_opens_go_above_other_lines_of_a_page() -> None:
    assert [each.text for each in below(*TITLES, "Share").taken] == [*TITLES, "Share"]


@pytest.mark.parametrize(
    "lines",
    [
        TITLES,
        (*TITLES[:2], "Share"),
        ("Will the port of Riga open again before Christmas?", *TITLES, "Share"),
        ("The port opens. Then it shuts again, as it did before", *TITLES, "Share"),
        (*(f"{each}," for each in TITLES), "Share"),
        (*(f"Pier {at}: {each}" for at, each in enumerate(TITLES)), "Share"),
        ("Ice in the port", "Fog in the port again", "Storm at the old pier", "Share"),
    ],
    ids=str,
)
def test_titles_of_which_it_is_not_sure_stay(lines: tuple[str, ...]) -> None:
    kept = tuple(each for each in lines if each != "Share")
    assert peel((*STORY, *lines), None).body == (*STORY, *kept)


def test_titles_stay_below_a_story_without_stops() -> None:
    body = (*STORY[:1], STORY[1][:-1] + " and when they may sail", STORY[0], *TITLES)
    assert peel((*body, "Share"), None).body == body


def test_titles_below_the_name_of_a_section_that_comes_again_go() -> None:
    lines = [line for title in TITLES for line in ("News", title)]
    assert [each.text for each in below(*lines, "Share").taken] == [*lines, "Share"]
    assert peel((*STORY, *lines), None).body == (*STORY, *lines)
    assert peel((*STORY, *lines[:4], "Share"), None).body == (*STORY, *lines[:4])


def test_two_cards_are_a_list_of_other_stories() -> None:
    cards = (TITLES[0], "Ann Poe 3 hours ago", TITLES[1], "Bo Lind 5 hours ago")
    assert [each.text for each in below(*cards).taken] == list(cards)
    assert peel((*STORY, *cards[:2]), None).body == (*STORY, *cards[:2])


def test_titles_of_a_ranked_list_may_end_in_a_stop() -> None:
    ranked = ("1", "He saw the ice.", "2.", "She did not. You will not believe why.")
    below("Most read", *ranked)
    stays(*ranked)


def test_words_to_readers_go_between_lines_of_the_page_alone() -> None:
    words = "You will find all our stories of the port in one place."
    below("Newsletter", words, "Sign up")
    assert peel((*STORY, words), None).body == (*STORY, words)
    assert peel((*STORY, words, "Sign up"), None).body == (*STORY, words)


def test_a_biography_between_lines_that_nobody_knows_is_found() -> None:
    line = "Ann Poe covers ports for The Echo."
    foot = below("Tagged: ice, port", "Harbour desk", line, "Recent Stories", "Ice in the gulf")
    assert foot.biography == (line,)


def test_an_author_in_a_list_of_other_stories_is_no_biography() -> None:
    assert below("Related stories", "Ice in the gulf", "Ann Poe", byline="Ann Poe").biography == ()


def test_what_a_page_says_of_who_wrote_the_story_needs_no_trade() -> None:
    post = ("Ann Poe", "Professor of ice at Riga")
    assert below(*post, "Share", byline="Ann Poe").sign_off == post
    box = below("About the author", "Has lived by the sea.", "Share")
    assert [each.text for each in box.taken] == [
        "About the author",
        "Has lived by the sea.",
        "Share",
    ]


def test_the_name_above_other_stories_of_its_author_goes_along() -> None:
    below("Ann Poe", "More by Ann Poe", "Ice in the gulf")


def test_the_name_above_stays_where_the_stories_are_anothers() -> None:
    body = (*STORY, "Bo Lind")
    assert peel((*body, "More by Ann Poe", "Ice in the gulf"), None).body == body


def test_several_buttons_within_a_story_are_no_copy() -> None:
    assert peel((STORY[0], "Share this article by email", STORY[1]), None).body == STORY
    assert peel((STORY[0], "Opinion", STORY[1]), None).body == (STORY[0], "Opinion", STORY[1])
