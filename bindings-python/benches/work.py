"""The work that run.py measures, one subject a process: `python work.py WORK SUBJECT COUNT URL` prints one line of JSON.

CPU is user and system time of all threads of the process. Each work warms up first. Every client sends the same method, body and
token, keeps its connection, decodes each answer and looks at it; no cache may answer, so ids differ from call to call.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import Awaitable, Callable

KEY = "0d8c4a4e-7f0b-4c8e-9a39-5f1f3f5a2b10"
SECRET = "5f0c7d1e9b3a48e6a1c2d4f8b7e6a5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8"
IDS = [f"participant-{n:04}" for n in range(1024)]
AT_ONCE = 64

Work = Callable[[int], None]


def claims(participant: str) -> dict[str, object]:
    now = int(time.time())
    return {
        "apikey": KEY,
        "permissions": ["allow_join"],
        "version": 2,
        "roles": ["rtc"],
        "participantId": participant,
        "roomId": "abcd-efgh-ijkl",
        "iat": now,
        "exp": now + 7200,
    }


def api_token() -> str:
    import videosdk_api

    return videosdk_api.api_token(KEY, SECRET)


def sign_pyjwt(_: str) -> Work:
    import jwt

    def run(count: int) -> None:
        for n in range(count):
            jwt.encode(claims(IDS[n & 1023]), SECRET, "HS256")

    return run


def sign_ours(_: str) -> Work:
    import videosdk_api

    client = videosdk_api.VideoSDK(api_key=KEY, secret=SECRET)

    def run(count: int) -> None:
        for n in range(count):
            client.participant_token(room_id="abcd-efgh-ijkl", participant_id=IDS[n & 1023], expires_in=7200)

    return run


def tokens() -> list[str]:
    import videosdk_api

    client = videosdk_api.VideoSDK(api_key=KEY, secret=SECRET)
    return [client.participant_token(room_id="abcd-efgh-ijkl", participant_id=name) for name in IDS]


def verify_pyjwt(_: str) -> Work:
    import jwt

    made = tokens()

    def run(count: int) -> None:
        for n in range(count):
            assert jwt.decode(made[n & 1023], SECRET, ["HS256"])["participantId"] == IDS[n & 1023]

    return run


def verify_ours(_: str) -> Work:
    import videosdk_api

    made = tokens()
    client = videosdk_api.VideoSDK(api_key=KEY, secret=SECRET)

    def run(count: int) -> None:
        for n in range(count):
            assert client.verify_token(made[n & 1023])["participantId"] == IDS[n & 1023]

    return run


def create_requests(url: str) -> Work:
    import requests

    session = requests.Session()
    headers = {"Authorization": api_token()}

    def run(count: int) -> None:
        for n in range(count):
            reply = session.post(f"{url}/v2/rooms", json={"customRoomId": IDS[n & 1023]}, headers=headers)
            assert reply.json()["roomId"]

    return run


def create_httpx(url: str) -> Work:
    import httpx

    session = httpx.Client()
    headers = {"Authorization": api_token()}

    def run(count: int) -> None:
        for n in range(count):
            reply = session.post(f"{url}/v2/rooms", json={"customRoomId": IDS[n & 1023]}, headers=headers)
            assert reply.json()["roomId"]

    return run


def create_ours(url: str) -> Work:
    import videosdk_api

    client = videosdk_api.VideoSDK(api_key=KEY, secret=SECRET, base_url=url)

    def run(count: int) -> None:
        for n in range(count):
            assert client.rooms.create(custom_room_id=IDS[n & 1023]).room_id

    return run


def list_requests(url: str) -> Work:
    import requests

    session = requests.Session()
    headers = {"Authorization": api_token()}

    def run(count: int) -> None:
        for _ in range(count):
            reply = session.get(f"{url}/v2/rooms", params={"perPage": 20}, headers=headers)
            rooms = reply.json()["data"]
            assert len(rooms) == 20
            for room in rooms:
                assert room["roomId"] and room["customRoomId"] and room["id"] and room["createdAt"]

    return run


def list_ours(url: str) -> Work:
    import videosdk_api

    client = videosdk_api.VideoSDK(api_key=KEY, secret=SECRET, base_url=url)

    def run(count: int) -> None:
        for _ in range(count):
            rooms = client.rooms.list(per_page=20).page().items
            assert len(rooms) == 20
            for room in rooms:
                assert room.room_id and room.custom_room_id and room.id and room.created_at

    return run


def in_loop(
    session: Callable[[], object], call: Callable[[object, int], Awaitable[None]], at_once: int
) -> Work:
    """Runs calls on one event loop that lives as long as the process, so many at once."""
    loop = asyncio.new_event_loop()

    async def start() -> object:
        return session()

    made = loop.run_until_complete(start())

    async def several(count: int) -> None:
        async def lane(first: int) -> None:
            for n in range(first, count, at_once):
                await call(made, n)

        if at_once == 1:
            await lane(0)
        else:
            await asyncio.gather(*(lane(first) for first in range(at_once)))

    return lambda count: loop.run_until_complete(several(count))


def async_aiohttp(url: str, at_once: int) -> Work:
    import aiohttp

    headers = {"Authorization": api_token()}

    def session() -> object:
        return aiohttp.ClientSession(headers=headers, connector=aiohttp.TCPConnector(limit=AT_ONCE))

    async def call(made: aiohttp.ClientSession, n: int) -> None:
        async with made.post(f"{url}/v2/rooms", json={"customRoomId": IDS[n & 1023]}) as reply:
            assert (await reply.json())["roomId"]

    return in_loop(session, call, at_once)


def async_ours(url: str, at_once: int) -> Work:
    import videosdk_api

    def session() -> object:
        return videosdk_api.AsyncVideoSDK(api_key=KEY, secret=SECRET, base_url=url)

    async def call(made: videosdk_api.AsyncVideoSDK, n: int) -> None:
        assert (await made.rooms.create(custom_room_id=IDS[n & 1023])).room_id

    return in_loop(session, call, at_once)


WORKS: dict[tuple[str, str], Callable[[str], Work]] = {
    ("sign", "PyJWT"): sign_pyjwt,
    ("sign", "videosdk_api"): sign_ours,
    ("verify", "PyJWT"): verify_pyjwt,
    ("verify", "videosdk_api"): verify_ours,
    ("create", "requests"): create_requests,
    ("create", "httpx"): create_httpx,
    ("create", "videosdk_api"): create_ours,
    ("list", "requests"): list_requests,
    ("list", "videosdk_api"): list_ours,
    ("asyncio", "aiohttp"): lambda url: async_aiohttp(url, 1),
    ("asyncio", "videosdk_api"): lambda url: async_ours(url, 1),
    ("at once", "aiohttp"): lambda url: async_aiohttp(url, AT_ONCE),
    ("at once", "videosdk_api"): lambda url: async_ours(url, AT_ONCE),
}


def main() -> None:
    work, subject, count, url = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
    run = WORKS[work, subject](url)
    run(max(count // 4, AT_ONCE))
    start = time.process_time_ns()
    run(count)
    print(json.dumps({"ns": (time.process_time_ns() - start) / count}), flush=True)
    # Without the peers' complaints about sessions that nobody closed.
    os._exit(0)


if __name__ == "__main__":
    main()
