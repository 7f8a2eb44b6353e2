"""The dashboards for Grafana, made of what `boards.yml` says that they show.

`python -m deploy.grafana.boards` writes them.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
FOLDER = HERE / "dashboards"
WIDTH, HEIGHT, STAT_HEIGHT = 12, 8, 4
"""Of a panel, in Grafana's units: 24 are the whole width."""
DATA = {"type": "prometheus", "uid": "prometheus"}
Board = Mapping[str, Any]


def read_boards() -> Mapping[str, Board]:
    """What each dashboard shows, by its name."""
    boards: Mapping[str, Board] = yaml.safe_load((HERE / "boards.yml").read_text("utf-8"))
    return boards


def text_of(name: str, board: Board) -> str:
    """The file of a dashboard, as Grafana reads it."""
    links = {"type": "dashboards", "tags": ["wiredesk"], "title": "Wiredesk", "asDropdown": True}
    dashboard = {
        "uid": f"wiredesk-{name}",
        "title": board["title"],
        "tags": ["wiredesk"],
        "editable": False,
        "timezone": "utc",
        "refresh": "10s",
        "time": {"from": "now-6h", "to": "now"},
        "schemaVersion": 39,
        "templating": {"list": [_choice(*each) for each in board.get("choices", {}).items()]},
        "links": [links],
        "panels": list(_panels(board["panels"])),
    }
    return json.dumps(dashboard, indent=2, ensure_ascii=False) + "\n"


def _choice(label: str, metric: str) -> dict[str, Any]:
    return {
        "type": "query",
        "name": label,
        "datasource": DATA,
        "query": f"label_values({metric}, {label})",
        "refresh": 2,
        "multi": True,
        "includeAll": True,
        "allValue": ".*",
        "current": {"text": "All", "value": "$__all"},
    }


def _panels(panels: list[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """Two in a row, so that those of a row are of one height: numbers come in pairs."""
    top = 0
    for at, panel in enumerate(panels):
        kind = panel.get("kind", "timeseries")
        height = STAT_HEIGHT if kind == "stat" else HEIGHT
        yield {
            "id": at + 1,
            "title": panel["title"],
            "description": panel.get("about", ""),
            "type": kind,
            "datasource": DATA,
            "gridPos": {"x": at % 2 * WIDTH, "y": top, "w": WIDTH, "h": height},
            "fieldConfig": {"defaults": {"unit": panel.get("unit", "short")}, "overrides": []},
            "targets": [
                {"refId": chr(ord("A") + number), "expr": expr, "legendFormat": legend}
                for number, (legend, expr) in enumerate(panel["queries"].items())
            ],
        }
        top += height if at % 2 else 0


if __name__ == "__main__":
    for name, board in read_boards().items():
        (FOLDER / f"{name}.json").write_text(text_of(name, board), encoding="utf-8")
