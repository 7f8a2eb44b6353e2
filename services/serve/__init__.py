"""Article events over HTTP, for sites without a Kafka client: docs/serving.md."""
