"""The two clients, which offer the same: `VideoSDK` for threads and `AsyncVideoSDK` for asyncio."""

from __future__ import annotations

from .api import AsyncResources, Resources

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from os import PathLike
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self

    from ._native import Delivery, Progress, Reply
    from ._resource import Duration

__all__ = ["AsyncVideoSDK", "VideoSDK"]


class VideoSDK(Resources):
    """A client that waits: every method returns when its answer is there.

    Threads may share one, and a child of a fork may go on with its parent's. It is cheap to make, and sends nothing
    before its first call. Use it with `with`, or keep it as long as the program runs.
    """

    __slots__ = ()

    def __init__(  # pyright: ignore[reportInconsistentConstructor]
        self,
        *,
        api_key: str | None = None,
        secret: str | None = None,
        token: str | None = None,
        token_provider: Callable[[], str] | None = None,
        base_url: str | None = None,
        allow_http: bool = False,
        deadline: Duration | None = None,
        retries: int = 2,
        headers: Mapping[str, str] | None = None,
        user_agent: str | None = None,
        ca_file: str | PathLike[str] | None = None,
        ca_pem: bytes | str | None = None,
        proxy: str | None = None,
        no_proxy: bool = False,
        max_response_bytes: int | None = None,
        http1_only: bool = False,
        webhook_keys: Sequence[str] | None = None,
        webhook_cool_down: Duration | None = None,
        webhook_grace: Duration | None = None,
        webhook_replay: bool = True,
        clock: Callable[[], float] | None = None,
    ) -> None:
        """Check the options; no connection is opened.

        Args:
            api_key: API key. Default: the environment variable `VIDEOSDK_API_KEY`.
            secret: Secret of that key. Default: `VIDEOSDK_SECRET`, or `VIDEOSDK_SECRET_KEY`.
            token: A ready token that is sent with every call, instead of key and secret.
            token_provider: A function that gives a token, instead of key and secret. It is called on a thread of yours
                when a token is needed; each is kept until shortly before it expires.
            base_url: Where calls go. Default: `VIDEOSDK_API_ENDPOINT`, else `https://api.videosdk.live`.
            allow_http: Let plain http go further than this machine, where anybody on the way can read the token.
            deadline: Total time of a call: seconds, text such as `"2s"`, or a `timedelta`; `float("inf")` for no limit.
                Default: 30 seconds.
            retries: How often a failed request is repeated where that is harmless, 0 to 10.
            headers: Headers to add to every call.
            user_agent: Name of your program, put in front of the user agent.
            ca_file: PEM file with the only certificates to trust.
            ca_pem: The same, as bytes or text.
            proxy: URL of a proxy. Default: what `HTTPS_PROXY` and `HTTP_PROXY` say.
            no_proxy: Ignore the proxies that the environment names.
            max_response_bytes: Largest answer, after decompression. Default: 16 MiB.
            http1_only: Speak HTTP/1.1 only.
            webhook_keys: Public keys in PEM that webhooks are verified with; then none is ever fetched.
            webhook_cool_down: Least time between two fetches of the service's key. Default: 5 minutes.
            webhook_grace: How long the key before is accepted after a rotation. Default: 24 hours.
            webhook_replay: Mark deliveries whose bytes came before.
            clock: A function that gives the time in seconds since 1970, for tests.

        Raises:
            InvalidArgumentError: An option or credential is missing or wrong; the message names it.
        """

    def call(
        self,
        operation: str,
        params: Mapping[str, Any] | None = None,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> Reply:
        """Call any operation by its name, with parameters named as on the wire, and see the whole answer.

        `client.call("rooms.get", {"roomId": "abcd-efgh-ijkl"}).headers`

        `on_progress` is told how far a long operation has come, such as an upload. It is called on the thread that waits,
        at most some 20 times a second, and never after this has returned. What it raises is reported like what a
        destructor raises and does not disturb the call; `KeyboardInterrupt` and `SystemExit` end it.

        Raises:
            VideoSDKError: Whatever a typed method of the same operation raises.
        """
        return self._reply(operation, params, deadline, retries, headers, idempotent, on_progress)

    def verify_webhook(self, body: bytes, headers: object) -> Delivery:
        """Prove that a webhook comes from the service.

        Args:
            body: The raw bytes of the body, as they were received.
            headers: The headers of the request as your framework gives them, or the signature alone.

        Raises:
            WebhookError: It does not verify; `code` names the reason.
        """
        from .webhooks import raw_body, signatures

        return self._verify_webhook(raw_body(body), signatures(headers))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncVideoSDK(AsyncResources):
    """A client for asyncio: every method that needs the network is awaited.

    Any number of event loops may share one. Cancelling a task cancels its request. Use it with `async with`, or keep it
    as long as the program runs.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        api_key: str | None = None,
        secret: str | None = None,
        token: str | None = None,
        token_provider: Callable[[], str] | Callable[[], Awaitable[str]] | None = None,
        base_url: str | None = None,
        allow_http: bool = False,
        deadline: Duration | None = None,
        retries: int = 2,
        headers: Mapping[str, str] | None = None,
        user_agent: str | None = None,
        ca_file: str | PathLike[str] | None = None,
        ca_pem: bytes | str | None = None,
        proxy: str | None = None,
        no_proxy: bool = False,
        max_response_bytes: int | None = None,
        http1_only: bool = False,
        webhook_keys: Sequence[str] | None = None,
        webhook_cool_down: Duration | None = None,
        webhook_grace: Duration | None = None,
        webhook_replay: bool = True,
        clock: Callable[[], float] | None = None,
    ) -> None:
        """Check the options, which are those of `VideoSDK`; no connection is opened.

        `token_provider` may be a coroutine function here. One that is not is called on the loop's thread, so it must
        not take long.

        Raises:
            InvalidArgumentError: An option or credential is missing or wrong; the message names it.
        """

    async def call(
        self,
        operation: str,
        params: Mapping[str, Any] | None = None,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> Reply:
        """Call any operation by its name, with parameters named as on the wire, and see the whole answer.

        `on_progress` is told how far a long operation has come, such as an upload. It is called on the loop's thread, in
        the context of this call, and never after its end; it must not take long. What it raises is reported like what a
        destructor raises and does not disturb the call; `KeyboardInterrupt` and `SystemExit` end it.

        Raises:
            VideoSDKError: Whatever a typed method of the same operation raises.
        """
        from ._aio import start

        reply: Reply = await start(
            self._start_reply, operation, params, deadline, retries, headers, idempotent, on_progress
        )
        return reply

    async def verify_webhook(self, body: bytes, headers: object) -> Delivery:
        """Prove that a webhook comes from the service.

        Args:
            body: The raw bytes of the body, as they were received.
            headers: The headers of the request as your framework gives them, or the signature alone.

        Raises:
            WebhookError: It does not verify; `code` names the reason.
        """
        from ._aio import start
        from .webhooks import raw_body, signatures

        delivery: Delivery = await start(self._start_verify_webhook, raw_body(body), signatures(headers))
        return delivery

    async def aclose(self) -> None:
        """Refuse calls from now on."""
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
