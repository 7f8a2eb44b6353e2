"""How stages and sources stand, by the metrics of their processes: pure."""
