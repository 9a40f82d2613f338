"""What the native module offers. Names with an underscore are for this package only."""

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from os import PathLike
from types import GenericAlias
from typing import Any, Generic, NoReturn, TypeVar, final, overload

from typing_extensions import Self, disjoint_base

from ._resource import Duration
from .model import Model

_T = TypeVar("_T")
_M = TypeVar("_M", bound=Model)

__all__ = [
    "SPEC_HASH",
    "VERSION",
    "Client",
    "Delivery",
    "Emulator",
    "Explanation",
    "Field",
    "Handle",
    "Mailbox",
    "Page",
    "PageInfo",
    "Problem",
    "Progress",
    "Reply",
    "Response",
    "View",
    "Walk",
    "after_fork_in_child",
    "api_token",
    "at_exit",
    "command_line",
    "explain_token",
    "field_info",
    "log_to",
    "participant_token",
    "response_of",
    "timestamp_millis",
    "verify_token",
    "view_data",
    "view_has",
    "view_item",
    "view_json",
    "view_length",
    "view_names",
    "view_read",
    "view_read_list",
]

SPEC_HASH: str
VERSION: str

@disjoint_base
class Client:
    def __new__(
        cls,
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
    ) -> Self: ...
    @property
    def base_url(self) -> str:
        """Where the calls go."""

    def participant_token(
        self,
        *,
        room_id: str | None = None,
        participant_id: str | None = None,
        permissions: Sequence[str] | None = None,
        expires_in: float | str | timedelta | None = None,
        claims: Mapping[str, Any] | None = None,
        issued_at: float | datetime | None = None,
    ) -> str:
        """Sign a token for one person who joins a room. Needs no network.

        It grants what it was told to and nothing more: without `permissions` its holder may join, never moderate.

        Args:
            room_id: Only this room may be entered. Default: any room of the project.
            participant_id: Only this participant may be entered as. Default: any.
            permissions: Any of `"allow_join"`, `"ask_join"` (not with others) and `"allow_mod"`.
                Default: `["allow_join"]`.
            expires_in: How long it is good: seconds, a text such as `"2h"`, or a `timedelta`. Default: 24 hours.
            claims: More claims; those above cannot be overwritten.
            issued_at: When it was issued, in seconds since 1970 or as a `datetime`. Default: now.

        Raises:
            InvalidArgumentError: A value is wrong, or the client has no secret; the message names it.
        """

    def api_token(
        self,
        *,
        room_id: str | None = None,
        participant_id: str | None = None,
        permissions: Sequence[str] | None = None,
        expires_in: float | str | timedelta | None = None,
        claims: Mapping[str, Any] | None = None,
        issued_at: float | datetime | None = None,
    ) -> str:
        """Sign a token for a program that calls the REST API. Never hand it to a browser or an app.

        The arguments are those of `participant_token`. Calls of this client need none: it signs its own.

        Raises:
            InvalidArgumentError: A value is wrong, or the client has no secret; the message names it.
        """

    def verify_token(
        self, token: str, *, leeway: Duration | None = None, any_api_key: bool = False
    ) -> dict[str, Any]:
        """Prove that a token was signed with this client's secret and is good now, and give its claims.

        Args:
            token: The token as it was received.
            leeway: By how much the clocks may differ. Default: not at all.
            any_api_key: Accept tokens that were made for another API key with the same secret.

        Raises:
            TokenError: It does not verify; `code` names the reason, for instance `"expired"`.
        """

    def explain_token(self, token: str) -> Explanation:
        """Say in plain words what a token may do and why a call or a join would refuse it. Never raises for a bad token."""

    @overload
    def _call(
        self,
        operation: str,
        params: Mapping[str, Any] | None,
        model: type[_M],
        deadline: Duration | None,
        retries: int | None,
        headers: Mapping[str, str] | None,
        idempotent: bool | None,
        on_progress: Callable[[Progress], object] | None = None,
        /,
    ) -> _M: ...
    @overload
    def _call(
        self,
        operation: str,
        params: Mapping[str, Any] | None,
        model: None,
        deadline: Duration | None,
        retries: int | None,
        headers: Mapping[str, str] | None,
        idempotent: bool | None,
        on_progress: Callable[[Progress], object] | None = None,
        /,
    ) -> Any: ...
    def _start(
        self,
        mailbox: Mailbox,
        future: Any,
        operation: str,
        params: Mapping[str, Any] | None,
        model: type[Model] | None,
        deadline: Duration | None,
        retries: int | None,
        headers: Mapping[str, str] | None,
        idempotent: bool | None,
        on_progress: Callable[[Progress], object] | None = None,
        /,
    ) -> Handle: ...
    def _reply(
        self,
        operation: str,
        params: Mapping[str, Any] | None,
        deadline: Duration | None,
        retries: int | None,
        headers: Mapping[str, str] | None,
        idempotent: bool | None,
        on_progress: Callable[[Progress], object] | None = None,
        /,
    ) -> Reply: ...
    def _start_reply(
        self,
        mailbox: Mailbox,
        future: Any,
        operation: str,
        params: Mapping[str, Any] | None,
        deadline: Duration | None,
        retries: int | None,
        headers: Mapping[str, str] | None,
        idempotent: bool | None,
        on_progress: Callable[[Progress], object] | None = None,
        /,
    ) -> Handle: ...
    def _walk(
        self,
        operation: str,
        params: Mapping[str, Any] | None,
        model: type[Model] | None,
        cursor: str | None,
        deadline: Duration | None,
        retries: int | None,
        headers: Mapping[str, str] | None,
        idempotent: bool | None,
        /,
    ) -> Walk: ...
    def _page(
        self,
        operation: str,
        params: Mapping[str, Any] | None,
        model: type[Model] | None,
        cursor: str | None,
        deadline: Duration | None,
        retries: int | None,
        headers: Mapping[str, str] | None,
        idempotent: bool | None,
        /,
    ) -> Page[Any]: ...
    def _start_page(
        self,
        mailbox: Mailbox,
        future: Any,
        operation: str,
        params: Mapping[str, Any] | None,
        model: type[Model] | None,
        cursor: str | None,
        deadline: Duration | None,
        retries: int | None,
        headers: Mapping[str, str] | None,
        idempotent: bool | None,
        /,
    ) -> Handle: ...
    def _verify_webhook(self, body: bytes, signatures: Sequence[str], /) -> Delivery: ...
    def _start_verify_webhook(
        self, mailbox: Mailbox, future: Any, body: bytes, signatures: Sequence[str], /
    ) -> Handle: ...
    def close(self) -> None:
        """Refuse calls from now on. Idle connections close by themselves a few seconds later."""

    def __reduce__(self) -> NoReturn: ...

