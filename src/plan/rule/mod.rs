//! Rules: what they see in the answers, and what they propose.
//!
//! # Files
//! `forms/<form>/rules/*.toml`, one topic a file. Texts are Fluent: `rule-<id>` with `.measure`,
//! `.why` and `.client`, `need-<id>` with `.goal`, `doc-<code>`, `gap-<code>`, `link-<code>` for
//! the reasons of links and `no-due-<code>`; dots of ids are hyphens there.
//! ```toml
//! [[parameter]]                     # what the law changes; `param("income_support_name")`
//! id = "income_support_name"        # values hold one of code, int, date, days; the earliest first
//! values = [ { from = 2023-01-01, code = "buergergeld" },
//!            { from = 2026-07-01, code = "grundsicherungsgeld", certainty = "check", source = "…" } ]
//! # list = "benefits"               # when codes are options of a list and are compared with one
//!
//! [[guard]]                         # holds measures back, whatever their own conditions say
//! id = "undocumented"               # its text, `guard-<id>`, says why
//! when = 'residence.title in group("undocumented")'   # while this is true; unknown holds nothing back
//! bars = "authorities"              # measures that an authority, or an office of one, leads, joins or decides
//! law = ["§ 87 Abs. 2 AufenthG"]    # and `sources`
//!
//! [[rule]]
//! id = "residence.renewal"
//! valid_from = 2005-01-01           # the law as stated; outside its days the rule rests
//! # valid_until = 2027-12-31        # the last day, when it was repealed
//! review_by = 2027-03-31            # after this day it is shown in amber, with certainty "check"
//! scope = "federal"                 # federal | nrw | duesseldorf
//! certainty = "likely"              # certain | likely | check
//! when = 'residence.valid_until >= today() && residence.renewal_filed == "no"'
//! need = { id = "residence.continuous", domain = "residence", severity = 4 }  # severity 1 to 4
//! # basic = "roof"                   # safety | health | roof | food: of today, stands before counsel too
//! lead = "case_management"          # actors of forms/directory/
//! with = ["client"]                 # the person has a task of her own when `client` leads or joins
//! decides = "immigration_office"    # only an actor with `authority = true`
//! # refer = "legal_counsel"         # seen at once: with P0 or P1 it stands before all but basic needs;
//! #                                   then no other actor may be an authority
//! # goes_to = "jobcenter"           # where the person goes; else to us when we have a part in it
//! # despite = ["undocumented"]      # guards that do not hold this rule back
//! # paper = "client"                # client: may stand on the client's copy | file: in the file only.
//! #                                   Without it: "file" in the domains residence and protection, "client"
//! #                                   elsewhere. Write "client" there only if `.client` names neither.
//! documents = ["residence_card"]
//! law = ["§ 81 Abs. 4 AufenthG"]
//! sources = ["https://…"]
//! gaps = ["income_not_checked"]     # what the rule cannot see
//! act_by = "2 days"                 # from today, never rolled, never behind the safe day of a hard deadline
//! deadline = { kind = "legal", anchor = "residence.valid_until", offset = "-1 day", ideal = "-8 weeks" }
//! #                                   or a list of them; the earliest that is not `inbound` is due.
//! #                                   kinds: see plan::deadline; offset "0 days" when absent;
//! #                                   service = "sgb_x" | "vwvfg" | "lzg_nrw" | "zpo" when the anchor is
//! #                                   the day of posting; first_day_counts = true for § 187 Abs. 2 BGB
//! #                                   An `inbound` one says what the authority owes (`owes = "decision"`, a text
//! #                                   `owes-<code>` with `.then`); without an anchor it runs from the filing (act_by).
//! # urgent = { rule = "…" }           the way that is left when the date can't be kept; or a code with the text
//! #                                   `urgent-<code>`
//! # no_due_because = "perspective"  # when it has neither act_by nor deadline
//! priority = { base = "P2", within = { "6 weeks" = "P1", "2 weeks" = "P0" } }  # or "P2"; from today to the anchor.
//! #                                   A hard date within 3 days is P0, within 7 days at least P1, always.
//! duration = { min = "4 weeks", typical = "8 weeks", max = "12 weeks" }        # from filing to decision
//! after = [ { rule = "…", link = "start_start", lag = "3 days", reason = "receipt" } ]
//! #                                   link: finish_start (the other's decision; when absent) | start_start
//! #                                   (its filing); dropped, and noted, when that rule doesn't fire
//! # only_if = { rule = "…", lacks = "receipt" }   a follow-up (or "decision"), with act_by = ["9 days", "20 days"];
//! #                                   stands in the plan as conditional while that rule fires
//! # starts_on = "receipt"             begins with what the rules in `after` bring; act_by is the latest day
//! # for_each = { row = "child", in = "household", where = 'child.role == "child"' }   a measure a row, `<rule>@<row>`
//!
//! [[rule.test]]                     # at least one that fires, one that rests, one that is unknown (if it can be)
//! name = "ends in 38 days, nothing filed"
//! today = 2026-11-21
//! given = { residence.valid_until = "T+38", residence.renewal_filed = "no" }   # as in answers files
//! expect = { fires = true, due = 2026-12-28, safe_by = 2026-12-23, act_by = "T+2", priority = "P1" }
//! # deadlines = ["T+3", "T+58"]     the ends of all deadlines in the order of the rule
//! # asks = ["…"] with fires = "unknown": exactly the questions that would decide
//! # expect = { rows = { 1 = { fires = true }, 2 = { fires = false } } } for rules with for_each
//! ```
//! A test looks at its rule alone: links to other rules play no part in it. What is not in
//! `expect` isn't looked at; `due` of a measure without a deadline is its day to act by.

mod date;
mod guard;
mod load;
mod model;
mod parameter;
mod part;
mod read;
mod reference;
mod test;

pub use guard::{Barred, BarredActors, Guard};
pub use load::Rules;
pub use model::{
    Actors, After, Basic, Certainty, Deadline, Domain, Duration, ForEach, Force, LinkKind,
    NeedSeen, OnlyIf, Outcome, Paper, Priority, PriorityRule, Rule, Scope, Urgent,
};
pub(in crate::plan) use parameter::Vocabulary;
pub use parameter::{Parameter, ParameterValue, Parameters, WithParameters};
pub(super) use part::force as read_force;
pub(super) use part::{letter_actors, offset as span, shared};
pub(super) use test::TestHead;
pub use test::{Expectation, FIRES, RuleTest};
