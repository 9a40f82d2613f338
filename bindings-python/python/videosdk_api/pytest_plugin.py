"""The pytest plugin: whoever takes `videosdk_emulator` gets an emulator that knows nothing of other tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .emulator import Emulator


@pytest.fixture(scope="session")
def _videosdk_emulator() -> Iterator[Emulator]:
    # Imported here: the plugin is loaded in every run of pytest, also where no test uses it.
    from .emulator import Emulator

    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def videosdk_emulator(_videosdk_emulator: Emulator) -> Emulator:
    """A running emulator of the VideoSDK API, as new: no rooms, no faults, default settings, time goes on.

    It is started once a session and reset before each test. `videosdk_emulator.client()` gives a client for
    it.
    """
    _videosdk_emulator.reset()
    return _videosdk_emulator
