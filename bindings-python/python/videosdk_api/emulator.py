"""The emulator: the whole API in your own process, stateful and offline, for tests without an account."""

from __future__ import annotations

from . import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import timedelta
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self

    from .client import AsyncVideoSDK, VideoSDK

__all__ = ["Emulator"]


class Emulator:
    """A pretend VideoSDK service on a loopback port. It listens once it is made, and stops when it is closed.

        with Emulator() as emulator:
            client = emulator.client()
            room = client.rooms.create()
            emulator.join(room.room_id, "ana", "Ana")

    `async with` works too. Any number can run in one process, each with a state of its own. It checks tokens
    and parameters as the service does, lets recordings and streams go through their states, and signs and
    delivers webhooks.
    """

    __slots__ = ("__weakref__", "_native")

    def __init__(
        self,
        *,
        port: int = 0,
        host: str = "127.0.0.1",
        credentials: Sequence[tuple[str, str]] | None = None,
        seed: int | None = None,
        settings: Mapping[str, Any] | None = None,
        state: Mapping[str, Any] | None = None,
        webhook_key: str | None = None,
    ) -> None:
        """Start it.

        Args:
            port: Port to listen on. Default: a free one.
            host: Address to listen on. Default: `"127.0.0.1"`.
            credentials: Pairs of API key and secret, each a project of its own. Default: one, made up.
            seed: Makes all ids the same in every run.
            settings: Switches, as `configure` takes them.
            state: A snapshot to begin with.
            webhook_key: RSA private key in PEM that signs webhooks. Default: one made once a process.

        Raises:
            VideoSDKError: The port is taken, or a key, snapshot or switch cannot be used.
        """
        self._native = _native.Emulator(
            port=port,
            host=host,
            credentials=None if credentials is None else list(credentials),
            seed=seed,
            settings=settings,
            state=state,
            webhook_key=webhook_key,
        )

    @property
    def url(self) -> str:
        """Where it listens, for instance `http://127.0.0.1:40123`."""
        return self._native.url

    @property
    def api_key(self) -> str:
        """The first API key it knows."""
        return self._native.api_key

    @property
    def secret(self) -> str:
        """The secret of that key."""
        return self._native.secret

    def environment(self) -> dict[str, str]:
        """The environment variables that point a client, also one in a child process, at this emulator."""
        return {
            "VIDEOSDK_API_KEY": self.api_key,
            "VIDEOSDK_SECRET": self.secret,
            "VIDEOSDK_API_ENDPOINT": self.url,
        }

    def client(self, **options: Any) -> VideoSDK:
        """A client for this emulator; `options` are those of `VideoSDK`."""
        from .client import VideoSDK

        return VideoSDK(**self._options(options))

    def async_client(self, **options: Any) -> AsyncVideoSDK:
        """An asynchronous client for this emulator; `options` are those of `AsyncVideoSDK`."""
        from .client import AsyncVideoSDK

        return AsyncVideoSDK(**self._options(options))

    def _options(self, options: dict[str, Any]) -> dict[str, Any]:
        mine: dict[str, Any] = {"base_url": self.url}
        if not {"token", "token_provider"} & options.keys():
            mine.update(api_key=self.api_key, secret=self.secret)
        return {**mine, **options}

    def join(self, room: str, participant: str, name: str = "") -> str:
        """Let somebody join a room, given by its room id or custom id, and give the session's id.

        Over REST nobody can join: this is the part that the apps play.
        """
        return self._native.join(room, participant, name)

    def leave(self, room: str, participant: str) -> None:
        """Let somebody leave a room. The last to leave ends its session."""
        self._native.leave(room, participant)

    def freeze(self) -> None:
        """Stop the emulator's clock."""
        self._native.freeze()

    def run(self) -> None:
        """Let the clock run again from where it stands."""
        self._native.run()

    def advance(self, by: float | timedelta) -> None:
        """Push the clock forward by seconds or a `timedelta`; what becomes due happens at once, in order."""
        seconds = by if isinstance(by, (int, float)) else by.total_seconds()
        self._native.advance(round(seconds * 1000))

    def now(self) -> str:
        """The emulator's time, in ISO-8601."""
        return self._native.now()

    def fault(
        self,
        operation: str | None = None,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        delay: float | None = None,
        drop: str | None = None,
        truncate: int | None = None,
        garbage: bool = False,
        count: int | None = None,
        probability: float | None = None,
        seed: int | None = None,
    ) -> None:
        """Play a fault on the requests it fits; of several, the oldest that fits.

        Args:
            operation: The operation it concerns, where `*` stands for any run of characters. Default: all.
            status: Answer with this HTTP status instead of carrying the request out.
            headers: Headers of the answer, added to those it has or taking their place.
            body: Body of the answer: a text is sent as it is, anything else as JSON.
            delay: Wait so many seconds first.
            drop: Close the connection without an answer: `"before"` the request is carried out, or `"after"`.
            truncate: Send only so many bytes of the body, then close the connection.
            garbage: Send bytes that are no JSON.
            count: Play it this often, then forget it. Default: always.
            probability: Play it on this share of the requests, from 0 to 1. Default: on all.
            seed: Makes the dice of `probability` repeatable.
        """
        fault = {
            "operation": operation,
            "status": status,
            "headers": None if headers is None else dict(headers),
            "body": body,
            "delayMs": None if delay is None else round(delay * 1000),
            "drop": drop,
            "truncate": truncate,
            "garbage": garbage or None,
            "count": count,
            "probability": probability,
            "seed": seed,
        }
        self._native.fault({name: value for name, value in fault.items() if value is not None})

    def clear_faults(self) -> None:
        """Forget all faults."""
        self._native.clear_faults()

    def requests(self) -> list[dict[str, Any]]:
        """The requests so far, oldest first, without their tokens."""
        return self._native.requests()

    def clear_requests(self) -> None:
        """Empty the log of requests."""
        self._native.clear_requests()

    def webhook_deliveries(self) -> list[dict[str, Any]]:
        """Every webhook delivery tried, with its outcome."""
        return self._native.webhook_deliveries()

    def rotate_webhook_key(self) -> str:
        """Sign webhooks with a new key from now on, and give its public half in PEM."""
        return self._native.rotate_webhook_key()

    def configure(self, **settings: Any) -> None:
        """Change switches by their wire names, for instance `configure(webhookRetries=2)`."""
        self._native.configure(settings)

    def fail(self, id: str, message: str = "Failed on order.") -> None:
        """Make the recording, stream, merge or live transcription with this id fail."""
        self._native.fail(id, message)

    def snapshot(self) -> dict[str, Any]:
        """The whole state as plain data, without credentials."""
        return self._native.snapshot()

    def restore(self, snapshot: Mapping[str, Any]) -> None:
        """Put a snapshot in the place of the state."""
        self._native.restore(snapshot)

    def reset(self) -> None:
        """Forget everything that happened; credentials, port and signing key stay."""
        self._native.reset()

    def settle(self) -> None:
        """Wait until all that is due has happened and all webhooks have been dealt with.

        While the clock runs this includes the steps of recordings and streams; while it is frozen they wait
        for `advance`. In a coroutine use `settle_async`, or a receiver of webhooks on the same loop could
        never answer.
        """
        self._native.settle()

    async def settle_async(self) -> None:
        """The same, while the event loop goes on."""
        from asyncio import get_running_loop

        await get_running_loop().run_in_executor(None, self._native.settle)

    def stop(self) -> None:
        """Stop it. A second call does nothing."""
        self._native.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<Emulator at {self.url}>"
