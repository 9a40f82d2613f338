"""What answers hold. Printed from core/spec/agents.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..params.agents import AgentProfile, ImageAccess
    from ..timestamp import Timestamp


class AgentDispatch(Model):
    """What came of sending an agent."""

    __slots__ = ()

    success: bool | None = Field("success", "bool?")
    """Whether a worker took it."""
    job_id: str | None = Field("jobId", "text?")
    """Id of the job."""
    status: str | None = Field("status", "text?")
    """State, for example `assigned`."""
    worker_id: str | None = Field("workerId", "text?")
    """Worker that took it."""
    room_id: str | None = Field("roomId", "text?")
    """Room it goes to."""
    agent_id: str | None = Field("agentId", "text?")
    """Agent that was sent."""
    cloud: Any = Field("cloud", "any")
    """Details of the cloud; their shape is not published."""


class AgentInitConfig(Model):
    """What a worker needs to begin."""

    __slots__ = ()

    registry_url: str = Field("registryUrl", "text")
    """Registry to connect to."""


class AgentImage(Model):
    """A container image."""

    __slots__ = ()

    image_url: str = Field("imageUrl", "text")
    """Full reference of the image. Not empty."""
    image_cr: str | None = Field("imageCR", "text?")
    """Host of its registry; read from the reference by `agents.deployments.deploy` unless given."""
    image_type: ImageAccess | None = Field("imageType", "text?")
    """Who may pull it; `private` with a pull secret and `public` without, unless given."""
    image_pull_secret: str | None = Field("imagePullSecret", "text?")
    """Id of the secret to pull it with, for private ones."""


class AgentDeployment(Model):
    """An agent in the cloud."""

    __slots__ = ()

    id: str = Field("id", "text", None, ("deploymentId",))
    """Deployment id."""
    agent_id: str | None = Field("agentId", "text?")
    """Agent."""
    name: str | None = Field("name", "text?")
    """Display name."""
    template: str | None = Field("template", "text?")
    """Template it was made of."""
    status: str | None = Field("status", "text?")
    """State in free text."""
    env_secret: str | None = Field("envSecret", "text?")
    """Secret with its environment variables."""


class AgentVersion(Model):
    """A version of a deployment.

    Not settled: The image is untyped in one SDK, text in the other, an object in the command line: each is
    read. `profile` and `createdAt` are read by the official command line only.
    """

    __slots__ = ()

    id: str = Field("id", "text", None, ("versionId",))
    """Version id."""
    deployment_id: str | None = Field("deploymentId", "text?")
    """Deployment."""
    agent_id: str | None = Field("agentId", "text?")
    """Agent."""
    name: str | None = Field("name", "text?")
    """Display name."""
    image: AgentImage | None = Field("image", "model?", lambda: AgentImage)
    """Container image."""
    profile: AgentProfile | None = Field("profile", "text?")
    """Size of each replica."""
    region: str | None = Field("region", "text?")
    """Where it runs."""
    min_replica: int | None = Field("minReplica", "int?")
    """Fewest replicas."""
    max_replica: int | None = Field("maxReplica", "int?")
    """Most replicas."""
    status: str | None = Field("status", "text?")
    """State in free text."""
    active: bool | None = Field("active", "bool?")
    """Whether it runs."""
    version_tag: str | None = Field("versionTag", "text?")
    """Tag."""
    created_at: Timestamp | None = Field("createdAt", "time?")
    """When it was made."""


class DeployedAgent(Model):
    """What a deployment made."""

    __slots__ = ()

    deployment: AgentDeployment = Field("deployment", "model", lambda: AgentDeployment)
    """The deployment."""
    version: AgentVersion = Field("version", "model", lambda: AgentVersion)
    """Its version, active at once."""
    secret_id: str | None = Field("secretId", "text?")
    """Secret with the environment variables, when there are any."""


class AgentLogLine(Model):
    """A line of an agent's console.

    Not settled: `level` is read by the official command line only.
    """

    __slots__ = ()

    log: str = Field("log", "text")
    """The line."""
    timestamp: Timestamp | None = Field("timestamp", "time?")
    """When it was written."""
    metadata: dict[str, Any] | None = Field("metadata", "map?")
    """What belongs to it."""
    level: str | None = Field("level", "text?")
    """Level, for example `info`."""


class AgentSecret(Model):
    """A secret; its values are never given back."""

    __slots__ = ()

    id: str = Field("id", "text", None, ("secretId",))
    """Secret id."""
    name: str | None = Field("name", "text?")
    """Name."""
    type: str | None = Field("type", "text?")
    """What it is for."""
