"""The conformance kit: a script of events is played to a site's own subscriber, and judged."""
