"""Runs a program to its end and prints what it took: `{"seconds", "cpu", "megabytes", "code"}`: wall time, processor time (seconds), peak memory.

    measure.py PROGRAM ARGUMENT…
"""

import json
import os
import sys
import time

# Spawned, not forked: a forked child would count this Python's memory as its own peak.
nothing = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_RDWR, 0) for stream in (0, 1, 2)]
started = time.perf_counter()
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=nothing)
_, status, usage = os.wait4(child, 0)
seconds = time.perf_counter() - started
unit = 1 if sys.platform == "darwin" else 1024
taken = {
    "seconds": seconds,
    "cpu": usage.ru_utime + usage.ru_stime,
    "megabytes": usage.ru_maxrss * unit / 1e6,
    "code": os.waitstatus_to_exitcode(status),
}
print(json.dumps(taken))