@final
class Handle:
    def cancel(self) -> None:
        """End the call and let go of its future. After the end of the call it does nothing."""

@final
class Mailbox:
    def __new__(cls) -> Self: ...
    def fileno(self) -> int:
        """What the loop watches for reading."""

    def drain(self) -> None:
        """Give every finished call's future its result."""

    def close(self) -> None:
        """End all calls that are on their way and let go of everything. A second time it does nothing."""

@final
class Progress:
    """How far a long operation has come, for `on_progress`."""

    @property
    def step(self) -> str:
        """What is being done, for instance `"uploading"`; the operation's documentation lists its steps."""

    @property
    def done(self) -> int:
        """How much of it is done: bytes where bytes are sent, else the number of times it was looked at."""

    @property
    def total(self) -> int:
        """How much there is to do in the same unit; 0 where that is not known."""

@final
class Walk:
    def next(self) -> Page[Any] | None:
        """The next page, or `None` after the last."""

    def start_next(self, mailbox: Mailbox, future: Any) -> Handle:
        """The same for an event loop: the page, or `None`, becomes the result of `future`."""

@final
class Page(Generic[_T]):
    """One page of a list."""

    @property
    def items(self) -> list[_T]:
        """The items of this page."""

    @property
    def page(self) -> int:
        """1-based number of this page."""

    @property
    def per_page(self) -> int | None:
        """Page size used, where the service says so."""

    @property
    def last_page(self) -> int | None:
        """Highest page number; this page's own where the service says nothing."""

    @property
    def total(self) -> int | None:
        """Items over all pages; those of this page where the service says nothing."""

    @property
    def has_more(self) -> bool:
        """Whether there are further pages."""

    @property
    def next_cursor(self) -> str | None:
        """A text to go on with later as `cursor`, when there are further pages."""

    @property
    def response(self) -> Response:
        """How the page came."""

    def __class_getitem__(cls, key: Any) -> GenericAlias: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[_T]: ...
    def __getitem__(self, key: int, /) -> _T: ...

