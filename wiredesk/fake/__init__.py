"""A wire of invented copy: the same for a seed, with what is to become of each piece."""
