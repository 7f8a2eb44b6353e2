"""No pattern and no rule for text takes more than linear time, whatever it is given.

Each is run on pumps: a unit repeated until the text has a length, twice and four times it.
"""
