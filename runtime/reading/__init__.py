"""Reading what records say, in processes that can be ended from outside.

What reads prose (rules, regular expressions, models, XML) may take for ever over a record that
nobody foresaw, and may hold Python's interpreter lock meanwhile: no heartbeat would go out, and no
signal be heard. So a stage's reader runs in processes of its own, under the kernel's limits on
processor time and memory. `reader` says what a reader is, `serve` is what such a process does,
`process` the stage's end of it, `pool` all of them together. ADR 14 says why and at what price.
"""
