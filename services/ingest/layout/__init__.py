"""How wire copy is laid out: the rules that every format's text follows. All of it is pure."""
