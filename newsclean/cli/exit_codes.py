"""What commands leave with where no error says it: those of newsclean.errors have exit codes of their own."""

from __future__ import annotations

import signal

DONE = 0
BUG = 1
TOO_MANY_ERRORS = 10
DIFFERENT = 11
# A signal's number is added to it, as shells do.
SIGNALLED = 128
INTERRUPTED = SIGNALLED + signal.SIGINT
READER_GONE = SIGNALLED + signal.SIGPIPE
