"""Pull queues: events are handed out, and come again until they are acknowledged."""
