"""Fetched bytes as records, whatever a log holds."""
