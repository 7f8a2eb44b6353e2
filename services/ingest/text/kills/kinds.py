"""The kinds of words in kills and holds, a letter each."""

ADDRESSED, REQUEST, OBLIGED, MANDATORY = "E", "R", "r", "m"
KILL, KILLED, KILLS, KILL_NOUN = "V", "P", "W", "k"
MAYBE_KILL, MAYBE_KILLED = "v", "c"
HOLD, ON_HOLD = "H", "h"
USE, NOT, FOR_NOW, UNTIL = "X", "n", "l", "u"
THIS, THE, OWN = "D", "d", "O"
STORY, TEXT, PART = "N", "M", "p"
NAMED, EARLIER, VERSIONS = "K", "e", "A"
BE, WE, AGENCY, IT, ADVERB, LINK, AND, SAYS = "B", "Y", "w", "i", "a", "t", "&", "y"

PRECEDENCE = "RrEVvPcHhXnluDdONMpKeABYiat&ymWk"
"""The order in which kinds count for a word of several."""
