//! A rule as it is meant: names are bound, spans are read, references are checked.

use std::sync::Arc;

use super::RuleTest;
use crate::base::{
    ActorId, Code, Day, DocumentCode, GapCode, MeasureId, NeedId, ParameterId, Place, RuleId,
};
use crate::expr::{Bound, RosterId};
use crate::plan::deadline::{Counting, Offset};

/// What a rule sees in the answers, and what it proposes.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its name; its texts are the Fluent message `rule-<id>`.
    pub id: RuleId,
    /// The id of its measure when it fires once; rows add theirs.
    pub measure: MeasureId,
    /// Where it stands.
    pub place: Place,
    /// From when to when the law is as stated, and when somebody must look again.
    pub force: Force,
    /// Whose law it is.
    pub scope: Scope,
    /// How sure it is.
    pub certainty: Certainty,
    /// When it fires.
    pub when: Bound,
    /// Whether it fires once or for each row of a roster.
    pub for_each: Option<ForEach>,
    /// The need that it sees.
    pub need: NeedSeen,
    /// The basic need of today that its measure meets, so that it stands before counsel.
    pub basic: Option<Basic>,
    /// Who acts.
    pub actors: Actors,
    /// The guards that hold its measures back while their condition is true, by their places
    /// among those of the rules.
    pub held_by: Arc<[usize]>,
    /// On which papers the measure may stand.
    pub paper: Paper,
    /// What to bring.
    pub documents: Arc<[DocumentCode]>,
    /// The paragraphs.
    pub law: Arc<[Arc<str>]>,
    /// Where that can be read.
    pub sources: Arc<[Arc<str>]>,
    /// What the rule cannot see.
    pub gaps: Arc<[GapCode]>,
    /// When to do it, from today; several days only for a follow-up.
    pub act_by: Vec<Offset>,
    /// Why it has no date, when it has none on purpose.
    pub no_due_because: Option<Code>,
    /// Its deadlines; the earliest is due.
    pub deadlines: Vec<Deadline>,
    /// How soon it must be looked at.
    pub priority: PriorityRule,
    /// How long the office takes.
    pub duration: Option<Duration>,
    /// The way that is left when its date can't be kept.
    pub urgent: Option<Urgent>,
    /// What must come first, or begin together with it.
    pub after: Vec<After>,
    /// Whether it is a follow-up or a plan B.
    pub only_if: Option<OnlyIf>,
    /// Whether it begins with what another measure brings.
    pub starts_on: Option<Outcome>,
    /// The dated parameters that its condition and anchors read.
    pub parameters: Arc<[ParameterId]>,
    /// Its tests.
    pub tests: Arc<[RuleTest]>,
}

/// The time in which a rule holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Force {
    /// The first day.
    pub valid_from: Day,
    /// The last day, when the law was repealed.
    pub valid_until: Option<Day>,
    /// The day after which the rule is shown in amber, because nobody has looked again.
    pub review_by: Day,
}

impl Force {
    /// Tells whether the rule holds on the day.
    pub fn holds(&self, day: Day) -> bool {
        self.valid_from <= day && self.valid_until.is_none_or(|it| day <= it)
    }
}

/// A word of a closed vocabulary of the rule files.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident: $($(#[$each:meta])* $word:literal $variant:ident)*) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $name { $($(#[$each])* $variant),* }

        impl $name {
            /// All of them with their words in data files.
            pub const WORDS: &[(&'static str, Self)] = &[$(($word, Self::$variant)),*];

            /// Returns the word of data files and of the plan as JSON.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
        }
    };
}

words! {
    /// Whose law a rule states.
    Scope:
    /// Federal law.
    "federal" Federal
    /// The law of North Rhine-Westphalia.
    "nrw" Nrw
    /// The practice of Düsseldorf.
    "duesseldorf" Duesseldorf
}

words! {
    /// How sure a rule is; never "entitled". The least sure stands last.
    Certainty:
    /// The law says so.
    "certain" Certain
    /// So in most cases.
    "likely" Likely
    /// Somebody must look.
    "check" Check
}

words! {
    /// An area of life (Lebensbereich).
    Domain:
    /// Residence and status.
    "residence" Residence
    /// Where one lives.
    "housing" Housing
    /// What one lives on.
    "livelihood" Livelihood
    /// Health and its insurance.
    "health" Health
    /// German and its courses.
    "language" Language
    /// Kita, school, training.
    "education" Education
    /// Work and recognition.
    "work" Work
    /// Family.
    "family" Family
    /// Safety.
    "protection" Protection
    /// Neighbours, leisure, help from people.
    "social" Social
    /// Letters and appointments of offices.
    "letters" Letters
}

words! {
    /// How soon something must be looked at; the most urgent stands first.
    Priority:
    /// Today.
    "P0" P0
    /// Within 7 days.
    "P1" P1
    /// Within 6 weeks.
    "P2" P2
    /// Within 3 months.
    "P3" P3
    /// A perspective.
    "P4" P4
}

