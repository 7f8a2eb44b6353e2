"""What stands below a story is taken off from the end, as long as each line is known."""

import pytest

from services.ingest.text.foot.peeling import Foot, peel

STORY = ("The port of Riga is shut.", "Ships wait off the coast, Ann Ash said.")
BIO = "Ann Poe is Baltic correspondent at Northwire."


def below(*lines: str, byline: str | None = None) -> Foot:
    """The foot of the story with some lines below it, of which none is left in the body."""
    foot = peel((*STORY, *lines), byline)
    assert foot.body == STORY
    return foot


def trace(foot: Foot) -> list[tuple[str, str, str]]:
    return [(each.destination, each.rule, each.text) for each in foot.taken]


def test_lines_of_all_kinds_are_taken_in_any_order() -> None:
    lines = (BIO, "(Reporting by Ann Poe)", "Read more: Why", "Share", "© 2026 Harbour Wire")
    for order in (lines, lines[::-1], (*lines[2:], *lines[:2])):
        assert {each.text for each in below(*order).taken} == set(lines)


def test_the_trace_names_each_line_with_its_rule_in_the_order_of_the_copy() -> None:
    assert trace(below(BIO, "(Reporting by Ann Poe)", "ENDS", "dpa xx n1", "© 2026 Harbour")) == [
        ("biography", "biography", BIO),
        ("sign_off", "credit", "(Reporting by Ann Poe)"),
        ("dropped", "end mark", "ENDS"),
        ("sign_off", "initials", "dpa xx n1"),
        ("dropped", "copyright", "© 2026 Harbour"),
    ]


@pytest.mark.parametrize("day", ["March 4, 2020", "4. März 2020", "04.03.2020", "7 Gennaio 2011"])
def test_a_day_alone_below_the_last_sentence_is_a_pages(day: str) -> None:
    assert trace(below(day, "© 2026 Harbour")) == [
        ("dropped", "day below the story", day),
        ("dropped", "copyright", "© 2026 Harbour"),
    ]


@pytest.mark.parametrize("above", ["The pilots meet on", "Meetings:", "Riga, March 3, 2020"])
def test_a_day_below_a_line_that_needs_it_stays(above: str) -> None:
    assert peel((*STORY, above, "March 4, 2020"), None).body == (*STORY, above, "March 4, 2020")


def test_a_list_opens_with_a_heading_in_spanish() -> None:
    below("También puedes leer:", "Los pilotos piden un rompehielos")


def test_an_unknown_line_ends_the_foot() -> None:
    lines = ("(Reporting by Ann Poe)", "The ice has come.", "Share")
    assert peel((*STORY, *lines), None).body == (*STORY, *lines[:2])


def test_a_thousand_lines_are_peeled_and_no_more() -> None:
    foot = peel((*STORY, *["jmo/els/dch"] * 1100), None)
    assert (len(foot.sign_off), len(foot.body)) == (1000, 102)


def test_the_first_paragraph_is_the_storys_whatever_it_says() -> None:
    assert peel(("Share", "Share"), None).body == ("Share",)
    assert peel(("(Reporting by Ann Poe)",), None).body == ("(Reporting by Ann Poe)",)
    assert peel((), None) == Foot(())


def test_fields_come_of_what_was_taken() -> None:
    foot = below(
        "This story has been corrected to fix the name of Riga.", BIO, "(Reporting by Max Lowe)",
        "jmo/els/dch",
    )  # fmt: skip
    assert foot.notes == ("This story has been corrected to fix the name of Riga.",)
    assert foot.biography == (BIO,)
    assert foot.sign_off == ("(Reporting by Max Lowe)", "jmo/els/dch")


def test_an_end_mark_and_initials_on_one_line_are_two() -> None:
    assert trace(below("(Schluss) hpi/mri")) == [
        ("dropped", "end mark", "(Schluss)"),
        ("sign_off", "initials", "hpi/mri"),
    ]


ADDRESSES = [("Ann Poe", "ann.poe@example.org", "sign_off"),
             ("By JEAN-LUC ROE", "jroe@example.org", "sign_off"),
             ("Ann Poe", "desk@example.org", "dropped"),
             ("By Ann Poe", "rugby@example.org", "dropped"),
             (None, "ann.poe@example.org", "dropped")]  # fmt: skip


@pytest.mark.parametrize(("byline", "address", "destination"), ADDRESSES)
def test_an_address_alone_is_published_only_if_it_is_the_authors(
    byline: str | None, address: str, destination: str
) -> None:
    assert [each.destination for each in below(address, byline=byline).taken] == [destination]


def test_what_stops_copy_is_never_left_out() -> None:
    notice = "Copyright 2026. KILL this story."
    assert below("Share", notice).notes == (notice,)


NAMES = [
    (None, "By Ann Poe", "By Ann Poe", ()),
    (None, "- By Ann Poe", "By Ann Poe", ()),
    (None, "— Ann Poe", "Ann Poe", ()),
    ("Ann Poe", "Ann Poe", None, ("Ann Poe",)),
    ("By Ann Poe and John Roe", "— John Roe", None, ("— John Roe",)),
]


