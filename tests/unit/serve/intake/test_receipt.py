"""A receipt leads to the records of its own request, and to no other's."""

import base64

import pytest

from services.serve.intake.receipt import Place, Receipt, ReceiptError, seal, unseal

SECRET, OTHER = "01" * 32, "02" * 32
RECEIPT = Receipt(
    "wire.raw.dpa",
    1_772_000_000_000,
    (Place("wire.raw.dpa", 3, 2**40), Place("wire.raw.dpa", 3, 9)),
)


def test_a_receipt_is_what_was_sealed() -> None:
    assert unseal(seal(RECEIPT, "dpa", SECRET), "dpa", SECRET) == RECEIPT


def test_a_receipt_goes_into_an_address() -> None:
    many = Receipt("wire.raw", 0, tuple(Place("wire.raw", 100, 10**12 + n) for n in range(100)))
    text = seal(many, "dpa", SECRET)
    assert len(text) < 4096
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    assert unseal(text, "dpa", SECRET) == many


def test_it_holds_for_one_source_and_one_agency() -> None:
    text = seal(RECEIPT, "dpa", SECRET)
    for source, secret in (("ap", SECRET), ("dpa", OTHER)):
        with pytest.raises(ReceiptError):
            unseal(text, source, secret)


def test_nobody_moves_it_to_another_record() -> None:
    raw = base64.urlsafe_b64decode(seal(RECEIPT, "dpa", SECRET) + "==")
    for at in range(len(raw)):
        changed = bytes((*raw[:at], raw[at] ^ 1, *raw[at + 1 :]))
        with pytest.raises(ReceiptError):
            unseal(base64.urlsafe_b64encode(changed).rstrip(b"=").decode(), "dpa", SECRET)


@pytest.mark.parametrize("text", ["", "x", "é", "A" * 5000, "....", "e30"])
def test_what_is_no_receipt_is_refused(text: str) -> None:
    with pytest.raises(ReceiptError):
        unseal(text, "dpa", SECRET)
