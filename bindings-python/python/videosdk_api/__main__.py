"""`python -m videosdk_api emulator`: the emulator as a program, for tests in any language."""

from __future__ import annotations

import json
import signal
import sys
import time
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, cast

from . import __version__
from .emulator import Emulator

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Runs a command to its end."""
    parser = _parser()
    given = parser.parse_args(arguments)
    try:
        options = _options(given)
    except (OSError, ValueError) as error:
        parser.error(str(error))
    # The signals are caught before the address is shown, so that whoever reads it may already send one.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _stop)
    try:
        emulator = Emulator(**options)
    except Exception as error:
        parser.error(str(error))
    with emulator:
        where = {"url": emulator.url, "apiKey": emulator.api_key, "secret": emulator.secret}
        print(json.dumps(where), flush=True)
        while True:
            time.sleep(3600)


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    # Not an Event that the main thread waits for: a handler that runs while it takes the event's lock would wait
    # for that lock for ever.
    sys.exit(0)


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="python -m videosdk_api", description="Tools of the package videosdk-api.")
    parser.add_argument("--version", action="version", version=f"videosdk-api {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    emulator = commands.add_parser(
        "emulator",
        help="pretend to be the VideoSDK v2 REST API, offline",
        formatter_class=RawDescriptionHelpFormatter,
        description=(
            "Pretends to be the VideoSDK v2 REST API, offline, until SIGTERM or Ctrl-C.\n"
            'When it listens, it prints one line of JSON: {"url": ..., "apiKey": ..., "secret": ...}'
        ),
    )
    emulator.add_argument(
        "--port", type=int, default=0, help="port to listen on; 0 (the default) takes a free one"
    )
    emulator.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
    emulator.add_argument(
        "--key", action="append", default=[], help="an API key; repeat it with its --secret"
    )
    emulator.add_argument("--secret", action="append", default=[], help="the secret of the --key before it")
    emulator.add_argument("--seed", type=int, help="makes all ids the same in every run")
    emulator.add_argument(
        "--state", metavar="FILE", help="begin with a snapshot taken from GET /emulator/state"
    )
    emulator.add_argument("--webhook-key", metavar="FILE", help="RSA private key in PEM that signs webhooks")
    emulator.add_argument(
        "--settings", metavar="JSON", help="switches, as POST /emulator/settings takes them"
    )
    return parser


def _options(given: Any) -> dict[str, Any]:
    if len(given.key) != len(given.secret):
        raise ValueError("every --key needs one --secret")
    return {
        "host": given.host,
        "port": given.port,
        "credentials": list(zip(given.key, given.secret, strict=True)) or None,
        "seed": given.seed,
        "state": None if given.state is None else _json("--state", Path(given.state).read_text("utf-8")),
        "webhook_key": None if given.webhook_key is None else Path(given.webhook_key).read_text("utf-8"),
        "settings": None if given.settings is None else _json("--settings", given.settings),
    }


def _json(name: str, text: str) -> dict[str, Any]:
    try:
        value: Any = json.loads(text)
    except ValueError as error:
        raise ValueError(f"{name} is not valid JSON: {error}") from None
    if not isinstance(value, dict):
        raise ValueError(f"{name} must be a JSON object")
    return cast("dict[str, Any]", value)


if __name__ == "__main__":
    main()
