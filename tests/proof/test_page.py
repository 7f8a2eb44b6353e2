"""docs/proof.md says what docs/proof.json has."""

from tests.proof.page import PAGE, RESULTS, page, read_results
from tests.proof.rows import ROWS_BY_NAME


def test_the_page_is_made_of_the_results() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(read_results(RESULTS))


def test_nothing_went_wrong_in_what_the_page_shows() -> None:
    proved = read_results(RESULTS)
    assert {each.result.row for each in proved} == set(ROWS_BY_NAME)
    assert [each.result.row for each in proved if not each.result.is_well] == []
