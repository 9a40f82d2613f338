"""What type checkers must make of the package. Nothing here runs: it has to type-check, and every line that must be
refused says so in a comment that the checkers hold to (an unneeded one is an error).
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from typing_extensions import assert_type

from videosdk_api import AsyncVideoSDK, Timestamp, VideoSDK
from videosdk_api.models import Confirmation, Recording, RecordingFile, Room, RoomWebhook, Session
from videosdk_api.models.events import EVENT_DATA, EventData, WebhookParticipantData
from videosdk_api.pages import AsyncPager, Pager
from videosdk_api.params import CompositionConfigParam, EventKind, Region, RoomWebhookParam
from videosdk_api.webhooks import event_data


def blocking(client: VideoSDK) -> None:
    room = client.rooms.create(
        custom_room_id="demo", webhook={"endPoint": "https://a.example", "events": ["*"]}
    )
    assert_type(room, Room)
    assert_type(room.room_id, str)
    assert_type(room.custom_room_id, str | None)
    assert_type(room.disabled, bool | None)
    assert_type(room.created_at, Timestamp | None)
    assert_type(room.webhook, RoomWebhook | None)
    assert_type(room.allowed_participant_ids, list[str])
    if room.created_at is not None:
        assert_type(room.created_at.datetime, datetime | None)
    assert_type(room.to_dict(), dict[str, Any])
    if room.webhook is not None:
        client.rooms.create(webhook=room.webhook)

    client.rooms.get("a", deadline="500ms", retries=0, headers={"x-a": "b"}, idempotent=True)
    client.batch_calls.upload_file(file_path="a.csv", on_progress=lambda told: print(told.step, told.done))
    client.call("rooms.get", {"roomId": "a"}, on_progress=print)
    client.rooms.get(room_id="a", deadline=timedelta(seconds=2))
    assert_type(client.recordings.stop("a"), Confirmation)
    assert_type(client.recordings.track.get("a").files, list[RecordingFile])
    assert_type(client.sessions.list(start_date=1), Pager[Session])
    assert_type(client.webhooks.get_public_key().public_key, str)


def lists(client: VideoSDK) -> None:
    pager = client.rooms.list(page=1, per_page=20)
    assert_type(pager, Pager[Room])
    for room in pager:
        assert_type(room, Room)
    for page in pager.pages():
        assert_type(page.items, list[Room])
        assert_type(page.has_more, bool)
    assert_type(pager.page().next_cursor, str | None)


async def asynchronous(client: AsyncVideoSDK) -> None:
    assert_type(await client.rooms.create(), Room)
    assert_type(await client.recordings.stop("a"), Confirmation)
    pager = client.recordings.list()
    assert_type(pager, AsyncPager[Recording])
    async for recording in pager:
        assert_type(recording, Recording)
    assert_type((await pager).items, list[Recording])
    async for page in pager.pages():
        assert_type(page.items, list[Recording])


def parameters(client: VideoSDK) -> None:
    region: Region = "eu001"
    client.rooms.create(geo_fence=region)
    client.rooms.create(geo_fence="a-region-of-tomorrow")
    hook: RoomWebhookParam = {"endPoint": "https://a.example", "events": ("room-*",)}
    config: CompositionConfigParam = {"layout": {"type": "GRID", "gridSize": 4}}
    client.rooms.create(webhook=hook)
    client.recordings.start("a", config=config)


def events(client: VideoSDK, body: bytes, kind: EventKind) -> None:
    data = event_data(client.verify_webhook(body, {}))
    assert_type(data, EventData | None)
    if isinstance(data, WebhookParticipantData):
        assert_type(data.participant_name, str | None)
    assert_type(EVENT_DATA[kind].from_dict({}).to_dict(), dict[str, Any])


def refused(client: VideoSDK, aclient: AsyncVideoSDK) -> None:
    client.rooms.get()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.rooms.create("demo")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.rooms.create(customRoomId="demo")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.rooms.get(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.rooms.create(webhook={"endPoint": "a"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.rooms.list(per_page="20")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.rooms.nothing()  # type: ignore[attr-defined]  # pyright: ignore
    print(aclient.rooms.get("a").room_id)  # type: ignore[attr-defined]  # pyright: ignore
    client.rooms.update_status("a", "enabled")  # type: ignore[deprecated]  # pyright: ignore[reportDeprecated]
