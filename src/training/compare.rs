//! What a plan lacks of what a case expects.

use super::{Case, Expect};
use crate::base::{Day, Report, nearest};
use crate::plan::{Draft, Measure};

/// Reports every expectation that the plan does not meet, at its place in the case.
pub fn compare(case: &Case, draft: &Draft, report: &mut Report) {
    for expect in &case.expects {
        match draft.measure(&expect.measure) {
            Some(measure) => {
                for fault in faults(expect, measure) {
                    report.error("case_differs", expect.place.clone(), fault);
                    report.remedy("mend the rule, or the expectation if the law has changed");
                }
            }
            None => lacking(expect, draft, report),
        }
    }
}

fn lacking(expect: &Expect, draft: &Draft, report: &mut Report) {
    let message = format!("the plan has no measure `{}`", expect.measure);
    report.error("case_lacks", expect.place.clone(), message);
    let known = draft.measures.iter().map(|it| it.id.as_str());
    match nearest(&expect.measure, known) {
        Some(near) => report.remedy(format!("did you mean `{near}`?")),
        None => report.remedy("`lotse explain --answers FILE RULE` says why it does not fire"),
    }
}

fn faults(expect: &Expect, measure: &Measure) -> Vec<String> {
    let mut faults = Vec::new();
    let mut differ = |what: &str, wanted: String, found: String| {
        if wanted != found {
            faults.push(format!(
                "`{}`: {what} is {found}, expected {wanted}",
                expect.measure
            ));
        }
    };
    if let Some(lead) = &expect.lead {
        differ("lead", lead.to_string(), measure.actors.lead.to_string());
    }
    if let Some(decides) = &expect.decides {
        let found = measure
            .actors
            .decides
            .as_ref()
            .map_or_else(nobody, ToString::to_string);
        differ("decides", decides.to_string(), found);
    }
    if let Some(act_by) = &expect.act_by {
        differ("act_by", listed(act_by), listed(&measure.act_by));
    }
    if let Some(due) = expect.due {
        let found = measure.due.date().map_or_else(nobody, |it| it.to_string());
        differ("due", due.to_string(), found);
    }
    if let Some(only_if) = &expect.only_if {
        let found = measure
            .only_if
            .as_ref()
            .map_or_else(nobody, |it| it.rule.to_string());
        differ("only_if", only_if.to_string(), found);
    }
    faults.extend(missing_actors(expect, measure));
    faults.extend(links(expect, measure));
    faults
}

fn nobody() -> String {
    "none".to_owned()
}

fn listed(days: &[Day]) -> String {
    days.iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(", ")
}

fn missing_actors(expect: &Expect, measure: &Measure) -> Vec<String> {
    let lacking = expect
        .with
        .iter()
        .filter(|it| !measure.actors.with.contains(it));
    lacking
        .map(|it| format!("`{}`: `{it}` does not join", expect.measure))
        .collect()
}

fn links(expect: &Expect, measure: &Measure) -> Vec<String> {
    let Some(after) = &expect.after else {
        return Vec::new();
    };
    let linked: Vec<&str> = measure.after.iter().map(|it| it.measure.as_str()).collect();
    if after.is_empty() && !linked.is_empty() {
        let message = format!(
            "`{}` waits for {}, expected nothing",
            expect.measure,
            linked.join(", ")
        );
        return vec![message];
    }
    let lacking = after.iter().filter(|it| !linked.contains(&it.as_str()));
    lacking
        .map(|it| format!("`{}` is not linked to `{it}`", expect.measure))
        .collect()
}
