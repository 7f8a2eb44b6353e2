"""Where serve meets Kafka: it only reads, and is in no group."""
