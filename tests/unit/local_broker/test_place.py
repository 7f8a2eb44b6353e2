"""The broker's folder."""

from pathlib import Path

import pytest

from local_broker.errors import LocalBrokerError
from local_broker.place import Place, place


def test_a_temporary_folder_goes_with_all_that_is_in_it() -> None:
    with place(None) as there:
        there.write({"server.properties": "node.id=1\n"})
        assert not there.kept

    assert not there.folder.exists()


def test_a_named_folder_stays(tmp_path: Path) -> None:
    with place(tmp_path / "a" / "b") as there:
        there.write({"server.properties": "node.id=1\n"})
        assert there.kept

    assert (tmp_path / "a" / "b" / "server.properties").read_text() == "node.id=1\n"


def test_two_brokers_never_share_one(tmp_path: Path) -> None:
    with (
        place(tmp_path),
        pytest.raises(LocalBrokerError, match="another broker uses"),
        place(tmp_path),
    ):
        pass

    with place(tmp_path):
        pass


def test_a_folder_that_can_not_be_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(LocalBrokerError, match=r"can't be used .*: name another with --data$"):
        place(tmp_path / "file").__enter__()


def test_the_cluster_id_is_the_one_of_the_data(tmp_path: Path) -> None:
    there = Place(tmp_path, kept=True)
    assert there.cluster_id() is None

    there.data.mkdir()
    (there.data / "meta.properties").write_text("#\nversion=1\ncluster.id=ab-_c=\n")

    assert there.cluster_id() == "ab-_c="
