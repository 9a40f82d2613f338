"""What requests hold. Printed from core/spec/agents.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

SecretType: TypeAlias = Literal["NORMAL", "IMAGE_PULL"] | str
"""What a secret is for.

Any other text is taken too.
"""

ImageAccess: TypeAlias = Literal["public", "private", "managed"] | str
"""Who may pull an image.

Any other text is taken too.
"""

AgentProfile: TypeAlias = Literal["cpu-small", "cpu-medium", "cpu-large"] | str
"""Size of a replica.

Any other text is taken too.
"""

AgentLogSort: TypeAlias = Literal["1", "-1"] | str
"""Order of the lines of a console: `1` oldest first, `-1` newest first.

Any other text is taken too.
"""


class AgentRoomOptionsParam(TypedDict, total=False):
    """How an agent behaves in a room."""

    autoEndSession: bool
    """End the session when the agent leaves."""
    sessionTimeoutSeconds: int
    """Longest session in seconds. At least 0."""
    playground: bool
    """Run in the playground."""
    vision: bool
    """The agent gets the video too."""
    joinMeeting: bool
    """The agent joins the meeting."""


class AgentImageParam(TypedDict, total=False):
    """A container image."""

    imageUrl: Required[str]
    """Full reference of the image. Not empty."""
    imageCR: str
    """Host of its registry; read from the reference by `agents.deployments.deploy` unless given."""
    imageType: ImageAccess
    """Who may pull it; `private` with a pull secret and `public` without, unless given."""
    imagePullSecret: str
    """Id of the secret to pull it with, for private ones."""


class AgentScalingParam(TypedDict, total=False):
    """How many replicas run."""

    min: int
    """Fewest; at most `max`. From 0 to 50."""
    max: int
    """Most. From 0 to 50."""


class AgentWebhookParam(TypedDict, total=False):
    """Where events of an agent's sessions go."""

    endPoint: Required[str]
    """HTTPS address they are sent to."""
    events: Required[Sequence[str]]
    """Names of the events; an empty list delivers none."""
