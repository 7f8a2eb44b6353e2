"""What `wiredesk inspect` writes on standard error beside the articles."""

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
