"""`python -m tests.fuzz [libFuzzer options]`: atheris looks for copy that breaks ingest.

It starts from the samples, and stops at the first input that breaks an invariant or takes longer
than two seconds or more than 512 MB, which it saves. Needs `pip install atheris`; without options
it runs until stopped: `-max_total_time=60` for a minute.
"""

import sys
import tempfile
from pathlib import Path

MAX_LENGTH = 65536


def main() -> None:
    """Fuzz until stopped."""
    try:
        import atheris  # noqa: PLC0415  # it is only here that it is needed
    except ImportError:
        sys.exit("atheris is not installed: run `.venv/bin/pip install atheris`")
    with atheris.instrument_imports(include=["services", "schemas"]):
        # Whatever is imported before is not instrumented, and leads the fuzzer nowhere.
        from tests.conformance.samples import samples  # noqa: PLC0415
        from tests.fuzz.bounds import MAX_MEGABYTES, MAX_SECONDS  # noqa: PLC0415
        from tests.fuzz.invariants import checked  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as corpus:
        for number, sample in enumerate(samples()):
            Path(corpus, str(number)).write_bytes(sample.path.read_bytes())
        atheris.Setup(
            [
                *sys.argv,
                f"-timeout={MAX_SECONDS:.0f}",
                f"-rss_limit_mb={MAX_MEGABYTES}",
                f"-max_len={MAX_LENGTH}",
                corpus,
            ],
            checked,
        )
        atheris.Fuzz()


if __name__ == "__main__":
    main()
