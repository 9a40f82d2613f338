"""Forks a process with a client and closes every descriptor in the child, as `celery beat` does. JSON."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import warnings

from videosdk_api import AsyncVideoSDK, VideoSDK, VideoSDKError

warnings.simplefilter("ignore", DeprecationWarning)
WELL, CLEAN, WRONG = 0, 3, 4


def call(kind: str, client: VideoSDK | AsyncVideoSDK) -> None:
    if isinstance(client, VideoSDK):
        client.rooms.create(custom_room_id=kind)
    else:

        async def work() -> None:
            await client.rooms.create(custom_room_id=kind)

        asyncio.run(work())


def child(kind: str, inherited: VideoSDK | AsyncVideoSDK) -> int:
    os.closerange(3, 65536)
    try:
        call(kind, inherited)
        call(kind, type(inherited)())
    except (VideoSDKError, OSError) as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return CLEAN
    return WELL


def main() -> None:
    outcomes: dict[str, int] = {}
    clients: dict[str, VideoSDK | AsyncVideoSDK] = {"sync": VideoSDK(), "async": AsyncVideoSDK()}
    for kind, client in clients.items():
        call(kind, client)
        for turn in range(10):
            pid = os.fork()
            if pid == 0:
                code = WRONG
                try:
                    code = child(kind, client)
                finally:
                    sys.stderr.flush()
                    os._exit(code)
            outcomes[f"{kind} {turn}"] = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    print(json.dumps(outcomes))


main()
