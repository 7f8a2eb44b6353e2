"""The runtime knows nothing of what its stages do, and says where it takes each precaution."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
RUNTIME = sorted((ROOT / "runtime").rglob("*.py"))
WORDS_OF_THE_STAGES = """
    agencies agency amendment article articles byline bylines copy correspondent correspondents
    dateline datelines desk desks duplicate duplicates editor editors embargo embargoed embargoes
    enriched entities entity gazetteer headline headlines held kill killed kills ledger news
    paragraph paragraphs published slugline sluglines story stories superseded tagger tags
    urgency usable withheld
""".split()
"""But not `urgent` and `source`, which say no more than that some records can't wait, and whose
they are."""


@pytest.mark.parametrize("path", RUNTIME, ids=lambda path: path.stem)
def test_no_word_of_the_stages_is_in_the_runtime(path: Path) -> None:
    services = {folder.name for folder in (ROOT / "services").iterdir() if folder.is_dir()}
    # To serve is also what any HTTP port does.
    forbidden = {*WORDS_OF_THE_STAGES, *services} - {"serve"}
    others = r"model_copy\(|from copy import|IngestExternalFile|ingest_external_file"
    text = re.sub(others, "", path.read_text("utf-8"))
    found = {word.lower() for word in re.findall("[A-Za-z][a-z]*", text)} & forbidden
    assert not found, f"{path.name} knows of {sorted(found)}"


def test_every_row_of_the_manual_has_its_place_in_the_code() -> None:
    manual = (ROOT / "docs/exactly-once.md").read_text("utf-8")
    rows = {int(n) for row in re.findall(r"^\| ([\d, ]+) \|", manual, re.M) for n in row.split(",")}
    others = [*(ROOT / "local_broker").glob("*.py"), *(ROOT / "services/publish").glob("*.py")]
    code = (*RUNTIME, *sorted(others))
    marks = [
        mark
        for path in code
        for mark in re.findall(r"\brows? (\d+(?:(?:, | and )\d+)*)", path.read_text("utf-8"))
    ]
    placed = {int(number) for mark in marks for number in re.findall(r"\d+", mark)}
    assert len(rows) >= 24
    assert placed == rows
