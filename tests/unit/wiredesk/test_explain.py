"""Why a line of copy is where it is."""

from services.ingest.copy import Copy
from services.ingest.text.story import read_story
from wiredesk.explain import rows_of

NEWS = "The harbour of Riga will be dredged in spring, its director said."


def test_the_rows_are_in_the_order_of_the_copy() -> None:
    body = (
        "Latvia/harbour/",
        "Harbour to be dredged",
        "(Adds costs)",
        f"RIGA (BNA) - {NEWS}",
        "It was last dredged in 1987.",
        "(Reporting by Ann Poe)",
    )
    assert list(rows_of(read_story(Copy(body=body)))) == [
        ("slug", "slug in parts", "Latvia/harbour/"),
        ("headline", "headline", "Harbour to be dredged"),
        ("note to editors", "note to editors", "(Adds costs)"),
        ("dateline", "", "RIGA (BNA)"),
        ("body", "", NEWS),
        ("body", "", "It was last dredged in 1987."),
        ("sign-off", "credit", "(Reporting by Ann Poe)"),
    ]


def test_what_the_format_states_has_no_rule() -> None:
    copy = Copy(headline="Harbour to be dredged", byline="Ann Poe", body=(NEWS,))
    assert list(rows_of(read_story(copy))) == [
        ("headline", "", "Harbour to be dredged"),
        ("byline", "", "Ann Poe"),
        ("body", "", NEWS),
    ]
