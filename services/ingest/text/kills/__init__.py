"""Kills and holds in words: verb, object and what they name, in seven languages."""
