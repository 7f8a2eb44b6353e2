"""How wire copy is laid out: the rules that the text of every format follows. All of it is pure."""
