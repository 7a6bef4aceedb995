//! Which days of a plan go into a calendar.

use super::{Entry, When};
use crate::base::{Day, MeasureId};
use crate::document::isolate::stripped;
use crate::document::seed::derived;
use crate::document::{Dossier, Words};
use crate::plan::deadline::DeadlineKind;
use crate::plan::rule::{Domain, Paper, Priority};
use crate::plan::{Due, Measure};
use crate::profile::Decision;
use crate::text::{Args, TextKey};

/// How much an entry says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Naming {
    /// Only that there is an appointment or a deadline.
    Neutral,
    /// What it is about.
    Named,
}

/// Whose calendar it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reader {
    /// The counselor: every hard date that the plan looks ahead to, what must be done soon, and
    /// the reviews. What is later stands in the annex and comes into the calendar with a later
    /// plan: an entry years ahead would outlive the case and the right to keep it.
    Counselor,
    /// The person: her own tasks and appointments that may stand on her paper, and the next talk.
    Client,
}

/// How many days before a deadline a calendar reminds.
const BEFORE_DEADLINE: [u16; 2] = [14, 3];
/// How many days before an appointment, a task or a talk.
const BEFORE_APPOINTMENT: [u16; 1] = [1];

/// Returns the entries of a plan in the order of their days.
///
/// `seed` is the same for the same case in every export and tells nothing of the person: the uid
/// is a hash of it and the measure. Rejected and done measures come as cancelled, so that a
/// calendar that knows them takes them out.
pub fn entries(words: &Words<'_>, reader: Reader, naming: Naming, seed: &str) -> Vec<Entry> {
    let writer = Writer {
        words,
        reader,
        naming,
        seed,
    };
    let dossier = words.dossier();
    let measures = dossier.draft.measures.iter();
    let dated = measures.filter_map(|it| writer.measure(it));
    let reviews = dossier.draft.review_open.iter().enumerate();
    let reviews = reviews.map(|(place, day)| writer.review(place, *day));
    let reviews = reviews.take(match reader {
        Reader::Counselor => usize::MAX,
        Reader::Client => 1,
    });
    let mut entries: Vec<Entry> = dated.chain(reviews).collect();
    entries.sort_by(|one, other| (day(one), &one.uid).cmp(&(day(other), &other.uid)));
    if (reader, naming) == (Reader::Client, Naming::Neutral) {
        entries.dedup_by(|one, other| says_the_same(one, other));
    }
    entries
}

/// Returns the next appointment that may stand on the person's paper; neutral, as others see it.
pub fn next_appointment(words: &Words<'_>) -> Option<Entry> {
    let today = words.dossier().draft.today;
    let measures = words.dossier().draft.measures.iter();
    let own = measures.filter(|it| is_appointment(it) && it.domain != Domain::Protection);
    let entries = own.filter_map(|it| Writer::neutral(words).measure(it));
    entries
        .filter(|it| !it.cancelled && day(it) >= today)
        .min_by_key(day)
}

/// Returns the next talk here; neutral, as others see it.
pub fn next_talk(words: &Words<'_>) -> Option<Entry> {
    let draft = words.dossier().draft;
    let ahead = draft.review_open.iter().filter(|it| **it >= draft.today);
    let next = ahead.min()?;
    Some(Writer::neutral(words).review(0, *next))
}

const fn is_appointment(measure: &Measure) -> bool {
    matches!(
        measure.due,
        Due::On {
            kind: DeadlineKind::Appointment,
            ..
        }
    )
}

/// On the person's telephone five neutral reminders of one day are one.
fn says_the_same(one: &Entry, other: &Entry) -> bool {
    (one.at, &one.summary, one.cancelled) == (other.at, &other.summary, other.cancelled)
}

const fn day(entry: &Entry) -> Day {
    entry.at.day()
}

struct Writer<'w, 'a> {
    words: &'w Words<'a>,
    reader: Reader,
    naming: Naming,
    seed: &'w str,
}

