"""Short texts in a guessed charset: words of any script, and what random bytes come out as."""

import random

import pytest

from services.ingest.errors import UnreadableCopyError
from services.ingest.input.charset import decode
from services.ingest.input.legible import is_legible

WORDS = [
    "Papst tot",
    "FLASH: Pope dies at 88 (AP)",
    "MedienpädagogIn in München gesucht",
    "Oro 1.950,20 €, plata 23,41 €",
    "Müller: „Ja“",
    "L’été à Nîmes",
    "Τα νέα της ημέρας",
    "Папа Римский умер",
    "בָּרוּךְ הַבָּא",
    "พระสันตะปาปาสิ้นพระชนม์",
    "【速報】リガ港が閉鎖",
    "é",
    "",
]
NOISE = ["B~ËČţ)UĺÍŽ", '5öÍ a"jáS8', "Ôªfìþ¶~äGg", "е9R¦гп№”V$пш*©‡7ъЮ", "¿Lű∫Ú>;˘Ó"]


@pytest.mark.parametrize("text", WORDS)
def test_words_are_legible(text: str) -> None:
    assert is_legible(text)


@pytest.mark.parametrize("text", NOISE)
def test_noise_is_not(text: str) -> None:
    assert not is_legible(text)


@pytest.mark.parametrize(("length", "most"), [(10, 60), (20, 30), (50, 3)])
def test_most_random_bytes_are_refused(length: int, most: int) -> None:
    chance = random.Random(5)
    read = 0
    for _ in range(200):
        try:
            decode(bytes(chance.randrange(256) for _ in range(length)))
            read += 1
        except UnreadableCopyError:
            pass
    assert read <= most
