"""The `agents` operations. Printed from core/spec/agents.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from ..models.agents import (
    AgentDeployment,
    AgentDispatch,
    AgentInitConfig,
    AgentLogLine,
    AgentSecret,
    AgentVersion,
    DeployedAgent,
)
from ..models.types import Confirmation
from ..pages import AsyncPager, Pager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from typing import Any

    from .._native import Progress
    from .._resource import Duration
    from ..models.agents import AgentImage
    from ..params.agents import (
        AgentImageParam,
        AgentLogSort,
        AgentProfile,
        AgentRoomOptionsParam,
        AgentScalingParam,
        AgentWebhookParam,
        SecretType,
    )


class Agents(Resource):
    """AI agents that join rooms, and their deployments in the cloud."""

    __slots__ = ()

    @property
    def deployments(self) -> AgentsDeployments:
        """The `agents.deployments` operations."""
        return AgentsDeployments(self._client)

    @property
    def secrets(self) -> AgentsSecrets:
        """The `agents.secrets` operations."""
        return AgentsSecrets(self._client)

    @property
    def versions(self) -> AgentsVersions:
        """The `agents.versions` operations."""
        return AgentsVersions(self._client)

    def dispatch(
        self,
        agent_id: str,
        *,
        room_id: str | None = None,
        meeting_id: str | None = None,
        room_options: AgentRoomOptionsParam | None = None,
        sip_options: Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
        version_id: str | None = None,
        version_tag: str | None = None,
        wait: Any = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AgentDispatch:
        """Send an agent into a room.

        Not settled: The docs show success, status, roomId and agentId in the answer; the SDKs also type
        jobId, workerId and cloud. Which status a failure has is not published. Emulator: 503 without a
        worker, 404 for an agent that is not deployed.

        At least one of `room_id` and `meeting_id` is needed.

        HTTP: `POST /v2/agent/dispatch`, repeated only when it surely never reached the service.

        Args:
            agent_id: Agent to send. Not empty.
            room_id: Room to join.
            meeting_id: The same under its older name; both are sent, whichever is given.
            room_options: How the agent behaves in the room.
            sip_options: When given, an outbound call is placed too.
            metadata: Given to the agent, for example `variables`.
            version_id: Version to run; the newest deployed one unless given.
            version_tag: Tag of the version to run.
            wait: Any JSON; passed on to the registry of workers.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "agents.dispatch",
            {
                "agentId": agent_id,
                "roomId": room_id,
                "meetingId": meeting_id,
                "roomOptions": room_options,
                "sipOptions": sip_options,
                "metadata": metadata,
                "versionId": version_id,
                "versionTag": version_tag,
                "wait": wait,
            },
            AgentDispatch,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def connect(
        self,
        agent_id: str,
        *,
        room_id: str | None = None,
        meeting_id: str | None = None,
        room_options: AgentRoomOptionsParam | None = None,
        sip_options: Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
        version_id: str | None = None,
        version_tag: str | None = None,
        wait: Any = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AgentDispatch:
        """Send an agent into a room, on a route of its own; otherwise like `agents.dispatch`.

        Not settled: The docs show success, status, roomId and agentId in the answer; the SDKs also type
        jobId, workerId and cloud. Which status a failure has is not published. Emulator: 503 without a
        worker, 404 for an agent that is not deployed.

        At least one of `room_id` and `meeting_id` is needed.

        HTTP: `POST /v2/agent/connect`, repeated only when it surely never reached the service.

        Args:
            agent_id: Agent to send. Not empty.
            room_id: Room to join.
            meeting_id: The same under its older name; both are sent, whichever is given.
            room_options: How the agent behaves in the room.
            sip_options: When given, an outbound call is placed too.
            metadata: Given to the agent, for example `variables`.
            version_id: Version to run; the newest deployed one unless given.
            version_tag: Tag of the version to run.
            wait: Any JSON; passed on to the registry of workers.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "agents.connect",
            {
                "agentId": agent_id,
                "roomId": room_id,
                "meetingId": meeting_id,
                "roomOptions": room_options,
                "sipOptions": sip_options,
                "metadata": metadata,
                "versionId": version_id,
                "versionTag": version_tag,
                "wait": wait,
            },
            AgentDispatch,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def general_dispatch(
        self,
        version_id: str,
        *,
        agent_id: str | None = None,
        room_id: str | None = None,
        meeting_id: str | None = None,
        room_options: AgentRoomOptionsParam | None = None,
        sip_options: Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AgentDispatch:
        """Send a managed or low-code agent into a room.

        Not settled: Whether `agentId` is needed differs between the SDKs; it is optional here. Which status a
        failure has is not published.

        At least one of `room_id` and `meeting_id` is needed.

        HTTP: `POST /v2/agent/general/dispatch`, repeated only when it surely never reached the service.

        Args:
            version_id: Version to run. Not empty.
            agent_id: Agent to send.
            room_id: Room to join.
            meeting_id: The same under its older name; both are sent, whichever is given.
            room_options: How the agent behaves in the room.
            sip_options: When given, an outbound call is placed too.
            metadata: Given to the agent, for example `variables`.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "agents.generalDispatch",
            {
                "versionId": version_id,
                "agentId": agent_id,
                "roomId": room_id,
                "meetingId": meeting_id,
                "roomOptions": room_options,
                "sipOptions": sip_options,
                "metadata": metadata,
            },
            AgentDispatch,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def init_config(
        self,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AgentInitConfig:
        """Fetch the address of the registry to which a worker connects.

        HTTP: `POST /v2/agent/init-config`, repeated after a failure that may pass.

        Args:
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call("agents.initConfig", {}, AgentInitConfig, deadline, retries, headers, idempotent)


class AgentsDeployments(Resource):
    """The `agents.deployments` operations."""

    __slots__ = ()

    def deploy(
        self,
        name: str,
        image: str | AgentImageParam | AgentImage,
        *,
        env: Mapping[str, str] | None = None,
        scaling: AgentScalingParam | None = None,
        profile: AgentProfile | None = None,
        region: str | None = None,
        agent_id: str | None = None,
        version_tag: str | None = None,
        webhook: AgentWebhookParam | None = None,
        env_secret_name: str | None = None,
        clean_up: bool | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> DeployedAgent:
        """Deploy an agent; its version is active at once.

        Makes a secret when `env` is given, then the deployment, then the version. No transaction holds them
        together: the error of a later step names what was created (`secretId`, `deploymentId`, `agentId`),
        and `cleanUp` deletes the deployment again. The API has no documented way to delete a secret.
        Progress: `secret`, `deployment`, `version`, `deployed`.

        Composed of `agents.secrets.create` and `agents.deployments.create` and `agents.versions.create`.

        Args:
            name: Display name of the deployment. Not empty.
            image: Container image: a reference such as ghcr.io/acme/agent:1, or an object.
            env: Environment variables; kept in a secret.
            scaling: How many replicas run.
            profile: Size of each replica. The service assumes `cpu-small`.
            region: Where it runs. The service assumes `us002`.
            agent_id: Agent to deploy; a new one is made unless given.
            version_tag: Tag of the version.
            webhook: Where events of its sessions go.
            env_secret_name: Name of the secret; made of `name`, `-env-` and 8 random hex digits unless given.
            clean_up: Delete the deployment again when a later step fails; not sent. The service assumes
                `False`.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.
            on_progress: Told how far it has come, on the thread that waits or that of the event loop, and
                never after the end. What it raises is reported and does not disturb the call, unless it ends
                the program.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "agents.deployments.deploy",
            {
                "name": name,
                "image": image,
                "env": env,
                "scaling": scaling,
                "profile": profile,
                "region": region,
                "agentId": agent_id,
                "versionTag": version_tag,
                "webhook": webhook,
                "envSecretName": env_secret_name,
                "cleanUp": clean_up,
            },
            DeployedAgent,
            deadline,
            retries,
            headers,
            idempotent,
            on_progress,
        )

    def get(
        self,
        deployment_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AgentDeployment:
        """Fetch one deployment.

        The API has no route for one, so it is looked for in the list. Only the deployment with this very id
        is returned.

        Composed of `agents.deployments.list`.

        Args:
            deployment_id: Deployment id.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "agents.deployments.get",
            {"deploymentId": deployment_id},
            AgentDeployment,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        agent_id: str | None = None,
        name: str | None = None,
        status: str | None = None,
        deployment_id: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[AgentDeployment]:
        """List deployments.

        HTTP: `GET /ai/v1/cloud/deployments`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20,
                not published for this list. Chosen: 10.
            agent_id: Only deployments of this agent.
            name: Only deployments whose name fits this regular expression.
            status: Only deployments in this state.
            deployment_id: Only this deployment.
            cursor: Where to go on: `next_cursor` of an earlier page.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            All items when iterated, page after page as they are needed; `.pages()` and `.page()` give pages.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return Pager(
            self,
            "agents.deployments.list",
            {
                "page": page,
                "perPage": per_page,
                "agentId": agent_id,
                "name": name,
                "status": status,
                "deploymentId": deployment_id,
            },
            AgentDeployment,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def create(
        self,
        *,
        name: str | None = None,
        agent_id: str | None = None,
        env_secret: str | None = None,
        template: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AgentDeployment:
        """Make a deployment without a version.

        A step of `agents.deployments.deploy`. Makes an agent too unless `agentId` is given.

        HTTP: `POST /ai/v1/cloud/deployments`, repeated only when it surely never reached the service.

        Args:
            name: Display name; the service chooses one unless given. Not empty. Not settled: Always sent by
                the SDKs; the official command line may leave it out. Chosen: optional.
            agent_id: Agent to deploy. Not empty.
            env_secret: Secret with its environment variables.
            template: Template; sent by the official command line only.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "agents.deployments.create",
            {"name": name, "agentId": agent_id, "envSecret": env_secret, "template": template},
            AgentDeployment,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def get_latest_version(
        self,
        deployment_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AgentVersion:
        """Fetch the newest version of a deployment.

        HTTP: `GET /ai/v1/cloud/deployments/{deploymentId}/latest`, repeated after a failure that may pass.

        Args:
            deployment_id: Deployment id.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "agents.deployments.getLatestVersion",
            {"deploymentId": deployment_id},
            AgentVersion,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def logs(
        self,
        deployment_id: str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        agent_id: str | None = None,
        version_id: str | None = None,
        session_id: str | None = None,
        user_id: str | None = None,
        room_id: str | None = None,
        start: str | datetime | int | None = None,
        end: str | datetime | int | None = None,
        sort: AgentLogSort | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[AgentLogLine]:
        """List past lines of the console.

        The service reads moments as text only; numbers are written as such here.

        HTTP: `GET /ai/v1/cloud/deployments/{deploymentId}/console-logs`, repeated after a failure that may
        pass.

        Args:
            deployment_id: Deployment id.
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20,
                not published for this list. Chosen: 10.
            agent_id: Only lines of this agent.
            version_id: Only lines of this version.
            session_id: Only lines of this session.
            user_id: Only lines of this user.
            room_id: Only lines of this room.
            start: Lines from this moment on, ISO 8601 or milliseconds since 1970; 24 hours back unless given.
            end: Lines up to this moment, ISO 8601 or milliseconds since 1970.
            sort: `1` oldest first, `-1` newest first.
            cursor: Where to go on: `next_cursor` of an earlier page.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            All items when iterated, page after page as they are needed; `.pages()` and `.page()` give pages.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return Pager(
            self,
            "agents.deployments.logs",
            {
                "deploymentId": deployment_id,
                "page": page,
                "perPage": per_page,
                "agentId": agent_id,
                "versionId": version_id,
                "sessionId": session_id,
                "userId": user_id,
                "roomId": room_id,
                "start": start,
                "end": end,
                "sort": sort,
            },
            AgentLogLine,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def delete(
        self,
        deployment_id: str,
        *,
        force: bool | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a deployment.

        Not settled: What happens to an active deployment without `force` is not published. Emulator: 409.

        HTTP: `POST /ai/v1/cloud/deployments/{deploymentId}/delete`, repeated after a failure that may pass.

        Args:
            deployment_id: Deployment id.
            force: Delete it even while a version is active. The service assumes `False`.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            What the service confirms with; bare text becomes `message`.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "agents.deployments.delete",
            {"deploymentId": deployment_id, "force": force},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AgentsSecrets(Resource):
    """The `agents.secrets` operations."""

    __slots__ = ()

    def create(
        self,
        name: str,
        keys: Mapping[str, str],
        type: SecretType,
        *,
        region: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AgentSecret:
        """Keep environment variables in a secret.

        A step of `agents.deployments.deploy`.

        HTTP: `POST /ai/v1/cloud/secrets`, repeated only when it surely never reached the service.

        Args:
            name: Name of the secret.
            keys: Values by name.
            type: `NORMAL` for environment variables.
            region: Where it is kept; sent by the official command line only.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "agents.secrets.create",
            {"name": name, "keys": keys, "type": type, "region": region},
            AgentSecret,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AgentsVersions(Resource):
    """The `agents.versions` operations."""

    __slots__ = ()

    def create(
        self,
        deployment_id: str,
        image: AgentImageParam | AgentImage,
        *,
        agent_id: str | None = None,
        profile: AgentProfile | None = None,
        min_replica: int | None = None,
        max_replica: int | None = None,
        region: str | None = None,
        version_tag: str | None = None,
        webhook: AgentWebhookParam | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AgentVersion:
        """Add a version to a deployment; it is active at once.

        A step of `agents.deployments.deploy`. Numbers of replicas out of range are refused.

        Not settled: How Docker Hub is called differs: docker.io in the SDKs, docker_hub in the official
        command line. Chosen: docker.io.

        HTTP: `POST /ai/v1/cloud/versions`, repeated only when it surely never reached the service.

        Args:
            deployment_id: Deployment id. Not empty.
            image: Container image.
            agent_id: Agent of the deployment.
            profile: Size of each replica. The service assumes `cpu-small`.
            min_replica: Fewest replicas; at most `maxReplica`. At least 0.
            max_replica: Most replicas. From 0 to 50.
            region: Where it runs. The service assumes `us002`.
            version_tag: Tag of the version.
            webhook: Where events of its sessions go.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "agents.versions.create",
            {
                "deploymentId": deployment_id,
                "image": image,
                "agentId": agent_id,
                "profile": profile,
                "minReplica": min_replica,
                "maxReplica": max_replica,
                "region": region,
                "versionTag": version_tag,
                "webhook": webhook,
            },
            AgentVersion,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def set_active(
        self,
        version_id: str,
        activate: bool,
        *,
        force: bool | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Roll onto a version, or stop it.

        HTTP: `PUT /ai/v1/cloud/versions/{versionId}/activate`, repeated after a failure that may pass.

        Args:
            version_id: Version id.
            activate: True rolls onto it; false stops it.
            force: Do it in spite of what runs.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            What the service confirms with; bare text becomes `message`.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "agents.versions.setActive",
            {"versionId": version_id, "activate": activate, "force": force},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncAgents(AsyncResource):
    """AI agents that join rooms, and their deployments in the cloud."""

    __slots__ = ()

    @property
    def deployments(self) -> AsyncAgentsDeployments:
        """The `agents.deployments` operations."""
        return AsyncAgentsDeployments(self._client)

    @property
    def secrets(self) -> AsyncAgentsSecrets:
        """The `agents.secrets` operations."""
        return AsyncAgentsSecrets(self._client)

    @property
    def versions(self) -> AsyncAgentsVersions:
        """The `agents.versions` operations."""
        return AsyncAgentsVersions(self._client)

    async def dispatch(
        self,
        agent_id: str,
        *,
        room_id: str | None = None,
        meeting_id: str | None = None,
        room_options: AgentRoomOptionsParam | None = None,
        sip_options: Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
        version_id: str | None = None,
        version_tag: str | None = None,
        wait: Any = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AgentDispatch:
        """Send an agent into a room.

        Not settled: The docs show success, status, roomId and agentId in the answer; the SDKs also type
        jobId, workerId and cloud. Which status a failure has is not published. Emulator: 503 without a
        worker, 404 for an agent that is not deployed.

        At least one of `room_id` and `meeting_id` is needed.

        HTTP: `POST /v2/agent/dispatch`, repeated only when it surely never reached the service.

        Args:
            agent_id: Agent to send. Not empty.
            room_id: Room to join.
            meeting_id: The same under its older name; both are sent, whichever is given.
            room_options: How the agent behaves in the room.
            sip_options: When given, an outbound call is placed too.
            metadata: Given to the agent, for example `variables`.
            version_id: Version to run; the newest deployed one unless given.
            version_tag: Tag of the version to run.
            wait: Any JSON; passed on to the registry of workers.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "agents.dispatch",
            {
                "agentId": agent_id,
                "roomId": room_id,
                "meetingId": meeting_id,
                "roomOptions": room_options,
                "sipOptions": sip_options,
                "metadata": metadata,
                "versionId": version_id,
                "versionTag": version_tag,
                "wait": wait,
            },
            AgentDispatch,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def connect(
        self,
        agent_id: str,
        *,
        room_id: str | None = None,
        meeting_id: str | None = None,
        room_options: AgentRoomOptionsParam | None = None,
        sip_options: Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
        version_id: str | None = None,
        version_tag: str | None = None,
        wait: Any = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AgentDispatch:
        """Send an agent into a room, on a route of its own; otherwise like `agents.dispatch`.

        Not settled: The docs show success, status, roomId and agentId in the answer; the SDKs also type
        jobId, workerId and cloud. Which status a failure has is not published. Emulator: 503 without a
        worker, 404 for an agent that is not deployed.

        At least one of `room_id` and `meeting_id` is needed.

        HTTP: `POST /v2/agent/connect`, repeated only when it surely never reached the service.

        Args:
            agent_id: Agent to send. Not empty.
            room_id: Room to join.
            meeting_id: The same under its older name; both are sent, whichever is given.
            room_options: How the agent behaves in the room.
            sip_options: When given, an outbound call is placed too.
            metadata: Given to the agent, for example `variables`.
            version_id: Version to run; the newest deployed one unless given.
            version_tag: Tag of the version to run.
            wait: Any JSON; passed on to the registry of workers.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "agents.connect",
            {
                "agentId": agent_id,
                "roomId": room_id,
                "meetingId": meeting_id,
                "roomOptions": room_options,
                "sipOptions": sip_options,
                "metadata": metadata,
                "versionId": version_id,
                "versionTag": version_tag,
                "wait": wait,
            },
            AgentDispatch,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def general_dispatch(
        self,
        version_id: str,
        *,
        agent_id: str | None = None,
        room_id: str | None = None,
        meeting_id: str | None = None,
        room_options: AgentRoomOptionsParam | None = None,
        sip_options: Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AgentDispatch:
        """Send a managed or low-code agent into a room.

        Not settled: Whether `agentId` is needed differs between the SDKs; it is optional here. Which status a
        failure has is not published.

        At least one of `room_id` and `meeting_id` is needed.

        HTTP: `POST /v2/agent/general/dispatch`, repeated only when it surely never reached the service.

        Args:
            version_id: Version to run. Not empty.
            agent_id: Agent to send.
            room_id: Room to join.
            meeting_id: The same under its older name; both are sent, whichever is given.
            room_options: How the agent behaves in the room.
            sip_options: When given, an outbound call is placed too.
            metadata: Given to the agent, for example `variables`.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "agents.generalDispatch",
            {
                "versionId": version_id,
                "agentId": agent_id,
                "roomId": room_id,
                "meetingId": meeting_id,
                "roomOptions": room_options,
                "sipOptions": sip_options,
                "metadata": metadata,
            },
            AgentDispatch,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def init_config(
        self,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AgentInitConfig:
        """Fetch the address of the registry to which a worker connects.

        HTTP: `POST /v2/agent/init-config`, repeated after a failure that may pass.

        Args:
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "agents.initConfig",
            {},
            AgentInitConfig,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncAgentsDeployments(AsyncResource):
    """The `agents.deployments` operations."""

    __slots__ = ()

    async def deploy(
        self,
        name: str,
        image: str | AgentImageParam | AgentImage,
        *,
        env: Mapping[str, str] | None = None,
        scaling: AgentScalingParam | None = None,
        profile: AgentProfile | None = None,
        region: str | None = None,
        agent_id: str | None = None,
        version_tag: str | None = None,
        webhook: AgentWebhookParam | None = None,
        env_secret_name: str | None = None,
        clean_up: bool | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> DeployedAgent:
        """Deploy an agent; its version is active at once.

        Makes a secret when `env` is given, then the deployment, then the version. No transaction holds them
        together: the error of a later step names what was created (`secretId`, `deploymentId`, `agentId`),
        and `cleanUp` deletes the deployment again. The API has no documented way to delete a secret.
        Progress: `secret`, `deployment`, `version`, `deployed`.

        Composed of `agents.secrets.create` and `agents.deployments.create` and `agents.versions.create`.

        Args:
            name: Display name of the deployment. Not empty.
            image: Container image: a reference such as ghcr.io/acme/agent:1, or an object.
            env: Environment variables; kept in a secret.
            scaling: How many replicas run.
            profile: Size of each replica. The service assumes `cpu-small`.
            region: Where it runs. The service assumes `us002`.
            agent_id: Agent to deploy; a new one is made unless given.
            version_tag: Tag of the version.
            webhook: Where events of its sessions go.
            env_secret_name: Name of the secret; made of `name`, `-env-` and 8 random hex digits unless given.
            clean_up: Delete the deployment again when a later step fails; not sent. The service assumes
                `False`.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.
            on_progress: Told how far it has come, on the thread that waits or that of the event loop, and
                never after the end. What it raises is reported and does not disturb the call, unless it ends
                the program.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "agents.deployments.deploy",
            {
                "name": name,
                "image": image,
                "env": env,
                "scaling": scaling,
                "profile": profile,
                "region": region,
                "agentId": agent_id,
                "versionTag": version_tag,
                "webhook": webhook,
                "envSecretName": env_secret_name,
                "cleanUp": clean_up,
            },
            DeployedAgent,
            deadline,
            retries,
            headers,
            idempotent,
            on_progress,
        )

    async def get(
        self,
        deployment_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AgentDeployment:
        """Fetch one deployment.

        The API has no route for one, so it is looked for in the list. Only the deployment with this very id
        is returned.

        Composed of `agents.deployments.list`.

        Args:
            deployment_id: Deployment id.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "agents.deployments.get",
            {"deploymentId": deployment_id},
            AgentDeployment,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        agent_id: str | None = None,
        name: str | None = None,
        status: str | None = None,
        deployment_id: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[AgentDeployment]:
        """List deployments.

        HTTP: `GET /ai/v1/cloud/deployments`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20,
                not published for this list. Chosen: 10.
            agent_id: Only deployments of this agent.
            name: Only deployments whose name fits this regular expression.
            status: Only deployments in this state.
            deployment_id: Only this deployment.
            cursor: Where to go on: `next_cursor` of an earlier page.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            All items when iterated, page after page as they are needed; `.pages()` and `.page()` give pages.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return AsyncPager(
            self,
            "agents.deployments.list",
            {
                "page": page,
                "perPage": per_page,
                "agentId": agent_id,
                "name": name,
                "status": status,
                "deploymentId": deployment_id,
            },
            AgentDeployment,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def create(
        self,
        *,
        name: str | None = None,
        agent_id: str | None = None,
        env_secret: str | None = None,
        template: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AgentDeployment:
        """Make a deployment without a version.

        A step of `agents.deployments.deploy`. Makes an agent too unless `agentId` is given.

        HTTP: `POST /ai/v1/cloud/deployments`, repeated only when it surely never reached the service.

        Args:
            name: Display name; the service chooses one unless given. Not empty. Not settled: Always sent by
                the SDKs; the official command line may leave it out. Chosen: optional.
            agent_id: Agent to deploy. Not empty.
            env_secret: Secret with its environment variables.
            template: Template; sent by the official command line only.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "agents.deployments.create",
            {"name": name, "agentId": agent_id, "envSecret": env_secret, "template": template},
            AgentDeployment,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def get_latest_version(
        self,
        deployment_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AgentVersion:
        """Fetch the newest version of a deployment.

        HTTP: `GET /ai/v1/cloud/deployments/{deploymentId}/latest`, repeated after a failure that may pass.

        Args:
            deployment_id: Deployment id.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "agents.deployments.getLatestVersion",
            {"deploymentId": deployment_id},
            AgentVersion,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def logs(
        self,
        deployment_id: str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        agent_id: str | None = None,
        version_id: str | None = None,
        session_id: str | None = None,
        user_id: str | None = None,
        room_id: str | None = None,
        start: str | datetime | int | None = None,
        end: str | datetime | int | None = None,
        sort: AgentLogSort | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[AgentLogLine]:
        """List past lines of the console.

        The service reads moments as text only; numbers are written as such here.

        HTTP: `GET /ai/v1/cloud/deployments/{deploymentId}/console-logs`, repeated after a failure that may
        pass.

        Args:
            deployment_id: Deployment id.
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20,
                not published for this list. Chosen: 10.
            agent_id: Only lines of this agent.
            version_id: Only lines of this version.
            session_id: Only lines of this session.
            user_id: Only lines of this user.
            room_id: Only lines of this room.
            start: Lines from this moment on, ISO 8601 or milliseconds since 1970; 24 hours back unless given.
            end: Lines up to this moment, ISO 8601 or milliseconds since 1970.
            sort: `1` oldest first, `-1` newest first.
            cursor: Where to go on: `next_cursor` of an earlier page.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            All items when iterated, page after page as they are needed; `.pages()` and `.page()` give pages.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return AsyncPager(
            self,
            "agents.deployments.logs",
            {
                "deploymentId": deployment_id,
                "page": page,
                "perPage": per_page,
                "agentId": agent_id,
                "versionId": version_id,
                "sessionId": session_id,
                "userId": user_id,
                "roomId": room_id,
                "start": start,
                "end": end,
                "sort": sort,
            },
            AgentLogLine,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def delete(
        self,
        deployment_id: str,
        *,
        force: bool | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a deployment.

        Not settled: What happens to an active deployment without `force` is not published. Emulator: 409.

        HTTP: `POST /ai/v1/cloud/deployments/{deploymentId}/delete`, repeated after a failure that may pass.

        Args:
            deployment_id: Deployment id.
            force: Delete it even while a version is active. The service assumes `False`.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            What the service confirms with; bare text becomes `message`.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "agents.deployments.delete",
            {"deploymentId": deployment_id, "force": force},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncAgentsSecrets(AsyncResource):
    """The `agents.secrets` operations."""

    __slots__ = ()

    async def create(
        self,
        name: str,
        keys: Mapping[str, str],
        type: SecretType,
        *,
        region: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AgentSecret:
        """Keep environment variables in a secret.

        A step of `agents.deployments.deploy`.

        HTTP: `POST /ai/v1/cloud/secrets`, repeated only when it surely never reached the service.

        Args:
            name: Name of the secret.
            keys: Values by name.
            type: `NORMAL` for environment variables.
            region: Where it is kept; sent by the official command line only.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "agents.secrets.create",
            {"name": name, "keys": keys, "type": type, "region": region},
            AgentSecret,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncAgentsVersions(AsyncResource):
    """The `agents.versions` operations."""

    __slots__ = ()

    async def create(
        self,
        deployment_id: str,
        image: AgentImageParam | AgentImage,
        *,
        agent_id: str | None = None,
        profile: AgentProfile | None = None,
        min_replica: int | None = None,
        max_replica: int | None = None,
        region: str | None = None,
        version_tag: str | None = None,
        webhook: AgentWebhookParam | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AgentVersion:
        """Add a version to a deployment; it is active at once.

        A step of `agents.deployments.deploy`. Numbers of replicas out of range are refused.

        Not settled: How Docker Hub is called differs: docker.io in the SDKs, docker_hub in the official
        command line. Chosen: docker.io.

        HTTP: `POST /ai/v1/cloud/versions`, repeated only when it surely never reached the service.

        Args:
            deployment_id: Deployment id. Not empty.
            image: Container image.
            agent_id: Agent of the deployment.
            profile: Size of each replica. The service assumes `cpu-small`.
            min_replica: Fewest replicas; at most `maxReplica`. At least 0.
            max_replica: Most replicas. From 0 to 50.
            region: Where it runs. The service assumes `us002`.
            version_tag: Tag of the version.
            webhook: Where events of its sessions go.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "agents.versions.create",
            {
                "deploymentId": deployment_id,
                "image": image,
                "agentId": agent_id,
                "profile": profile,
                "minReplica": min_replica,
                "maxReplica": max_replica,
                "region": region,
                "versionTag": version_tag,
                "webhook": webhook,
            },
            AgentVersion,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def set_active(
        self,
        version_id: str,
        activate: bool,
        *,
        force: bool | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Roll onto a version, or stop it.

        HTTP: `PUT /ai/v1/cloud/versions/{versionId}/activate`, repeated after a failure that may pass.

        Args:
            version_id: Version id.
            activate: True rolls onto it; false stops it.
            force: Do it in spite of what runs.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            What the service confirms with; bare text becomes `message`.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "agents.versions.setActive",
            {"versionId": version_id, "activate": activate, "force": force},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )
