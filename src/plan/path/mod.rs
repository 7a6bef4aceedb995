//! The way "from arrival to citizenship": which titles come next, what is there and what is missing.
//!
//! `forms/<form>/path.toml` names stations: titles with the persons they are open to and their
//! conditions, each an expression over the answers. [`Path::walk`] says of each station whether
//! the person stands there, which conditions are met, which are missing, and which answers would
//! tell; where only time is missing it says from which day on. It is a list of what to look at,
//! and no promise: every station carries its law, how sure it is, and what it cannot see.
//!
//! ```toml
//! [[station]]
//! id = "settlement_refugee"         # its texts are `path-<id>` with `.why`
//! level = "settled"                 # tolerated | temporary | settled | citizen
//! here = 'residence.title == "26_3_settlement"'            # the person stands there already
//! open_to = 'residence.title in group("refugee_titles")'   # for whom it is the way
//! valid_from = 2016-08-06           # and valid_until, review_by, scope, certainty as in rules
//! review_by = 2027-03-31
//! certainty = "check"
//! law = ["§ 26 Abs. 3 AufenthG"]
//! sources = ["https://…"]
//! gaps = ["convictions_not_asked"]
//! conditions = [
//!   { id = "five_years", since = "residence.lawful_since", after = "5 years" },   # text `path-five_years`
//!   { id = "german_a2", that = 'perspective.german_certificate in group("a2_or_more")' },
//! ]
//! # refer = true                    # legal counsel before any authority
//!
//! [[station.test]]
//! name = "three years"
//! today = 2026-11-21
//! given = { residence.title = "25_2_refugee", residence.lawful_since = 2023-11-21 }
//! expect = { state = "ahead", missing = ["five_years"], unknown = ["german_a2"], from = 2028-11-21 }
//! ```

mod load;
mod trial;
mod walk;

pub(super) use trial::run_tests;
pub use walk::{Met, Stage, StationState, Walked};

use std::sync::Arc;

use super::deadline::Offset;
use super::rule::{Certainty, Force};
use crate::base::{Code, Day, GapCode, Place};
use crate::expr::{Bound, Slot};
use crate::profile::Change;

/// The stations of a form's path in the order of the file.
#[derive(Clone, Default, Debug)]
pub struct Path {
    stations: Vec<Station>,
}

impl Path {
    /// Returns the stations in order.
    pub fn stations(&self) -> &[Station] {
        &self.stations
    }
}

/// How far a station is on the way.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Level {
    /// Staying is tolerated.
    Tolerated,
    /// A title for a time.
    Temporary,
    /// A title without an end.
    Settled,
    /// German citizenship.
    Citizen,
}

impl Level {
    /// All of them with their words in data files, the first of the way first.
    pub const WORDS: [(&'static str, Self); 4] = [
        ("tolerated", Self::Tolerated),
        ("temporary", Self::Temporary),
        ("settled", Self::Settled),
        ("citizen", Self::Citizen),
    ];

    /// Returns its word; the text is `path-level-<word>`.
    pub fn code(self) -> &'static str {
        let found = Self::WORDS.iter().find(|it| it.1 == self);
        found.map_or("", |it| it.0)
    }
}

/// A title on the way.
#[derive(Clone, Debug)]
pub struct Station {
    /// Its name; its texts are `path-<id>`.
    pub id: Code,
    /// Where it stands.
    pub place: Place,
    /// How far it is on the way.
    pub level: Level,
    /// When the person stands there already.
    pub here: Bound,
    /// For whom it is the way.
    pub open_to: Bound,
    /// What must be met.
    pub conditions: Vec<Condition>,
    /// From when to when the law is as stated.
    pub force: Force,
    /// How sure it is.
    pub certainty: Certainty,
    /// Whether legal counsel comes before any authority.
    pub refer: bool,
    /// The paragraphs.
    pub law: Arc<[Arc<str>]>,
    /// Where that can be read.
    pub sources: Arc<[Arc<str>]>,
    /// What it cannot see.
    pub gaps: Arc<[GapCode]>,
    /// Its tests.
    pub tests: Vec<StationTest>,
}

/// A condition of a station; its text is `path-<id>`.
#[derive(Clone, Debug)]
pub struct Condition {
    /// Its name, shared by the stations that demand the same.
    pub id: Code,
    /// What must hold.
    pub demand: Demand,
}

/// What a condition demands.
#[derive(Clone, Debug)]
pub enum Demand {
    /// An expression is true.
    That(Bound),
    /// So much time has passed since the day that a question holds.
    Since {
        /// The question.
        slot: Slot,
        /// How much.
        after: Offset,
    },
}

/// Answers, and what a station must make of them.
#[derive(Clone, Debug)]
pub struct StationTest {
    /// What it shows, in English.
    pub name: String,
    /// Where it stands.
    pub place: Place,
    /// The day.
    pub today: Day,
    /// The answers.
    pub given: Vec<Change>,
    /// Where the person must stand.
    pub state: Option<StationState>,
    /// The conditions that must be missing, in order.
    pub missing: Option<Vec<Code>>,
    /// The conditions that must be unknown, in order.
    pub unknown: Option<Vec<Code>>,
    /// The day from which time lets it be.
    pub from: Option<Day>,
}
