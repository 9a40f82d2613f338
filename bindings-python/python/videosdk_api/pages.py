"""Lists: walking all items or pages of one, lazily. What a page is and where a walk ends, the core knows."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Iterator
    from typing import Any, Generic, TypeVar

    from ._native import Page, Walk

    T = TypeVar("T")
else:

    class Generic:
        """Stands for the one of `typing`, which takes longer to import than this whole package."""

        __slots__ = ()

        def __class_getitem__(cls, _):
            return cls

    T = None

__all__ = ["AsyncPager", "Pager"]


class _Request:
    """A list that was asked for but not yet fetched. Making one sends nothing, and it can be walked again."""

    __slots__ = ("_arguments", "_client")

    def __init__(
        self,
        resource: Any,
        operation: str,
        params: dict[str, Any],
        model: type[Any] | None,
        cursor: str | None,
        options: tuple[Any, ...],
    ) -> None:
        """`options` are deadline, retries, headers and idempotent; they hold for each page."""
        self._client: Any = resource._client
        self._arguments = (operation, params, model, cursor, *options)

    def __repr__(self) -> str:
        # Filters may hold what is nobody's business, so only the operation is shown.
        return f"<{type(self).__name__} of {self._arguments[0]}>"

    def _walk(self) -> Walk:
        walk: Walk = self._client._walk(*self._arguments)
        return walk


class Pager(_Request, Generic[T]):
    """A list. Iterate over it for all items, over `pages()` for all pages, or take one `page()`.

    Nothing is sent before that, and each page is fetched only when its turn comes.

    Raises:
        VideoSDKError: While it is walked, any error that a call can raise; `PaginationError` when the service
            repeats a page instead of going on.
    """

    __slots__ = ()

    def __iter__(self) -> Iterator[T]:
        """All items from the first page on (or from the cursor on)."""
        walk = self._walk()
        while (page := walk.next()) is not None:
            yield from page.items

    def pages(self) -> Iterator[Page[T]]:
        """All pages, one after another."""
        walk = self._walk()
        while (page := walk.next()) is not None:
            yield page

    def page(self) -> Page[T]:
        """One page: the one that `page` or `cursor` named, else the first. Its `next_cursor` leads on."""
        page: Page[T] = self._client._page(*self._arguments)
        return page


class AsyncPager(_Request, Generic[T]):
    """A list. `async for` over it for all items, over `pages()` for all pages, or `await` one page.

    Nothing is sent before that, and each page is fetched only when its turn comes.

    Raises:
        VideoSDKError: While it is walked, any error that a call can raise; `PaginationError` when the service
            repeats a page instead of going on.
    """

    __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[T]:
        """All items from the first page on (or from the cursor on)."""
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """All pages, one after another."""
        from ._aio import start

        walk = self._walk()
        while (page := await start(walk.start_next)) is not None:
            yield page

    async def page(self) -> Page[T]:
        """One page: the one that `page` or `cursor` named, else the first. Its `next_cursor` leads on."""
        from ._aio import start

        page: Page[T] = await start(self._client._start_page, *self._arguments)
        return page

    def __await__(self) -> Generator[Any, None, Page[T]]:
        """The same as `page()`, so that `await client.rooms.list()` reads like a call."""
        return self.page().__await__()
