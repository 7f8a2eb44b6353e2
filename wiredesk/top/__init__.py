"""How the stages and sources stand now, by the metrics of their processes: pure but for HTTP."""
