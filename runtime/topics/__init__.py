"""The topics of the cluster: creating them, growing them, and placing their records."""
