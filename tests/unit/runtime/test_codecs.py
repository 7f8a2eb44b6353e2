"""In which codec a transaction writes to a topic."""

import pytest

from runtime.codecs import codec_of
from schemas.topics import ARTICLES, CORRESPONDENTS, DEAD_LETTERS, ITEMS, LEDGER, Topic


@pytest.mark.parametrize(
    ("topic", "codec"),
    [(ARTICLES, 1), (DEAD_LETTERS, 1), (CORRESPONDENTS, 1), (ITEMS, 4), (LEDGER, 4)],
)
def test_what_others_read_is_in_gzip_and_all_else_in_zstd(topic: Topic, codec: int) -> None:
    assert codec_of(topic, "gzip", "zstd") == codec


def test_records_need_not_be_compressed() -> None:
    assert codec_of(ITEMS, "gzip", "none") == codec_of(ARTICLES, "none", "zstd") == 0
