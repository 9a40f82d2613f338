"""The first five minutes: a room, a token for somebody, what the token may do, all rooms, and an error."""

from __future__ import annotations

from service import service

from videosdk_api import NotFoundError, VideoSDK


def main() -> None:
    with service(), VideoSDK() as client:
        room = client.rooms.create(custom_room_id="maths-101")
        print(f"room         {room.room_id}")

        token = client.participant_token(room_id=room.room_id, participant_id="ana", expires_in="2h")
        print(f"token        {client.explain_token(token).summary}")

        print(f"rooms        {[listed.room_id for listed in client.rooms.list()]}")

        try:
            client.rooms.get("no-such-room")
        except NotFoundError as error:
            print(f"not found    {error}")


if __name__ == "__main__":
    main()
