"""Ingest: bytes as an agency sent them become items of copy."""
