"""Text as patterns compare it: each character stays at its place."""

from lexicon.folding import fold, lower


def test_lower_case_keeps_places() -> None:
    """`str.lower` makes two characters of the Turkish capital I with a dot."""
    assert lower("EMBARGO bis MÄRZ") == "embargo bis märz"
    assert lower("İzmir EMBARGO") == "İzmir embargo"


def test_folded_text_keeps_places() -> None:
    assert fold("MÄRZ ½ straße, d’AOÛT −5") == "marz ½ straße, d'aout -5"