words! {
    /// What of today nobody can wait for, not even for counsel; the most pressing stands first.
    Basic:
    /// Safety of life and body.
    "safety" Safety
    /// A doctor, medicine.
    "health" Health
    /// A bed for the night.
    "roof" Roof
    /// Food, money for the day.
    "food" Food
}

words! {
    /// On which papers a measure may stand.
    Paper:
    /// On the client's copy too; `rule-<id>.client` names neither status nor protection.
    "client" Client
    /// In the office's file only.
    "file" File
}

words! {
    /// How two measures hang together.
    LinkKind:
    /// The second begins when the first is finished.
    "finish_start" FinishStart
    /// The second begins when the first has begun.
    "start_start" StartStart
}

words! {
    /// What a measure brings about.
    Outcome:
    /// Proof that something was filed.
    "receipt" Receipt
    /// The authority's answer.
    "decision" Decision
}

/// A need as one rule sees it; rules with the same need merge into one.
#[derive(Clone, Debug)]
pub struct NeedSeen {
    /// Its name; its texts are the Fluent message `need-<id>`.
    pub id: NeedId,
    /// The area of life.
    pub domain: Domain,
    /// How heavy it weighs, 1 to 4.
    pub severity: u8,
}

/// Who does what.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Actors {
    /// Who keeps it moving.
    pub lead: ActorId,
    /// Who joins.
    pub with: Arc<[ActorId]>,
    /// Which authority decides.
    pub decides: Option<ActorId>,
    /// Whom to see at once, before any authority.
    pub refer: Option<ActorId>,
    /// To whom the person goes with it; when absent to us if we have a part in it.
    pub goes_to: Option<ActorId>,
}

impl Actors {
    /// Returns all who learn of it: who leads, joins, decides, and who is asked first.
    pub fn all(&self) -> impl Iterator<Item = &ActorId> {
        let joining = [&self.lead].into_iter().chain(self.with.iter());
        joining.chain(&self.decides).chain(&self.refer)
    }

    /// Tells whether the person has a task of her own in it.
    pub fn has_client_task(&self) -> bool {
        let client = |it: &ActorId| it.as_str() == "client";
        client(&self.lead) || self.with.iter().any(client)
    }
}

/// One measure for each row of a roster.
#[derive(Clone, Debug)]
pub struct ForEach {
    /// The name of the row in the rule's expressions.
    pub row: Arc<str>,
    /// The roster.
    pub roster: RosterId,
    /// For which rows; for all when absent.
    pub condition: Option<Bound>,
}

/// A deadline with the date that it is counted from.
#[derive(Clone, Debug)]
pub struct Deadline {
    /// The date; the day of filing, which is the day to act by, when absent.
    pub anchor: Option<Bound>,
    /// What an authority owes by then, a Fluent message `owes-<code>`.
    pub owes: Option<Code>,
    /// How it is counted.
    pub counting: Counting,
    /// When it had best be done, from the anchor.
    pub ideal: Option<Offset>,
}

/// A priority that rises as the anchor of the deadline comes nearer.
#[derive(Clone, Debug)]
pub struct PriorityRule {
    /// The priority far from it, or without one.
    pub base: Priority,
    /// The priority when the anchor lies at most so far from today.
    pub within: Vec<(Offset, Priority)>,
}

impl PriorityRule {
    /// Returns the most urgent priority that holds.
    pub fn on(&self, today: Day, anchor: Option<Day>) -> Priority {
        let near = |span: Offset| {
            let limit = span.after(today);
            anchor
                .zip(limit)
                .is_some_and(|(anchor, limit)| anchor <= limit)
        };
        let within = self.within.iter().filter(|it| near(it.0)).map(|it| it.1);
        within.fold(self.base, Ord::min)
    }
}

/// How long an office takes, from filing to its decision.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Duration {
    /// At least.
    pub min: Offset,
    /// As a rule.
    pub typical: Offset,
    /// At most.
    pub max: Offset,
}

/// The way that is left when a date can't be kept any more.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Urgent {
    /// Another rule's measure.
    Rule {
        /// The rule.
        rule: RuleId,
        /// Where it stands.
        place: Place,
    },
    /// What to do, a Fluent message `urgent-<code>`.
    Text(Code),
}

/// What must come first; dropped, and noted, when the other rule doesn't fire.
#[derive(Clone, Debug)]
pub struct After {
    /// The other rule.
    pub rule: RuleId,
    /// How they hang together.
    pub link: LinkKind,
    /// How long to wait besides.
    pub lag: Offset,
    /// Why, as a code.
    pub reason: Option<Code>,
    /// Where it stands.
    pub place: Place,
}

/// The condition of a follow-up: the other measure has not brought this by then.
#[derive(Clone, Debug)]
pub struct OnlyIf {
    /// The other rule.
    pub rule: RuleId,
    /// What is lacking.
    pub lacks: Outcome,
    /// Where it stands.
    pub place: Place,
}
