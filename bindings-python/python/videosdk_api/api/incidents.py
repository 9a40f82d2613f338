"""The `incidents` operations. Printed from core/spec/incidents.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from ..models.incidents import Incident
from ..models.types import Confirmation
from ..pages import AsyncPager, Pager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._resource import Duration
    from ..params.incidents import IncidentStatus
    from ..params.types import AlertDomain, AlertSeverity


class Incidents(Resource):
    """What alert rules found, and who took care of it."""

    __slots__ = ()

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        status: IncidentStatus | None = None,
        severity: AlertSeverity | None = None,
        metric_category: str | None = None,
        domain: AlertDomain | None = None,
        query: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[Incident]:
        """List incidents.

        HTTP: `GET /v2/incidents`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20,
                not published for this list. Chosen: 10.
            status: Only incidents in this state.
            severity: Only incidents so grave.
            metric_category: Only incidents over metrics of this category.
            domain: Only incidents of this product. The service assumes `rtc`.
            query: Text looked for in name, summary, description, metric and id.
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
            "incidents.list",
            {
                "page": page,
                "perPage": per_page,
                "status": status,
                "severity": severity,
                "metricCategory": metric_category,
                "domain": domain,
                "query": query,
            },
            Incident,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        incident_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Incident:
        """Fetch one incident with its timeline.

        HTTP: `GET /v2/incidents/{incidentId}`, repeated after a failure that may pass.

        Args:
            incident_id: Incident id.
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
            "incidents.get",
            {"incidentId": incident_id},
            Incident,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def delete(
        self,
        incident_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete an incident.

        HTTP: `DELETE /v2/incidents/{incidentId}`, repeated after a failure that may pass.

        Args:
            incident_id: Incident id.
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
            "incidents.delete",
            {"incidentId": incident_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def acknowledge(
        self,
        incident_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Incident:
        """Say that somebody looks after an open incident.

        Not settled: What happens to one that is not open is not published. Emulator: a resolved one is
        refused with 409, a second acknowledgement changes nothing, so that repeating the call is harmless.

        HTTP: `PUT /v2/incidents/{incidentId}/acknowledge`, repeated after a failure that may pass.

        Args:
            incident_id: Incident id.
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
            "incidents.acknowledge",
            {"incidentId": incident_id},
            Incident,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def resolve(
        self,
        incident_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Incident:
        """Say that an incident is over.

        Not settled: What happens to one that is over already is not published. Emulator: nothing changes.

        HTTP: `PUT /v2/incidents/{incidentId}/resolve`, repeated after a failure that may pass.

        Args:
            incident_id: Incident id.
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
            "incidents.resolve",
            {"incidentId": incident_id},
            Incident,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncIncidents(AsyncResource):
    """What alert rules found, and who took care of it."""

    __slots__ = ()

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        status: IncidentStatus | None = None,
        severity: AlertSeverity | None = None,
        metric_category: str | None = None,
        domain: AlertDomain | None = None,
        query: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[Incident]:
        """List incidents.

        HTTP: `GET /v2/incidents`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20,
                not published for this list. Chosen: 10.
            status: Only incidents in this state.
            severity: Only incidents so grave.
            metric_category: Only incidents over metrics of this category.
            domain: Only incidents of this product. The service assumes `rtc`.
            query: Text looked for in name, summary, description, metric and id.
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
            "incidents.list",
            {
                "page": page,
                "perPage": per_page,
                "status": status,
                "severity": severity,
                "metricCategory": metric_category,
                "domain": domain,
                "query": query,
            },
            Incident,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        incident_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Incident:
        """Fetch one incident with its timeline.

        HTTP: `GET /v2/incidents/{incidentId}`, repeated after a failure that may pass.

        Args:
            incident_id: Incident id.
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
            "incidents.get",
            {"incidentId": incident_id},
            Incident,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def delete(
        self,
        incident_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete an incident.

        HTTP: `DELETE /v2/incidents/{incidentId}`, repeated after a failure that may pass.

        Args:
            incident_id: Incident id.
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
            "incidents.delete",
            {"incidentId": incident_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def acknowledge(
        self,
        incident_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Incident:
        """Say that somebody looks after an open incident.

        Not settled: What happens to one that is not open is not published. Emulator: a resolved one is
        refused with 409, a second acknowledgement changes nothing, so that repeating the call is harmless.

        HTTP: `PUT /v2/incidents/{incidentId}/acknowledge`, repeated after a failure that may pass.

        Args:
            incident_id: Incident id.
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
            "incidents.acknowledge",
            {"incidentId": incident_id},
            Incident,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def resolve(
        self,
        incident_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Incident:
        """Say that an incident is over.

        Not settled: What happens to one that is over already is not published. Emulator: nothing changes.

        HTTP: `PUT /v2/incidents/{incidentId}/resolve`, repeated after a failure that may pass.

        Args:
            incident_id: Incident id.
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
            "incidents.resolve",
            {"incidentId": incident_id},
            Incident,
            deadline,
            retries,
            headers,
            idempotent,
        )
