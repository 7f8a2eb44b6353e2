"""Data: the fields of a profile that words are evidence for."""

SINGLE = ("title", "organisation", "base")
"""Those with one value."""

SEVERAL = ("beats", "focus", "languages", "contact", "awards", "former_posts", "biography")
"""Those with a list of values; a biography's are its paragraphs."""

FIELDS = ("name", "aliases", "initials", "role", *SINGLE, *SEVERAL)
"""All of them, in the order of a profile's evidence."""

MAX_VALUES = 20
"""Values of one field that are kept."""

STRONGEST_ORIGIN_FIRST = ("biography", "byline", "sign_off")
"""A biography says what someone is; a byline or sign-off what one did for this item."""
