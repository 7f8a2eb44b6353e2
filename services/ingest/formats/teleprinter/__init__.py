"""What teleprinter formats, IPTC 7901 and ANPA 1312, share: frames, alphabets, lines."""
