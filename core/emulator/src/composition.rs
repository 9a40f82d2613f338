//! Rules that room recordings, RTMP and HLS share: the composition config and jobs begun with a session.

use serde_json::{Map, Value};

use crate::call::{Call, Refusal};
use crate::egress::{Kind, Subject};
use crate::rooms::Room;
use crate::world::World;

/// A config that is not empty needs a layout; streams also need to know who gets the main tile.
pub(crate) fn check(kind: Kind, config: Option<&Value>, template: bool) -> Result<(), Refusal> {
    let Some(config) = config.and_then(Value::as_object).filter(|config| !config.is_empty()) else {
        return Ok(());
    };
    let Some(layout) = config.get("layout").filter(|layout| !layout.is_null()) else {
        // A page of the caller's own takes the place of a layout.
        return if template { Ok(()) } else { Err(Refusal::new(406, "config.layout is required.")) };
    };
    let stream = matches!(kind, Kind::Rtmp | Kind::Hls);
    if stream && layout["priority"].is_null() {
        return Err(Refusal::bad(
            "config.layout.priority is required for HLS and RTMP. It must be one of SPEAKER, PIN.",
        ));
    }
    Ok(())
}

impl World {
    /// Starts a composition that a call asks for and tells its id.
    pub(crate) fn compose(&mut self, kind: Kind, call: &Call<'_>) -> Result<String, Refusal> {
        check(kind, call.body.get("config"), call.text("templateUrl").is_some())?;
        let (room, session) = self.called_session(call)?;
        self.check_slot(kind, room, &session.id)?;
        self.check_unit(kind, call)?;
        let session = session.id.clone();
        let mut options = call.body.clone();
        options.remove("roomId");
        let launched = self.launch(kind, &session, Subject::default(), Value::Object(options));
        launched.ok_or_else(|| Refusal::bad("No active session found for this room."))
    }

    /// Begins what the room wants begun with each session.
    pub(crate) fn auto_start(&mut self, room: &Room, session_id: &str) {
        let Some(config) = &room.auto_start else { return };
        for (name, kind) in
            [("recording", Kind::Recording), ("hls", Kind::Hls), ("composite", Kind::Composite)]
        {
            let options = config.get(name).and_then(Value::as_object).cloned().unwrap_or_else(Map::new);
            if config.get(name).is_some_and(Value::is_object) {
                self.launch(kind, session_id, Subject::default(), Value::Object(options));
            }
        }
    }
}
