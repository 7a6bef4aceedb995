//! Answers with their provenance: the events of a case, their fold, and what is on the way.
//!
//! The stored truth of a case is its list of [`Event`]s; a [`Profile`] is their fold and is never
//! stored. Asks nothing and knows no screen. Answers files become the same changes that an
//! interview makes, so that both are read by one path.

mod answers_file;
mod edit;
mod event;
mod fold;
mod migration;
mod read;
mod reading;
mod revision;
mod state;
mod table;
mod timeline;
mod way;
mod words;

pub use answers_file::{AnswersFile, profile_of, read_answers, read_given};
pub use edit::{
    MeasureEdits, MeasurePart, OWN, OwnGoal, OwnMeasure, OwnNeed, PlanEdit, PlanEdits, Reached,
    SeenBy, Strength, Wish,
};
pub use event::{At, Change, ConsentKind, Decision, Event, OfferWish, RECORD_VERSION, Source};
pub use fold::{fold, undone};
pub use migration::{Gone, Homeless, Migration};
pub use read::{relative_day, value_of};
pub use reading::Reading;
pub use revision::{AgreedItem, Ground, ItemParts, PlanRevision, RevisionMark, Settled};
pub use state::{Cell, Given, Profile, RosterState};
pub use table::AnswerTable;
pub use timeline::{Happening, What, When, day_of, timeline};
pub use way::{Way, WayState};
pub use words::Words;
