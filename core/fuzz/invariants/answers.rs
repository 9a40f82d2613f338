//! Printed from `core/spec` by `make gen`. Do not edit.

/// Gives every type that an operation answers with to a macro.
macro_rules! answers {
    ($then:ident) => {
        $then!(
            AcquiredResources,
            AgentDeployment,
            AgentDispatch,
            AgentInitConfig,
            AgentLogLine,
            AgentSecret,
            AgentVersion,
            BatchCall,
            BatchCallRecord,
            BatchCallRecordsDeleted,
            BatchCallStats,
            BatchPresignedUpload,
            CompositeRecording,
            CompositeRecordingStartResult,
            Confirmation,
            Connector,
            DeployedAgent,
            DetachedPhoneNumber,
            EgressStarted,
            HlsCaptureResult,
            HlsStream,
            IndividualRecording,
            Livestream,
            MergeRecording,
            MergeRecordingCreateResult,
            Participant,
            ParticipantStats,
            PhoneNumberWithGateways,
            PostTranscription,
            RealtimeTranscription,
            Recording,
            ReleasedPhoneNumber,
            ReleasedResources,
            ResourceUnit,
            Room,
            RoomStatusUpdateResponse,
            RoomValidation,
            Session,
            SessionStats,
            SipRoutingRule,
            SipTrunk,
            SocketSession,
            Transcoding,
            WebhookPublicKey,
            WhepPlayback,
            WhepSession,
            WhipIngress,
            WhipSession
        )
    };
}
pub(crate) use answers;
