"""What enrich counts."""

from runtime.metrics.measures import Metric

ENTITIES = Metric("wiredesk_entities", "counter", ("type",), "Entities tagged, by type")
METRICS = (ENTITIES,)
