"""One receiver of webhooks for each adapter and kind of view, all alike: 204, and the delivery is noted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.asgi import get_asgi_application
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django_up import LARGEST, serve
from fastapi import Depends, FastAPI
from flask import Flask
from serving import asgi, wsgi
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from videosdk_api import AsyncVideoSDK, Delivery, VideoSDK
from videosdk_api.webhooks import django as django_adapter
from videosdk_api.webhooks import fastapi as fastapi_adapter
from videosdk_api.webhooks import flask as flask_adapter
from videosdk_api.webhooks import starlette as starlette_adapter

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from starlette.requests import Request

    Server = Callable[[dict[str, Any], list[Delivery]], AbstractContextManager[str]]


def fastapi_app(client: VideoSDK | AsyncVideoSDK, seen: list[Delivery]) -> FastAPI:
    app = FastAPI()
    verified = fastapi_adapter.verified_delivery(client, max_bytes=LARGEST)

    @app.post("/webhooks", status_code=204)
    async def receive(delivery: Delivery = Depends(verified)) -> None:  # noqa: B008
        seen.append(delivery)

    return app


def fastapi(options: dict[str, Any], seen: list[Delivery]) -> AbstractContextManager[str]:
    return asgi(fastapi_app(AsyncVideoSDK(**options), seen))


def fastapi_with_a_sync_client(options: dict[str, Any], seen: list[Delivery]) -> AbstractContextManager[str]:
    return asgi(fastapi_app(VideoSDK(**options), seen))


def starlette(options: dict[str, Any], seen: list[Delivery]) -> AbstractContextManager[str]:
    verified = starlette_adapter.verified_delivery(AsyncVideoSDK(**options), max_bytes=LARGEST)

    async def receive(request: Request) -> Response:
        seen.append(await verified(request))
        return Response(status_code=204)

    return asgi(Starlette(routes=[Route("/webhooks", receive, methods=["POST"])]))


def flask_app() -> Flask:
    app = Flask("receiver")
    app.config["MAX_CONTENT_LENGTH"] = LARGEST
    return app


def flask(options: dict[str, Any], seen: list[Delivery]) -> AbstractContextManager[str]:
    app = flask_app()

    @app.post("/webhooks")
    @flask_adapter.verified_webhook(VideoSDK(**options))
    def receive(delivery: Delivery) -> tuple[str, int]:
        seen.append(delivery)
        return "", 204

    return wsgi(app)


def flask_with_an_async_view(options: dict[str, Any], seen: list[Delivery]) -> AbstractContextManager[str]:
    app = flask_app()

    @app.post("/webhooks")
    @flask_adapter.verified_webhook(VideoSDK(**options))
    async def receive(delivery: Delivery) -> tuple[str, int]:
        seen.append(delivery)
        return "", 204

    return wsgi(app)


def django_wsgi(options: dict[str, Any], seen: list[Delivery]) -> AbstractContextManager[str]:
    @django_adapter.verified_webhook(VideoSDK(**options))
    def receive(request: HttpRequest, delivery: Delivery) -> HttpResponse:
        seen.append(delivery)
        return HttpResponse(status=204)

    serve(receive)
    return wsgi(get_wsgi_application())


def django_asgi(options: dict[str, Any], seen: list[Delivery]) -> AbstractContextManager[str]:
    return asgi(_django_async(AsyncVideoSDK(**options), seen))


def django_asgi_with_a_sync_client(
    options: dict[str, Any], seen: list[Delivery]
) -> AbstractContextManager[str]:
    return asgi(_django_async(VideoSDK(**options), seen))


def _django_async(client: VideoSDK | AsyncVideoSDK, seen: list[Delivery]) -> Any:
    @django_adapter.verified_webhook(client)
    async def receive(request: HttpRequest, delivery: Delivery) -> HttpResponse:
        seen.append(delivery)
        return HttpResponse(status=204)

    serve(receive)
    return get_asgi_application()


ALL: list[Server] = [
    fastapi,
    fastapi_with_a_sync_client,
    starlette,
    flask,
    flask_with_an_async_view,
    django_wsgi,
    django_asgi,
    django_asgi_with_a_sync_client,
]
