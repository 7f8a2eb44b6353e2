"""Copy that nobody would send: what ingest does with it, in what time and memory."""
