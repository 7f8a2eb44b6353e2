import pytest

from services.enrich.entities.amounts import find_amounts
from services.enrich.entities.item_text import ItemText
from services.enrich.entities.products import find_products
from tests.unit.enrich.entities.marked import write


def marked(text: str) -> str:
    found = [*find_amounts(text, 0), *find_products(text, 0)]
    return write(ItemText([text]), found)[0]


@pytest.mark.parametrize(
    "expected",
    [
        "worth <MONEY:€1 billion> (<MONEY:$1.1 billion>)",
        "paid <MONEY:US$30,000> and <MONEY:£4.50>",
        "fined <MONEY:20 million euros> in <MONEY:Rs 500 crore> bonds",
        "cost <MONEY:five thousand dollars>",
        "lent <MONEY:NGN 3bn>",
        "rose <PERCENT:4.5 percent>, then <PERCENT:12%>, then <PERCENT:ten per cent>",
        "by <PERCENT:0.25 percentage points>",
        "the 1500 metres in 2024, 30 million people",
        "won 3 games, yen for travel",
        "an <PRODUCT:Airbus A320> and a <PRODUCT:Boeing 737-800>",
        "Boeing 3 million times, the Galaxy",
    ],
)
def test_amounts_and_products(expected: str) -> None:
    plain = expected
    for mark in ("<MONEY:", "<PERCENT:", "<PRODUCT:", ">"):
        plain = plain.replace(mark, "")
    assert marked(plain) == expected


@pytest.mark.parametrize(
    "amount",
    [
        *("$5", "5 cents", "Rs. 5", "Rs5", "UAH 5", "RM5", "5 pounds sterling", "5 British pounds"),
        *("5 roubles", "5 Hong Kong dollars", "5 won", "5 Swiss francs", "five-euro", "5 krone"),
        *("5%", "5percent", "5 per cent", "five Percent", "five percentage points"),
    ],
)
def test_every_kind_of_unit(amount: str) -> None:
    (found,) = find_amounts(f"He said {amount}, no more", 0)
    assert ItemText([f"He said {amount}, no more"]).of(found) == amount
