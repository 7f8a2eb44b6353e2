"""W3C trace context: one trace from the first record to the last.

Source: W3C Trace Context, level 1, section 3.2 (`traceparent`) and 3.3 (`tracestate`).
"""

import hashlib
import re

from runtime.handler import Headers, Record

MAX_STATE = 512
"""Characters of a `tracestate` that have to be passed on (section 3.3.1.5): it is put on every
record that is made of this one."""
_STATE = re.compile(r"[ -~\t]+")
_TRACEPARENT = re.compile(r"00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}")


def trace_id(record: Record) -> str:
    """The record's trace id; where it carries none, one computed from its topic and offset.

    Not a random one, so that a replay of the log gives the same.
    """
    parent = record.header("traceparent")
    if parent and (found := _TRACEPARENT.fullmatch(parent)):
        return found[1]
    return _hash(f"{record.topic}/{record.partition}/{record.offset}")[:32]


def trace_headers(record: Record, stage: str) -> Headers:
    """The trace headers of all that the stage makes of the record."""
    trace = trace_id(record)
    span = _hash(f"{trace}/{stage}/{record.topic}/{record.partition}/{record.offset}")[:16]
    parent = ("traceparent", f"00-{trace}-{span}-01".encode())
    state = record.header("tracestate")
    if state and len(state) <= MAX_STATE and _STATE.fullmatch(state):
        return (parent, ("tracestate", state.encode()))
    return (parent,)


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
