"""Makes 200 rooms in a pool of four processes, started in the way that is named. Prints JSON."""

from __future__ import annotations

import json
import multiprocessing
import os
import sys
import warnings

from videosdk_api import VideoSDK

warnings.simplefilter("ignore", DeprecationWarning)

# With `fork` the children inherit this client after it was used; with the others each makes its own.
client = VideoSDK()
client.rooms.create(custom_room_id="made-at-import")


def make_room(number: int) -> tuple[str, int]:
    return client.rooms.create(custom_room_id=f"room-{number}").room_id, os.getpid()


if __name__ == "__main__":
    with multiprocessing.get_context(sys.argv[1]).Pool(4) as pool:
        made = pool.map_async(make_room, range(200), chunksize=5).get(timeout=30)
        pool.close()
        pool.join()
    print(json.dumps({"rooms": len({room for room, _ in made}), "processes": len({pid for _, pid in made})}))
