"""What every resource class shares: the way to the client, loading on first use, the mark of old calls."""

from __future__ import annotations

from ._aio import call

__all__ = ["AsyncResource", "Resource", "deprecated", "load", "resource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import property as resource
    from collections.abc import Awaitable, Callable, Mapping
    from datetime import timedelta
    from typing import Any, Protocol, TypeAlias, TypeVar, overload

    from typing_extensions import deprecated

    from ._native import Client, Progress
    from .model import Model

    M = TypeVar("M", bound=Model)

    Duration: TypeAlias = float | int | str | timedelta
    """Seconds, text such as "500ms" or "2s", or a timedelta."""

    class Call(Protocol):
        """`Client._call`, with the type of what comes back."""

        @overload
        def __call__(
            self,
            operation: str,
            params: dict[str, Any],
            model: type[M],
            deadline: Duration | None,
            retries: int | None,
            headers: Mapping[str, str] | None,
            idempotent: bool | None,
            on_progress: Callable[[Progress], object] | None = None,
            /,
        ) -> M: ...

        @overload
        def __call__(
            self,
            operation: str,
            params: dict[str, Any],
            model: None,
            deadline: Duration | None,
            retries: int | None,
            headers: Mapping[str, str] | None,
            idempotent: bool | None,
            on_progress: Callable[[Progress], object] | None = None,
            /,
        ) -> Any: ...

    class AsyncCall(Protocol):
        """`_aio.call` of a resource, with the type of what comes back."""

        @overload
        def __call__(
            self,
            operation: str,
            params: dict[str, Any],
            model: type[M],
            deadline: Duration | None,
            retries: int | None,
            headers: Mapping[str, str] | None,
            idempotent: bool | None,
            on_progress: Callable[[Progress], object] | None = None,
            /,
        ) -> Awaitable[M]: ...

        @overload
        def __call__(
            self,
            operation: str,
            params: dict[str, Any],
            model: None,
            deadline: Duration | None,
            retries: int | None,
            headers: Mapping[str, str] | None,
            idempotent: bool | None,
            on_progress: Callable[[Progress], object] | None = None,
            /,
        ) -> Awaitable[Any]: ...

else:
    # A property that gives a new object each time: a client that kept one would be a cycle with it. Its
    # function imports the class; that happens once. (A docstring here would clash with the slot.)
    class resource:
        __slots__ = ("__doc__", "_class", "_function")

        def __init__(self, function):
            self._function = function
            self._class = None
            self.__doc__ = function.__doc__

        def __get__(self, client, owner=None):
            if client is None:
                return self
            if self._class is None:
                made = self._function(client)
                self._class = type(made)
                return made
            return self._class(client)

    def deprecated(message):
        """Warns where the method is called, as `warnings.deprecated` of newer Pythons does."""

        def mark(function):
            from functools import wraps

            @wraps(function)
            def method(*args, **kwargs):
                from warnings import warn

                warn(f"{function.__qualname__}: {message}", DeprecationWarning, stacklevel=2)
                return function(*args, **kwargs)

            method.__deprecated__ = message
            return method

        return mark


class Resource:
    """Operations of a blocking client."""

    __slots__ = ("_call", "_client")

    _client: Client
    _call: Call

    def __init__(self, client: Client) -> None:
        self._client = client
        self._call = client._call


class AsyncResource:
    """Operations of an asynchronous client."""

    __slots__ = ("_client",)

    _client: Client
    if TYPE_CHECKING:
        _call: AsyncCall
    else:
        _call = call

    def __init__(self, client: Client) -> None:
        self._client = client


def load(package: str, modules: dict[str, str], name: str) -> object:
    """A name of a package that lies in one of its modules, which is loaded now."""
    from importlib import import_module
    from sys import modules as loaded

    if name not in modules:
        raise AttributeError(f"module {package!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{package}.{modules[name]}"), name)
    setattr(loaded[package], name, value)
    return value
