"""`wiredesk evaluate` as a desk runs it."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from runtime.errors import WiredeskError
from wiredesk.commands import app

TEXT = "The board met on Tuesday and will meet in May."
GOLD = {
    "id": "harbour",
    "dct": "2023-03-08",
    "text": TEXT,
    "timex": [[17, 24, "DATE", "2023-03-07"], [42, 45, "DATE", "2024-05"]],
}


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(GOLD) + "\n", encoding="utf-8")
    return path


def evaluate(*arguments: str | Path) -> str:
    done = CliRunner().invoke(app, ["evaluate", *map(str, arguments)], catch_exceptions=False)
    assert done.exit_code == 0
    return done.stdout


def test_scores_and_mistakes_are_printed(gold: Path) -> None:
    shown = evaluate("timex", gold)
    assert "all           100.0      100.0       50.0          2          2\n" in shown
    assert "   1 x  wrong value DATE 'May': 2023-05 instead of 2024-05\n" in shown
    assert "        harbour: " in shown


def test_scores_for_machines(gold: Path) -> None:
    printed = json.loads(evaluate("timex", gold, "--json", "--mistakes", "0"))
    assert printed["scores"]["all"]["value_f1"] == 50
    assert printed["worst_mistakes"] == []


def test_predictions_are_written_and_may_serve_as_gold(gold: Path, tmp_path: Path) -> None:
    predictions = tmp_path / "predictions.jsonl"
    evaluate("timex", gold, "--predictions", predictions)
    [line] = predictions.read_text(encoding="utf-8").splitlines()
    assert json.loads(line) == {
        "id": "harbour",
        "timex": [[17, 24, "DATE", "2023-03-07"], [42, 45, "DATE", "2023-05"]],
    }
    gold.write_text(json.dumps(GOLD | json.loads(line)), encoding="utf-8")
    assert json.loads(evaluate("timex", gold, "--json"))["scores"]["all"]["value_f1"] == 100


@pytest.mark.parametrize("kind", ["ner", "timex", "dateline", "byline"])
def test_a_wrong_line_is_an_error_of_one_line(kind: str, gold: Path) -> None:
    gold.write_text(
        json.dumps(GOLD | {"ents": [], "dateline": None, "people": []}) + "\n{}\n", encoding="utf-8"
    )
    with pytest.raises(WiredeskError, match=r"gold\.jsonl, line 2: id: Field required$"):
        evaluate(kind, gold)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(WiredeskError, match=r"nowhere\.jsonl: No such file or directory$"):
        evaluate("timex", tmp_path / "nowhere.jsonl")


def test_predictions_that_can_t_be_written(gold: Path, tmp_path: Path) -> None:
    with pytest.raises(WiredeskError, match="No such file or directory"):
        evaluate("timex", gold, "--predictions", tmp_path / "nowhere" / "predictions.jsonl")


@pytest.mark.parametrize(
    ("kind", "document"),
    [
        ("dateline", {"text": "OSLO (NP) - Rain.", "dateline": {"text": "OSLO (NP)"}}),
        ("dateline", {"text": "Rain.", "dateline": None}),
        ("byline", {"text": "By Ana Roy", "people": [{"name": "Ana Roy"}]}),
    ],
)
def test_fields_are_scored_and_predictions_may_serve_as_gold(
    kind: str, document: dict[str, object], gold: Path, tmp_path: Path
) -> None:
    document["id"] = "harbour"
    gold.write_text(json.dumps(document), encoding="utf-8")
    predictions = tmp_path / "predictions.jsonl"
    printed = json.loads(evaluate(kind, gold, "--json", "--predictions", predictions))
    assert (printed["documents_without_mistake"], printed["mistakes"]) == (1, 0)
    gold.write_text(
        json.dumps(document | json.loads(predictions.read_text(encoding="utf-8"))), encoding="utf-8"
    )
    assert json.loads(evaluate(kind, gold, "--json"))["mistakes"] == 0
