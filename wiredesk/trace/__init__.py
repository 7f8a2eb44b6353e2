"""What became of an item, told from the records of all topics: pure."""
