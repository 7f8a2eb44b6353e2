"""`python -m tests.linear [WORD…]`: the patterns and rules that take more than linear time.

Words choose by parts of names.
"""

import sys

from tests.linear.survey import faults
from tests.linear.tables import TABLES

if __name__ == "__main__":
    for table in TABLES:
        for fault in faults(table, words=sys.argv[1:]):
            print(fault, flush=True)
