"""How much of what the samples say ingest reads: format by field."""
