"""What several stages know of language: agencies, names of people, months, hours, zones.

Tables and what reads them, compiled once at import. It imports nothing of ours, so that every
stage may read it, and nothing heavy, so that no stage starts slower for it.
"""
