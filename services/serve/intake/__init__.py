"""The way in over HTTP: copy goes to Kafka, and its sender learns what became of it."""
