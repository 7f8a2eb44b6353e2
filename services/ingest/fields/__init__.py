"""Named values, as most formats have them: their names, types and vocabularies."""
