"""The `batchCalls` operations. Printed from core/spec/batchCalls.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from ..models.batch_calls import (
    BatchCall,
    BatchCallRecord,
    BatchCallRecordsDeleted,
    BatchCallStats,
    BatchPresignedUpload,
)
from ..models.types import Confirmation
from ..pages import AsyncPager, Pager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from .._native import Progress
    from .._resource import Duration
    from ..models.batch_calls import BatchCallRetryConfig
    from ..params.batch_calls import (
        BatchCallCancelMode,
        BatchCallRetryConfigParam,
        BatchCallStatus,
        BatchCallTiming,
        BatchCallWebhookConfigParam,
    )


class BatchCalls(Resource):
    """Outbound phone campaigns over a list of recipients."""

    __slots__ = ()

    @property
    def records(self) -> BatchCallsRecords:
        """The `batchCalls.records` operations."""
        return BatchCallsRecords(self._client)

    def upload_file(
        self,
        *,
        file_path: str | None = None,
        content: str | None = None,
        content_base64: str | None = None,
        file_name: str | None = None,
        batch_id: str | None = None,
        wait_for_parse: bool | None = None,
        poll_interval_ms: int | None = None,
        poll_timeout_ms: int | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> BatchCall:
        """Upload a recipients file and wait until the service has read it.

        Asks for an address, puts the file there (no token goes with it), has it parsed and looks at the batch
        until it is parsed. Extension and size are checked before anything is read or sent: .csv, .xls or
        .xlsx, at most 5 MiB. A file on disk is streamed. Progress: `uploading` with bytes, then `parsing`,
        then `parsed`. While it waits for the file to be read the deadline of the client is longer by
        `pollTimeoutMs`; a deadline of the call is not. Error codes: `upload_failed`,
        `batchcall_parse_failed`, `batchcall_parse_timeout`, `batchcall_cancelled`; the error then names the
        batch in what was created.

        At least one of `file_path` and `content` and `content_base64` is needed.

        Composed of `batchCalls.upload` and `batchCalls.parse` and `batchCalls.get`.

        Args:
            file_path: File on the disk of this program. Not empty.
            content: The file itself as text (CSV); needs `fileName`.
            content_base64: The file itself in base64, for any kind; needs `fileName`.
            file_name: Name of the file; its ending says what it is. That of `filePath` unless given. Not
                empty.
            batch_id: Batch whose file is replaced; a new batch is made without it.
            wait_for_parse: Wait until the file was read; otherwise the batch comes back as it then is. The
                service assumes `True`.
            poll_interval_ms: Milliseconds between two looks at the batch. The service assumes `2000`. At
                least 50.
            poll_timeout_ms: Milliseconds to wait for the file to be read. The service assumes `120000`. At
                least 1.
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
            "batchCalls.uploadFile",
            {
                "filePath": file_path,
                "content": content,
                "contentBase64": content_base64,
                "fileName": file_name,
                "batchId": batch_id,
                "waitForParse": wait_for_parse,
                "pollIntervalMs": poll_interval_ms,
                "pollTimeoutMs": poll_timeout_ms,
            },
            BatchCall,
            deadline,
            retries,
            headers,
            idempotent,
            on_progress,
        )

    def upload(
        self,
        file_name: str,
        file_size: int,
        *,
        batch_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> BatchPresignedUpload:
        """Ask for an address to which the recipients file is uploaded.

        The first step of `batchCalls.uploadFile`, which most callers want instead. The bytes then go to
        `presignedUrl` by PUT, without a token and with the Content-Type of the file's extension: text/csv,
        application/vnd.ms-excel or application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.

        HTTP: `POST /v2/batch-calls/upload`, repeated only when it surely never reached the service.

        Args:
            file_name: Name of the file; it ends in .csv, .xls or .xlsx. Not empty.
            file_size: Size in bytes, at most 5 MiB. From 0 to 5242880.
            batch_id: Batch whose file is replaced; a new batch is made without it.
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
            "batchCalls.upload",
            {"fileName": file_name, "fileSize": file_size, "batchId": batch_id},
            BatchPresignedUpload,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def parse(
        self,
        batch_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> None:
        """Start reading the recipients out of the uploaded file.

        The batch goes through `parsing` to `parsed` or `parse_failed`; `batchCalls.get` tells.

        Not settled: Status and body of the answer are not published; the tests of the Rust SDK answer 204 and
        both SDKs ignore the body. Chosen: 204.

        HTTP: `POST /v2/batch-calls/parse`, repeated only when it surely never reached the service.

        Args:
            batch_id: Batch whose file is there.
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
        self._call("batchCalls.parse", {"batchId": batch_id}, None, deadline, retries, headers, idempotent)

    def create(
        self,
        batch_name: str,
        phone_number_id: str,
        routing_rule_id: str,
        *,
        description: str | None = None,
        timing: BatchCallTiming | None = None,
        timezone: str | None = None,
        scheduled_time: str | None = None,
        scheduled_date: str | None = None,
        allowed_from: str | None = None,
        allowed_until: str | None = None,
        days_of_week: Sequence[int] | None = None,
        retry: BatchCallRetryConfigParam | BatchCallRetryConfig | None = None,
        save_as_draft: bool | None = None,
        webhook: BatchCallWebhookConfigParam | None = None,
        batch_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> BatchCall:
        """Launch or schedule a parsed batch, or save a draft.

        With `batchId` the recipients uploaded before are called; without it a draft is made. `timing`
        scheduled needs `scheduledDate` and `scheduledTime`. `allowedFrom` and `allowedUntil` go together and
        count for scheduled batches.

        Not settled: Whether the status of the answer is 200 or 201 is not published; clients accept any 2xx.
        Chosen: 200.

        HTTP: `POST /v2/batch-calls`, repeated only when it surely never reached the service.

        Args:
            batch_name: Display name. Not empty.
            phone_number_id: Id of the phone number that calls.
            routing_rule_id: Id of the outbound routing rule; it must be attached to that number.
            description: What the campaign is for.
            timing: Whether it runs at once or at a given time. The service assumes `immediate`.
            timezone: IANA name of the time zone in which times and days are read. The service assumes
                `Asia/Calcutta`.
            scheduled_time: Time of the start, for a scheduled batch.
            scheduled_date: Day of the start, for a scheduled batch.
            allowed_from: Time of day from which calls may be placed.
            allowed_until: Time of day until which calls may be placed.
            days_of_week: Days on which calls may be placed, 0 Sunday to 6 Saturday.
            retry: Whether recipients who were not reached are called again.
            save_as_draft: Save the batch without launching it. The service assumes `False`.
            webhook: Where events of this batch go; an update cannot change it.
            batch_id: Parsed batch to be launched.
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
            "batchCalls.create",
            {
                "batchName": batch_name,
                "phoneNumberId": phone_number_id,
                "routingRuleId": routing_rule_id,
                "description": description,
                "timing": timing,
                "timezone": timezone,
                "scheduledTime": scheduled_time,
                "scheduledDate": scheduled_date,
                "allowedFrom": allowed_from,
                "allowedUntil": allowed_until,
                "daysOfWeek": days_of_week,
                "retry": retry,
                "saveAsDraft": save_as_draft,
                "webhook": webhook,
                "batchId": batch_id,
            },
            BatchCall,
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
        status: BatchCallStatus | None = None,
        start_date: str | datetime | None = None,
        end_date: str | datetime | None = None,
        min_value: int | None = None,
        max_value: int | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[BatchCall]:
        """List batches.

        HTTP: `GET /v2/batch-calls`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20,
                not published for this list. Chosen: 10.
            status: Only batches in this state.
            start_date: Only batches created at this moment or later, ISO 8601.
            end_date: Only batches created at this moment or earlier, ISO 8601.
            min_value: Only batches with at least so many uploaded records. At least 0.
            max_value: Only batches with at most so many uploaded records. At least 0.
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
            "batchCalls.list",
            {
                "page": page,
                "perPage": per_page,
                "status": status,
                "startDate": start_date,
                "endDate": end_date,
                "minValue": min_value,
                "maxValue": max_value,
            },
            BatchCall,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        batch_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> BatchCall:
        """Fetch one batch.

        HTTP: `GET /v2/batch-calls/{batchId}`, repeated after a failure that may pass.

        Args:
            batch_id: Batch id.
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
            "batchCalls.get",
            {"batchId": batch_id},
            BatchCall,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def update(
        self,
        batch_id: str,
        *,
        batch_name: str | None = None,
        phone_number_id: str | None = None,
        routing_rule_id: str | None = None,
        description: str | None = None,
        timing: BatchCallTiming | None = None,
        timezone: str | None = None,
        scheduled_time: str | None = None,
        scheduled_date: str | None = None,
        allowed_from: str | None = None,
        allowed_until: str | None = None,
        days_of_week: Sequence[int] | None = None,
        retry: BatchCallRetryConfigParam | BatchCallRetryConfig | None = None,
        save_as_draft: bool | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> BatchCall:
        """Change a draft, parsed or scheduled batch.

        Only what is given changes.

        Not settled: Which status refuses a batch that can no longer be changed is not published. Emulator:
        409. What `saveAsDraft` does to a scheduled batch is not either. Emulator: true makes it a draft,
        false launches a draft.

        HTTP: `PUT /v2/batch-calls/{batchId}`, repeated after a failure that may pass.

        Args:
            batch_id: Batch id.
            batch_name: Display name. Not empty.
            phone_number_id: Id of the phone number that calls.
            routing_rule_id: Id of the outbound routing rule; it must be attached to that number.
            description: What the campaign is for.
            timing: Whether it runs at once or at a given time.
            timezone: IANA name of the time zone in which times and days are read.
            scheduled_time: Time of the start, for a scheduled batch.
            scheduled_date: Day of the start, for a scheduled batch.
            allowed_from: Time of day from which calls may be placed.
            allowed_until: Time of day until which calls may be placed.
            days_of_week: Days on which calls may be placed, 0 Sunday to 6 Saturday.
            retry: Whether recipients who were not reached are called again.
            save_as_draft: Save the batch without launching it.
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
            "batchCalls.update",
            {
                "batchId": batch_id,
                "batchName": batch_name,
                "phoneNumberId": phone_number_id,
                "routingRuleId": routing_rule_id,
                "description": description,
                "timing": timing,
                "timezone": timezone,
                "scheduledTime": scheduled_time,
                "scheduledDate": scheduled_date,
                "allowedFrom": allowed_from,
                "allowedUntil": allowed_until,
                "daysOfWeek": days_of_week,
                "retry": retry,
                "saveAsDraft": save_as_draft,
            },
            BatchCall,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def delete(
        self,
        batch_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a batch and its records.

        The service hides them and keeps them.

        Not settled: Whether a running batch can be deleted is not published. Emulator: 409, cancel it first.

        HTTP: `DELETE /v2/batch-calls/{batchId}`, repeated after a failure that may pass.

        Args:
            batch_id: Batch id.
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
            "batchCalls.delete",
            {"batchId": batch_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def cancel(
        self,
        batch_id: str,
        mode: BatchCallCancelMode,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> BatchCall:
        """Cancel a running or scheduled batch.

        HTTP: `POST /v2/batch-calls/{batchId}/cancel`, repeated only when it surely never reached the service.

        Args:
            batch_id: Batch id.
            mode: Whether live calls end by themselves (graceful) or at once (immediate).
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
            "batchCalls.cancel",
            {"batchId": batch_id, "mode": mode},
            BatchCall,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def stats(
        self,
        batch_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> BatchCallStats:
        """Count the records of a batch by outcome.

        The service names the counts by the text it displays, so a name may hold blanks; one that is not known
        here is among the other members of the answer.

        HTTP: `GET /v2/batch-calls/{batchId}/stats`, repeated after a failure that may pass.

        Args:
            batch_id: Batch id.
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
            "batchCalls.stats",
            {"batchId": batch_id},
            BatchCallStats,
            deadline,
            retries,
            headers,
            idempotent,
        )


class BatchCallsRecords(Resource):
    """The `batchCalls.records` operations."""

    __slots__ = ()

    def list(
        self,
        batch_id: str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        status: Sequence[str] | str | None = None,
        query: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[BatchCallRecord]:
        """List the recipients of a batch and what became of their calls.

        HTTP: `GET /v2/batch-calls/{batchId}/records`, repeated after a failure that may pass.

        Args:
            batch_id: Batch id.
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20,
                not published for this list. Chosen: 10.
            status: Only records with one of these statuses, as the service displays them, for instance `not
                connected`.
            query: Text looked for in record id, phone number, status and reason. Not settled: Both SDKs send
                the text as `query` here and as `search` on the export; one of the two may be ignored. Kept as
                they do, with both names taken by either call.
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
            "batchCalls.records.list",
            {"batchId": batch_id, "page": page, "perPage": per_page, "status": status, "query": query},
            BatchCallRecord,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def delete(
        self,
        batch_id: str,
        record_ids: Sequence[str],
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> BatchCallRecordsDeleted:
        """Delete recipients of a batch.

        The service hides them and keeps them. The ids travel in the body.

        HTTP: `DELETE /v2/batch-calls/{batchId}/records`, repeated after a failure that may pass.

        Args:
            batch_id: Batch id.
            record_ids: Ids of the records. Not empty. Not settled: What an empty list means to the service is
                not published, so it is refused.
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
            "batchCalls.records.delete",
            {"batchId": batch_id, "recordIds": record_ids},
            BatchCallRecordsDeleted,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def update(
        self,
        batch_id: str,
        record_id: str,
        *,
        phone_number: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> BatchCallRecord:
        """Change a recipient who has not been called yet.

        Only what is given changes.

        Not settled: Which status refuses a recipient who was called already is not published. Emulator: 409.

        HTTP: `PUT /v2/batch-calls/{batchId}/records/{recordId}`, repeated after a failure that may pass.

        Args:
            batch_id: Batch id.
            record_id: Record id.
            phone_number: Number to be called, E.164. Not empty.
            metadata: Values that go into the call.
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
            "batchCalls.records.update",
            {"batchId": batch_id, "recordId": record_id, "phoneNumber": phone_number, "metadata": metadata},
            BatchCallRecord,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def export(
        self,
        batch_id: str,
        *,
        status: Sequence[str] | str | None = None,
        search: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> str:
        """Fetch the recipients of a batch as CSV.

        Not settled: Columns and content type are not published. Chosen: text/csv with recordId, phoneNumber,
        status, reason, attempts and callId.

        HTTP: `GET /v2/batch-calls/{batchId}/records/export`, repeated after a failure that may pass.

        Args:
            batch_id: Batch id.
            status: Only records with one of these statuses, as the service displays them, for instance `not
                connected`.
            search: Text looked for in record id, phone number, status and reason. Not settled: See `query` of
                the list.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            The text of the answer, as it is.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        _text: str = self._call(
            "batchCalls.records.export",
            {"batchId": batch_id, "status": status, "search": search},
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )
        return _text


class AsyncBatchCalls(AsyncResource):
    """Outbound phone campaigns over a list of recipients."""

    __slots__ = ()

    @property
    def records(self) -> AsyncBatchCallsRecords:
        """The `batchCalls.records` operations."""
        return AsyncBatchCallsRecords(self._client)

    async def upload_file(
        self,
        *,
        file_path: str | None = None,
        content: str | None = None,
        content_base64: str | None = None,
        file_name: str | None = None,
        batch_id: str | None = None,
        wait_for_parse: bool | None = None,
        poll_interval_ms: int | None = None,
        poll_timeout_ms: int | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> BatchCall:
        """Upload a recipients file and wait until the service has read it.

        Asks for an address, puts the file there (no token goes with it), has it parsed and looks at the batch
        until it is parsed. Extension and size are checked before anything is read or sent: .csv, .xls or
        .xlsx, at most 5 MiB. A file on disk is streamed. Progress: `uploading` with bytes, then `parsing`,
        then `parsed`. While it waits for the file to be read the deadline of the client is longer by
        `pollTimeoutMs`; a deadline of the call is not. Error codes: `upload_failed`,
        `batchcall_parse_failed`, `batchcall_parse_timeout`, `batchcall_cancelled`; the error then names the
        batch in what was created.

        At least one of `file_path` and `content` and `content_base64` is needed.

        Composed of `batchCalls.upload` and `batchCalls.parse` and `batchCalls.get`.

        Args:
            file_path: File on the disk of this program. Not empty.
            content: The file itself as text (CSV); needs `fileName`.
            content_base64: The file itself in base64, for any kind; needs `fileName`.
            file_name: Name of the file; its ending says what it is. That of `filePath` unless given. Not
                empty.
            batch_id: Batch whose file is replaced; a new batch is made without it.
            wait_for_parse: Wait until the file was read; otherwise the batch comes back as it then is. The
                service assumes `True`.
            poll_interval_ms: Milliseconds between two looks at the batch. The service assumes `2000`. At
                least 50.
            poll_timeout_ms: Milliseconds to wait for the file to be read. The service assumes `120000`. At
                least 1.
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
            "batchCalls.uploadFile",
            {
                "filePath": file_path,
                "content": content,
                "contentBase64": content_base64,
                "fileName": file_name,
                "batchId": batch_id,
                "waitForParse": wait_for_parse,
                "pollIntervalMs": poll_interval_ms,
                "pollTimeoutMs": poll_timeout_ms,
            },
            BatchCall,
            deadline,
            retries,
            headers,
            idempotent,
            on_progress,
        )

    async def upload(
        self,
        file_name: str,
        file_size: int,
        *,
        batch_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> BatchPresignedUpload:
        """Ask for an address to which the recipients file is uploaded.

        The first step of `batchCalls.uploadFile`, which most callers want instead. The bytes then go to
        `presignedUrl` by PUT, without a token and with the Content-Type of the file's extension: text/csv,
        application/vnd.ms-excel or application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.

        HTTP: `POST /v2/batch-calls/upload`, repeated only when it surely never reached the service.

        Args:
            file_name: Name of the file; it ends in .csv, .xls or .xlsx. Not empty.
            file_size: Size in bytes, at most 5 MiB. From 0 to 5242880.
            batch_id: Batch whose file is replaced; a new batch is made without it.
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
            "batchCalls.upload",
            {"fileName": file_name, "fileSize": file_size, "batchId": batch_id},
            BatchPresignedUpload,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def parse(
        self,
        batch_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> None:
        """Start reading the recipients out of the uploaded file.

        The batch goes through `parsing` to `parsed` or `parse_failed`; `batchCalls.get` tells.

        Not settled: Status and body of the answer are not published; the tests of the Rust SDK answer 204 and
        both SDKs ignore the body. Chosen: 204.

        HTTP: `POST /v2/batch-calls/parse`, repeated only when it surely never reached the service.

        Args:
            batch_id: Batch whose file is there.
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
        await self._call(
            "batchCalls.parse",
            {"batchId": batch_id},
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def create(
        self,
        batch_name: str,
        phone_number_id: str,
        routing_rule_id: str,
        *,
        description: str | None = None,
        timing: BatchCallTiming | None = None,
        timezone: str | None = None,
        scheduled_time: str | None = None,
        scheduled_date: str | None = None,
        allowed_from: str | None = None,
        allowed_until: str | None = None,
        days_of_week: Sequence[int] | None = None,
        retry: BatchCallRetryConfigParam | BatchCallRetryConfig | None = None,
        save_as_draft: bool | None = None,
        webhook: BatchCallWebhookConfigParam | None = None,
        batch_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> BatchCall:
        """Launch or schedule a parsed batch, or save a draft.

        With `batchId` the recipients uploaded before are called; without it a draft is made. `timing`
        scheduled needs `scheduledDate` and `scheduledTime`. `allowedFrom` and `allowedUntil` go together and
        count for scheduled batches.

        Not settled: Whether the status of the answer is 200 or 201 is not published; clients accept any 2xx.
        Chosen: 200.

        HTTP: `POST /v2/batch-calls`, repeated only when it surely never reached the service.

        Args:
            batch_name: Display name. Not empty.
            phone_number_id: Id of the phone number that calls.
            routing_rule_id: Id of the outbound routing rule; it must be attached to that number.
            description: What the campaign is for.
            timing: Whether it runs at once or at a given time. The service assumes `immediate`.
            timezone: IANA name of the time zone in which times and days are read. The service assumes
                `Asia/Calcutta`.
            scheduled_time: Time of the start, for a scheduled batch.
            scheduled_date: Day of the start, for a scheduled batch.
            allowed_from: Time of day from which calls may be placed.
            allowed_until: Time of day until which calls may be placed.
            days_of_week: Days on which calls may be placed, 0 Sunday to 6 Saturday.
            retry: Whether recipients who were not reached are called again.
            save_as_draft: Save the batch without launching it. The service assumes `False`.
            webhook: Where events of this batch go; an update cannot change it.
            batch_id: Parsed batch to be launched.
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
            "batchCalls.create",
            {
                "batchName": batch_name,
                "phoneNumberId": phone_number_id,
                "routingRuleId": routing_rule_id,
                "description": description,
                "timing": timing,
                "timezone": timezone,
                "scheduledTime": scheduled_time,
                "scheduledDate": scheduled_date,
                "allowedFrom": allowed_from,
                "allowedUntil": allowed_until,
                "daysOfWeek": days_of_week,
                "retry": retry,
                "saveAsDraft": save_as_draft,
                "webhook": webhook,
                "batchId": batch_id,
            },
            BatchCall,
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
        status: BatchCallStatus | None = None,
        start_date: str | datetime | None = None,
        end_date: str | datetime | None = None,
        min_value: int | None = None,
        max_value: int | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[BatchCall]:
        """List batches.

        HTTP: `GET /v2/batch-calls`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20,
                not published for this list. Chosen: 10.
            status: Only batches in this state.
            start_date: Only batches created at this moment or later, ISO 8601.
            end_date: Only batches created at this moment or earlier, ISO 8601.
            min_value: Only batches with at least so many uploaded records. At least 0.
            max_value: Only batches with at most so many uploaded records. At least 0.
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
            "batchCalls.list",
            {
                "page": page,
                "perPage": per_page,
                "status": status,
                "startDate": start_date,
                "endDate": end_date,
                "minValue": min_value,
                "maxValue": max_value,
            },
            BatchCall,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        batch_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> BatchCall:
        """Fetch one batch.

        HTTP: `GET /v2/batch-calls/{batchId}`, repeated after a failure that may pass.

        Args:
            batch_id: Batch id.
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
            "batchCalls.get",
            {"batchId": batch_id},
            BatchCall,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def update(
        self,
        batch_id: str,
        *,
        batch_name: str | None = None,
        phone_number_id: str | None = None,
        routing_rule_id: str | None = None,
        description: str | None = None,
        timing: BatchCallTiming | None = None,
        timezone: str | None = None,
        scheduled_time: str | None = None,
        scheduled_date: str | None = None,
        allowed_from: str | None = None,
        allowed_until: str | None = None,
        days_of_week: Sequence[int] | None = None,
        retry: BatchCallRetryConfigParam | BatchCallRetryConfig | None = None,
        save_as_draft: bool | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> BatchCall:
        """Change a draft, parsed or scheduled batch.

        Only what is given changes.

        Not settled: Which status refuses a batch that can no longer be changed is not published. Emulator:
        409. What `saveAsDraft` does to a scheduled batch is not either. Emulator: true makes it a draft,
        false launches a draft.

        HTTP: `PUT /v2/batch-calls/{batchId}`, repeated after a failure that may pass.

        Args:
            batch_id: Batch id.
            batch_name: Display name. Not empty.
            phone_number_id: Id of the phone number that calls.
            routing_rule_id: Id of the outbound routing rule; it must be attached to that number.
            description: What the campaign is for.
            timing: Whether it runs at once or at a given time.
            timezone: IANA name of the time zone in which times and days are read.
            scheduled_time: Time of the start, for a scheduled batch.
            scheduled_date: Day of the start, for a scheduled batch.
            allowed_from: Time of day from which calls may be placed.
            allowed_until: Time of day until which calls may be placed.
            days_of_week: Days on which calls may be placed, 0 Sunday to 6 Saturday.
            retry: Whether recipients who were not reached are called again.
            save_as_draft: Save the batch without launching it.
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
            "batchCalls.update",
            {
                "batchId": batch_id,
                "batchName": batch_name,
                "phoneNumberId": phone_number_id,
                "routingRuleId": routing_rule_id,
                "description": description,
                "timing": timing,
                "timezone": timezone,
                "scheduledTime": scheduled_time,
                "scheduledDate": scheduled_date,
                "allowedFrom": allowed_from,
                "allowedUntil": allowed_until,
                "daysOfWeek": days_of_week,
                "retry": retry,
                "saveAsDraft": save_as_draft,
            },
            BatchCall,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def delete(
        self,
        batch_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a batch and its records.

        The service hides them and keeps them.

        Not settled: Whether a running batch can be deleted is not published. Emulator: 409, cancel it first.

        HTTP: `DELETE /v2/batch-calls/{batchId}`, repeated after a failure that may pass.

        Args:
            batch_id: Batch id.
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
            "batchCalls.delete",
            {"batchId": batch_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def cancel(
        self,
        batch_id: str,
        mode: BatchCallCancelMode,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> BatchCall:
        """Cancel a running or scheduled batch.

        HTTP: `POST /v2/batch-calls/{batchId}/cancel`, repeated only when it surely never reached the service.

        Args:
            batch_id: Batch id.
            mode: Whether live calls end by themselves (graceful) or at once (immediate).
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
            "batchCalls.cancel",
            {"batchId": batch_id, "mode": mode},
            BatchCall,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def stats(
        self,
        batch_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> BatchCallStats:
        """Count the records of a batch by outcome.

        The service names the counts by the text it displays, so a name may hold blanks; one that is not known
        here is among the other members of the answer.

        HTTP: `GET /v2/batch-calls/{batchId}/stats`, repeated after a failure that may pass.

        Args:
            batch_id: Batch id.
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
            "batchCalls.stats",
            {"batchId": batch_id},
            BatchCallStats,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncBatchCallsRecords(AsyncResource):
    """The `batchCalls.records` operations."""

    __slots__ = ()

    def list(
        self,
        batch_id: str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        status: Sequence[str] | str | None = None,
        query: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[BatchCallRecord]:
        """List the recipients of a batch and what became of their calls.

        HTTP: `GET /v2/batch-calls/{batchId}/records`, repeated after a failure that may pass.

        Args:
            batch_id: Batch id.
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20,
                not published for this list. Chosen: 10.
            status: Only records with one of these statuses, as the service displays them, for instance `not
                connected`.
            query: Text looked for in record id, phone number, status and reason. Not settled: Both SDKs send
                the text as `query` here and as `search` on the export; one of the two may be ignored. Kept as
                they do, with both names taken by either call.
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
            "batchCalls.records.list",
            {"batchId": batch_id, "page": page, "perPage": per_page, "status": status, "query": query},
            BatchCallRecord,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def delete(
        self,
        batch_id: str,
        record_ids: Sequence[str],
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> BatchCallRecordsDeleted:
        """Delete recipients of a batch.

        The service hides them and keeps them. The ids travel in the body.

        HTTP: `DELETE /v2/batch-calls/{batchId}/records`, repeated after a failure that may pass.

        Args:
            batch_id: Batch id.
            record_ids: Ids of the records. Not empty. Not settled: What an empty list means to the service is
                not published, so it is refused.
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
            "batchCalls.records.delete",
            {"batchId": batch_id, "recordIds": record_ids},
            BatchCallRecordsDeleted,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def update(
        self,
        batch_id: str,
        record_id: str,
        *,
        phone_number: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> BatchCallRecord:
        """Change a recipient who has not been called yet.

        Only what is given changes.

        Not settled: Which status refuses a recipient who was called already is not published. Emulator: 409.

        HTTP: `PUT /v2/batch-calls/{batchId}/records/{recordId}`, repeated after a failure that may pass.

        Args:
            batch_id: Batch id.
            record_id: Record id.
            phone_number: Number to be called, E.164. Not empty.
            metadata: Values that go into the call.
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
            "batchCalls.records.update",
            {"batchId": batch_id, "recordId": record_id, "phoneNumber": phone_number, "metadata": metadata},
            BatchCallRecord,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def export(
        self,
        batch_id: str,
        *,
        status: Sequence[str] | str | None = None,
        search: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> str:
        """Fetch the recipients of a batch as CSV.

        Not settled: Columns and content type are not published. Chosen: text/csv with recordId, phoneNumber,
        status, reason, attempts and callId.

        HTTP: `GET /v2/batch-calls/{batchId}/records/export`, repeated after a failure that may pass.

        Args:
            batch_id: Batch id.
            status: Only records with one of these statuses, as the service displays them, for instance `not
                connected`.
            search: Text looked for in record id, phone number, status and reason. Not settled: See `query` of
                the list.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            The text of the answer, as it is.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        _text: str = await self._call(
            "batchCalls.records.export",
            {"batchId": batch_id, "status": status, "search": search},
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )
        return _text
