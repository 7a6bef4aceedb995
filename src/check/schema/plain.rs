//! Ids, days, spans and words: what stands at the ends of the shapes.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::base::NonAnswer;
use crate::check::vocabulary::words;
use crate::directory::calendar::{CALENDAR_KINDS, SERVICES, WEEKDAYS};
use crate::directory::words as of_directory;
use crate::form::{Check, Kind, Sensitivity, Side};
use crate::plan::deadline::DEADLINE_KINDS;
use crate::plan::path::{Level, StationState};
use crate::plan::rule::{
    Barred, Basic, Certainty, Domain, FIRES, LinkKind, Outcome, Paper, Priority, Scope,
};
use crate::plan::triage::Letters;
use crate::text::READERS;

/// A text of a certain pattern.
macro_rules! texts {
    ($($(#[$meta:meta])* $name:ident $pattern:literal $example:literal)*) => {$(
        $(#[$meta])*
        #[derive(JsonSchema)]
        #[schemars(inline, example = &$example)]
        pub(super) struct $name(#[schemars(regex(pattern = $pattern))] String);
    )*};
}

texts! {
    /// An id: small letters a to z, digits and `_`.
    Id "^[a-z0-9_]+$" "valid_until"
    /// An id of the directory: small letters a to z, digits and `_`, beginning with a letter.
    EntryId "^[a-z][a-z0-9_]*$" "youth_office"
    /// An id of a rule: words of small letters, digits and `_` with dots between them.
    RuleName r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$" "residence.renewal"
    /// A day: 2026-11-21, or "T+38" for 38 days after `today`.
    NearDay "^([0-9]{4}-[0-9]{2}-[0-9]{2}|T([+-][0-9]+)?)$" "T+38"
    /// A span of time: a whole number and hours, days, weeks, months or years; backwards with `-`.
    Span r"^[+-]?[0-9]{1,6} (hour|day|week|month|year)s?$" "-8 weeks"
    /// A span of time that does not run backwards.
    Wait r"^\+?[0-9]{1,6} (hour|day|week|month|year)s?$" "14 days"
    /// A month and a day of every year, two digits each.
    MonthAndDay "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" "12-24"
    /// A time of day: hours and minutes, two digits each.
    Time "^([01][0-9]|2[0-3]):[0-5][0-9]$" "09:00"
    /// The number of a row, from 1, in the order of the answers.
    RowNumber "^[1-9][0-9]*$" "1"
}

/// A day: 2026-11-21.
#[derive(JsonSchema)]
#[schemars(inline, example = &"2026-11-21", extend("format" = "date"))]
pub(super) struct Day(#[schemars(regex(pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))] String);

/// An expression over the answers, best in single quotes.
#[derive(JsonSchema)]
#[schemars(inline, example = &r#"residence.renewal_filed == "no""#)]
pub(super) struct Expression(String);

/// A whole number above 0.
#[derive(JsonSchema)]
#[schemars(inline)]
pub(super) struct Count(#[schemars(range(min = 1))] u32);

/// One, or a list of them.
#[derive(JsonSchema)]
#[schemars(untagged, inline)]
pub(super) enum OneOrMany<T> {
    One(T),
    Many(Vec<T>),
}

/// A word of a closed vocabulary.
macro_rules! vocabularies {
    ($($name:ident = $words:expr;)*) => {$(
        #[doc = concat!("A word that is a ", stringify!($name), ".")]
        pub(super) struct $name(String);

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "enum": $words })
            }
        }
    )*};
}

vocabularies! {
    QuestionType = Kind::WORDS;
    ResultType = Kind::RESULT_WORDS;
    SensitivityWord = words(&Sensitivity::WORDS);
    SideWord = words(&Side::WORDS);
    LevelWord = words(&Check::LEVELS);
    NonAnswerWord = NonAnswer::ALL.map(NonAnswer::code);
    ScopeWord = words(Scope::WORDS);
    CertaintyWord = words(Certainty::WORDS);
    DomainWord = words(Domain::WORDS);
    PriorityWord = words(Priority::WORDS);
    PaperWord = words(Paper::WORDS);
    BasicWord = words(Basic::WORDS);
    BarredWord = words(&Barred::WORDS);
    LinkWord = words(LinkKind::WORDS);
    OutcomeWord = words(Outcome::WORDS);
    FiresWord = words(&FIRES);
    DeadlineWord = words(&DEADLINE_KINDS);
    ServiceWord = words(&SERVICES);
    CalendarWord = words(&CALENDAR_KINDS);
    ReaderWord = words(&READERS);
    LetterDateWord = Letters::dates();
    WeekdayWord = words(&WEEKDAYS);
    ActorWord = words(&of_directory::KINDS);
    AppointmentWord = words(&of_directory::APPOINTMENTS);
    StatusWord = words(&of_directory::STATUSES);
    AccessWord = words(&of_directory::ACCESSES);
    FeeWord = words(&of_directory::FEES);
    AccessibilityWord = words(&of_directory::ACCESSIBILITIES);
    OpenDayWord = words(&of_directory::WEEKDAYS);
    StationLevelWord = words(&Level::WORDS);
    StationStateWord = words(&StationState::WORDS);
    ServedWord = words(&of_directory::DOMAINS);
}
