"""Terms of use in an agency's words: read as what they allow where, or not read at all."""