@pytest.mark.parametrize(("byline", "line", "name", "sign_off"), NAMES)
def test_the_authors_name_below_the_story_is_the_byline_where_there_is_none(
    byline: str | None, line: str, name: str | None, sign_off: tuple[str, ...] | None
) -> None:
    foot = peel((*STORY, line), byline)
    if sign_off is None:
        assert foot.body == (*STORY, line)
    else:
        assert (foot.body, foot.name_line, foot.sign_off) == (STORY, name, sign_off)


def test_the_name_of_an_agency_below_the_story_is_no_byline() -> None:
    assert peel((*STORY, "--Field Level Media"), None).name_line is None


def test_a_name_below_a_quotation_may_be_whose_it_is() -> None:
    lines = ("“Ice is patient.”", "— Ann Poe")
    assert peel((*STORY, *lines), None).body == (*STORY, *lines)


@pytest.mark.parametrize(("byline", "line"), [("By Ann Poe", "Ann Ash"), (None, "Ann Ash")])
def test_another_name_is_a_line_of_the_story(byline: str | None, line: str) -> None:
    assert peel((*STORY, line), byline).body == (*STORY, line)


def test_at_most_two_biographies_are_taken_with_a_line_between_them() -> None:
    others = ("Bo Lind covers rail for Northwire.", "Share", "Eva Roe covers ice for Northwire.",
              "Share", BIO)  # fmt: skip
    foot = peel((*STORY, *others), None)
    assert foot.biography == (others[2], BIO)
    assert foot.body == (*STORY, others[0])
    heading = below("Share", "About the author", "Ann Poe", BIO)
    assert heading.name_line == "Ann Poe"
    assert ("dropped", "biography's heading", "About the author") in trace(heading)


def test_a_heading_on_the_line_of_a_biography_is_left_out_of_it() -> None:
    assert trace(below(f"About the author: {BIO}")) == [
        ("dropped", "biography's heading", "About the author: "),
        ("biography", "biography", BIO),
    ]


def test_a_credit_in_the_middle_opens_no_biography() -> None:
    lines = ("Autorin: Anna Weber (Bonn)", "The ice has come.")
    assert peel((*STORY, *lines), None).body == (*STORY, *lines)


FOREIGN = [
    "Ana Polo es periodista de El Eco en Riga.",
    "Anne Poe est journaliste à L'Écho.",
    "Anna Po è corrispondente dell'Eco a Riga.",
    "Ana Polo é jornalista do Eco.",
]


@pytest.mark.parametrize("line", FOREIGN)
def test_biographies_are_read_in_other_languages(line: str) -> None:
    assert below(line).biography == (line,)


def test_whoever_wrote_the_story_needs_no_trade_of_the_news() -> None:
    line = "Ann Poe is the author of five novels."
    assert below(line, byline="By Ann Poe").biography == (line,)
    assert peel((*STORY, line), "By John Roe").body == (*STORY, line)


def test_lines_of_a_page_within_the_story_are_left_out() -> None:
    foot = peel((STORY[0], "Read more: Why ice comes", "Scroll to continue", STORY[1]), None)
    assert foot.body == STORY
    assert [each.rule for each in foot.taken] == ["read more", "part of a page"]


OF_A_PAGE = [
    "Boats wait in the harbour of Riga, shut since Monday (Photo by Ann Poe/Getty Images)",
    "Show comments",
    "Advertisement",
    "(BEGIN OPTIONAL TRIM.)",
    "Photo - http://photos.example.org/news/of/the/harbour/of/riga/462590/ferry.jpg",
    "Filed Under:Mackinac County, Moose, Road Salt, Ferries, Ice, Harbours, Pilots",
    "Sign up to our newsletter: get the top stories of the port in your inbox every morning",
    "Subscribe to the morning newsletter of the port, and to its podcast, with one click here",
]


@pytest.mark.parametrize("line", OF_A_PAGE)
def test_each_kind_of_these_lines_goes_wherever_it_stands(line: str) -> None:
    assert peel((STORY[0], line, STORY[1]), None).body == STORY


def test_a_line_of_a_page_hides_no_credit_above_it() -> None:
    assert below("(Reporting by Ann Poe)", "5 min read").sign_off == ("(Reporting by Ann Poe)",)


def test_lines_of_a_page_alone_are_left_as_they_are() -> None:
    assert peel(("Show comments", "Show comments"), None).body == ("Show comments",)


WITHIN = [
    "Read more slowly, she said.",
    "More than 30 ships wait.",
    "Share prices fell.",
    "End of story, he said.",
    "Follow us on the way to Riga, the pilot told them.",
]


@pytest.mark.parametrize("line", WITHIN)
def test_lines_of_the_story_that_begin_like_those_of_a_page_stay(line: str) -> None:
    body = (STORY[0], line, STORY[1])
    assert peel(body, None).body == body
