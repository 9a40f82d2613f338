"""One work of one subject, measured: `python work.py WORK SUBJECT COUNT URL SIZE` prints one line of JSON.

Run by tests/benchmarks. Works: sign, verify, create, asyncio (one call after another), many (SIZE at once, asyncio), list (SIZE
rooms, four members of each read), first (create without a warm-up), decode. CPU is user and system time of all threads of the
process, in microseconds an operation, as is the wall time; the peak is in MiB. Every client sends the same method, body and a
token of the same length, keeps its connection, decodes each answer and looks at it; no cache may answer, so ids differ from call
to call.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

KEY = "0d8c4a4e-7f0b-4c8e-9a39-5f1f3f5a2b10"
SECRET = "5f0c7d1e9b3a48e6a1c2d4f8b7e6a5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8"
IDS = [f"participant-{n:04}" for n in range(1024)]
TARGET = "abcd-efgh-ijkl"

Work = Callable[[int], None]
# Asks for one room to be made, and for a page; gives what the answer says.
Ask = tuple[Callable[[str], dict], Callable[[int], dict]]


def headers() -> dict[str, str]:
    return {"Authorization": os.environ["BENCH_TOKEN"]}


def repeated(once: Callable[[int], object]) -> Work:
    def run(count: int) -> None:
        for n in range(count):
            once(n)

    return run


# Tokens.


def claims(participant: str) -> dict[str, object]:
    now = int(time.time())
    return {
        "apikey": KEY,
        "permissions": ["allow_join"],
        "version": 2,
        "roles": ["rtc"],
        "participantId": participant,
        "roomId": TARGET,
        "iat": now,
        "exp": now + 7200,
    }


def our_client(url: str | None = None) -> object:
    import videosdk_api

    return videosdk_api.VideoSDK(api_key=KEY, secret=SECRET, base_url=url)


def sign_pyjwt() -> Callable[[str], str]:
    import jwt

    return lambda name: jwt.encode(claims(name), SECRET, "HS256")


def sign_ours() -> Callable[[str], str]:
    sign = our_client().participant_token
    return lambda name: sign(room_id=TARGET, participant_id=name, expires_in=7200)


def verify_pyjwt() -> Callable[[str], dict]:
    import jwt

    return lambda token: jwt.decode(token, SECRET, ["HS256"])


SIGNERS = {"PyJWT": sign_pyjwt, "videosdk-api": sign_ours}
VERIFIERS = {"PyJWT": verify_pyjwt, "videosdk-api": lambda: our_client().verify_token}


def sign(subject: str) -> Work:
    make = SIGNERS[subject]()
    return repeated(lambda n: make(IDS[n & 1023]))


def verify(subject: str) -> Work:
    made = [SIGNERS[subject]()(name) for name in IDS]
    read = VERIFIERS[subject]()

    def once(n: int) -> None:
        assert read(made[n & 1023])["participantId"] == IDS[n & 1023]

    return repeated(once)


# Calls, one after another.


def ask_requests(url: str) -> Ask:
    import requests

    session, sent = requests.Session(), headers()
    return (
        lambda name: session.post(f"{url}/v2/rooms", json={"customRoomId": name}, headers=sent).json(),
        lambda size: session.get(f"{url}/v2/rooms", params={"perPage": size}, headers=sent).json(),
    )


def ask_httpx(url: str) -> Ask:
    import httpx

    session, sent = httpx.Client(), headers()
    return (
        lambda name: session.post(f"{url}/v2/rooms", json={"customRoomId": name}, headers=sent).json(),
        lambda size: session.get(f"{url}/v2/rooms", params={"perPage": size}, headers=sent).json(),
    )


def ask_http_client(url: str) -> Ask:
    import http.client

    place, sent = urlsplit(url), headers()
    kind = http.client.HTTPSConnection if place.scheme == "https" else http.client.HTTPConnection
    connection = kind(place.hostname, place.port)

    def answered() -> dict:
        reply = connection.getresponse()
        assert reply.status == 200
        return json.loads(reply.read())

    def create(name: str) -> dict:
        body = json.dumps({"customRoomId": name})
        connection.request("POST", "/v2/rooms", body, {**sent, "Content-Type": "application/json"})
        return answered()

    def page(size: int) -> dict:
        connection.request("GET", f"/v2/rooms?perPage={size}", headers=sent)
        return answered()

    return create, page


PEERS = {"requests": ask_requests, "httpx": ask_httpx, "http.client": ask_http_client}


def create(subject: str, url: str) -> Work:
    if subject == "videosdk-api":
        client = our_client(url)

        def ours(n: int) -> None:
            assert client.rooms.create(custom_room_id=IDS[n & 1023]).room_id

        return repeated(ours)
    ask, _ = PEERS[subject](url)

    def once(n: int) -> None:
        assert ask(IDS[n & 1023])["roomId"]

    return repeated(once)


def pages(subject: str, url: str, size: int) -> Work:
    if subject == "videosdk-api":
        client = our_client(url)

        def ours(_: int) -> None:
            rooms = client.rooms.list(per_page=size).page().items
            assert len(rooms) == size
            for room in rooms:
                assert room.room_id and room.custom_room_id and room.id and room.created_at

        return repeated(ours)
    _, ask = PEERS[subject](url)

    def once(_: int) -> None:
        rooms = ask(size)["data"]
        assert len(rooms) == size
        for room in rooms:
            assert room["roomId"] and room["customRoomId"] and room["id"] and room["createdAt"]

    return repeated(once)


# Calls on one event loop that lives as long as the process.


def in_loop(
    open_session: Callable[[], object], call: Callable[[object, int], Awaitable[None]], at_once: int
) -> Work:
    loop = asyncio.new_event_loop()

    async def start() -> object:
        return open_session()

    session = loop.run_until_complete(start())

    async def lane(first: int, count: int) -> None:
        for n in range(first, count, at_once):
            await call(session, n)

    async def several(count: int) -> None:
        if at_once == 1:
            await lane(0, count)
        else:
            await asyncio.gather(*(lane(first, count) for first in range(at_once)))

    return lambda count: loop.run_until_complete(several(count))


def on_loop(subject: str, url: str, at_once: int) -> Work:
    return {"aiohttp": with_aiohttp, "videosdk-api": with_ours}[subject](url, at_once)


def with_aiohttp(url: str, at_once: int) -> Work:
    import aiohttp

    sent = headers()

    def session() -> object:
        return aiohttp.ClientSession(headers=sent, connector=aiohttp.TCPConnector(limit=at_once))

    async def call(made: aiohttp.ClientSession, n: int) -> None:
        async with made.post(f"{url}/v2/rooms", json={"customRoomId": IDS[n & 1023]}) as reply:
            assert (await reply.json())["roomId"]

    return in_loop(session, call, at_once)


def with_ours(url: str, at_once: int) -> Work:
    import videosdk_api

    def session() -> object:
        return videosdk_api.AsyncVideoSDK(api_key=KEY, secret=SECRET, base_url=url)

    async def call(made: videosdk_api.AsyncVideoSDK, n: int) -> None:
        assert (await made.rooms.create(custom_room_id=IDS[n & 1023])).room_id

    return in_loop(session, call, at_once)


def decoded(subject: str, url: str, size: int) -> Work:
    import decode

    return decode.work_of(subject, url, size)


WORKS: dict[str, Callable[[str, str, int], Work]] = {
    "sign": lambda subject, url, size: sign(subject),
    "verify": lambda subject, url, size: verify(subject),
    "create": lambda subject, url, size: create(subject, url),
    "first": lambda subject, url, size: create(subject, url),
    "list": pages,
    "asyncio": lambda subject, url, size: on_loop(subject, url, 1),
    "many": on_loop,
    "decode": decoded,
}


def peak() -> float:
    with open("/proc/self/status") as status:
        (line,) = (line for line in status if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def main() -> None:
    work, subject, url = sys.argv[1], sys.argv[2], sys.argv[4]
    count, size = int(sys.argv[3]), int(sys.argv[5])
    run = WORKS[work](subject, url, size)
    if work != "first":
        run(max(count // 4, size if work == "many" else 1))
    begun, start = time.perf_counter_ns(), time.process_time_ns()
    run(count)
    cpu, wall = time.process_time_ns() - start, time.perf_counter_ns() - begun
    print(json.dumps({"cpu": cpu / count / 1000, "wall": wall / count / 1000, "peak": peak()}), flush=True)
    # Without the peers' complaints about sessions that nobody closed.
    os._exit(0)


if __name__ == "__main__":
    main()