@final
class PageInfo:
    """Where a page stands in its list."""

    @property
    def page(self) -> int | None:
        """1-based number of the page."""

    @property
    def per_page(self) -> int | None:
        """Page size used, where the service says so."""

    @property
    def last_page(self) -> int | None:
        """Highest page number."""

    @property
    def total(self) -> int | None:
        """Items over all pages."""

    @property
    def has_more(self) -> bool:
        """Whether there are further pages."""

@final
class Reply:
    """An answer with everything that came with it."""

    @property
    def status(self) -> int:
        """HTTP status."""

    @property
    def headers(self) -> dict[str, str]:
        """Headers by their names in lower case."""

    @property
    def request_id(self) -> str | None:
        """The service's id of the request, for its support."""

    @property
    def attempts(self) -> int:
        """How many attempts it took."""

    @property
    def body(self) -> bytes:
        """The whole body as it came."""

    @property
    def text(self) -> str:
        """The whole body as text."""

    @property
    def data(self) -> Any:
        """The unwrapped answer as plain data; for a page the list of its items."""

    @property
    def page(self) -> PageInfo | None:
        """Where the page stands, when the answer is one."""

@final
class Response:
    """How an answer came."""

    @property
    def status(self) -> int:
        """HTTP status."""

    @property
    def headers(self) -> dict[str, str]:
        """Headers by their names in lower case."""

    @property
    def request_id(self) -> str | None:
        """The service's id of the request, for its support."""

    @property
    def attempts(self) -> int:
        """How many attempts it took."""

    @property
    def body(self) -> bytes:
        """The whole body as it came."""

def response_of(read: Model | Page[Any]) -> Response:
    """How the answer came that a model or a page was read from.

    Raises:
        InvalidArgumentError: The value did not come from a call.
    """

@final
class Delivery:
    """A verified delivery of a webhook."""

    @property
    def kind(self) -> str:
        """What happened, for instance `"session-started"`; empty where the body does not say."""

    @property
    def data(self) -> Any:
        """What the event carries, as plain data."""

    @property
    def duplicate(self) -> bool:
        """Whether the very same bytes were delivered before: a hint that this is a repetition."""

    @property
    def raw(self) -> bytes:
        """The whole body as it was received."""

@final
class Explanation:
    """What a token may do, in plain words."""

    @property
    def summary(self) -> str:
        """One or two sentences."""

    @property
    def can_join(self) -> bool:
        """Whether its holder can enter or knock at a room now."""

    @property
    def can_moderate(self) -> bool:
        """Whether its holder can moderate now."""

    @property
    def can_call_api(self) -> bool:
        """Whether the REST API can be called with it now."""

    @property
    def problems(self) -> list[Problem]:
        """Everything worth knowing, worst first."""

    @property
    def claims(self) -> dict[str, Any] | None:
        """What it says, where that could be read. Not verified unless the secret was given."""

@final
class Problem:
    """Something about a token that a person should know."""

    @property
    def code(self) -> str:
        """A stable name, for instance `"expired"`."""

    @property
    def text(self) -> str:
        """What is wrong and the way out."""

    @property
    def fatal(self) -> bool:
        """Whether the service would refuse the token for it."""

