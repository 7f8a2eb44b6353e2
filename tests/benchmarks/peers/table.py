"""A table for people, as lines of text. Pure."""

from collections.abc import Sequence


def table(header: Sequence[str], rows: Sequence[Sequence[str]], words: int) -> list[str]:
    """The header and the rows, in columns as wide as what is in them.

    `words`: how many columns, from the left, hold words; the others hold numbers.
    """
    lines = [header, *rows]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return [
        "  ".join(
            cell.ljust(width) if place < words else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    ]
