"""The layout of wire copy: rules for the text of every format. All of it is pure."""
