"""A fresh process up to its first decoded answer: `python first.py SUBJECT URL`. Watched from outside by tests/benchmarks."""

import sys

KEY = "0d8c4a4e-7f0b-4c8e-9a39-5f1f3f5a2b10"
SECRET = "5f0c7d1e9b3a48e6a1c2d4f8b7e6a5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8"


def peers(url: str) -> str:
    import time

    import jwt
    import requests

    now = int(time.time())
    claims = {"apikey": KEY, "permissions": ["allow_join", "allow_mod"], "version": 2, "roles": ["crawler"]}
    claims.update(iat=now, exp=now + 600)
    session = requests.Session()
    headers = {"Authorization": jwt.encode(claims, SECRET, "HS256")}
    return session.post(f"{url}/v2/rooms", json={"customRoomId": "first"}, headers=headers).json()["roomId"]


def ours(url: str) -> str:
    import videosdk_api

    client = videosdk_api.VideoSDK(api_key=KEY, secret=SECRET, base_url=url)
    return client.rooms.create(custom_room_id="first").room_id


assert {"requests + PyJWT": peers, "videosdk-api": ours}[sys.argv[1]](sys.argv[2])
