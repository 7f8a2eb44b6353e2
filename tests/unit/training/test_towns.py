"""The dots of the board's maps are those that the gazetteer gives."""

import json

from training.extract_towns import FILE, towns


def test_the_file_is_as_the_gazetteer_says() -> None:
    assert FILE.read_text(encoding="utf-8") == towns(), "`python -m training.extract_towns`"


def test_each_square_has_one_town() -> None:
    numbers = json.loads(towns())
    pairs = list(zip(numbers[::2], numbers[1::2], strict=True))
    assert 5000 < len(pairs) < 10_000
    assert (599, 107) in pairs  # Oslo