/// What kind of day it is for a calendar.
struct Dated {
    day: Day,
    key: &'static str,
    remind: &'static [u16],
}

impl<'w, 'a> Writer<'w, 'a> {
    /// Writes single entries for the person, which need no id.
    const fn neutral(words: &'w Words<'a>) -> Self {
        Self {
            words,
            reader: Reader::Client,
            naming: Naming::Neutral,
            seed: "",
        }
    }
}

impl Writer<'_, '_> {
    fn measure(&self, measure: &Measure) -> Option<Entry> {
        let dated = self.dated(measure)?;
        let over = is_over(self.words.dossier(), measure);
        Some(Entry {
            uid: self.uid(&measure.id),
            at: When::Day(dated.day),
            summary: self.summary(measure, dated.key),
            description: self.description(measure),
            remind: dated.remind.to_vec(),
            cancelled: over,
        })
    }

    /// Says when the reader has to do with it; nothing when it is not for her calendar.
    fn dated(&self, measure: &Measure) -> Option<Dated> {
        let Due::On {
            date,
            kind,
            safe_by,
        } = measure.due
        else {
            return None;
        };
        let draft = self.words.dossier().draft;
        let act_by = draft.asked_by(measure);
        let for_client = measure.paper == Paper::Client && measure.actors.has_client_task();
        match (self.reader, kind) {
            _ if measure.is_conditional() => None,
            (Reader::Client, _) if !for_client => None,
            (_, DeadlineKind::Appointment) => Some(appointment(date)),
            (Reader::Client, _) => Some(task(act_by.unwrap_or(safe_by))),
            (Reader::Counselor, kind) if kind.is_hard() && draft.is_ahead(date) => {
                Some(deadline(safe_by))
            }
            (Reader::Counselor, _) => {
                (measure.priority <= Priority::P1).then(|| task(act_by.unwrap_or(safe_by)))
            }
        }
    }

    fn summary(&self, measure: &Measure, neutral: &'static str) -> String {
        let summary = match self.naming {
            Naming::Neutral => self.words.text(&TextKey::new(neutral), &Args::new()),
            Naming::Named => self.words.title(measure),
        };
        stripped(&summary)
    }

    fn description(&self, measure: &Measure) -> String {
        let attribute = match (self.naming, self.reader) {
            (Naming::Neutral, _) => return String::new(),
            (Naming::Named, Reader::Client) => "client",
            (Naming::Named, Reader::Counselor) => "why",
        };
        let text = self.words.measure_text(measure, attribute);
        stripped(&text.unwrap_or_default())
    }

    fn review(&self, place: usize, day: Day) -> Entry {
        let key = TextKey::new("document-calendar-review");
        Entry {
            uid: self.hashed(&format!("review {place}")),
            at: When::Day(day),
            summary: stripped(&self.words.text(&key, &Args::new())),
            description: String::new(),
            remind: BEFORE_APPOINTMENT.to_vec(),
            cancelled: false,
        }
    }

    fn uid(&self, measure: &MeasureId) -> String {
        self.hashed(measure.as_str())
    }

    fn hashed(&self, what: &str) -> String {
        let uid = derived("lotse calendar uid 1", self.seed, what);
        format!("{uid:032x}")
    }
}

const fn appointment(day: Day) -> Dated {
    Dated {
        day,
        key: "document-calendar-appointment",
        remind: &BEFORE_APPOINTMENT,
    }
}

const fn deadline(day: Day) -> Dated {
    Dated {
        day,
        key: "document-calendar-deadline",
        remind: &BEFORE_DEADLINE,
    }
}

const fn task(day: Day) -> Dated {
    Dated {
        day,
        key: "document-calendar-task",
        remind: &BEFORE_APPOINTMENT,
    }
}

fn is_over(dossier: &Dossier<'_>, measure: &Measure) -> bool {
    dossier.decision(measure).is_some_and(Decision::is_over)
}