@final
class Emulator:
    def __new__(
        cls,
        *,
        host: str | None = None,
        port: int = 0,
        credentials: Sequence[tuple[str, str]] | None = None,
        seed: int | None = None,
        settings: Mapping[str, Any] | None = None,
        webhook_key: str | None = None,
        state: Mapping[str, Any] | None = None,
    ) -> Self: ...
    @property
    def url(self) -> str: ...
    @property
    def api_key(self) -> str: ...
    @property
    def secret(self) -> str: ...
    def join(self, room: str, participant: str, name: str) -> str: ...
    def leave(self, room: str, participant: str) -> None: ...
    def freeze(self) -> None: ...
    def run(self) -> None: ...
    def advance(self, ms: int) -> None: ...
    def now(self) -> str: ...
    def fault(self, fault: Mapping[str, Any]) -> None: ...
    def clear_faults(self) -> None: ...
    def requests(self) -> list[dict[str, Any]]: ...
    def clear_requests(self) -> None: ...
    def webhook_deliveries(self) -> list[dict[str, Any]]: ...
    def rotate_webhook_key(self) -> str: ...
    def configure(self, settings: Mapping[str, Any]) -> None: ...
    def fail(self, id: str, message: str) -> None: ...
    def snapshot(self) -> dict[str, Any]: ...
    def restore(self, snapshot: Mapping[str, Any]) -> None: ...
    def reset(self) -> None: ...
    def settle(self) -> None: ...
    def stop(self) -> None: ...

def participant_token(
    api_key: str,
    secret: str,
    *,
    room_id: str | None = None,
    participant_id: str | None = None,
    permissions: Sequence[str] | None = None,
    expires_in: float | str | timedelta | None = None,
    claims: Mapping[str, Any] | None = None,
    issued_at: float | datetime | None = None,
) -> str: ...
def api_token(
    api_key: str,
    secret: str,
    *,
    room_id: str | None = None,
    participant_id: str | None = None,
    permissions: Sequence[str] | None = None,
    expires_in: float | str | timedelta | None = None,
    claims: Mapping[str, Any] | None = None,
    issued_at: float | datetime | None = None,
) -> str: ...
def verify_token(
    token: str,
    secret: str,
    *,
    api_key: str | None = None,
    leeway: Duration | None = None,
    now: float | None = None,
) -> dict[str, Any]: ...
def explain_token(
    token: str, *, api_key: str | None = None, secret: str | None = None, now: float | None = None
) -> Explanation: ...
def log_to(
    deliver: Callable[[list[tuple[int, str, str, dict[str, Any]]]], None] | None, level: int
) -> None: ...
def command_line(arguments: list[str]) -> int: ...
def after_fork_in_child() -> None: ...
def at_exit() -> None: ...

@disjoint_base
class View:
    """A place in an answer. It makes a value when one is read; `Model` is what users see of it."""

@final
class Field:
    """An attribute of a model: a member of the answer, by its name on the wire and its kind."""

    def __new__(
        cls,
        name: str,
        kind: str,
        model: Callable[[], type[Model]] | None = None,
        older_names: tuple[str, ...] = (),
        *,
        secret: bool = False,
    ) -> Self: ...
    @overload
    def __get__(self, instance: None, owner: type[Any] | None = None, /) -> Self: ...
    @overload
    def __get__(self, instance: View, owner: type[Any] | None = None, /) -> Any: ...
    def __set__(self, instance: View, value: Any, /) -> NoReturn: ...
    def __delete__(self, instance: View, /) -> NoReturn: ...

def field_info(field: Field) -> tuple[str, str, list[str], bool, type[Model] | None]:
    """What a field was made with: name on the wire, kind, older names, whether it is secret, its class."""

def view_item(view: View, name: object) -> Any:
    """A member as plain data, by its name on the wire. Raises KeyError."""

def view_has(view: View, name: object) -> bool:
    """Whether there is a member of this name."""

def view_names(view: View) -> list[str]:
    """The names of all members, in the order of the answer."""

def view_length(view: View) -> int:
    """How many members there are."""

def view_data(view: View) -> dict[str, Any]:
    """All members as plain data."""

def view_json(view: View) -> str:
    """The JSON text as it came."""

def view_read(class_: type[_M], json: str | bytes, /) -> _M:
    """A view of a JSON object. Raises ValueError."""

def view_read_list(class_: type[_M], json: str | bytes, /, under: str | None = None) -> list[_M]:
    """Views of the items of a JSON list, or of the list under a name of an object. Raises ValueError."""

def timestamp_millis(text: str) -> int | None:
    """Milliseconds since the Unix epoch, when the text is an instant."""
