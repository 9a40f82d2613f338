"""Sets Django up, which can happen only once in a process; the views of the tests take turns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import django
from django.conf import settings
from django.http import HttpRequest
from django.urls import clear_url_caches, path

if TYPE_CHECKING:
    from collections.abc import Callable

LARGEST = 6_000_000
"""The largest body that the receivers of the tests take."""


class Urls:
    """Django's table of addresses."""

    urlpatterns: ClassVar[list[Any]] = []


def serve(view: Callable[..., Any]) -> None:
    """Lets this view answer to /webhooks from now on."""
    Urls.urlpatterns[:] = [path("webhooks", view)]
    clear_url_caches()


def django_request(**meta: str) -> HttpRequest:
    """A request as Django makes it from a WSGI environ."""
    request = HttpRequest()
    request.META = meta
    return request


settings.configure(
    ALLOWED_HOSTS=["127.0.0.1"],
    SECRET_KEY="only for tests",
    ROOT_URLCONF=Urls,
    DATA_UPLOAD_MAX_MEMORY_SIZE=LARGEST,
    # The check that a webhook could never pass; the adapter must exempt the view from it.
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
    LOGGING_CONFIG=None,
)
django.setup()
