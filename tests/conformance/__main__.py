"""`python -m tests.conformance`: write the table of docs/formats.md anew; say what is wrong."""

from tests.conformance.samples import samples
from tests.conformance.table import PAGE, mistakes, renewed

if __name__ == "__main__":
    PAGE.write_text(renewed(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    for sample in samples():
        for line in mistakes(sample):
            print(f"{sample.name}: {line}")
