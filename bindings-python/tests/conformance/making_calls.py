"""Makes one call in each way there is: typed method or open door, blocking or asynchronous."""

import asyncio

from _typed import OPERATIONS
from comparing import error_fields
from reading_views import as_data
from videosdk_api import AsyncVideoSDK, VideoSDK, VideoSDKError


def options(given):
    """Options of a case as keyword arguments."""
    out = {name: given[name] for name in ("retries", "idempotent", "headers") if name in given}
    if "deadlineMs" in given:
        out["deadline"] = given["deadlineMs"] / 1000
    return out


def typed_arguments(operation, params):
    """The parameters under their names in Python; None where the typed method cannot say them: it has no older names,
    and Python itself asks for what is required.
    """
    if operation not in OPERATIONS:
        return None
    _, _, required, names = OPERATIONS[operation]
    if not params.keys() <= names.keys() or not set(list(names)[:required]) <= params.keys():
        return None
    return {names[wire]: value for wire, value in params.items()}


def typed_method(client, operation):
    target = client
    for part in OPERATIONS[operation][0].split("."):
        target = getattr(target, part)
    return target


def gives_pages(operation):
    return OPERATIONS[operation][1] == "page"


def single(operation, answer):
    """The outcome of a typed call that is no list."""
    return {"data": as_data(answer) if OPERATIONS[operation][1] == "one" else answer}


def page_of(page, items):
    return {
        "items": items,
        "page": page.page,
        "perPage": page.per_page,
        "lastPage": page.last_page,
        "total": page.total,
        "hasMore": page.has_more,
    }


def typed_page(page):
    return {"page": page_of(page, [as_data(item) for item in page.items])}


def from_door(reply):
    return {"data": reply.data} if reply.page is None else {"page": page_of(reply.page, reply.data)}


class Sync:
    """The blocking client."""

    client = VideoSDK

    @staticmethod
    def typed(client, operation, params, given):
        answer = typed_method(client, operation)(**typed_arguments(operation, params), **given)
        return typed_page(answer.page()) if gives_pages(operation) else single(operation, answer)

    @staticmethod
    def door(client, operation, params, given):
        return from_door(client.call(operation, params, **given))

    @staticmethod
    def walk(client, operation, params, given):
        pager = typed_method(client, operation)(**typed_arguments(operation, params), **given)
        items = []
        try:
            for item in pager:
                items.append(as_data(item))
        except VideoSDKError as error:
            return {"walk": {"items": items, "error": error_fields(error)}}
        return {"walk": {"items": items}}

    @staticmethod
    def run(way, case_client, *arguments):
        with case_client as client:
            try:
                return way(client, *arguments)
            except VideoSDKError as error:
                return {"error": error_fields(error)}


class Async:
    """The asynchronous client, in a loop of its own."""

    client = AsyncVideoSDK

    @staticmethod
    async def typed(client, operation, params, given):
        called = typed_method(client, operation)(**typed_arguments(operation, params), **given)
        return typed_page(await called) if gives_pages(operation) else single(operation, await called)

    @staticmethod
    async def door(client, operation, params, given):
        return from_door(await client.call(operation, params, **given))

    @staticmethod
    async def walk(client, operation, params, given):
        pager = typed_method(client, operation)(**typed_arguments(operation, params), **given)
        items = []
        try:
            async for item in pager:
                items.append(as_data(item))
        except VideoSDKError as error:
            return {"walk": {"items": items, "error": error_fields(error)}}
        return {"walk": {"items": items}}

    @staticmethod
    async def cancelled(client, operation, params, given, after):
        """The task is cancelled while it waits; asyncio says so with its own exception."""
        task = asyncio.create_task(Async.typed(client, operation, params, given))
        await asyncio.sleep(after)
        task.cancel()
        try:
            return await task
        except asyncio.CancelledError:
            return {"error": {"kind": "cancelled", "text": ""}}

    @staticmethod
    def run(way, case_client, *arguments):
        async def main():
            async with case_client as client:
                try:
                    return await way(client, *arguments)
                except VideoSDKError as error:
                    return {"error": error_fields(error)}

        return asyncio.run(main())
