//! The way from arrival to citizenship: where the person stands, and what is missing for what is
//! next.

use crate::document::{Document, Record, Words};
use crate::expr::Truth;
use crate::plan::path::{Level, Stage, Station, StationState, Walked};
use crate::text::{Args, TextKey};

/// The most titles ahead that are written.
const AHEAD: usize = 3;

/// Writes a record for each title held, for the nearest ones ahead, and for citizenship.
pub(super) fn write(page: &mut Document, words: &Words<'_>) {
    let dossier = words.dossier();
    let walked = dossier.rules.path().walk(&dossier.reading, dossier.rules);
    let near = near(&walked, words).into_iter();
    let records: Vec<Record> = near.map(|it| record(it.0, it.1, words)).collect();
    if records.is_empty() {
        return;
    }
    page.heading(3, &words.say("document-plan-path"));
    page.paragraph(&words.say("document-path-no_promise"));
    page.records(&[], &[7, 5, 8], records);
}

/// Picks where she stands, the nearest ahead, and the first citizenship.
fn near<'w, 'a>(walked: &'w Walked, words: &Words<'a>) -> Vec<(&'w Stage, &'a Station)> {
    let stations = words.dossier().rules.path().stations();
    let stages = walked.stages.iter();
    let known = stages.filter_map(|it| {
        let station = stations.iter().find(|station| station.id == it.station);
        station.map(|station| (it, station))
    });
    let mut ahead = 0;
    let mut citizen = false;
    let mut near = Vec::new();
    for (stage, station) in known {
        let last = station.level == Level::Citizen && !citizen;
        let is_near = match stage.state {
            StationState::Here => true,
            StationState::Reachable | StationState::Open | StationState::Ahead => {
                ahead += 1;
                ahead <= AHEAD || last
            }
            StationState::Undecided | StationState::Closed => false,
        };
        if is_near {
            citizen |= station.level == Level::Citizen;
            near.push((stage, station));
        }
    }
    near
}

fn record(stage: &Stage, station: &Station, words: &Words<'_>) -> Record {
    let name = words.word("path-station", stage.station.as_str());
    let mut record = Record::new(&name, 3);
    let law = words.listed(station.law.iter().map(ToString::to_string));
    let args = Args::new().text("text", law).text(
        "certainty",
        words.word("certainty", station.certainty.code()),
    );
    let law = words.text(&TextKey::new("document-law-certainty"), &args);
    record.field(0, "", &law);
    record.field(1, "", &words.word("path-state", stage.state.code()));
    if stage.state == StationState::Here {
        return record;
    }
    if station.refer {
        record.field(1, "", &words.say("path-refer"));
    }
    let earliest = stage.from.map(|it| words.day(it)).unwrap_or_default();
    let label = |name| words.word("document-column", name);
    record.field(1, &label("earliest"), &earliest);
    for (name, truth) in [("lacking", Truth::False), ("unclear", Truth::Unknown)] {
        let conditions = stage.with(truth);
        let said = conditions.map(|it| words.word("path-condition", it.condition.as_str()));
        record.field(2, &label(name), &words.listed(said));
    }
    record
}
