"""The directory: what a source's items have said of its correspondents, added up.

`entry` enters the people of an item; `lookup` finds which known correspondent each of them is,
`signatures` who signed with initials or a family name, `merge` adds what the item says to what is
known; `changes` reads and writes the stage's tables.
"""

from services.enrich.directory.changes import DirectoryChanges
from services.enrich.directory.entry import enter

__all__ = ["DirectoryChanges", "enter"]
