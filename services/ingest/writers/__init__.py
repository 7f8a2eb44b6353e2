"""Writers: items rendered as ninjs and NewsML-G2."""
