"""What goes ahead of the copy that was pushed before it: docs/decisions/0020.

`scan` looks for it in bytes, `reader` reads it and sends it ahead.
"""

STAGE = "ingest-ahead"
