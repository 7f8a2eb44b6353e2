"""The canary: a source whose copy goes through all stages, and to no subscriber.

Its name is the only thing that is asked for, by each place that could pass its copy on
(docs/decisions/0033).
"""

CANARY = "wiredesk-canary"
"""The name of the source, and of the site of serve that alone is sent what comes of it."""


def is_canary(source: str) -> bool:
    """Whether copy of this source reaches no subscriber."""
    return source == CANARY
