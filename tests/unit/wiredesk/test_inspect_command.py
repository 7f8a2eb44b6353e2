"""What `wiredesk inspect` writes on standard error beside the articles."""

import json
from pathlib import Path

from typer.testing import CliRunner

from wiredesk.commands import app


def test_copy_that_is_withheld_says_why(tmp_path: Path) -> None:
    copy = tmp_path / "ferry.json"
    copy.write_text(
        '{"headline": "Ferries stay in port", "body": "No ferry left.", "status": "frozen"}',
        encoding="utf-8",
    )

    result = CliRunner().invoke(app, ["inspect", str(copy)])

    assert result.exit_code == 0
    why = "its status is withheld (pre-release: frozen); status: 'frozen' is not known; withheld"
    assert result.stderr.endswith(f"ferry.json: withheld: {why}\n")
    assert '"event":"withheld"' in result.stdout
    assert "Ferries" not in result.stdout


STORY = """Port stays shut

By Ann Poe

RIGA, March 1 (AFP) - Ships wait off Riga, the port said on Monday.

Nobody could say when it would open.

The pilots are at home.

(Reporting by Ann Poe)

Read more: Why ice comes

Not for publication: +44 20 0000
"""
SHOWN = """
 goes to   rule                 line
 headline  headline             Port stays shut
 byline    byline               By Ann Poe
 dateline                       RIGA, March 1 (AFP)
 body                           Ships wait off Riga, the port said on Monday.
 body                           … 1 more …
 body                           The pilots are at home.
 sign-off  credit               (Reporting by Ann Poe)
 left out  read more            Read more: Why ice comes
 left out  not for publication  Not for publication: +44 20 0000
"""


def explained(path: Path) -> str:
    result = CliRunner().invoke(app, ["inspect", "--explain", str(path)])
    assert all(json.loads(line)["headline"] for line in result.stdout.splitlines())
    return "\n".join(line.rstrip() for line in result.stderr.splitlines())


def test_each_line_of_the_copy_is_explained(tmp_path: Path) -> None:
    copy = tmp_path / "port.txt"
    copy.write_text(STORY, encoding="utf-8")
    assert explained(copy) == f"{copy}:{SHOWN.rstrip()}"


def test_each_of_several_items_is_explained(tmp_path: Path) -> None:
    copy = tmp_path / "two.json"
    items = [{"headline": f"Ferry {each}", "body": "It left."} for each in "AB"]
    copy.write_text(json.dumps(items), encoding="utf-8")
    said = explained(copy)
    assert f"{copy}, item 0:\n goes to   rule  line\n headline        Ferry A" in said
    assert f"{copy}, item 1:\n goes to   rule  line\n headline        Ferry B" in said


def test_notes_and_abstracts_are_explained(tmp_path: Path) -> None:
    copy = tmp_path / "ferry.json"
    item = {"headline": "Ferry", "abstract": "A ferry left.", "body": "It left.\n\nIt came.\n\n"
            "This story has been corrected to fix the name.", "ednote": "Call Ann."}  # fmt: skip
    copy.write_text(json.dumps(item), encoding="utf-8")
    said = explained(copy)
    assert " abstract                          A ferry left." in said
    assert " note to editors  correction note  This story has been corrected" in said
    assert said.count("corrected") == 1


def test_a_dead_letter_has_no_lines_to_explain(tmp_path: Path) -> None:
    copy = tmp_path / "cut-off.json"
    copy.write_text('{"headline": "Ferr', encoding="utf-8")
    result = CliRunner().invoke(app, ["inspect", "--explain", str(copy)])
    assert (result.exit_code, "goes to" in result.stderr) == (1, False)


def test_a_long_line_is_shown_in_part(tmp_path: Path) -> None:
    copy = tmp_path / "long.txt"
    line = (
        "Ships with grain lay at anchor off the port on Monday since nobody could say when the ice "
        "would clear, and the pilots of the port were at home."
    )
    copy.write_text(f"Port stays shut\n\n{line}\n", encoding="utf-8")
    assert f" {line[:100].rstrip()}…" in explained(copy)
