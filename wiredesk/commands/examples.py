"""Examples at the end of a command's help."""


def examples(*lines: str) -> str:
    """The epilog of a command: lines to be typed as they are."""
    return "\n".join(["\b", "Examples:", *(f"  {line}" for line in lines)])
