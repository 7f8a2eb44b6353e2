"""Copy of a source whose name can't be used: identity, order and kills would go by it."""

import pytest

from tests.unit.ingest.ingested import item, outcomes

COPY = "Ferry halts\n\nBERGEN (AP) - The ferry lay at its quay on Wednesday.\n"


@pytest.mark.parametrize("name", ["a" * 129, "dpa\x1b[2J", "dpa\u202e", "dpa\n", "\ufffd"])
def test_it_is_a_dead_letter(name: str) -> None:
    (found,) = outcomes(COPY, wire_source=name)

    assert found.rejection is not None
    assert found.rejection.reason == "unusable-source"
    assert found.rejection.error.isprintable()
    assert len(found.source) <= 128
    assert not found.emits


def test_markup_in_a_name_is_a_name() -> None:
    assert item(COPY, wire_source="x[/y]").source == "x[/y]"
