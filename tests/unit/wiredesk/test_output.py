"""Standard output that is full, closed, of another charset, or has nobody left to read it."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from wiredesk.display import print_table
from wiredesk.output import check_reader

WIREDESK = shlex.quote(str(Path(sys.executable).with_name("wiredesk")))
COPY = "Ferry halts\n\nBERGEN (AP) - The “ferry” lay at its quay on Wednesday.\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(COPY, encoding="utf-8")
    return path


def shell(command: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    kept = {n: v for n, v in os.environ.items() if not n.startswith(("KAFKA_", "WIREDESK_"))}
    return subprocess.run(
        ["bash", "-c", command],
        env={**kept, **environment},
        capture_output=True,
        check=False,
        timeout=60,
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this machine has no full device")
@pytest.mark.parametrize("arguments", ["--help", "config --json", "topics list"])
def test_a_full_disk(arguments: str) -> None:
    done = shell(f"{WIREDESK} {arguments} > /dev/full")

    assert done.returncode == 1
    assert done.stderr == b"wiredesk: standard output: No space left on device\n"


@pytest.mark.parametrize("command", ["render --to newsml-g2", "inspect"])
def test_what_is_for_machines_is_utf_8_whatever_the_locale(story: Path, command: str) -> None:
    done = shell(
        f"{WIREDESK} {command} {shlex.quote(str(story))}",
        LC_ALL="C",
        PYTHONUTF8="0",
        PYTHONCOERCECLOCALE="0",
        PYTHONIOENCODING="ascii",
    )

    assert done.returncode == 0, done.stderr
    assert "“ferry”" in done.stdout.decode("utf-8")


def test_text_for_people_is_printed_in_any_charset(tmp_path: Path) -> None:
    table = "from wiredesk import output, display; output.prepare_streams(); "
    table += "display.print_table(['name'], [['Zo\\xeb \\u201cZ\\u201d Poe']]); print('Zo\\xeb')"
    done = shell(f'{shlex.quote(sys.executable)} -c "{table}"', PYTHONIOENCODING="ascii")

    assert done.returncode == 0, done.stderr
    assert rb"Zo\xeb" in done.stdout


@pytest.mark.parametrize("closed", [">&-", "<&- >&- 2>&-"])
def test_a_closed_stream(closed: str) -> None:
    done = shell(f"{WIREDESK} topics list {closed}")

    assert done.returncode == 0
    assert done.stderr == b""
    assert done.stdout == b""


def test_a_reader_that_leaves_is_no_error() -> None:
    done = shell(f"{WIREDESK} topics list | true; echo ${{PIPESTATUS[0]}}")

    assert (done.stdout, done.stderr) == (b"0\n", b"")


def test_a_reader_is_seen_to_leave_before_the_next_line(monkeypatch: pytest.MonkeyPatch) -> None:
    read, write = os.pipe()
    with os.fdopen(write, "w") as out:
        monkeypatch.setattr(sys, "stdout", out)
        check_reader()
        os.close(read)
        with pytest.raises(BrokenPipeError):
            check_reader()
        monkeypatch.undo()


def test_a_file_has_no_reader_to_leave(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / "out").open("w") as out:
        monkeypatch.setattr(sys, "stdout", out)
        check_reader()
        monkeypatch.undo()


def test_a_table_is_not_cut(capsys: pytest.CaptureFixture[str]) -> None:
    row = ["x" * 60, "y" * 60, "[dim]z[/dim]"]

    print_table(["one", "two", "three"], [row])

    assert capsys.readouterr().out.split() == ["one", "two", "three", *row]
