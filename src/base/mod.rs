//! Ids, days, diagnostics and the walk through data files: what every layer speaks.
//!
//! No files, no clock, no randomness: [`Sources`] holds bytes that the shell has read, and a
//! [`Day`] is always an argument.

mod day;
mod diagnostic;
mod id;
mod language;
mod moment;
mod nearest;
mod non_answer;
mod partial;
mod secret;
mod source;
mod sources;
mod walk;

pub use day::{Day, Weekday};
pub use diagnostic::{Diagnostic, Level, Place, Report};
pub use id::{
    ActorId, CalendarId, CaseId, CheckId, Code, DocumentCode, FormId, GapCode, GroupId, GuardId,
    ListId, LocationId, MeasureId, NeedId, OfferId, ParameterId, QuestionId, RouteId, RowId,
    RuleId, SectionId,
};
pub use language::{Direction, Language};
pub use moment::{Moment, Stamp};
pub use nearest::nearest;
pub use non_answer::NonAnswer;
pub use partial::PartialDate;
pub use secret::Secret;
pub use source::SourceFile;
pub use sources::{Sources, Unpack};
pub use walk::{Fields, Item, Key, walk};
