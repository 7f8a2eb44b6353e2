"""The broker's folder."""

from pathlib import Path

import pytest

from local_broker.errors import LocalBrokerError
from local_broker.folder import BrokerFolder, open_folder


def test_a_temporary_folder_goes_with_all_that_is_in_it() -> None:
    with open_folder(None) as folder:
        folder.write({"server.properties": "node.id=1\n"})
        assert not folder.kept

    assert not folder.path.exists()


def test_a_named_folder_stays(tmp_path: Path) -> None:
    with open_folder(tmp_path / "a" / "b") as folder:
        folder.write({"server.properties": "node.id=1\n"})
        assert folder.kept

    assert (tmp_path / "a" / "b" / "server.properties").read_text(encoding="utf-8") == "node.id=1\n"


def test_two_brokers_never_share_one(tmp_path: Path) -> None:
    with (
        open_folder(tmp_path),
        pytest.raises(LocalBrokerError, match="another broker uses"),
        open_folder(tmp_path),
    ):
        pass

    with open_folder(tmp_path):
        pass


def test_a_folder_that_can_not_be_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(LocalBrokerError, match=r"can't be used .*: name another with --data$"):
        open_folder(tmp_path / "file").__enter__()


def test_the_cluster_id_is_the_one_of_the_data(tmp_path: Path) -> None:
    folder = BrokerFolder(tmp_path, kept=True)
    assert folder.cluster_id() is None

    folder.data.mkdir()
    (folder.data / "meta.properties").write_text(
        "#\nversion=1\ncluster.id=ab-_c=\n", encoding="utf-8"
    )

    assert folder.cluster_id() == "ab-_c="
