"""The directory: what a source's items have said of its correspondents, added up.

`lookup` says who somebody is, `merge` what is known of them then, `entry` enters an item's people
into the `book`, which is the stage's tables.
"""

from services.enrich.directory.changes import Book
from services.enrich.directory.entry import enter

__all__ = ["Book", "enter"]
