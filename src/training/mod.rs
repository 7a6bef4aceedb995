//! Worked cases: answers, what is expected of the plan, what stays hidden until it is asked.
//!
//! A case is an answers file with `[[expect]]` and `[training]`:
//! ```toml
//! [[expect]]
//! line = 1                                  # the line of the model plan, for people
//! measure = "residence.renewal"             # must stand in the plan
//! lead = "case_management"
//! with = ["client"]                         # at least these
//! decides = "immigration_office"
//! act_by = "T+2"                            # or a list, for a follow-up
//! due = "T+37"                              # the date that the plan shows
//! after = ["livelihood.renewal"]            # linked to at least these; [] waits for nothing
//! only_if = "residence.receipt"             # the rule that a follow-up or a plan B watches
//!
//! [training]
//! level = 1
//! title = "case-rima"                       # a message with `.setting` and `.advice`
//! hidden = [ { question = "work.goal" }, { question = "child.kita_steps", row = 1 } ]
//! ```
//! What an entry leaves out isn't compared. Case files are compared by `lotse check` and by tests.

mod case;
mod compare;
mod read;

pub use case::{Case, Expect, Hidden, Practice};
pub use compare::compare;
pub use read::read_case;
