"""What the commands ask of Kafka, as any client may: push, read, redrive."""
