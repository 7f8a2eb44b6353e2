"""The tables of a stage: in memory, read back from their topics, and what a record changes."""
