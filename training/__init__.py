"""Makes the entity models in `models` (`python -m training.train --help`).

Nothing that runs in production imports this package, and it has dependencies of its own
(the dependency group `training`).
"""
