"""Everything that touches Kafka, time, disk or HTTP on a stage's behalf."""
