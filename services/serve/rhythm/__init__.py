"""Each source's own rhythm, learned by hour of the week. Pure (docs/decisions/0032)."""
