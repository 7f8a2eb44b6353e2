"""The board: the page on which editors watch the wire, and what it asks for (docs/board.md)."""
