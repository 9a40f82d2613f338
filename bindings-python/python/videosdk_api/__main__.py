"""`python -m videosdk_api`: the command line, which the core has; all of it runs in the native module."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING, NoReturn

from . import _native

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Runs a command to its end; the arguments are those of the process unless given."""
    # Python's own handler only leaves a note for the interpreter, which does not run meanwhile.
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    sys.exit(_native.command_line(sys.argv[1:] if arguments is None else list(arguments)))


if __name__ == "__main__":
    main()
