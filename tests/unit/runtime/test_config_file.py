"""Files of configuration: what is read, how a fault is named, when a change is taken."""

import os
from pathlib import Path

import pytest
from pydantic import BaseModel, ConfigDict

from runtime.config_file import ConfigFile, FaultyFileError, read_config


class Lamp(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    watts: int = 5
    colour: str = "white"
    lit: bool = False


class House(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    lamps: dict[str, Lamp] = {}


def _write(folder: Path, text: str | bytes, name: str = "house.yaml") -> str:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(path)


SAME = [
    ("house.yaml", "lamps:\n  hall: {watts: 7, lit: true}\n"),
    ("house.YML", '{"lamps": {"hall": {"watts": 7, "lit": true}}}'),
    ("house.toml", "[lamps.hall]\nwatts = 7\nlit = true\n"),
    ("house.toml", "\ufeff[lamps.hall]\nwatts = 7\nlit = true\n"),
]


@pytest.mark.parametrize(("name", "text"), SAME)
def test_yaml_and_toml_say_the_same(tmp_path: Path, name: str, text: str) -> None:
    house = read_config(_write(tmp_path, text, name), House, "HOUSE")
    assert house == House(lamps={"hall": Lamp(watts=7, lit=True)})


def test_an_empty_file_says_nothing(tmp_path: Path) -> None:
    assert read_config(_write(tmp_path, ""), House, "HOUSE") == House()


FAULTS = [
    ("lamps: {hall: {wats: 7}}", "lamps.hall.wats: is no key that is known: did you mean watts?"),
    ("lamps: {hall: {shade: 7}}", "lamps.hall.shade: is no key that is known: it may be watts, "),
    ("lamps: {hall: {colour: 7}}", "lamps.hall.colour: has to be text: put it in quotes"),
    ("lamps: {hall: {lit: 'yes'}}", "lamps.hall.lit: has to be true or false"),
    ("lamps: {hall: 7}", "lamps.hall: has to be a table of keys"),
    ("lamps: [hall]", "lamps: has to be a table of keys"),
    ("[hall]", "has to be a table of keys"),
    ("lamps: {hall: {}, hall: {}}", "the key 'hall' comes a second time in line 1: keep one"),
    ("lamps:\n  no: {}", "the key False in line 2 is no text: put it in quotes"),
    ("lamps: [", "while parsing"),
    ("a: !!python/object/apply:os.getcwd []", "could not determine a constructor"),
    (b"lamps: \xff", "is not UTF-8"),
    ("[" * 5000, "is nested too deeply"),
    ("lamps: {\x1b[2J: {}}", "special characters"),
]


@pytest.mark.parametrize(("text", "fault"), FAULTS)
def test_a_fault_is_one_line_that_names_its_place(
    tmp_path: Path, text: str | bytes, fault: str
) -> None:
    path = _write(tmp_path, text)
    with pytest.raises(FaultyFileError) as raised:
        read_config(path, House, "HOUSE")
    [line] = raised.value.faults
    assert line.startswith(f"HOUSE: {path}: ")
    assert fault in line
    assert line.isprintable()


def test_a_file_that_is_not_there_or_is_another(tmp_path: Path) -> None:
    with pytest.raises(FaultyFileError, match="No such file"):
        read_config(str(tmp_path / "none.yaml"), House, "HOUSE")
    with pytest.raises(FaultyFileError, match=r"name it \.yaml"):
        read_config(_write(tmp_path, "", "house.ini"), House, "HOUSE")
    with pytest.raises(FaultyFileError, match="larger than 4 MiB"):
        read_config(_write(tmp_path, b" " * (5 << 20)), House, "HOUSE")


def test_each_fault_has_its_line(tmp_path: Path) -> None:
    path = _write(tmp_path, "lamps: {hall: {wats: 7, lit: 3}, attic: {colour: 1}}")
    with pytest.raises(FaultyFileError, match=r"and 2 more: `wiredesk check`") as raised:
        read_config(path, House, "HOUSE")
    assert len(raised.value.faults) == 3


def test_a_change_is_taken_once_the_file_stays_as_it_is(tmp_path: Path) -> None:
    file = ConfigFile(_write(tmp_path, "lamps: {hall: {}}"), House, "HOUSE")
    assert (file.refresh(), file.refresh()) == (False, False)

    _write(tmp_path, "lamps: {hall: {watts: 70}}")
    assert not file.refresh(), "it may still be written"
    assert file.refresh()
    assert file.content.lamps["hall"].watts == 70
    assert not file.refresh()


def test_a_file_put_in_its_place_is_taken(tmp_path: Path) -> None:
    file = ConfigFile(_write(tmp_path, "lamps: {a: {}}"), House, "HOUSE")
    Path(_write(tmp_path, "lamps: {b: {}}", "next")).replace(tmp_path / "house.yaml")
    assert [file.refresh() for _ in range(3)] == [False, True, False]


def test_a_broken_file_that_says_again_what_it_said_is_mended(tmp_path: Path) -> None:
    file = ConfigFile(_write(tmp_path, "lamps: {a: {}}"), House, "HOUSE")
    _write(tmp_path, "lamps: {a: ")
    file.refresh()
    with pytest.raises(FaultyFileError):
        file.refresh()
    _write(tmp_path, "lamps: {a: {}}")
    assert [file.refresh() for _ in range(3)] == [False, True, False]


@pytest.mark.parametrize("gone", [False, True])
def test_a_broken_change_is_said_once_and_all_stays(tmp_path: Path, gone: bool) -> None:
    path = _write(tmp_path, "lamps: {hall: {}}")
    file = ConfigFile(path, House, "HOUSE")
    if gone:
        os.unlink(path)
    else:
        _write(tmp_path, "lamps: {hall: {watts: many}}")
    assert not file.refresh()
    with pytest.raises(FaultyFileError):
        file.refresh()
    assert not file.refresh()
    assert file.content == House(lamps={"hall": Lamp()})

    _write(tmp_path, "lamps: {hall: {watts: 3}}")
    assert [file.refresh() for _ in range(2)] == [False, True]
