"""The board's requests."""
