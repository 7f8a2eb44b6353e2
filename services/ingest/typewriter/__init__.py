"""What the typewriter formats, IPTC 7901 and ANPA 1312, have in common: frames, letters, lines."""
