//! One line of the plan.

use std::sync::Arc;

use super::{
    Asked, Because, Condition, Dated, DroppedLink, Due, Link, ParameterRead, Standing, StartsOn,
    Timing, UrgentRoute,
};
use crate::base::{ActorId, Code, Day, DocumentCode, GapCode, MeasureId, NeedId, RowId, RuleId};
use crate::plan::rule::{Actors, Certainty, Domain, Duration, Paper, Priority, Scope};

/// A measure (Maßnahme): one line of the plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Measure {
    /// `<rule>` or `<rule>@<row>`.
    pub id: MeasureId,
    /// The rule that proposes it.
    pub rule: RuleId,
    /// The row for which it does.
    pub row: Option<RowId>,
    /// The need that it answers.
    pub need: NeedId,
    /// The area of life.
    pub domain: Domain,
    /// How heavy the need weighs as its rule sees it, 1 to 4.
    pub severity: u8,
    /// Where it stands before all urgency.
    pub standing: Standing,
    /// How soon it must be looked at.
    pub priority: Priority,
    /// Who leads, joins, decides.
    pub actors: Actors,
    /// On which papers it may stand.
    pub paper: Paper,
    /// When it is due.
    pub due: Due,
    /// Its deadlines in the order of the rule; `due` is the earliest that binds us.
    pub deadlines: Vec<Dated>,
    /// When to do it; several days for a follow-up.
    pub act_by: Vec<Day>,
    /// The questions without whose answers a deadline has no date.
    pub undated: Vec<Asked>,
    /// Whether it stands under a condition.
    pub only_if: Option<Condition>,
    /// What it begins with.
    pub starts_on: Option<StartsOn>,
    /// What comes first, or begins together with it.
    pub after: Vec<Link>,
    /// Links of the rule that fell away.
    pub dropped: Vec<DroppedLink>,
    /// When it can begin, and when it must.
    pub timing: Timing,
    /// How long the office takes, from filing to decision.
    pub duration: Option<Duration>,
    /// The way that is left when its date can't be kept.
    pub urgent: Option<UrgentRoute>,
    /// What to bring.
    pub documents: Arc<[DocumentCode]>,
    /// The paragraphs.
    pub law: Arc<[Arc<str>]>,
    /// Where that can be read.
    pub sources: Arc<[Arc<str>]>,
    /// What the rule cannot see.
    pub gaps: Arc<[GapCode]>,
    /// Whose law it is.
    pub scope: Scope,
    /// How sure it is: the rule, its parameters, and whether somebody has looked again in time.
    pub certainty: Certainty,
    /// Whether the day to look at the rule again has passed (shown in amber).
    pub outdated: bool,
    /// The answers that it rests on.
    pub because: Vec<Because>,
    /// The parameters that it rests on.
    pub parameters: Vec<ParameterRead>,
}

/// Who leads where nobody was named.
const LEAD: &str = "case_management";

impl Measure {
    /// How heavy a need weighs of which nobody said it.
    const USUAL_SEVERITY: u8 = 2;

    /// Tells whether it is a follow-up or a plan B.
    pub const fn is_conditional(&self) -> bool {
        self.only_if.is_some()
    }

    /// A measure behind which no rule stands: no law, papers, answers or dates.
    pub(in crate::plan) fn by_hand(
        id: MeasureId,
        need: NeedId,
        domain: Domain,
        today: Day,
    ) -> Self {
        Self {
            rule: RuleId::new(id.as_str()),
            id,
            row: None,
            need,
            domain,
            severity: Self::USUAL_SEVERITY,
            standing: Standing::Usual,
            priority: Priority::P2,
            actors: Actors {
                lead: ActorId::new(LEAD),
                with: Arc::default(),
                decides: None,
                refer: None,
                goes_to: None,
            },
            paper: Paper::Client,
            due: Due::Never {
                because: Code::new("not_agreed"),
            },
            deadlines: Vec::new(),
            act_by: Vec::new(),
            undated: Vec::new(),
            only_if: None,
            starts_on: None,
            after: Vec::new(),
            dropped: Vec::new(),
            timing: Timing {
                earliest_start: today,
                latest_start: None,
                slack: None,
            },
            duration: None,
            urgent: None,
            documents: Arc::default(),
            law: Arc::default(),
            sources: Arc::default(),
            gaps: Arc::default(),
            scope: Scope::Duesseldorf,
            certainty: Certainty::Certain,
            outdated: false,
            because: Vec::new(),
            parameters: Vec::new(),
        }
    }
}
