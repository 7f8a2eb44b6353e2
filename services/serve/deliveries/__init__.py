"""Which site was sent what, and which kills it has not acknowledged."""
