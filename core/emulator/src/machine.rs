//! The one state machine behind every recording and stream: idle, starting, running, stopping, processing, idle.

use serde_json::{Value, json};

use crate::call::{Call, Refusal};
use crate::egress::{Egress, Kind, State, Subject};
use crate::files;
use crate::rooms::Room;
use crate::timers::Timer;
use crate::webhooks::Source;
use crate::world::World;

impl World {
    /// The open jobs of a kind in a session.
    pub(crate) fn open_jobs<'a>(
        &'a self,
        kind: Kind,
        session_id: &'a str,
    ) -> impl Iterator<Item = &'a Egress> {
        self.egress.iter().filter(move |e| e.kind == kind && e.session_id == session_id && e.state.is_open())
    }

    /// Refuses a second job of a kind while the slot of the session is taken, and a job beyond the project's limit.
    pub(crate) fn check_slot(&self, kind: Kind, room: &Room, session_id: &str) -> Result<(), Refusal> {
        if !room.allows_several(kind.slot()) {
            let state = self.open_jobs(kind, session_id).map(|job| job.state).next();
            refuse_taken(kind, state)?;
        }
        let limits = &self.settings.limits;
        let limit = match kind {
            Kind::Rtmp => limits.rtmp,
            Kind::Hls => limits.hls,
            _ => limits.recording,
        };
        let running = self
            .egress
            .iter()
            .filter(|e| e.kind == kind && e.owner == room.owner && e.state.is_open())
            .count();
        if limit.is_some_and(|limit| running >= limit) {
            return Err(Refusal::forbidden(format!("{} limit reached for the organization.", kind.word())));
        }
        Ok(())
    }

    /// Starts a job: it exists at once, runs a little later.
    pub(crate) fn launch(
        &mut self,
        kind: Kind,
        session_id: &str,
        subject: Subject,
        options: Value,
    ) -> Option<String> {
        let now = self.now();
        let session = self.sessions.iter().find(|session| session.id == session_id)?;
        let job = Egress::begin(&mut self.ids, kind, session, subject, options, now);
        let id = job.id.clone();
        self.egress.push(job);
        self.announce(&id, "starting");
        self.plan_step(Timer::Egress(id.clone()));
        Some(id)
    }

    /// Asks the running jobs among `candidates` to stop; refuses with the reason when none runs.
    pub(crate) fn stop_jobs(&mut self, kind: Kind, candidates: &[String]) -> Result<(), Refusal> {
        let state = |id: &String| self.egress.iter().find(|e| &e.id == id).map(|e| e.state);
        let running: Vec<String> =
            candidates.iter().filter(|id| state(id) == Some(State::Running)).cloned().collect();
        if running.is_empty() {
            let word = kind.word();
            let states: Vec<State> = candidates.iter().filter_map(state).collect();
            return Err(Refusal::bad(if states.contains(&State::Starting) {
                format!("{word} is still starting.")
            } else if states.iter().any(|state| state.is_open()) {
                format!("Previous {} is still being processed.", lower(word))
            } else {
                format!("No running {} found for this room.", lower(word))
            }));
        }
        for id in running {
            self.begin_stop(&id);
        }
        Ok(())
    }

    /// Stops by `/end`: the job with the given id, or all of the kind in the room.
    pub(crate) fn stop_in_room(&mut self, kind: Kind, call: &Call<'_>) -> Result<(), Refusal> {
        let session = self.called_session(call)?.1.id.clone();
        let wanted = call.text("id");
        let jobs = self.open_jobs(kind, &session).filter(|job| wanted.is_none_or(|id| id == job.id));
        let candidates: Vec<String> = jobs.map(|job| job.id.clone()).collect();
        self.stop_jobs(kind, &candidates)
    }

    fn begin_stop(&mut self, id: &str) {
        self.set_state(id, State::Stopping);
        self.announce(id, "stopping");
        self.plan_step(Timer::Egress(id.to_owned()));
    }

    /// The next step of a job by itself.
    pub(crate) fn egress_step(&mut self, id: &str) {
        let now = self.now();
        let Some(job) = self.egress.iter_mut().find(|job| job.id == id) else { return };
        match job.state {
            State::Starting => {
                job.start = now;
                let is_stream = job.kind == Kind::Hls;
                self.set_state(id, State::Running);
                self.announce(id, "started");
                if is_stream {
                    self.plan_step(Timer::Playable(id.to_owned()));
                }
            }
            State::Stopping => {
                job.end = Some(now);
                self.set_state(id, State::Processing);
                self.plan_step(Timer::Egress(id.to_owned()));
            }
            State::Processing => self.complete(id),
            State::Running | State::Done | State::Failed => {}
        }
    }

    /// The file is there and the slot is free.
    fn complete(&mut self, id: &str) {
        let now = self.now();
        let Some(job) = self.egress.iter_mut().find(|job| job.id == id) else { return };
        job.end.get_or_insert(now);
        job.file = files::of(job, now);
        self.set_state(id, State::Done);
        self.announce(id, "stopped");
        self.transcribe(id);
    }

    /// Ends a job at once, through all the steps that are left; the session it belongs to is over.
    fn finish_now(&mut self, id: &str) {
        let state = self.egress.iter().find(|job| job.id == id).map(|job| job.state);
        match state {
            Some(State::Starting | State::Running) => {
                self.set_state(id, State::Stopping);
                self.announce(id, "stopping");
                self.complete(id);
            }
            Some(State::Stopping | State::Processing) => self.complete(id),
            _ => {}
        }
    }

    /// Ends all open jobs of a session.
    pub(crate) fn finish_all_of(&mut self, session_id: &str) {
        let open = self.egress.iter().filter(|job| job.session_id == session_id && job.state.is_open());
        let open: Vec<String> = open.map(|job| job.id.clone()).collect();
        for id in open {
            self.finish_now(&id);
        }
    }

    /// Ends the recordings of a participant who has left.
    pub(crate) fn stop_recordings_of(&mut self, session_id: &str, participant_id: &str) {
        let theirs = |job: &&Egress| {
            job.session_id == session_id
                && job.participant_id.as_deref() == Some(participant_id)
                && job.state.is_open()
        };
        let open: Vec<String> = self.egress.iter().filter(theirs).map(|job| job.id.clone()).collect();
        for id in open {
            self.finish_now(&id);
        }
    }

    /// Makes an open job fail, as the control API asks; `onFailure` may take the room with it.
    pub(crate) fn fail_job(&mut self, id: &str) -> Result<(), Refusal> {
        let now = self.now();
        let job = self.egress.iter_mut().find(|job| job.id == id && job.state.is_open());
        let job = job.ok_or_else(|| Refusal::not_found("No open recording or stream has this id."))?;
        job.end = Some(now);
        let session = job.session_id.clone();
        let closes = job.options["onFailure"]["action"] == "close-room";
        let wait = job.options["onFailure"]["waitTime"].as_i64().unwrap_or(150);
        self.set_state(id, State::Failed);
        self.announce(id, "failed");
        if closes {
            self.plan(wait.saturating_mul(1000), Timer::CloseAfterFailure(session));
        }
        Ok(())
    }

    /// The playlist of a running stream can be fetched now.
    pub(crate) fn stream_playable(&mut self, id: &str) {
        let Some(job) = self.egress.iter().find(|job| job.id == id && job.state == State::Running) else {
            return;
        };
        let mut data = job.event_data("playable");
        data["playbackHlsUrl"] = json!(files::playlist(job, "index"));
        data["livestreamUrl"] = json!(files::playlist(job, "live"));
        self.emit_for(job.session_id.clone(), "hls-playable", data, id);
    }

    fn set_state(&mut self, id: &str, state: State) {
        let now = self.now();
        if let Some(job) = self.egress.iter_mut().find(|job| job.id == id) {
            job.state = state;
            job.steps.push((state, now));
            job.updated = now;
        }
    }

    /// Emits the event of a step.
    fn announce(&mut self, id: &str, step: &str) {
        let Some(job) = self.egress.iter().find(|job| job.id == id) else { return };
        if let Some(prefix) = job.kind.event() {
            let (session, data) = (job.session_id.clone(), job.event_data(step));
            self.emit_for(session, &format!("{prefix}-{step}"), data, id);
        }
    }

    fn emit_for(&mut self, session: String, event: &str, data: Value, id: &str) {
        let url = self
            .egress
            .iter()
            .find(|job| job.id == id)
            .and_then(|job| job.option("webhookUrl"))
            .map(str::to_owned);
        self.emit(&session, event, data, Some(Source { id: id.to_owned(), url }));
    }
}

/// Refuses when a slot is held by a job in this state.
pub(crate) fn refuse_taken(kind: Kind, state: Option<State>) -> Result<(), Refusal> {
    match state {
        Some(State::Starting | State::Running) => {
            Err(Refusal::bad(format!("{} is already in progress.", kind.word())))
        }
        Some(State::Stopping | State::Processing) => {
            Err(Refusal::bad(format!("Previous {} is still being processed.", lower(kind.word()))))
        }
        _ => Ok(()),
    }
}

/// The word inside a sentence; an abbreviation keeps its capitals.
fn lower(word: &str) -> String {
    if word == "HLS" { word.to_owned() } else { word.to_lowercase() }
}
