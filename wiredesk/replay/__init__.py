"""A stretch of the raw log through the code at hand, compared with what was published. Pure.

`books` keeps what became of each item, once of the topics and once of the rehearsal; `rehearsal`
runs the stages; `comparing` and `fields` say what differs; `report` sums it up.
"""
