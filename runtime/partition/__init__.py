"""The owner of one partition, and the parts of its work."""
